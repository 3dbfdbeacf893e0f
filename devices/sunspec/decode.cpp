// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sunspec/decode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QMap>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace wm::sunspec {

namespace {

struct SunspecWords
{
    Q_DECLARE_TR_FUNCTIONS(SunspecWords)
};

using modbus::Registers;

quint64 bits(const Registers &registers, int offset, int size)
{
    quint64 value = 0;
    for (int i = 0; i < size; ++i)
        value = (value << 16) | registers[offset + i];
    return value;
}

/// The value of a top-level point by name, if its registers are there.
std::optional<quint16> topWord(const Model &model, const Registers &registers, const QString &name)
{
    int offset = 0;
    for (const Point &point : model.top.points) {
        if (point.name == name)
            return offset < registers.size() ? std::optional(registers[offset]) : std::nullopt;
        offset += point.size;
    }
    return std::nullopt;
}

class Placer
{
public:
    Placer(const Model &model, const Registers &registers)
        : m_model(model), m_registers(registers), m_end(registers.size() >= 2 ? 2 + registers[1] : 2)
    {
        m_complete = placeGroup(model.top, {});
    }
    [[nodiscard]] QList<PlacedPoint> result() const { return m_placed; }

    /// Whether every point the model describes has its place within the length.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    /// False when the end of the model, or of what is known of it, was reached.
    bool placeGroup(const Group &group, const QStringList &path)
    {
        for (const Point &point : group.points) {
            if (m_offset + point.size > m_end)
                return false;
            m_placed += PlacedPoint{&point, m_offset, path};
            m_offset += point.size;
        }
        for (const Group &inner : group.groups) {
            int count = inner.count == 0 ? std::numeric_limits<int>::max() : inner.count;
            if (!inner.countPoint.isEmpty()) {
                const auto word = topWord(m_model, m_registers, inner.countPoint);
                if (!word)
                    return false;
                count = *word;
            }
            for (int i = 0; i < count; ++i) {
                const int before = m_offset;
                if (inner.countPoint.isEmpty() && inner.count == 0 && m_offset == m_end)
                    break; // as many as there were
                if (!placeGroup(inner, path + QStringList{inner.name, QString::number(i)}))
                    return false;
                if (m_offset == before)
                    break; // an empty instance could repeat for ever
            }
        }
        return true;
    }

    const Model &m_model;
    const Registers &m_registers;
    bool m_complete = false;
    int m_end;
    int m_offset = 0;
    QList<PlacedPoint> m_placed;
};

QJsonValue number(qint64 value)
{
    return QJsonValue(value);
}

QString stringAt(const Registers &registers, int offset, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        modbus::appendWord(bytes, registers[offset + i]);
    bytes.truncate(std::max<qsizetype>(0, bytes.indexOf('\0') < 0 ? bytes.size() : bytes.indexOf('\0')));
    // Devices send what they like; invalid UTF-8 becomes replacement characters, control characters blanks.
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text)
        if (character.category() == QChar::Other_Control)
            character = u' ';
    return text.trimmed();
}

/// value × 10^exponent, as near as a double can be to the decimal number meant.
double scaled(double value, int exponent)
{
    return exponent < 0 ? value / std::pow(10.0, -exponent) : value * std::pow(10.0, exponent);
}

void insertAt(QJsonObject &object, const QStringList &path, const QString &name, const QJsonValue &value)
{
    if (path.isEmpty()) {
        object[name] = value;
        return;
    }
    QJsonArray instances = object[path[0]].toArray();
    const int index = path[1].toInt();
    while (instances.size() <= index)
        instances.append(QJsonObject());
    QJsonObject instance = instances[index].toObject();
    insertAt(instance, path.mid(2), name, value);
    instances[index] = instance;
    object[path[0]] = instances;
}

/// nullopt: the point has a scale factor and the device does not say which.
std::optional<int> exponentOf(const Point &point, const Model &model, const Registers &registers)
{
    if (point.scaleFactor.isEmpty())
        return 0;
    bool isNumber = false;
    if (const int fixed = point.scaleFactor.toInt(&isNumber); isNumber)
        return fixed;
    const auto word = topWord(model, registers, point.scaleFactor);
    if (!word || *word == 0x8000)
        return std::nullopt;
    const int exponent = static_cast<qint16>(*word);
    return exponent >= -10 && exponent <= 10 ? std::optional(exponent) : std::nullopt;
}

constexpr int kMaxPoints = 64, kMaxCurves = 64;

