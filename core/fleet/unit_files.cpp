// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/unit_files.h"

#include "core/base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <cmath>
#include <map>

namespace wm::fleet {

namespace {

struct FleetWords
{
    Q_DECLARE_TR_FUNCTIONS(FleetWords)
};

QByteArray joined(const QList<QByteArray> &cells)
{
    return cells.join(',') + "\r\n";
}

QByteArray degrees(const std::optional<double> &value)
{
    return value ? QByteArray::number(*value, 'f', 6) : QByteArray();
}

/// The lines of a file of comma-separated values, each its cells. Quoted cells may hold commas, quotes and line ends.
QList<QStringList> linesOf(const QString &text)
{
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    const auto endLine = [&] {
        line.append(cell);
        cell.clear();
        if (line.size() > 1 || !line.first().isEmpty())
            lines.append(line);
        line.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            line.append(cell);
            cell.clear();
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            endLine();
        } else {
            cell += c;
        }
    }
    endLine();
    return lines;
}

struct ListColumn
{
    const char *name;
    QString Unit::*member;
};
constexpr std::array kListTexts{
    ListColumn{"model", &Unit::model},
    ListColumn{"meter_form", &Unit::meterForm},
    ListColumn{"comms_type", &Unit::commsType},
    ListColumn{"comms_provider", &Unit::commsProvider},
    ListColumn{"imei", &Unit::imei},
    ListColumn{"sim", &Unit::sim},
    ListColumn{"address", &Unit::address},
    ListColumn{"city", &Unit::city},
    ListColumn{"state", &Unit::state},
    ListColumn{"zip", &Unit::zip},
};

Error wrong(qsizetype line, const QString &column)
{
    return makeError(
        ErrorCode::Invalid,
        FleetWords::tr("Line %1 of the list of units has no proper “%2”; nothing was taken in.").arg(line).arg(column));
}

/// One cell into the unit; false where it is none of its column's.
bool take(HandedOver &one, const QString &column, const QString &cell)
{
    if (!checkedText(cell, column))
        return false;
    for (const ListColumn &text : kListTexts)
        if (column == QLatin1String(text.name)) {
            one.unit.*text.member = cell;
            return column != u"meter_form" || cell.isEmpty() || cell == u"2S" || cell == u"12S";
        }
    if (column == u"serial") {
        one.unit.serial = canonicalSerial(cell);
        return !one.unit.serial.isEmpty() && one.unit.serial.size() <= 64;
    }
    if (column == u"key") {
        one.key = QByteArray::fromHex(cell.toLatin1());
        return cell.isEmpty() || (cell.size() == 64 && one.key.size() == 32);
    }
    bool number = false;
    if (column == u"latitude" || column == u"longitude") {
        const double value = cell.toDouble(&number);
        (column == u"latitude" ? one.unit.latitude : one.unit.longitude) =
            cell.isEmpty() ? std::nullopt : std::optional(value);
        return cell.isEmpty() || (number && std::abs(value) <= (column == u"latitude" ? 90.0 : 180.0));
    }
    if (column == u"sample_rate_min" || column == u"report_rate_min") {
        const int value = cell.isEmpty() ? 15 : cell.toInt(&number);
        (column == u"sample_rate_min" ? one.unit.sampleRateMin : one.unit.reportRateMin) = value;
        return (cell.isEmpty() || number) && value >= 1 && value <= 24 * 60;
    }
    return false;
}

/// The time twice: in UTC, and on this device with its distance from it.
QByteArray timesCells(qint64 ms)
{
    const int offset = QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
    return timeCell(ms) + ',' + local.toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArray textCell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front()))
        safe.prepend(u'\'');
    if (safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r'))
        safe = u'"' + safe.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return safe.toUtf8();
}

QByteArray timeCell(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return time.toString(QStringLiteral("M/d/yyyy H:mm")).toLatin1();
}

QByteArray unitsHeader()
{
    return joined({"Unit S/N",    "Model Number", "Meter Form",     "Install Date",   "Installer",
                   "Sample Rate", "Report Rate",  "Created At",     "Updated At",     "Status",
                   "Last Report", "Hex Status",   "Relay",          "Change Request", "Firmware Version",
                   "DER Type",    "Comms Type",   "Comms Provider", "IMEI",           "SIM",
                   "IP Address",  "Premises ID",  "Address",        "City",           "State",
                   "Zip",         "Latitude",     "Longitude",      "Description",    "Location Notes",
                   "Tags"});
}

