// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace wm::sim {

/// What acts on a simulated collar from outside, as its faults say.
struct CollarConditions
{
    bool flipped = false, noSignal = false, skull = false, refuse = false, relayStuck = false, notReady = false;
    bool utilityShuts = false; ///< the utility's command from afar, once for each time that this begins to hold
    std::optional<Duration> provisioningTakes = {};
};

/// The behaviour of COLLAR-LINK.md as a plain state machine over time: display, modem, provisioning, reports, relay and
/// energy. Times come in; nothing waits. Ledger: CD-LCD-01…13, CD-PROV-03…19, CD-FILTER-20…24.
class CollarMachine
{
public:
    enum class Provisioning : quint16 {
        Unprovisioned,
        Provisioning,
        Error,
        Flipped,
        Operational,
        ReportError,
        UpdateError
    };
    enum class Result : quint16 { None, Accepted, RefusedFlipped, RefusedIncomplete, RefusedState, Failed, Done };
    enum class RelayResult : quint16 { None, Done, RefusedRepeated, RefusedNonce, RefusedLate, RefusedState, Failed };
    enum Flag : quint16 { FlippedFlag = 1, NoCell = 2, BeforeEnrol = 4, ThumbsUp = 8, Arrow = 16, Skull = 32 };

    static QStringList states();
    /// `state` is one of states(). `seed` makes serials of nonces and the waviness of readings repeatable.
    CollarMachine(const QString &state, quint64 seed, Instant now, qint64 utcSeconds);

    /// Moves on to `now`. `conditions` hold from the last call to this one.
    void advance(Instant now, qint64 utcSeconds, const CollarConditions &conditions);
    void restart(Instant now);

    // Commands, at the time of the last advance().
    void provision(quint32 commandId, bool complete);
    void unprovision(quint32 commandId);
    void select(quint16 wanted);
    void operate(quint16 wanted, quint32 commandId, quint32 nonce);
    [[nodiscard]] int provisionsAccepted() const { return m_provisions; }
    [[nodiscard]] int relayMoves() const { return m_relayMoves; }
    void setRelay(bool shut) { m_relayShut = shut; }
    /// The inverter behind it: while it is off nothing feeds, whatever the relay does.
    void setInverter(bool on) { m_inverterOn = on; }
    bool setState(const QString &state); ///< false: no such state

    [[nodiscard]] bool hasValues() const { return !m_conditions.notReady && m_now >= m_readyAt; }
    [[nodiscard]] Provisioning provisioning() const;
    [[nodiscard]] QString stateName() const;
    /// The same without what faults show over it: what "@STATE" of a fault means, so that none ends itself.
    [[nodiscard]] QString stateBehindFaults() const;
    [[nodiscard]] quint16 lcdFlags() const;
    [[nodiscard]] QString lcdText() const;
    [[nodiscard]] bool isFlipped() const { return m_flipped || m_conditions.flipped; }
    [[nodiscard]] bool isRegistered() const { return m_registered; }
    [[nodiscard]] bool isRelayShut() const { return m_relayShut; }
    [[nodiscard]] bool hasFailed() const { return m_skull || m_conditions.skull; }
    [[nodiscard]] Result result() const { return m_result; }
    [[nodiscard]] RelayResult relayResult() const { return m_relayResult; }
    [[nodiscard]] quint32 nonce() const;
    [[nodiscard]] quint32 lastRelayCommand() const { return m_lastRelayCommand; }
    [[nodiscard]] qint64 lastReport() const { return m_lastReport; }
    [[nodiscard]] int failedReports() const { return m_failedReports; }
    /// Form 12S stands on two legs of a 120/208 V network, 120 degrees apart; 2S on a 120/240 V service.
    void setForm12(bool form12) { m_form12 = form12; }
    [[nodiscard]] bool isForm12() const { return m_form12; }
    [[nodiscard]] double volts(int leg) const; ///< leg 1 or 2 to neutral
    [[nodiscard]] double lineVolts() const;    ///< L1 to L2
    [[nodiscard]] double watts() const;
    [[nodiscard]] double injectedWh() const { return m_injectedWh; }
    [[nodiscard]] double absorbedWh() const { return m_absorbedWh; }

    static constexpr Duration kRestart = std::chrono::seconds{40};   ///< without values after a restart
    static constexpr Duration kRegister = std::chrono::seconds{20};  ///< until the modem registers
    static constexpr Duration kProvision = std::chrono::seconds{20}; ///< until the cloud is reached, if all is well
    static constexpr Duration kProvisionLimit = std::chrono::seconds{300};
    static constexpr Duration kThumbsUp = std::chrono::seconds{30}; ///< at most 60 (CD-PROV-19)
    static constexpr Duration kSelection = std::chrono::seconds{10};
    static constexpr Duration kReport = std::chrono::minutes{15};
    static constexpr Duration kScroll = std::chrono::seconds{4};

private:
    void step(Instant to);
    [[nodiscard]] Instant nextEvent() const;
    void happen();

    CollarConditions m_conditions;
    Instant m_now;
    qint64 m_utc = 0;
    quint64 m_random;
    Instant m_readyAt{0};
    Instant m_searchingSince;
    bool m_registered = false, m_flipped = false, m_skull = false;
    Provisioning m_state = Provisioning::Unprovisioned;
    Instant m_provisionAt{0}, m_operationalAt{0}, m_nextReport{0};
    quint32 m_lastCommand = 0;
    Result m_result = Result::None;
    bool m_relayShut = false;
    quint16 m_selected = 0; ///< 1 open, 2 shut
    quint32 m_nonce = 0;
    Instant m_selectedAt{0};
    quint32 m_lastRelayCommand = 0;
    RelayResult m_relayResult = RelayResult::None;
    qint64 m_lastReport = 0;
    int m_failedReports = 0;
    int m_provisions = 0, m_relayMoves = 0; ///< since it was made, for tests
    bool m_form12 = false, m_inverterOn = true;
    double m_injectedWh = 12'345.0, m_absorbedWh = 3'210.0; ///< of one that has been in service
};

} // namespace wm::sim
