// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/chart.h"
#include "core/fleet/unit.h"

namespace wm::fleet {

/// One cell of a file of comma-separated values (RFC 4180), as text: what a spreadsheet would take for a formula is
/// shown instead of run.
QByteArray textCell(const QString &text);

/// "9/15/2017 13:45" in UTC, as the manual's sample prints it; empty for 0.
QByteArray timeCell(qint64 ms);

/// The table of units: a line of headers, then one of each unit. Lines end with CR LF. With other letters than English
/// ones in it, whoever saves it puts kByteOrderMark first, for spreadsheets.
QByteArray unitsHeader();
QByteArray unitLine(const Unit &unit);

/// The file of measurements: the columns, decimals and order of the manual's sample (CD-CSV-08…19). Lines are to be
/// given newest first, then by serial.
QByteArray samplesHeader();
QByteArray sampleLine(const QString &serial, const Sample &sample);

/// The points of a chart: time in UTC and as this device has it, the value, of how many units of how many.
QByteArray chartHeader(const QString &column);
QByteArray chartLine(const ChartPoint &point, int decimals);
/// The lines of several units, a column each; `fromMs` to `toMs`, both included. A unit without a report then has an
/// empty cell.
QByteArray linesFile(const std::vector<UnitLine> &lines, const QString &column, int decimals, qint64 fromMs,
                     qint64 toMs);

inline constexpr auto kByteOrderMark = "\xef\xbb\xbf";

/// A unit as its maker hands it over to a company: who it is, and the key it signs its reports with.
struct HandedOver
{
    Unit unit;
    QByteArray key; ///< Ed25519, 32 bytes; empty: it cannot report
};
/// Reads that list: a line of headers (serial, model, meter_form, key, and any of comms_type, comms_provider, imei,
/// sim, address, city, state, zip, latitude, longitude, sample_rate_min, report_rate_min), then units. Errors: Invalid,
/// naming line and column.
Result<QList<HandedOver>> handedOverFrom(const QByteArray &csv);

} // namespace wm::fleet