/// Whether a model's body consists of "not implemented" alone: 0xFFFF and 0x8000 with their zeros. Pads and what can
/// only be written always read so and tell nothing: a collar without an address has texts that are empty, not values
/// that are missing.
bool saysNothing(const Model &model, Registers registers)
{
    if (model.fixedLength())
        for (const PlacedPoint &one : Placer(model, registers).result()) {
            const bool mute = !one.point->readable || one.point->type == Type::Pad;
            for (int i = 0; mute && i < one.point->size && one.offset + i < registers.size(); ++i)
                registers[one.offset + i] = 0;
        }
    bool says = true, hasMark = false;
    for (qsizetype i = 2; i < registers.size() && says; ++i) {
        const bool isMark = registers[i] == 0xFFFF || registers[i] == 0x8000;
        hasMark = hasMark || isMark;
        says = isMark || registers[i] == 0;
    }
    return says && hasMark;
}

/// The name of the group a point is in, and which of them ("Crv.0"); empty at the top.
QString instanceOf(const PlacedPoint &placed)
{
    return placed.path.join(u'.');
}

/// What cannot be in registers whose length fits; empty when everything can. "NPt = 0", "V_SF = 100".
QString misfit(const Model &model, const Registers &registers, const QList<PlacedPoint> &placed)
{
    const auto said = [](const QString &name, int value) { return QStringLiteral("%1 = %2").arg(name).arg(value); };
    QHash<QString, int> pointsIn; // how many points each curve has places for
    QMap<QString, int> instances; // of the groups at the top
    for (const PlacedPoint &one : placed) {
        if (one.path.size() >= 2)
            instances[one.path[0]] = one.path[1].toInt() + 1;
        if (one.path.size() >= 4)
            pointsIn[one.path.mid(0, one.path.size() - 2).join(u'.')] = one.path.constLast().toInt() + 1;
    }
    for (const PlacedPoint &one : placed) {
        const Point &point = *one.point;
        const int word = registers[one.offset];
        if (point.type == Type::ScaleFactor && word != 0x8000) {
            const int exponent = static_cast<qint16>(word);
            if (exponent < -10 || exponent > 10)
                return said(point.name, exponent);
        }
        if (one.path.isEmpty() && point.name == QStringLiteral("NPt") && (word < 1 || word > kMaxPoints))
            return said(point.name, word);
        const bool counts = point.name == QStringLiteral("NCrv") || point.name == QStringLiteral("NCrvSet") ||
                            point.name == QStringLiteral("NCtl");
        if (one.path.isEmpty() && counts && !model.top.groups.isEmpty() &&
            (word < 1 || word > kMaxCurves || word != instances.value(model.top.groups.constFirst().name)))
            return said(point.name, word);
        // Older models have no group of points: twenty fixed places.
        if (!one.path.isEmpty() && point.name == QStringLiteral("ActPt") && word != 0xFFFF &&
            word > pointsIn.value(instanceOf(one), 20))
            return said(point.name, word);
    }
    return {};
}

} // namespace

QList<PlacedPoint> place(const Model &model, const Registers &registers)
{
    return Placer(model, registers).result();
}

int nextChunk(const Model &model, const Registers &registers)
{
    const int from = static_cast<int>(registers.size());
    const int most = std::min(2 + registers[1] - from, modbus::kMaxRead);
    int best = 0;
    for (const PlacedPoint &placed : place(model, registers)) {
        const int pointEnd = placed.offset + placed.point->size;
        if (pointEnd > from && pointEnd - from <= most)
            best = std::max(best, pointEnd - from);
    }
    return best > 0 ? best : std::max(most, 0); // beyond what the model describes there are no boundaries to keep
}

