// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/modbus/request_reader.h"
#include "devices/sim/device.h"
#include "devices/sim/register_image.h"

#include <deque>
#include <list>

namespace wm::sim {

/// A simulated Modbus device: finds requests, lets the derived class serve them, and misbehaves on the wire as the
/// faults say. The derived class reads the active faults of its own kind from isOn().
class ModbusDevice : public Device
{
    Q_OBJECT
public:
    ModbusDevice(const DeviceOptions &options, QList<FaultInfo> known, Clock &deviceTime, Clock &lineTime);
    ~ModbusDevice() override;

    void attach(std::unique_ptr<link::Link> peer) override;
    QJsonObject control(const QJsonObject &command) override;
    /// Why a scenario cannot be played; nothing when it can: {"steps":[{"at_s":12,…a control command…}, …]}, times of
    /// the device since its start.
    static std::optional<Error> checkScenario(const QJsonObject &scenario);
    /// Faults of the wire, which every Modbus device has.
    static QList<FaultInfo> wireFaults();

protected:
    /// Moves the device on to now; called before each request and twice a second of its own time.
    virtual void advance() = 0;
    virtual Served serve(const modbus::Request &request) = 0;
    /// A write to everybody; no answer is given.
    virtual void serveBroadcast(const modbus::Request &request) = 0;
    /// The word `@STATE` of a fault is compared with.
    [[nodiscard]] virtual QString stateName() const = 0;
    /// {"set":{…}} and {"read":"state"}.
    virtual QJsonObject controlState(const QJsonObject &command) = 0;
    virtual void restart() = 0; ///< the fault "reboot"

    [[nodiscard]] Clock &time() const { return m_deviceTime; }
    /// The fault's argument, or `fallback` when it has none; nullopt when the fault is not acting now.
    [[nodiscard]] std::optional<int> isOn(QStringView fault, int fallback = 0) const;
    static QJsonObject good(QJsonObject with = {});
    static QJsonObject bad(const QString &error);

private:
    struct Session
    {
        Session(std::unique_ptr<link::Link> theLink, modbus::Framing framing)
            : link(std::move(theLink)), reader(framing)
        {
        }
        std::unique_ptr<link::Link> link;
        modbus::RequestReader reader;
        std::deque<std::pair<Instant, QByteArray>> outgoing;
        std::unique_ptr<Clock::Timer> timer;
    };
    struct Active
    {
        Fault fault;
        bool fired = false; ///< for faults that happen once
    };

    void tick();
    void onRequest(Session &session, const modbus::Incoming &incoming);
    void answer(Session &session, const modbus::Incoming &incoming, QByteArray pdu);
    void babble();
    void queue(Session &session, const QByteArray &bytes, Duration delay);
    void sendDue(Session &session);
    void happenOnce();
    void playScenario();
    void updateMoment();

    DeviceOptions m_options;
    QList<FaultInfo> m_known;
    Clock &m_deviceTime;
    Clock &m_lineTime;
    modbus::Framing m_framing;
    Instant m_start;
    Moment m_moment;
    Instant m_stateSince;
    std::vector<Active> m_faults;
    std::deque<std::pair<Duration, QJsonObject>> m_steps; ///< of the scenario, still to come
    std::list<Session> m_sessions;
    std::unique_ptr<Clock::Timer> m_tick, m_babble;
    quint32 m_noise = 1;
    qint64 m_answers = 0, m_exceptions = 0;
};

} // namespace wm::sim
