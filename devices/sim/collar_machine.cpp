// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/collar_machine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace wm::sim {

namespace {

constexpr Instant kNever = Instant::max();

quint64 nextRandom(quint64 &state) // SplitMix64: repeatable on every machine
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 value = state;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

double seconds(Duration time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

QStringList CollarMachine::states()
{
    return {QStringLiteral("not-ready"),
            QStringLiteral("flipped"),
            QStringLiteral("no-cel"),
            QStringLiteral("b4-enrol"),
            QStringLiteral("provisioning"),
            QStringLiteral("operational"),
            QStringLiteral("provisioning-error"),
            QStringLiteral("report-error"),
            QStringLiteral("update-error"),
            QStringLiteral("skull")};
}

CollarMachine::CollarMachine(const QString &state, quint64 seed, Instant now, qint64 utcSeconds)
    : m_now(now), m_utc(utcSeconds), m_random(seed), m_readyAt(now), m_searchingSince(now)
{
    setState(state);
    if (m_state == Provisioning::Unprovisioned || m_state == Provisioning::Provisioning)
        m_injectedWh = m_absorbedWh = 0; // never in service: nothing has flowed through it yet
}

bool CollarMachine::setState(const QString &state)
{
    if (!states().contains(state))
        return false;
    m_flipped = state == QStringLiteral("flipped");
    m_skull = state == QStringLiteral("skull");
    m_readyAt = m_now;
    m_registered = true;
    m_state = Provisioning::Unprovisioned;
    if (state == QStringLiteral("not-ready") || state == QStringLiteral("no-cel")) {
        m_registered = false;
        m_searchingSince = m_now;
        if (state == QStringLiteral("not-ready"))
            m_readyAt = m_now + kRestart;
    } else if (state == QStringLiteral("provisioning")) {
        m_state = Provisioning::Provisioning;
        m_provisionAt = m_now;
        m_result = Result::Accepted;
    } else if (state == QStringLiteral("provisioning-error")) {
        m_state = Provisioning::Error;
    } else if (state != QStringLiteral("flipped") && state != QStringLiteral("b4-enrol")) {
        m_state = state == QStringLiteral("report-error")   ? Provisioning::ReportError
                  : state == QStringLiteral("update-error") ? Provisioning::UpdateError
                                                            : Provisioning::Operational;
        m_operationalAt = m_now - kThumbsUp;
        m_nextReport = m_now + kReport;
        m_failedReports = m_state == Provisioning::ReportError ? 3 : 0;
        m_lastReport = m_utc;
    }
    return true;
}

void CollarMachine::restart(Instant now)
{
    m_readyAt = now + kRestart;
    m_registered = false;
    m_searchingSince = now;
    m_selected = 0;
    m_nonce = 0;
}

void CollarMachine::advance(Instant now, qint64 utcSeconds, const CollarConditions &conditions)
{
    const bool shuts = conditions.utilityShuts && !m_conditions.utilityShuts;
    m_conditions = conditions;
    if (m_conditions.noSignal && m_registered) {
        m_registered = false;
        m_searchingSince = m_now;
    }
    for (Instant event = nextEvent(); event <= now; event = nextEvent()) {
        step(event);
        happen();
    }
    step(now);
    if (shuts && !m_relayShut && !m_conditions.relayStuck && !hasFailed()) {
        m_relayShut = true;
        ++m_relayMoves;
    }
    m_utc = utcSeconds;
}

/// Time passes without anything happening: energy flows.
void CollarMachine::step(Instant to)
{
    const double hours = seconds(to - m_now) / 3600;
    if (hours <= 0)
        return;
    const double energy = watts() * hours;
    (energy >= 0 ? m_injectedWh : m_absorbedWh) += std::abs(energy);
    m_now = to;
}

Instant CollarMachine::nextEvent() const
{
    Instant next = kNever;
    if (!m_registered && !m_conditions.noSignal)
        next = std::min(next, m_searchingSince + kRegister);
    if (m_state == Provisioning::Provisioning) {
        const Duration takes = m_conditions.provisioningTakes.value_or(kProvision);
        const Instant success = m_provisionAt + takes;
        next = std::min(next, m_provisionAt + kProvisionLimit);
        if (m_registered)
            next = std::min(next, std::max(success, m_now));
    }
    if (m_state == Provisioning::Operational || m_state == Provisioning::ReportError)
        next = std::min(next, m_nextReport);
    return next;
}

void CollarMachine::happen()
{
    if (!m_registered && !m_conditions.noSignal && m_now >= m_searchingSince + kRegister)
        m_registered = true;
    if (m_state == Provisioning::Provisioning) {
        const Duration elapsed = m_now - m_provisionAt;
        if (elapsed >= kProvisionLimit) { // success just before counts (CD-PROV-17)
            m_state = Provisioning::Error;
            m_result = Result::Failed;
        } else if (m_registered && elapsed >= m_conditions.provisioningTakes.value_or(kProvision)) {
            m_state = Provisioning::Operational;
            m_result = Result::Done;
            m_operationalAt = m_now;
            m_nextReport = m_now + kReport;
            m_lastReport = m_utc;
            m_failedReports = 0;
        }
    }
    if ((m_state == Provisioning::Operational || m_state == Provisioning::ReportError) && m_now >= m_nextReport) {
        m_nextReport += kReport;
        if (m_registered) {
            m_failedReports = 0;
            m_lastReport = m_utc;
            m_state = Provisioning::Operational;
        } else if (++m_failedReports >= 3) {
            m_state = Provisioning::ReportError;
        }
    }
}

void CollarMachine::provision(quint32 commandId, bool complete)
{
    if (commandId == m_lastCommand)
        return; // repeats the result
    m_lastCommand = commandId;
    const bool rightState = m_state == Provisioning::Unprovisioned || m_state == Provisioning::Error;
    if (isFlipped()) {
        m_result = Result::RefusedFlipped;
    } else if (!complete) {
        m_result = Result::RefusedIncomplete;
    } else if (!rightState || !m_registered || hasFailed() || m_conditions.refuse) {
        m_result = Result::RefusedState;
    } else {
        m_result = Result::Accepted;
        m_state = Provisioning::Provisioning;
        m_provisionAt = m_now;
        ++m_provisions;
    }
}

void CollarMachine::unprovision(quint32 commandId)
{
    if (commandId == m_lastCommand)
        return;
    m_lastCommand = commandId;
    if (m_state == Provisioning::Provisioning || hasFailed() || m_conditions.refuse) {
        m_result = Result::RefusedState;
        return;
    }
    m_state = Provisioning::Unprovisioned;
    m_result = Result::Done;
}

void CollarMachine::select(quint16 wanted)
{
    m_selected = wanted;
    m_selectedAt = m_now;
    do
        m_nonce = static_cast<quint32>(nextRandom(m_random));
    while (m_nonce == 0 || m_nonce == 0xFFFFFFFFU); // 0: nothing selected; all ones: not implemented
}

quint32 CollarMachine::nonce() const
{
    return m_selected != 0 && m_now - m_selectedAt <= kSelection ? m_nonce : 0;
}

void CollarMachine::operate(quint16 wanted, quint32 commandId, quint32 nonce)
{
    if (commandId == m_lastRelayCommand) {
        m_relayResult = RelayResult::RefusedRepeated;
        return;
    }
    const quint16 selected = std::exchange(m_selected, quint16{0}); // one attempt for each selection
    if (selected == 0 || nonce != m_nonce)
        m_relayResult = RelayResult::RefusedNonce;
    else if (m_now - m_selectedAt > kSelection)
        m_relayResult = RelayResult::RefusedLate;
    else if (wanted != selected || hasFailed() || m_conditions.refuse)
        m_relayResult = RelayResult::RefusedState;
    else {
        m_lastRelayCommand = commandId;
        m_relayResult = m_conditions.relayStuck ? RelayResult::Failed : RelayResult::Done;
        if (!m_conditions.relayStuck) {
            m_relayShut = wanted == 2;
            ++m_relayMoves;
        }
    }
}

CollarMachine::Provisioning CollarMachine::provisioning() const
{
    return isFlipped() ? Provisioning::Flipped : m_state;
}

QString CollarMachine::stateName() const
{
    if (!hasValues())
        return QStringLiteral("not-ready");
    if (hasFailed())
        return QStringLiteral("skull");
    return isFlipped() ? QStringLiteral("flipped") : stateBehindFaults();
}

QString CollarMachine::stateBehindFaults() const
{
    if (m_now < m_readyAt)
        return QStringLiteral("not-ready");
    if (m_skull)
        return QStringLiteral("skull");
    switch (m_flipped ? Provisioning::Flipped : m_state) {
    case Provisioning::Unprovisioned:
        return m_registered ? QStringLiteral("b4-enrol") : QStringLiteral("no-cel");
    case Provisioning::Provisioning:
        return QStringLiteral("provisioning");
    case Provisioning::Error:
        return QStringLiteral("provisioning-error");
    case Provisioning::Flipped:
        return QStringLiteral("flipped");
    case Provisioning::Operational:
        return QStringLiteral("operational");
    case Provisioning::ReportError:
        return QStringLiteral("report-error");
    case Provisioning::UpdateError:
        return QStringLiteral("update-error");
    }
    return {};
}

quint16 CollarMachine::lcdFlags() const
{
    unsigned flags = 0;
    const bool enrolled = m_state != Provisioning::Unprovisioned && m_state != Provisioning::Error;
    if (isFlipped())
        flags |= FlippedFlag;
    else if (!enrolled)
        flags |= m_registered ? BeforeEnrol : NoCell;
    else if (m_state == Provisioning::Operational && m_now - m_operationalAt >= kThumbsUp)
        flags |= ThumbsUp;
    if (m_relayShut)
        flags |= Arrow;
    if (hasFailed())
        flags |= Skull;
    return static_cast<quint16>(flags);
}

QString CollarMachine::lcdText() const
{
    const quint16 flags = lcdFlags();
    if ((flags & FlippedFlag) != 0)
        return QStringLiteral("FLIPPED");
    if ((flags & NoCell) != 0)
        return QStringLiteral("no CEL");
    if ((flags & BeforeEnrol) != 0)
        return QStringLiteral("b4 EnR");
    // V, A, P kWh, C kWh in turn; one decimal, one decimal, whole, whole (CD-LCD-08…12).
    switch ((m_now / kScroll) % 4) {
    case 0:
        return QStringLiteral("V %1").arg(lineVolts(), 0, 'f', 1);
    case 1:
        return QStringLiteral("A %1").arg(std::abs(watts()) / lineVolts(), 0, 'f', 1);
    case 2:
        return QStringLiteral("P kWh %1").arg(static_cast<qint64>(m_injectedWh / 1000));
    default:
        return QStringLiteral("C kWh %1").arg(static_cast<qint64>(m_absorbedWh / 1000));
    }
}

double CollarMachine::volts(int leg) const
{
    return (leg == 1 ? 120.3 : 120.1) + 0.3 * std::sin(seconds(m_now) / 37 + leg);
}

double CollarMachine::lineVolts() const
{
    const double a = volts(1), b = volts(2);
    return m_form12 ? std::sqrt(a * a + b * b + a * b) : a + b; // 120 degrees apart, or opposite
}

double CollarMachine::watts() const
{
    return m_inverterOn && m_relayShut && m_state != Provisioning::Unprovisioned
               ? 3'600 + 200 * std::sin(seconds(m_now) / 61)
               : 0;
}

} // namespace wm::sim