QByteArray unitLine(const Unit &unit)
{
    // The file is read by programs as well: its words are the manual's, in every language.
    static const char *const statuses[kStatuses] = {"Unprovisioned", "Provisioning",    "Provisioning Error", "Flipped",
                                                    "Operational",   "Reporting Error", "Update Error"};
    const auto relay = [](Relay one) {
        return QByteArray(one == Relay::Open ? "Open" : one == Relay::Shut ? "Shut" : "");
    };
    const QByteArray change =
        unit.change ? relay(unit.change->to) + " requested at " + timeCell(unit.change->requestedMs) : QByteArray();
    return joined({textCell(unit.serial),
                   textCell(unit.model),
                   textCell(unit.meterForm),
                   timeCell(unit.installMs),
                   textCell(unit.installer),
                   QByteArray::number(unit.sampleRateMin),
                   QByteArray::number(unit.reportRateMin),
                   timeCell(unit.createdMs),
                   timeCell(unit.updatedMs),
                   statuses[static_cast<int>(unit.status)],
                   timeCell(unit.lastReportMs),
                   textCell(unit.hexStatus),
                   relay(unit.relay),
                   change,
                   textCell(unit.firmware),
                   textCell(unit.derType),
                   textCell(unit.commsType),
                   textCell(unit.commsProvider),
                   textCell(unit.imei),
                   textCell(unit.sim),
                   textCell(unit.ipAddress),
                   textCell(unit.premisesId),
                   textCell(unit.address),
                   textCell(unit.city),
                   textCell(unit.state),
                   textCell(unit.zip),
                   degrees(unit.latitude),
                   degrees(unit.longitude),
                   textCell(unit.description),
                   textCell(unit.locationNotes),
                   textCell(unit.tags.join(QStringLiteral("; ")))});
}

QByteArray samplesHeader()
{
    QList<QByteArray> cells{"Sampled At", "Serial Number"};
    for (const Measure &measure : kMeasures)
        cells.append(measure.header);
    return joined(cells);
}

QByteArray chartHeader(const QString &column)
{
    return "Sampled At,Local Time," + textCell(column) + ",Units,Of Units\r\n";
}

QByteArray linesFile(const std::vector<UnitLine> &lines, const QString &column, int decimals, qint64 fromMs,
                     qint64 toMs)
{
    QByteArray file = "Sampled At,Local Time";
    std::map<qint64, std::vector<QByteArray>> times;
    for (size_t index = 0; index < lines.size(); ++index) {
        file += ',' + textCell(lines[index].serial + u' ' + column);
        for (const ChartPoint &point : lines[index].points) {
            if (point.atMs < fromMs || point.atMs > toMs)
                continue;
            std::vector<QByteArray> &cells = times[point.atMs];
            cells.resize(lines.size());
            cells[index] = QByteArray::number(point.value, 'f', decimals);
        }
    }
    file += "\r\n";
    for (const auto &[ms, cells] : times) {
        file += timesCells(ms);
        for (const QByteArray &cell : cells)
            file += ',' + cell;
        file += "\r\n";
    }
    return file;
}

QByteArray chartLine(const ChartPoint &point, int decimals)
{
    return timesCells(point.atMs) + ',' + QByteArray::number(point.value, 'f', decimals) + ',' +
           QByteArray::number(point.units) + ',' + QByteArray::number(point.expected) + "\r\n";
}

QByteArray sampleLine(const QString &serial, const Sample &sample)
{
    QList<QByteArray> cells{timeCell(sample.atMs), textCell(serial)};
    for (size_t i = 0; i < kMeasures.size(); ++i) {
        QByteArray cell = QByteArray::number(valueOf(sample, i), 'f', kMeasures[i].decimals);
        if (i == 0) // the sample prints a power factor of 1 without decimals
            cell = QByteArray::number(valueOf(sample, i), 'g', 4);
        cells.append(cell);
    }
    return joined(cells);
}

Result<QList<HandedOver>> handedOverFrom(const QByteArray &csv)
{
    QByteArray bytes = csv;
    if (bytes.startsWith(kByteOrderMark))
        bytes.remove(0, 3);
    const auto text = decodeUtf8(bytes, FleetWords::tr("The list of units"));
    if (!text)
        return text.error();
    const QList<QStringList> lines = linesOf(*text);
    if (lines.isEmpty() || !lines.first().contains(QStringLiteral("serial")))
        return wrong(1, QStringLiteral("serial"));
    const QStringList &columns = lines.first();
    QList<HandedOver> units;
    QSet<QString> seen;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList &cells = lines.at(line);
        if (cells.size() != columns.size())
            return wrong(line + 1, columns.value(cells.size(), columns.last()));
        HandedOver one;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (!take(one, columns.at(i).trimmed(), cells.at(i).trimmed()))
                return wrong(line + 1, columns.at(i));
        if (seen.contains(one.unit.serial))
            return wrong(line + 1, QStringLiteral("serial"));
        seen.insert(one.unit.serial);
        units.append(one);
    }
    return units;
}

} // namespace wm::fleet
