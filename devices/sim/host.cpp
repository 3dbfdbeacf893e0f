// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/host.h"

#include "core/base/json.h"
#include "devices/link/pty_link.h"
#include "devices/sim/paced_link.h"

namespace wm::sim {

Host::Host(HostOptions options, Clock &clock)
    : m_options(std::move(options)), m_clock(clock), m_deviceTime(clock, m_options.speed)
{
}

Host::~Host() = default;

Result<QString> Host::start(const DeviceKind &kind, const DeviceOptions &device)
{
    DeviceOptions options = device;
    options.modbusTcp = kind.modbus && m_options.where == HostOptions::Where::Tcp;
    auto made = kind.make(options, m_deviceTime, m_clock);
    if (!made)
        return made.error();
    m_device = *std::move(made);
    connect(m_device.get(), &Device::hungUp, this, [this](Duration plugInAfter) {
        m_listener.reset();
        if (m_radio != nullptr)
            m_radio.release()->deleteLater(); // it may be handing over what made the device hang up
        m_plugIn.reset();
        if (plugInAfter >= Duration{0})
            m_plugIn = m_clock.after(plugInAfter, [this] {
                if (auto again = plugIn(); !again)
                    qWarning("%s", qUtf8Printable(again.error().message));
            });
    });
    auto where = plugIn();
    if (!where)
        return where.error();
    if (!m_options.controlSocket.isEmpty()) {
        m_control = std::make_unique<link::LineServer>([this](const QByteArray &line) { return onControl(line); });
        if (auto listening = m_control->listen(m_options.controlSocket); !listening)
            return listening.error();
    }
    return where;
}

Result<QString> Host::plugIn()
{
    if (m_options.where == HostOptions::Where::Tcp) {
        m_listener = std::make_unique<link::TcpListener>(m_clock, [this](std::unique_ptr<link::Link> link) {
            link->open();
            attach(std::move(link));
        });
        auto port = m_listener->listen(m_options.tcpPort, m_options.tcpAddress);
        if (!port)
            return port.error();
        m_options.tcpPort = *port; // the same again after a hang-up
        return QStringLiteral("tcp:%1:%2").arg(m_options.tcpAddress).arg(*port);
    }
    if (m_options.where == HostOptions::Where::Ble) {
        const QString name = m_device->bleName();
        if (name.isEmpty())
            return makeError(ErrorCode::Invalid, tr("This device has no Bluetooth. Use --pty or --tcp."));
        m_radio = std::make_unique<link::BlePeripheral>(
            m_clock, m_options.bleAdapter, name, [this](std::unique_ptr<link::Link> link) { attach(std::move(link)); });
        connect(m_radio.get(), &link::BlePeripheral::ready, this, &Host::ready);
        connect(m_radio.get(), &link::BlePeripheral::failed, this, &Host::failed);
        connect(m_radio.get(), &link::BlePeripheral::passkeyShown, this, &Host::passkeyShown);
        m_radio->start();
        return QStringLiteral("ble:") + name;
    }
    auto pty = std::make_unique<link::PtyLink>(m_clock, m_options.ptyLink);
    std::optional<Error> failed;
    const auto watch =
        connect(pty.get(), &link::Link::openFailed, this, [&failed](const Error &error) { failed = error; });
    pty->open();
    disconnect(watch);
    if (failed)
        return *failed;
    const QString name = pty->name();
    attach(std::move(pty));
    return name;
}

void Host::attach(std::unique_ptr<link::Link> link)
{
    if (m_options.pace > 0) {
        link = std::make_unique<PacedLink>(m_clock, std::move(link), m_options.pace);
        link->open();
    }
    m_device->attach(std::move(link));
}

QByteArray Host::onControl(const QByteArray &line)
{
    const auto command = parseJsonObject(line, QStringLiteral("The command"));
    const QJsonObject answer =
        command ? m_device->control(*command)
                : QJsonObject{{QStringLiteral("ok"), false}, {QStringLiteral("error"), command.error().message}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace wm::sim
