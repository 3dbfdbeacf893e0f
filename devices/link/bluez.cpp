// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/bluez.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

#include <atomic>

namespace wm::link {

namespace {

struct BleWords
{
    Q_DECLARE_TR_FUNCTIONS(BleWords)
};

const QString kBluez = QStringLiteral("org.bluez");
const QString kBus = QStringLiteral("org.freedesktop.DBus");
const QString kObjectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr int kReplyLimit = 10 * 60 * 1000; // ms; the caller's own deadlines are much shorter

QString newBusName()
{
    static std::atomic<int> counter = 0;
    return QStringLiteral("witnessmark-ble-%1").arg(++counter);
}

} // namespace

Bluez::Bluez(QObject *parent)
    : QObject(parent), m_busName(newBusName()),
      m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_busName))
{
}

Bluez::~Bluez()
{
    // Before the connection closes: that happens on QtDBus's own thread, which would still look at what listens.
    m_watcher.reset();
    listen(false);
    QDBusConnection::disconnectFromBus(m_busName);
}

void Bluez::start()
{
    if (std::exchange(m_started, true))
        return;
    if (!m_bus.isConnected()) {
        QMetaObject::invokeMethod(
            this, [this] { settle(Obstacle::NoService); }, Qt::QueuedConnection);
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>(kBluez, m_bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &now) { setOwner(now); });
    auto ask = QDBusMessage::createMethodCall(kBus, QStringLiteral("/org/freedesktop/DBus"), kBus,
                                              QStringLiteral("GetNameOwner"));
    ask << kBluez;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QString> reply = *answer;
        if (m_owner.isEmpty())
            setOwner(reply.isError() ? QString() : reply.value());
    });
}

void Bluez::listen(bool on)
{
    const auto to = [this, on](const QString &interface, const QString &signal, const char *slot) {
        if (on)
            m_bus.connect(m_owner, QString(), interface, signal, this, slot);
        else
            m_bus.disconnect(m_owner, QString(), interface, signal, this, slot);
    };
    if (m_owner.isEmpty())
        return;
    to(kObjectManager, QStringLiteral("InterfacesAdded"), SLOT(onInterfacesAdded(QDBusMessage)));
    to(kObjectManager, QStringLiteral("InterfacesRemoved"), SLOT(onInterfacesRemoved(QDBusMessage)));
    to(kProperties, QStringLiteral("PropertiesChanged"), SLOT(onPropertiesChanged(QDBusMessage)));
}

void Bluez::setOwner(const QString &owner)
{
    listen(false);
    m_owner = owner;
    m_objects.clear();
    if (m_owner.isEmpty()) {
        settle(Obstacle::NoService);
        return;
    }
    listen(true);
    m_trouble = Obstacle::NoService; // until it has answered
    fetchObjects();
}

void Bluez::fetchObjects()
{
    call(QStringLiteral("/"), kObjectManager, QStringLiteral("GetManagedObjects"), {}, this,
         [this](const QDBusMessage &reply) {
             if (reply.type() == QDBusMessage::ErrorMessage) {
                 settle(reply.errorName() == QStringLiteral("org.freedesktop.DBus.Error.AccessDenied")
                            ? Obstacle::NoPermission
                            : Obstacle::NoService);
                 return;
             }
             const auto objects =
                 qdbus_cast<QMap<QDBusObjectPath, Interfaces>>(reply.arguments().value(0).value<QDBusArgument>());
             for (auto it = objects.begin(); it != objects.end(); ++it)
                 m_objects[it.key().path()] = it.value();
             settle(Obstacle::None);
         });
}

void Bluez::settle(Obstacle obstacle)
{
    m_trouble = obstacle;
    m_known = true;
    Q_EMIT changed();
}

void Bluez::call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                 QObject *context, Reply reply)
{
    auto message = QDBusMessage::createMethodCall(m_owner.isEmpty() ? kBluez : m_owner, path, interface, method);
    message.setArguments(arguments);
    message.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kReplyLimit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, &QObject::deleteLater);
    if (reply)
        connect(watcher, &QDBusPendingCallWatcher::finished, context,
                [watcher, owner = m_owner, this, reply = std::move(reply)] {
                    if (owner == m_owner && !m_retired)
                        reply(watcher->reply());
                });
}

void Bluez::retire(std::unique_ptr<Bluez> one)
{
    one->m_retired = true;
    one->disconnect();
    one.release()->deleteLater();
}

