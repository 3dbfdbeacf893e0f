// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>

#include <array>

namespace wm::fleet {

/// One measurement of a collar, in whole numbers of the last decimal that its file shows (CD-CSV-08…18), so that what
/// comes in and what goes out are the same figures.
struct Sample
{
    qint64 atMs = 0; ///< UTC
    std::array<qint64, 9> values{};
    bool operator==(const Sample &) const = default;
};

/// The nine measurements, in the order of the file.
struct Measure
{
    const char *name;   ///< in JSON: "power_factor"
    const char *header; ///< in the file: "Power Factor (Scale -1 to 1)"
    int decimals;
    double least, most; ///< what a collar may report
};
inline constexpr std::array<Measure, 9> kMeasures{{
    {"power_factor", "Power Factor (Scale -1 to 1)", 3, -1, 1},
    {"frequency_hz", "Frequency (Hz)", 2, 0, 100},
    {"active_power_kw", "Active Power (kW)", 5, -1000, 1000},
    {"reactive_power_kvar", "Reactive Power (kVar)", 5, -1000, 1000},
    {"temperature_f", "Temperature (F)", 1, -100, 300},
    {"energy_consumed_kwh", "Energy Consumed (kWh)", 0, 0, 1e9},
    {"energy_produced_kwh", "Energy Produced (kWh)", 0, 0, 1e9},
    {"rms_voltage_v", "RMS Voltage (V)", 1, 0, 1000},
    {"rms_current_a", "RMS Current (A)", 2, 0, 1000},
}};

double valueOf(const Sample &sample, size_t measure);
Sample sampleOf(qint64 atMs, const std::array<double, 9> &values);

QJsonObject toJson(const Sample &sample);
/// Errors: Invalid, its context the name of what is missing, none, or out of range.
Result<Sample> sampleFrom(const QJsonObject &object);

/// Whether active power is what volts and amperes allow, within 2 % and the steps of the figures (CD-CSV-20).
bool isPlausible(const Sample &sample);

} // namespace wm::fleet
