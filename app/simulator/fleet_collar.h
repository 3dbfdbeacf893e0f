// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fleet/report.h"
#include "core/record/keys.h"

namespace wm::sim {

/// What a simulated collar must not lose when it stops.
struct FleetMemory
{
    qint64 number = 0;  ///< of its last report
    QByteArray waiting; ///< a report whose answer has not come: it is sent again as it is
    bool shut = true;
    qint64 producedWh = 0;
    qint64 measuredMs = 0;     ///< up to when it has measured
    QList<QByteArray> doneIds; ///< changes that it has carried out
    QList<fleet::CommandDone> toTell;
    QList<fleet::Sample> kept; ///< measured, and not reported yet
    bool provisioned = false;
    qint64 dueMs = 0;   ///< when it reports next
    qint64 retryMs = 0; ///< not before this: nobody answered
};

/// `refuses`: it refuses every change of its relay; `flipped`: it hangs upside down.
struct FleetManner
{
    bool refuses = false, flipped = false;
};

/// A collar as the cloud sees one: reports when it is due, carries out each change of its relay once, and measures. No
/// clock and no socket: times come in, reports and answers are handed over. What a stop must not lose is in `Memory`.
class FleetCollar
{
public:
    using Memory = FleetMemory;
    using Manner = FleetManner;

    FleetCollar(QString serial, int sampleRateMin, Manner manner, Memory memory = {})
        : m_serial(std::move(serial)), m_rateMs(qint64{sampleRateMin} * 60'000), m_manner(manner),
          m_memory(std::move(memory))
    {
    }
    [[nodiscard]] const QString &serial() const { return m_serial; }
    [[nodiscard]] bool isShut() const { return m_memory.shut; }
    [[nodiscard]] const Memory &memory() const { return m_memory; }
    [[nodiscard]] int moves() const { return m_moves; } ///< of its relay, since it was made
    /// When it wants to report; at once while it has something to tell.
    [[nodiscard]] qint64 dueMs() const
    {
        return std::max(m_memory.retryMs, m_memory.toTell.isEmpty() ? m_memory.dueMs : 0);
    }
    /// The report's bytes, ready to be signed; the same ones again until answered() took its answer.
    QByteArray report(qint64 nowMs);
    void answered(const fleet::ReportAnswer &answer);
    /// Nobody answered: it tries again after a minute.
    void unanswered(qint64 nowMs) { m_memory.retryMs = nowMs + 60'000; }

private:
    void measure(qint64 nowMs);
    QString m_serial;
    qint64 m_rateMs;
    Manner m_manner;
    Memory m_memory;
    int m_moves = 0;
};

} // namespace wm::sim
