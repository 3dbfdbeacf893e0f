// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_peripheral_objects.h"

#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMetaType>

namespace wm::link {

namespace {
const QString kProperties = QStringLiteral("org.freedesktop.DBus.Properties");
} // namespace

BlePeripheralObjects::BlePeripheralObjects(QDBusConnection &bus, const QString &name) : m_bus(bus)
{
    qDBusRegisterMetaType<Bluez::Interfaces>();
    qDBusRegisterMetaType<QMap<QDBusObjectPath, Bluez::Interfaces>>();
    const QString uuid = QString::fromUtf16(kUartService), service = kApplication + QStringLiteral("/service");
    const auto numbered = [&uuid](const char *number) {
        return QString(uuid).replace(4, 4, QString::fromLatin1(number));
    };
    const QVariant path = QVariant::fromValue(QDBusObjectPath(service));
    m_objects[QDBusObjectPath(service)] = {
        {bluez::kService, {{QStringLiteral("UUID"), uuid}, {QStringLiteral("Primary"), true}}}};
    m_objects[QDBusObjectPath(service + QStringLiteral("/in"))] = {
        {bluez::kCharacteristic,
         {{QStringLiteral("UUID"), numbered("0002")},
          {QStringLiteral("Service"), path},
          {QStringLiteral("Flags"), QStringList{QStringLiteral("write"), QStringLiteral("write-without-response")}}}}};
    m_objects[QDBusObjectPath(service + QStringLiteral("/out"))] = {
        {bluez::kCharacteristic,
         {{QStringLiteral("UUID"), numbered("0003")},
          {QStringLiteral("Service"), path},
          {QStringLiteral("Flags"), QStringList{QStringLiteral("notify")}}}}};
    m_advertisement = {{QStringLiteral("Type"), QStringLiteral("peripheral")},
                       {QStringLiteral("ServiceUUIDs"), QStringList{uuid}},
                       {QStringLiteral("LocalName"), name}};
    m_bus.registerVirtualObject(kRoot, this, QDBusConnection::SubPath);
}

BlePeripheralObjects::~BlePeripheralObjects()
{
    m_bus.unregisterObject(kRoot, QDBusConnection::UnregisterTree);
}

bool BlePeripheralObjects::reply(const QDBusMessage &message, const QVariantList &values)
{
    return m_bus.send(message.createReply(values));
}

bool BlePeripheralObjects::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    const QString member = message.member();
    const QVariantList arguments = message.arguments();
    if (member == QStringLiteral("GetManagedObjects"))
        return reply(message, {QVariant::fromValue(m_objects)});
    if (member == QStringLiteral("GetAll")) {
        const QVariantMap properties =
            message.path() == kAdvertisement
                ? m_advertisement
                : m_objects.value(QDBusObjectPath(message.path())).value(arguments.value(0).toString());
        return reply(message, {QVariant(properties)});
    }
    if (member == QStringLiteral("StartNotify") || member == QStringLiteral("StopNotify")) {
        reply(message);
        Q_EMIT subscribed(member == QStringLiteral("StartNotify"));
        return true;
    }
    if (member == QStringLiteral("WriteValue")) {
        const auto options = qdbus_cast<QVariantMap>(arguments.value(1));
        m_mtu = std::max(options.value(QStringLiteral("mtu")).toInt(), 23);
        reply(message);
        Q_EMIT written(arguments.value(0).toByteArray());
        return true;
    }
    if (member == QStringLiteral("DisplayPasskey")) {
        // Called again for every digit typed on the other side; it is new when none was.
        if (arguments.value(2).toUInt() == 0)
            Q_EMIT passkeyShown(arguments.value(1).toUInt());
        return reply(message);
    }
    if (member == QStringLiteral("RequestConfirmation")) { // both sides display: shown, and taken as compared
        Q_EMIT passkeyShown(arguments.value(1).toUInt());
        return reply(message);
    }
    return reply(message); // Release, Cancel, RequestAuthorization: nothing to do
}

void BlePeripheralObjects::notify(const QByteArray &bytes)
{
    const qsizetype size = m_mtu - 3;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        auto signal = QDBusMessage::createSignal(kApplication + QStringLiteral("/service/out"), kProperties,
                                                 QStringLiteral("PropertiesChanged"));
        signal << bluez::kCharacteristic << QVariantMap{{QStringLiteral("Value"), bytes.mid(at, size)}}
               << QStringList();
        m_bus.send(signal);
    }
}

} // namespace wm::link