QJsonValue rawValue(const Point &point, const Registers &registers, int offset)
{
    constexpr auto none = QJsonValue::Undefined;
    if (offset + point.size > registers.size())
        return none;
    const quint64 value = point.size <= 4 ? bits(registers, offset, point.size) : 0;
    switch (point.type) {
    case Type::Int16:
    case Type::ScaleFactor:
        return value == 0x8000 ? QJsonValue(none) : number(static_cast<qint16>(value));
    case Type::Uint16:
    case Type::Enum16:
    case Type::Bitfield16:
    case Type::Count:
        return value == 0xFFFF ? QJsonValue(none) : number(static_cast<qint64>(value));
    case Type::Acc16:
    case Type::Acc32:
        return value == 0 ? QJsonValue(none) : number(static_cast<qint64>(value));
    case Type::Int32:
        return value == 0x80000000U ? QJsonValue(none) : number(static_cast<qint32>(value));
    case Type::Uint32:
    case Type::Enum32:
    case Type::Bitfield32:
        return value == 0xFFFFFFFFU ? QJsonValue(none) : number(static_cast<qint64>(value));
    case Type::Int64:
        return value == 0x8000000000000000ULL ? QJsonValue(none) : number(static_cast<qint64>(value));
    case Type::Acc64:
    case Type::Uint64:
    case Type::Bitfield64: {
        const quint64 absent = point.type == Type::Acc64 ? 0 : ~0ULL;
        if (value == absent)
            return none;
        return value <= static_cast<quint64>(std::numeric_limits<qint64>::max())
                   ? number(static_cast<qint64>(value))
                   : QJsonValue(static_cast<double>(value));
    }
    case Type::Float32: {
        const auto real = static_cast<double>(std::bit_cast<float>(static_cast<quint32>(value)));
        return std::isfinite(real) ? QJsonValue(real) : QJsonValue(none);
    }
    case Type::Float64: {
        const auto real = std::bit_cast<double>(value);
        return std::isfinite(real) ? QJsonValue(real) : QJsonValue(none);
    }
    case Type::Ipaddr:
        if (value == 0)
            return none;
        return QStringLiteral("%1.%2.%3.%4")
            .arg((value >> 24) & 0xFF)
            .arg((value >> 16) & 0xFF)
            .arg((value >> 8) & 0xFF)
            .arg(value & 0xFF);
    case Type::Eui48:
    case Type::Ipv6addr: {
        QByteArray bytes;
        for (int i = 0; i < point.size; ++i)
            modbus::appendWord(bytes, registers[offset + i]);
        if (point.type == Type::Eui48)
            bytes = bytes.right(6);
        const bool absent = bytes.count('\0') == bytes.size() || bytes.count('\xff') == bytes.size();
        return absent ? QJsonValue(none) : QJsonValue(QString::fromLatin1(bytes.toHex(':')));
    }
    case Type::String: {
        bool allOnes = true;
        for (int i = 0; i < point.size; ++i)
            allOnes = allOnes && registers[offset + i] == 0xFFFF;
        const QString text = allOnes ? QString() : stringAt(registers, offset, point.size);
        return text.isEmpty() ? QJsonValue(none) : QJsonValue(text);
    }
    case Type::Pad:
        return none;
    }
    return none;
}

Decoded decode(const Model &model, const Registers &registers)
{
    Decoded decoded;
    if (registers.size() < 2)
        return decoded;
    if (saysNothing(model, registers)) {
        decoded.noValues = true;
        decoded.notes += SunspecWords::tr("Model %1 has no values.").arg(model.id);
        return decoded;
    }
    const Placer placer(model, registers);
    const QList<PlacedPoint> placed = placer.result();
    const int length = registers[1];
    const int placedLength = placed.isEmpty() ? 0 : placed.last().offset + placed.last().point->size - 2;
    const auto fixed = model.fixedLength();
    const bool withoutPad = model.id == 1 && length == 65;
    if ((!placer.isComplete() || length != placedLength) && !withoutPad) {
        decoded.unknownRevision = true;
        decoded.doubtfulLength = true;
        decoded.notes +=
            SunspecWords::tr("Model %1 has %2 registers instead of %3: a revision this program does not know.")
                .arg(model.id)
                .arg(length)
                .arg(fixed ? *fixed : placedLength);
        if (model.id != 1)
            return decoded; // the same names may stand for other registers
    } else if (const QString fault = misfit(model, registers, placed); !fault.isEmpty()) {
        decoded.unknownRevision = true;
        decoded.notes +=
            SunspecWords::tr("Model %1 does not fit its layout (%2): a revision this program does not know.")
                .arg(model.id)
                .arg(fault);
        return decoded;
    }
    for (const PlacedPoint &one : placed) {
        const Point &point = *one.point;
        const bool structural = point.type == Type::ScaleFactor || point.type == Type::Pad || one.offset < 2;
        if (structural || !point.readable)
            continue;
        QJsonValue value = rawValue(point, registers, one.offset);
        if (value.isUndefined())
            continue;
        if (value.isDouble()) {
            const auto exponent = exponentOf(point, model, registers);
            if (!exponent)
                decoded.unscaled += point.name;
            if (!exponent)
                decoded.notes += SunspecWords::tr("%1 of model %2 is shown raw: the device does not give its scale.")
                                     .arg(point.name)
                                     .arg(model.id);
            else if (*exponent != 0)
                value = scaled(value.toDouble(), *exponent);
        }
        insertAt(decoded.points, one.path, point.name, value);
    }
    return decoded;
}

QString valueText(const Model &model, const Point &point, const Registers &registers, const Registers &own)
{
    const QJsonValue value = rawValue(point, own, 0);
    if (!value.isDouble())
        return value.toString();
    const auto exponent = exponentOf(point, model, registers);
    if (!exponent)
        return {};
    const QString text =
        *exponent == 0 ? value.toVariant().toString() : QString::number(scaled(value.toDouble(), *exponent), 'g', 12);
    return point.units.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, point.units);
}

std::optional<Registers> encodeString(const QString &text, int size)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() > 2 * size)
        return std::nullopt;
    bytes.resize(2 * size, '\0');
    Registers registers;
    for (qsizetype i = 0; i < bytes.size(); i += 2)
        registers += modbus::wordAt(bytes, i);
    return registers;
}

} // namespace wm::sunspec