Bluez::Obstacle Bluez::obstacle() const
{
    if (m_trouble != Obstacle::None)
        return m_trouble;
    if (!adapter().isEmpty())
        return Obstacle::None;
    for (const Interfaces &interfaces : m_objects)
        if (interfaces.contains(bluez::kAdapter))
            return Obstacle::AdapterOff;
    return Obstacle::NoAdapter;
}

QString Bluez::adapter() const
{
    for (auto it = m_objects.begin(); it != m_objects.end(); ++it)
        if (it->value(bluez::kAdapter).value(QStringLiteral("Powered")).toBool())
            return it.key();
    return {};
}

QVariant Bluez::property(const QString &path, const QString &interface, const QString &name) const
{
    return m_objects.value(path).value(interface).value(name);
}

void Bluez::onInterfacesAdded(const QDBusMessage &message)
{
    if (m_trouble != Obstacle::None || message.arguments().size() != 2)
        return; // what is asked for at the beginning holds it already
    const QString path = message.arguments()[0].value<QDBusObjectPath>().path();
    const auto added = qdbus_cast<Interfaces>(message.arguments()[1].value<QDBusArgument>());
    for (auto it = added.begin(); it != added.end(); ++it)
        m_objects[path][it.key()] = it.value();
    Q_EMIT changed();
}

void Bluez::onInterfacesRemoved(const QDBusMessage &message)
{
    if (m_trouble != Obstacle::None || message.arguments().size() != 2)
        return;
    const QString path = message.arguments()[0].value<QDBusObjectPath>().path();
    Interfaces &left = m_objects[path];
    for (const QString &interface : message.arguments()[1].toStringList())
        left.remove(interface);
    if (left.isEmpty())
        m_objects.remove(path);
    Q_EMIT changed();
}

void Bluez::onPropertiesChanged(const QDBusMessage &message)
{
    if (m_trouble != Obstacle::None || message.arguments().size() != 3)
        return;
    update(message.path(), message.arguments()[0].toString(), message.arguments()[1],
           message.arguments()[2].toStringList());
}

void Bluez::refresh(const QString &path, const QString &interface)
{
    call(path, kProperties, QStringLiteral("GetAll"), {interface}, this,
         [this, path, interface](const QDBusMessage &reply) {
             if (reply.type() != QDBusMessage::ErrorMessage)
                 update(path, interface, reply.arguments().value(0));
         });
}

void Bluez::update(const QString &path, const QString &interface, const QVariant &properties,
                   const QStringList &invalidated)
{
    const auto object = m_objects.find(path);
    if (object == m_objects.end() || !object->contains(interface))
        return;
    QVariantMap &known = (*object)[interface];
    const auto now = qdbus_cast<QVariantMap>(properties.value<QDBusArgument>());
    for (auto it = now.begin(); it != now.end(); ++it)
        known[it.key()] = it.value();
    for (const QString &name : invalidated)
        known.remove(name);
    Q_EMIT propertiesChanged(path, interface, now);
}

Error bleError(Bluez::Obstacle obstacle, const QString &what)
{
    switch (obstacle) {
    case Bluez::Obstacle::NoPermission:
        return makeError(
            ErrorCode::NoPermission,
            BleWords::tr("%1: this account may not use Bluetooth. Add it to the group bluetooth (sudo usermod "
                         "-aG bluetooth $USER), log in again, or use the USB cable.")
                .arg(what));
    case Bluez::Obstacle::NoAdapter:
        return makeError(
            ErrorCode::NotFound,
            BleWords::tr("%1: this computer has no Bluetooth adapter. Plug one in or use the USB cable.").arg(what));
    case Bluez::Obstacle::AdapterOff:
        return makeError(
            ErrorCode::NotReady,
            BleWords::tr("%1: Bluetooth is switched off. Switch it on (also leave flight mode) and try again.")
                .arg(what));
    case Bluez::Obstacle::None:
    case Bluez::Obstacle::NoService:
        break;
    }
    return makeError(
        ErrorCode::NotFound,
        BleWords::tr("%1: the Bluetooth service of this computer does not run. Start it (sudo systemctl start "
                     "bluetooth), install the package bluez where it is missing, or use the USB cable.")
            .arg(what));
}

QString bleAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$"));
    return address.match(text).hasMatch() ? text.toUpper() : QString();
}

} // namespace wm::link
