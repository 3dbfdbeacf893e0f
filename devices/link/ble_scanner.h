// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace wm::link {

class Bluez;

/// A device that offers the collar's serial service by Bluetooth.
struct BleDevice
{
    QString address;                    ///< "C0:FF:EE:00:00:01"
    QString name = {};                  ///< "CDER-042917"; empty where it tells none
    std::optional<int> dbm = {};        ///< strength when last heard in this search; nullopt: known, but not heard
    bool bonded = false;                ///< it was bonded with this computer: may be written without a passkey
    bool connected = false;             ///< this computer is connected to it now
    [[nodiscard]] QString link() const; ///< "ble:C0:FF:EE:00:00:01", for parseLink()
    bool operator==(const BleDevice &) const = default;
};

/// Searches for collars by Bluetooth while it is started, and says what keeps it from searching. What was in the way
/// (service, adapter, switched off) may change at any time: the search then begins or ends by itself. Nothing blocks.
/// On the thread of its event loop.
class BleScanner final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,         ///< not started, or stopped
        Starting,     ///< asked for; the service has not answered yet
        Searching,    ///< the radio listens
        NoService,    ///< the Bluetooth service (daemon) does not run
        NoPermission, ///< this account may not use it
        NoAdapter,    ///< no radio
        AdapterOff,   ///< the radio is switched off
        Failed        ///< the service refuses or does not answer; error() says more
    };
    Q_ENUM(State)

    explicit BleScanner(Clock &clock, QObject *parent = nullptr);
    ~BleScanner() override;

    void start();
    void stop();
    [[nodiscard]] State state() const { return m_state; }
    /// The state in a sentence for people: what is wrong and what to do, or what is being done.
    [[nodiscard]] QString words() const;
    /// The error behind NoService to Failed; nullopt in the other states.
    [[nodiscard]] std::optional<Error> error() const;
    /// Found so far: bonded ones first, then by strength, then by name. Empty while not searching.
    [[nodiscard]] QList<BleDevice> devices() const { return m_devices; }

Q_SIGNALS:
    void stateChanged();
    void devicesChanged();

private:
    void look();
    void beginSearch(const QString &adapter);
    void fail(const QString &why);
    void setState(State state);
    void collect();

    Clock &m_clock;
    std::unique_ptr<Bluez> m_bluez; ///< null: not started
    State m_state = State::Idle;
    QString m_adapter; ///< that searches or was asked to
    QString m_why;     ///< of Failed
    QList<BleDevice> m_devices;
    std::unique_ptr<Clock::Timer> m_deadline;
};

} // namespace wm::link
