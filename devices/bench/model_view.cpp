// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/model_view.h"

#include "devices/modbus/modbus.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace wm::bench {

using workflow::BenchFrame;
using workflow::BenchModel;
using workflow::BenchPoint;

namespace {

struct BenchWords
{
    Q_DECLARE_TR_FUNCTIONS(BenchWords)
};

QString hexOf(const modbus::Registers &registers, int offset, int size)
{
    QStringList words;
    for (int i = offset; i < offset + size && i < registers.size(); ++i)
        words += QStringLiteral("%1").arg(registers[i], 4, 16, QLatin1Char('0')).toUpper();
    return words.join(u' ');
}

/// The decoded value at a path such as Crv, 0, Pt, 3; Undefined when there is none.
QJsonValue valueAt(const QJsonObject &points, const QStringList &path, const QString &name)
{
    QJsonObject at = points;
    for (qsizetype i = 0; i + 1 < path.size(); i += 2)
        at = at.value(path[i]).toArray().at(path[i + 1].toInt()).toObject();
    return at.value(name);
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
}

/// What is known of no layout: eight registers a line.
QList<BenchPoint> rawPoints(const sunspec::FoundModel &found)
{
    QList<BenchPoint> points;
    for (int at = 2; at < found.registers.size(); at += 8) {
        BenchPoint point;
        point.name = QStringLiteral("+%1").arg(at);
        point.label = BenchWords::tr("registers as they are");
        point.raw = hexOf(found.registers, at, 8);
        points += point;
    }
    return points;
}

} // namespace

BenchModel viewOf(const sunspec::Catalogue &catalogue, const sunspec::FoundModel &found)
{
    BenchModel view;
    view.id = found.id;
    view.address = found.address;
    view.length = found.length;
    const sunspec::Model *model = catalogue.find(found.id);
    if (model == nullptr) {
        view.name = BenchWords::tr("Model %1").arg(found.id);
        view.note = BenchWords::tr("a model this program does not know");
        view.points = rawPoints(found);
        return view;
    }
    view.name = model->top.label.isEmpty() ? model->top.name : model->top.label;
    if (found.registers.size() <= 2) {
        view.note = BenchWords::tr("not read");
        return view;
    }
    const sunspec::Decoded decoded = sunspec::decode(*model, found.registers);
    view.note = decoded.notes.join(u' ');
    const QList<sunspec::PlacedPoint> placed = sunspec::place(*model, found.registers);
    // No points for a model with values: its layout is not the one we have.
    if (decoded.points.isEmpty() && !decoded.notes.isEmpty() && !decoded.noValues) {
        view.note = BenchWords::tr("unknown revision: %1").arg(view.note);
        view.points = rawPoints(found);
        return view;
    }
    for (const sunspec::PlacedPoint &one : placed) {
        const sunspec::Point &at = *one.point;
        if (at.type == sunspec::Type::Pad || one.offset < 2 || one.offset + at.size > found.registers.size())
            continue;
        BenchPoint point;
        point.name = (one.path + QStringList{at.name}).join(u'.');
        point.label = at.label;
        point.unit = at.units;
        point.raw = hexOf(found.registers, one.offset, at.size);
        QJsonValue value = valueAt(decoded.points, one.path, at.name);
        // Scale factors and what can only be written are no values of the device, but they are there.
        if (value.isUndefined())
            value = sunspec::rawValue(at, found.registers, one.offset);
        point.implemented = !value.isUndefined();
        point.value = textOf(value);
        view.points += point;
    }
    return view;
}

void note(RegisterImage &image, const BenchFrame &frame)
{
    if (frame.kind != BenchFrame::Kind::Answer || frame.verdict == BenchFrame::Verdict::BadChecksum ||
        frame.function != 3 || frame.count == 0)
        return;
    const qsizetype data = frame.protocol == BenchFrame::Protocol::ModbusTcp ? 9 : 3;
    if (frame.bytes.size() < data + 2 * frame.count)
        return;
    for (int i = 0; i < frame.count; ++i)
        image[frame.address + i] = modbus::wordAt(frame.bytes, data + 2 * i);
}

QList<sunspec::FoundModel> modelsIn(const RegisterImage &image, const sunspec::Catalogue &catalogue)
{
    const auto word = [&image](int address) -> std::optional<quint16> {
        const auto found = image.find(address);
        return found == image.end() ? std::nullopt : std::optional(found->second);
    };
    int address = -1;
    for (const int base : {40000, 0, 50000, 39999, 40001})
        if (address < 0 && word(base) == 0x5375 && word(base + 1) == 0x6E53)
            address = base + 2;
    QList<sunspec::FoundModel> models;
    while (address >= 0 && models.size() < 100) {
        const auto id = word(address), length = word(address + 1);
        if (!id || !length || *id == 0xFFFF || *id == 0)
            break;
        sunspec::FoundModel found{*id, address, *length, {*id, *length}};
        for (int i = 2; i < *length + 2; ++i) {
            const auto next = word(address + i);
            if (!next) {
                found.registers.resize(2); // not read, or only in part
                break;
            }
            found.registers += *next;
        }
        if (const sunspec::Model *model = catalogue.find(found.id); model != nullptr && found.registers.size() > 2)
            found.decoded = sunspec::decode(*model, found.registers);
        models += found;
        address += *length + 2;
    }
    return models;
}

QByteArray toCsv(const QList<BenchModel> &models)
{
    const auto cell = [](QString text) {
        // A formula in a text a device gave must not run in somebody's spreadsheet; negative numbers stay numbers.
        bool number = false;
        (void)text.toDouble(&number);
        if (!text.isEmpty() && !number && QStringView(u"=+-@\t\r").contains(text.front()))
            text.prepend(u'\'');
        if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        return text.toUtf8();
    };
    QByteArray csv = "model,address,point,label,value,unit,implemented,raw\r\n";
    for (const BenchModel &model : models)
        for (const BenchPoint &point : model.points) {
            const QList<QByteArray> row{QByteArray::number(model.id),
                                        QByteArray::number(model.address),
                                        cell(point.name),
                                        cell(point.label),
                                        cell(point.value),
                                        cell(point.unit),
                                        point.implemented ? "yes" : "no",
                                        cell(point.raw)};
            csv += row.join(',') + "\r\n";
        }
    return csv;
}

} // namespace wm::bench
