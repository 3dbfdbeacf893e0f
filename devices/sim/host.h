// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/ble_peripheral.h"
#include "devices/link/line_server.h"
#include "devices/link/tcp_link.h"
#include "devices/sim/device.h"
#include "devices/sim/scaled_clock.h"

#include <QtCore/QJsonArray>

namespace wm::sim {

/// Where and how fast a simulated device runs.
struct HostOptions
{
    enum class Where { Pty, Tcp, Ble };
    Where where = Where::Pty;
    QString ptyLink = {}; ///< path of the link to the pseudo-terminal; empty: none
    quint16 tcpPort = 0;  ///< 0: a free one
    QString tcpAddress = QStringLiteral("127.0.0.1");
    QString bleAdapter = {}; ///< "hci0"; empty: the first that is switched on
    double speed = 1;        ///< the device's time against real time
    int pace = 0;            ///< bits a second on the line; 0: as fast as it goes
    QString controlSocket = {};
};

/// Runs one simulated device on a pseudo-terminal, a TCP port or by Bluetooth: makes the endpoint, pulls it away when
/// the device hangs up and makes it again, and passes control lines on. What witnessmark-sim is, and tests in one
/// process.
class Host final : public QObject
{
    Q_OBJECT
public:
    Host(HostOptions options, Clock &clock);
    ~Host() override;

    /// The link text to reach the device ("serial:/tmp/collar", "tcp:127.0.0.1:1502", "ble:CDER-042917"). By Bluetooth
    /// it is reached from ready() on; failed() says why it is not, or no longer.
    Result<QString> start(const DeviceKind &kind, const DeviceOptions &device);
    [[nodiscard]] Device &device() { return *m_device; }

Q_SIGNALS:
    void ready();
    void failed(const wm::Error &error);
    void passkeyShown(const QString &digits);

private:
    Result<QString> plugIn();
    void attach(std::unique_ptr<link::Link> link);
    QByteArray onControl(const QByteArray &line);

    HostOptions m_options;
    Clock &m_clock;
    ScaledClock m_deviceTime;
    std::unique_ptr<Device> m_device;
    std::unique_ptr<link::TcpListener> m_listener;
    std::unique_ptr<link::BlePeripheral> m_radio;
    std::unique_ptr<link::LineServer> m_control;
    std::unique_ptr<Clock::Timer> m_plugIn;
};

} // namespace wm::sim
