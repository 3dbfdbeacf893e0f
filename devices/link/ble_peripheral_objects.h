// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/bluez.h"

#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVirtualObject>

namespace wm::link {

/// The objects a peripheral shows to BlueZ on its own connection: service and characteristics below kApplication, the
/// advertisement, and the agent that displays passkeys (org.bluez GattManager1, LEAdvertisingManager1, Agent1).
class BlePeripheralObjects final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    static inline const QString kRoot = QStringLiteral("/witnessmark");
    static inline const QString kApplication = kRoot + QStringLiteral("/application");
    static inline const QString kAdvertisement = kRoot + QStringLiteral("/advertisement");
    static inline const QString kAgent = kRoot + QStringLiteral("/display");

    BlePeripheralObjects(QDBusConnection &bus, const QString &name);
    ~BlePeripheralObjects() override;
    /// Cut to what the central's MTU carries.
    void notify(const QByteArray &bytes);

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override;

Q_SIGNALS:
    void subscribed(bool on);
    void written(const QByteArray &bytes);
    void passkeyShown(quint32 passkey);

private:
    bool reply(const QDBusMessage &message, const QVariantList &values = {});
    QDBusConnection &m_bus;
    QMap<QDBusObjectPath, Bluez::Interfaces> m_objects;
    QVariantMap m_advertisement;
    int m_mtu = 23;
};

} // namespace wm::link
