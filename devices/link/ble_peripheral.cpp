// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_peripheral.h"

#include "devices/link/ble_peripheral_objects.h"

#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace wm::link {

namespace {
constexpr Duration kStartLimit = 10s;
} // namespace

/// One central's session.
class BlePeripheral::Session final : public Link
{
public:
    Session(Clock &clock, QString name, BlePeripheralObjects &objects)
        : Link(clock), m_name(std::move(name)), m_objects(&objects)
    {
        connect(&objects, &BlePeripheralObjects::written, this,
                [this](const QByteArray &bytes) { reportReceived(bytes); });
        connect(&objects, &BlePeripheralObjects::subscribed, this, [this](bool on) {
            if (!on)
                reportClosed(
                    makeError(ErrorCode::Vanished, BlePeripheral::tr("%1: the central has hung up.").arg(m_name)));
        });
        connect(&objects, &QObject::destroyed, this, [this] {
            reportClosed(makeError(ErrorCode::Vanished, BlePeripheral::tr("%1: the central has hung up.").arg(m_name)));
        });
    }
    [[nodiscard]] QString name() const override { return m_name; }

private:
    void doOpen() override { reportOpened(); }
    void doWrite(const QByteArray &bytes) override
    {
        if (m_objects != nullptr)
            m_objects->notify(bytes);
    }
    void doClose() override {}

    QString m_name;
    QPointer<BlePeripheralObjects> m_objects;
};

BlePeripheral::BlePeripheral(Clock &clock, QString adapter, QString name,
                             std::function<void(std::unique_ptr<Link>)> accept)
    : m_clock(clock), m_wanted(std::move(adapter)), m_name(std::move(name)), m_accept(std::move(accept))
{
}

BlePeripheral::~BlePeripheral() = default;

void BlePeripheral::start()
{
    m_bluez = std::make_unique<Bluez>();
    connect(m_bluez.get(), &Bluez::changed, this, &BlePeripheral::look);
    connect(m_bluez.get(), &Bluez::propertiesChanged, this, [this](const QString &, const QString &interface) {
        if (interface == bluez::kAdapter)
            look();
    });
    m_deadline = m_clock.after(kStartLimit, [this] {
        fail(
            makeError(ErrorCode::Timeout, tr("The Bluetooth service of this computer does not answer. Restart it (sudo "
                                             "systemctl restart bluetooth) or use --pty.")));
    });
    m_bluez->start();
}

void BlePeripheral::fail(const Error &error)
{
    m_deadline.reset();
    if (m_bluez == nullptr)
        return;
    m_objects.reset();
    Bluez::retire(std::move(m_bluez));
    Q_EMIT failed(error);
}

void BlePeripheral::look()
{
    if (m_bluez == nullptr || !m_bluez->isKnown())
        return;
    const QString me = QStringLiteral("ble:") + m_name;
    if (const auto obstacle = m_bluez->obstacle(); obstacle != Bluez::Obstacle::None) {
        fail(bleError(obstacle, me));
        return;
    }
    if (m_objects != nullptr) {
        if (!m_bluez->property(m_adapter, bluez::kAdapter, QStringLiteral("Powered")).toBool())
            fail(bleError(Bluez::Obstacle::AdapterOff, me));
        return;
    }
    QString adapter = m_wanted.isEmpty() ? m_bluez->adapter() : QString();
    for (auto it = m_bluez->objects().begin(); it != m_bluez->objects().end() && adapter.isEmpty(); ++it)
        if (it->contains(bluez::kAdapter) &&
            (it.key().section(u'/', -1) == m_wanted ||
             it->value(bluez::kAdapter).value(QStringLiteral("Address")).toString() == bleAddress(m_wanted)))
            adapter = it.key();
    if (adapter.isEmpty())
        fail(makeError(
            ErrorCode::NotFound,
            tr("This computer has no Bluetooth adapter %1. Name one like hci0, or leave it out.").arg(m_wanted)));
    else if (!m_bluez->property(adapter, bluez::kAdapter, QStringLiteral("Powered")).toBool())
        fail(bleError(Bluez::Obstacle::AdapterOff, me));
    else
        registerAt(adapter);
}

void BlePeripheral::registerAt(const QString &adapter)
{
    m_adapter = adapter;
    m_objects = std::make_unique<BlePeripheralObjects>(m_bluez->bus(), m_name);
    connect(m_objects.get(), &BlePeripheralObjects::subscribed, this, [this](bool on) {
        if (!on)
            return;
        auto session = std::make_unique<Session>(m_clock, QStringLiteral("ble:") + m_name, *m_objects);
        session->open();
        m_accept(std::move(session));
    });
    connect(m_objects.get(), &BlePeripheralObjects::passkeyShown, this, [this](quint32 passkey) {
        Q_EMIT passkeyShown(QStringLiteral("%1").arg(passkey, 6, 10, QLatin1Char('0')));
    });
    const auto object = [](const QString &path) { return QVariant::fromValue(QDBusObjectPath(path)); };
    const QString manager = QStringLiteral("org.bluez.AgentManager1"), root = QStringLiteral("/org/bluez");
    m_bluez->call(root, manager, QStringLiteral("RegisterAgent"),
                  {object(BlePeripheralObjects::kAgent), QStringLiteral("DisplayOnly")});
    m_bluez->call(root, manager, QStringLiteral("RequestDefaultAgent"), {object(BlePeripheralObjects::kAgent)});
    const auto registered = [this](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ErrorMessage)
            return true;
        fail(makeError(
            ErrorCode::Refused,
            tr("The Bluetooth service does not let this program be a device: %1. Use --pty.").arg(reply.errorMessage()),
            reply.errorName()));
        return false;
    };
    m_bluez->call(adapter, QStringLiteral("org.bluez.GattManager1"), QStringLiteral("RegisterApplication"),
                  {object(BlePeripheralObjects::kApplication), QVariantMap()}, this,
                  [this, registered, object](const QDBusMessage &reply) {
                      if (!registered(reply))
                          return;
                      m_bluez->call(m_adapter, QStringLiteral("org.bluez.LEAdvertisingManager1"),
                                    QStringLiteral("RegisterAdvertisement"),
                                    {object(BlePeripheralObjects::kAdvertisement), QVariantMap()}, this,
                                    [this, registered](const QDBusMessage &advertised) {
                                        if (!registered(advertised))
                                            return;
                                        m_deadline.reset();
                                        Q_EMIT ready();
                                    });
                  });
}

} // namespace wm::link
