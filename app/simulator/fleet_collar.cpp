// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/fleet_collar.h"

#include <cmath>

namespace wm::sim {

namespace {

constexpr double kPeakKw = 4.2;

/// What the sun gives at an hour of the day in UTC, of a house at 75 degrees west.
double sunAt(qint64 ms)
{
    const double hour = std::fmod(static_cast<double>(ms) / 3'600'000.0 - 5, 24.0);
    return std::max(0.0, std::sin((hour - 6) / 12 * 3.14159265));
}

} // namespace

void FleetCollar::measure(qint64 nowMs)
{
    if (m_memory.measuredMs == 0)
        m_memory.measuredMs = nowMs / m_rateMs * m_rateMs - m_rateMs;
    while (m_memory.measuredMs + m_rateMs <= nowMs) {
        m_memory.measuredMs += m_rateMs;
        const double sun = sunAt(m_memory.measuredMs);
        const double kw = m_memory.shut ? kPeakKw * sun : 0;
        m_memory.producedWh += std::llround(kw * 1000 * static_cast<double>(m_rateMs) / 3'600'000);
        const double volts = 241.5 + 2 * sun;
        m_memory.kept.append(
            fleet::sampleOf(m_memory.measuredMs,
                            {kw > 0 ? 1.0 : 0.0, 60.0, kw, 0.0, 68 + 20 * sun, 0.0,
                             std::floor(static_cast<double>(m_memory.producedWh) / 1000), volts, kw * 1000 / volts}));
    }
    while (m_memory.kept.size() > fleet::kMostSamples)
        m_memory.kept.removeFirst();
}

QByteArray FleetCollar::report(qint64 nowMs)
{
    if (!m_memory.waiting.isEmpty())
        return m_memory.waiting;
    if (m_memory.provisioned)
        measure(nowMs);
    fleet::Report report;
    report.serial = m_serial;
    report.number = ++m_memory.number;
    report.flipped = m_manner.flipped;
    report.relay = m_memory.shut ? fleet::Relay::Shut : fleet::Relay::Open;
    report.hexStatus = QStringLiteral("0000");
    report.firmware = QStringLiteral("sim-1");
    report.samples = m_memory.kept;
    report.done = m_memory.toTell;
    m_memory.waiting = toBody(report);
    return m_memory.waiting;
}

void FleetCollar::answered(const fleet::ReportAnswer &answer)
{
    m_memory.waiting.clear();
    m_memory.retryMs = 0;
    m_memory.kept.clear();
    m_memory.toTell.clear();
    m_memory.provisioned = answer.provisioned;
    // One that is not provisioned asks every half minute, as a modem that has just registered would.
    m_memory.dueMs = answer.provisioned ? answer.nextReportMs : answer.nowMs + 30'000;
    for (const fleet::ReportAnswer::Command &command : answer.commands) {
        if (m_memory.doneIds.contains(command.id))
            continue;
        m_memory.doneIds.append(command.id);
        if (!m_manner.refuses) {
            m_memory.shut = command.relay == fleet::Relay::Shut;
            ++m_moves;
        }
        m_memory.toTell.append({command.id, m_manner.refuses ? QStringLiteral("refused") : QStringLiteral("done")});
    }
}

} // namespace wm::sim
