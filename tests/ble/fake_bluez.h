// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVirtualObject>

#include <functional>
#include <optional>

namespace wm::test {

using FakeInterfaces = QMap<QString, QVariantMap>;
using FakeObjects = QMap<QDBusObjectPath, FakeInterfaces>;

/// A device in the air around the fake's adapter.
struct FakePeripheral
{
    QString address = QStringLiteral("C0:FF:EE:00:00:01");
    QString name = QStringLiteral("CDER-042917");
    int dbm = -61;
    bool bonded = false;
    bool connected = false;
    bool heard = true; ///< appears in a search; otherwise it is only remembered from earlier
    QString service = QStringLiteral("6e400001-b5a3-f393-e0a9-e50e24dcca9e");
    /// Nordic's older samples call the two characteristics the other way round.
    bool swapped = false;
    bool indicates = false;
    bool writable = true;
    int mtu = 23;
    std::optional<quint32> passkey = {}; ///< asked of the central when bonding
    bool keepsNoKeys = false;            ///< "paired" for this connection only, never bonded
    bool refusesUnbondedWrites = false;  ///< answers the central's writes with "insufficient authentication"
};

/// What the fake service does wrong.
struct FakeBluezFaults
{
    bool answersNothing = false;
    bool accessDenied = false;
    bool refusesSearch = false;
    bool failConnect = false, holdConnect = false;
    bool connectsUnsaid = false; ///< Connected becomes true without a signal, as 5.66 does at times
    bool neverResolve = false;
    bool refusesSubscription = false, holdSubscription = false;
    bool failWrites = false, holdWrites = false;
};

/// A small org.bluez on a bus of its own connection: one adapter and the devices around it, behaving as BlueZ 5.66 does
/// where this project leans on it. On the caller's thread, without any delay.
class FakeBluez final : public QDBusVirtualObject
{
    Q_OBJECT
public:
    FakeBluez(const QString &busAddress, QList<FakePeripheral> around);
    ~FakeBluez() override;

    void setPowered(bool on);
    void removeAdapter();
    void addAdapter(bool powered = true);
    void setDbm(int index, int dbm);
    void comeNear(const FakePeripheral &device);         ///< while a search runs it is found
    void dropLink();                                     ///< the connected device goes away
    void notify(const QByteArray &bytes, int piece = 0); ///< cut to `piece`, or to what the MTU allows
    [[nodiscard]] bool isSubscribed() const { return m_subscribed; }
    [[nodiscard]] bool isConnected() const { return m_connected >= 0; }
    [[nodiscard]] bool isBonded(int index = 0) const { return m_around[index].bonded; }

    FakeBluezFaults faults;
    std::function<void(const QByteArray &)> onWrite;                           ///< what the central wrote
    QString applicationOwner, applicationPath, advertisementPath, displayPath; ///< of a peripheral that registered
    QStringList calls;                                                         ///< "Device1.Connect", … in order
    QList<QPair<QString, QByteArray>> writes; ///< type ("request", "command") and bytes

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override;

private:
    void add(const QString &path, const FakeInterfaces &interfaces);
    void remove(const QString &path);
    void change(const QString &path, const QString &interface, const QVariantMap &properties,
                const QStringList &invalidated = {});
    void addDevice(int index);
    void addServices();
    void removeServices();
    bool onAdapter(const QDBusMessage &message);
    bool onDevice(const QDBusMessage &message);
    bool onCharacteristic(const QDBusMessage &message);
    bool onAgentManager(const QDBusMessage &message);
    void pair(const QDBusMessage &message, int index);
    void finishPairing(const QDBusMessage &message, int index, bool right);
    bool ok(const QDBusMessage &message, const QVariantList &values = {});
    bool error(const QDBusMessage &message, const char *name, const QString &text);
    [[nodiscard]] QString devicePath(int index) const;
    [[nodiscard]] int deviceAt(const QString &path) const;

    QString m_busName;
    QDBusConnection m_bus;
    QList<FakePeripheral> m_around;
    FakeObjects m_objects;
    bool m_subscribed = false, m_searching = false;
    int m_connected = -1;
    QString m_agentOwner, m_agentPath;
};

} // namespace wm::test
