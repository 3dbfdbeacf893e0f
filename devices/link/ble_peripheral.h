// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/link/link.h"

#include <functional>
#include <memory>

namespace wm::link {

class BlePeripheralObjects;
class Bluez;

/// The device's side of BleLink, for simulated devices: advertises the serial service (Nordic UART) through BlueZ and
/// hands every central's session over as an open link, which ends when the central does. Bonding shows a passkey.
class BlePeripheral final : public QObject
{
    Q_OBJECT
public:
    /// `adapter`: "hci1" or an address; empty: the first that is switched on. `name` is advertised.
    BlePeripheral(Clock &clock, QString adapter, QString name, std::function<void(std::unique_ptr<Link>)> accept);
    ~BlePeripheral() override;
    /// Ends in exactly one ready() or failed(); after ready(), failed() tells that the radio was lost.
    void start();

Q_SIGNALS:
    void ready();
    void failed(const wm::Error &error);
    /// Six digits that the device's display would show now.
    void passkeyShown(const QString &digits);

private:
    class Session;
    void look();
    void registerAt(const QString &adapter);
    void fail(const Error &error);

    Clock &m_clock;
    QString m_wanted, m_name;
    std::function<void(std::unique_ptr<Link>)> m_accept;
    std::unique_ptr<Bluez> m_bluez;
    std::unique_ptr<BlePeripheralObjects> m_objects; ///< null: not registered; uses m_bluez
    std::unique_ptr<Clock::Timer> m_deadline;
    QString m_adapter;
};

} // namespace wm::link
