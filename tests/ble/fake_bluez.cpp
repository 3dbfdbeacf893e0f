// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ble/fake_bluez.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

namespace wm::test {

namespace {
const QString kAdapter = QStringLiteral("org.bluez.Adapter1"), kDevice = QStringLiteral("org.bluez.Device1"),
              kService = QStringLiteral("org.bluez.GattService1"),
              kCharacteristic = QStringLiteral("org.bluez.GattCharacteristic1"),
              kAgentManager = QStringLiteral("org.bluez.AgentManager1"),
              kProperties = QStringLiteral("org.freedesktop.DBus.Properties"),
              kObjectManager = QStringLiteral("org.freedesktop.DBus.ObjectManager");
const QString kAdapterPath = QStringLiteral("/org/bluez/hci0");
const QString k0002 = QStringLiteral("6e400002-b5a3-f393-e0a9-e50e24dcca9e"),
              k0003 = QStringLiteral("6e400003-b5a3-f393-e0a9-e50e24dcca9e");

QVariant object(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QString newName()
{
    static int counter = 0;
    return QStringLiteral("fake-bluez-%1").arg(++counter);
}
} // namespace

FakeBluez::FakeBluez(const QString &busAddress, QList<FakePeripheral> around)
    : m_busName(newName()), m_bus(QDBusConnection::connectToBus(busAddress, m_busName)), m_around(std::move(around))
{
    qDBusRegisterMetaType<FakeInterfaces>();
    qDBusRegisterMetaType<FakeObjects>();
    addAdapter();
    for (int i = 0; i < m_around.size(); ++i)
        if (m_around[i].bonded || m_around[i].connected || !m_around[i].heard)
            addDevice(i);
    if (!m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath) ||
        !m_bus.registerService(QStringLiteral("org.bluez")))
        qFatal("the fake org.bluez does not start: %s", qPrintable(m_bus.lastError().message()));
}

FakeBluez::~FakeBluez()
{
    m_bus.unregisterObject(QStringLiteral("/"), QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(m_busName);
}

void FakeBluez::add(const QString &path, const FakeInterfaces &interfaces)
{
    m_objects[QDBusObjectPath(path)] = interfaces;
    auto signal = QDBusMessage::createSignal(QStringLiteral("/"), kObjectManager, QStringLiteral("InterfacesAdded"));
    signal << object(path) << QVariant::fromValue(interfaces);
    m_bus.send(signal);
}

void FakeBluez::remove(const QString &path)
{
    const QStringList interfaces = m_objects.take(QDBusObjectPath(path)).keys();
    auto signal = QDBusMessage::createSignal(QStringLiteral("/"), kObjectManager, QStringLiteral("InterfacesRemoved"));
    signal << object(path) << interfaces;
    m_bus.send(signal);
}

void FakeBluez::change(const QString &path, const QString &interface, const QVariantMap &properties,
                       const QStringList &invalidated)
{
    QVariantMap &all = m_objects[QDBusObjectPath(path)][interface];
    for (auto it = properties.begin(); it != properties.end(); ++it)
        all[it.key()] = it.value();
    for (const QString &name : invalidated)
        all.remove(name);
    auto signal = QDBusMessage::createSignal(path, kProperties, QStringLiteral("PropertiesChanged"));
    signal << interface << properties << invalidated;
    m_bus.send(signal);
}

QString FakeBluez::devicePath(int index) const
{
    return kAdapterPath + QStringLiteral("/dev_") + QString(m_around[index].address).replace(u':', u'_');
}

int FakeBluez::deviceAt(const QString &path) const
{
    for (int i = 0; i < m_around.size(); ++i)
        if (path == devicePath(i) || path.startsWith(devicePath(i) + u'/'))
            return i;
    return -1;
}

// --- what a test does to the radio -----------------------------------------------------------------------------------

void FakeBluez::addAdapter(bool powered)
{
    add(kAdapterPath, {{kAdapter,
                        {{QStringLiteral("Address"), QStringLiteral("00:AA:01:00:00:42")},
                         {QStringLiteral("Powered"), powered},
                         {QStringLiteral("Discovering"), false}}}});
}

void FakeBluez::removeAdapter()
{
    removeServices();
    for (int i = 0; i < m_around.size(); ++i)
        if (m_objects.contains(QDBusObjectPath(devicePath(i))))
            remove(devicePath(i));
    m_connected = -1;
    m_searching = false;
    remove(kAdapterPath);
}

void FakeBluez::setPowered(bool on)
{
    if (!on && m_connected >= 0)
        dropLink();
    m_searching = false;
    change(kAdapterPath, kAdapter, {{QStringLiteral("Powered"), on}, {QStringLiteral("Discovering"), false}});
}

void FakeBluez::setDbm(int index, int dbm)
{
    change(devicePath(index), kDevice, {{QStringLiteral("RSSI"), QVariant::fromValue(static_cast<qint16>(dbm))}});
}

void FakeBluez::comeNear(const FakePeripheral &device)
{
    m_around += device;
    if (m_searching)
        addDevice(static_cast<int>(m_around.size()) - 1);
}

void FakeBluez::dropLink()
{
    const int index = std::exchange(m_connected, -1);
    if (index < 0)
        return;
    removeServices();
    change(devicePath(index), kDevice,
           {{QStringLiteral("ServicesResolved"), false}, {QStringLiteral("Connected"), false}});
}

void FakeBluez::notify(const QByteArray &bytes, int piece)
{
    if (!m_subscribed || m_connected < 0)
        return;
    const FakePeripheral &device = m_around[m_connected];
    const int step = piece > 0 ? piece : device.mtu - 3;
    const QString path = devicePath(m_connected) + QStringLiteral("/service000a/char") +
                         (device.swapped ? QStringLiteral("000b") : QStringLiteral("000d"));
    for (qsizetype at = 0; at < bytes.size(); at += step)
        change(path, kCharacteristic, {{QStringLiteral("Value"), bytes.mid(at, step)}});
}

void FakeBluez::addDevice(int index)
{
    const FakePeripheral &device = m_around[index];
    QVariantMap properties{{QStringLiteral("Address"), device.address},
                           {QStringLiteral("AddressType"), QStringLiteral("random")},
                           {QStringLiteral("Name"), device.name},
                           {QStringLiteral("Alias"), device.name},
                           {QStringLiteral("Adapter"), object(kAdapterPath)},
                           {QStringLiteral("Paired"), device.bonded},
                           {QStringLiteral("Bonded"), device.bonded},
                           {QStringLiteral("Connected"), device.connected},
                           {QStringLiteral("ServicesResolved"), false},
                           {QStringLiteral("UUIDs"), QStringList{device.service}}};
    if (m_searching && device.heard)
        properties[QStringLiteral("RSSI")] = QVariant::fromValue(static_cast<qint16>(device.dbm));
    add(devicePath(index), {{kDevice, properties}});
}

void FakeBluez::addServices()
{
    const FakePeripheral &device = m_around[m_connected];
    const QString path = devicePath(m_connected), service = path + QStringLiteral("/service000a");
    const auto characteristic = [&](const QString &name, const QString &uuid, const QStringList &flags) {
        add(service + name, {{kCharacteristic,
                              {{QStringLiteral("UUID"), uuid},
                               {QStringLiteral("Service"), object(service)},
                               {QStringLiteral("Value"), QByteArray()},
                               {QStringLiteral("Notifying"), false},
                               {QStringLiteral("Flags"), flags},
                               {QStringLiteral("MTU"), QVariant::fromValue(static_cast<quint16>(device.mtu))}}}});
    };
    const QStringList in = device.writable
                               ? QStringList{QStringLiteral("write-without-response"), QStringLiteral("write")}
                               : QStringList{QStringLiteral("read")};
    const QStringList out{device.indicates ? QStringLiteral("indicate") : QStringLiteral("notify")};
    add(service, {{kService,
                   {{QStringLiteral("UUID"), device.service},
                    {QStringLiteral("Primary"), true},
                    {QStringLiteral("Device"), object(path)}}}});
    characteristic(QStringLiteral("/char000b"), k0002, device.swapped ? out : in);
    characteristic(QStringLiteral("/char000d"), k0003, device.swapped ? in : out);
}

void FakeBluez::removeServices()
{
    m_subscribed = false;
    const auto paths = m_objects.keys();
    for (const QDBusObjectPath &path : paths)
        if (path.path().contains(QStringLiteral("/service")))
            remove(path.path());
}

// --- what the program asks -------------------------------------------------------------------------------------------

bool FakeBluez::ok(const QDBusMessage &message, const QVariantList &values)
{
    return m_bus.send(message.createReply(values));
}

bool FakeBluez::error(const QDBusMessage &message, const char *name, const QString &text)
{
    return m_bus.send(message.createErrorReply(QStringLiteral("org.bluez.Error.") + QString::fromLatin1(name), text));
}

bool FakeBluez::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    const QString interface = message.interface();
    calls += interface.section(u'.', -1) + u'.' + message.member();
    if (faults.answersNothing)
        return true;
    if (faults.accessDenied)
        return m_bus.send(message.createErrorReply(QDBusError::AccessDenied, QStringLiteral("rejected by policy")));
    if (interface == kObjectManager)
        return ok(message, {QVariant::fromValue(m_objects)});
    if (interface == kAgentManager)
        return onAgentManager(message);
    if (message.member().startsWith(QStringLiteral("Register")) &&
        m_objects.contains(QDBusObjectPath(message.path()))) {
        applicationOwner = message.service();
        (message.member() == QStringLiteral("RegisterApplication") ? applicationPath : advertisementPath) =
            message.arguments().value(0).value<QDBusObjectPath>().path();
        return ok(message);
    }
    if (!m_objects.contains(QDBusObjectPath(message.path())))
        return false;
    if (interface == kProperties && message.member() == QStringLiteral("GetAll"))
        return ok(message, {m_objects[QDBusObjectPath(message.path())][message.arguments().value(0).toString()]});
    if (interface == kAdapter)
        return onAdapter(message);
    if (interface == kDevice)
        return onDevice(message);
    if (interface == kCharacteristic)
        return onCharacteristic(message);
    return false;
}

bool FakeBluez::onAdapter(const QDBusMessage &message)
{
    if (message.member() == QStringLiteral("SetDiscoveryFilter"))
        return ok(message);
    if (message.member() == QStringLiteral("StopDiscovery")) {
        m_searching = false;
        change(kAdapterPath, kAdapter, {{QStringLiteral("Discovering"), false}});
        return ok(message);
    }
    if (message.member() != QStringLiteral("StartDiscovery"))
        return false;
    if (faults.refusesSearch)
        return error(message, "NotReady", QStringLiteral("Resource Not Ready"));
    m_searching = true;
    change(kAdapterPath, kAdapter, {{QStringLiteral("Discovering"), true}});
    ok(message);
    for (int i = 0; i < m_around.size(); ++i) {
        if (!m_objects.contains(QDBusObjectPath(devicePath(i))))
            addDevice(i);
        else if (m_around[i].heard)
            setDbm(i, m_around[i].dbm);
    }
    return true;
}

bool FakeBluez::onDevice(const QDBusMessage &message)
{
    const int index = deviceAt(message.path());
    if (message.member() == QStringLiteral("Connect")) {
        if (faults.holdConnect)
            return true;
        if (faults.failConnect)
            return error(message, "Failed", QStringLiteral("le-connection-abort-by-local"));
        m_connected = index;
        if (faults.connectsUnsaid)
            m_objects[QDBusObjectPath(message.path())][kDevice][QStringLiteral("Connected")] = true;
        else
            change(message.path(), kDevice, {{QStringLiteral("Connected"), true}});
        ok(message);
        if (!faults.neverResolve) {
            addServices();
            change(message.path(), kDevice, {{QStringLiteral("ServicesResolved"), true}});
        }
        return true;
    }
    if (message.member() == QStringLiteral("Disconnect")) {
        dropLink();
        return ok(message);
    }
    if (message.member() == QStringLiteral("Pair")) {
        pair(message, index);
        return true;
    }
    return message.member() == QStringLiteral("CancelPairing") && ok(message);
}

bool FakeBluez::onCharacteristic(const QDBusMessage &message)
{
    const FakePeripheral &device = m_around[deviceAt(message.path())];
    const bool isNotifier = message.path().endsWith(device.swapped ? QStringLiteral("000b") : QStringLiteral("000d"));
    if (message.member() == QStringLiteral("StartNotify")) {
        if (faults.holdSubscription)
            return true;
        if (faults.refusesSubscription || !isNotifier)
            return error(message, "NotSupported", QStringLiteral("Operation is not supported"));
        m_subscribed = true;
        change(message.path(), kCharacteristic, {{QStringLiteral("Notifying"), true}});
        return ok(message);
    }
    if (message.member() != QStringLiteral("WriteValue") || isNotifier)
        return false;
    const QByteArray bytes = message.arguments().value(0).toByteArray();
    const QString type = qdbus_cast<QVariantMap>(message.arguments().value(1)).value(QStringLiteral("type")).toString();
    if (faults.holdWrites)
        return true;
    if (faults.failWrites || (type == QStringLiteral("command") && bytes.size() > device.mtu - 3))
        return error(message, "Failed", QStringLiteral("Failed to initiate write"));
    if (device.refusesUnbondedWrites && !device.bonded)
        return error(message, "NotPermitted", QStringLiteral("Insufficient Authentication"));
    writes += {type, bytes};
    ok(message);
    if (onWrite)
        onWrite(bytes);
    return true;
}

bool FakeBluez::onAgentManager(const QDBusMessage &message)
{
    if (message.member() == QStringLiteral("RequestDefaultAgent"))
        displayPath = message.arguments().value(0).value<QDBusObjectPath>().path();
    if (message.member() == QStringLiteral("RegisterAgent")) {
        m_agentOwner = message.service();
        m_agentPath = message.arguments().value(0).value<QDBusObjectPath>().path();
    }
    return ok(message);
}

void FakeBluez::pair(const QDBusMessage &message, int index)
{
    if (!m_around[index].passkey) {
        finishPairing(message, index, true);
        return;
    }
    if (m_agentPath.isEmpty()) {
        error(message, "AuthenticationFailed", QStringLiteral("Authentication Failed"));
        return;
    }
    auto ask = QDBusMessage::createMethodCall(m_agentOwner, m_agentPath, QStringLiteral("org.bluez.Agent1"),
                                              QStringLiteral("RequestPasskey"));
    ask << object(message.path());
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message, index] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        finishPairing(message, index, !reply.isError() && reply.value() == m_around[index].passkey);
    });
}

void FakeBluez::finishPairing(const QDBusMessage &message, int index, bool right)
{
    if (!right) {
        error(message, "AuthenticationFailed", QStringLiteral("Authentication Failed"));
        return;
    }
    m_around[index].bonded = !m_around[index].keepsNoKeys;
    change(message.path(), kDevice,
           {{QStringLiteral("Paired"), true}, {QStringLiteral("Bonded"), m_around[index].bonded}});
    ok(message);
}

} // namespace wm::test
