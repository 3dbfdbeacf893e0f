// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <functional>
#include <memory>

class QDBusServiceWatcher;

namespace wm::link {

/// The service collars offer, Nordic UART (COLLAR-LINK.md).
inline constexpr auto kUartService = u"6e400001-b5a3-f393-e0a9-e50e24dcca9e";

/// The names of org.bluez that are used here.
namespace bluez {
inline const QString kAdapter = QStringLiteral("org.bluez.Adapter1");
inline const QString kDevice = QStringLiteral("org.bluez.Device1");
inline const QString kService = QStringLiteral("org.bluez.GattService1");
inline const QString kCharacteristic = QStringLiteral("org.bluez.GattCharacteristic1");
} // namespace bluez

/// The Bluetooth service of this machine (BlueZ 5 on the system bus), mirrored: what it says about adapters, devices
/// and characteristics, kept up to date. Nothing here blocks on the service or starts it, and its end is noticed. Each
/// object has a connection to the bus of its own: when it goes, BlueZ gives up whatever was asked for through it (a
/// search, a subscription, an agent).
///
/// Why not QtBluetooth 6.4: its controller and its search block their thread on the service (25 s when it hangs), never
/// notice its end, know no MTU and no passkey, and choose their way by running the service's program (DEVICES.md §0).
class Bluez final : public QObject
{
    Q_OBJECT
public:
    using Interfaces = QMap<QString, QVariantMap>; ///< properties by interface
    using Reply = std::function<void(const QDBusMessage &)>;
    /// Why there is no radio to use, in the order it is looked for.
    enum class Obstacle { None, NoService, NoPermission, NoAdapter, AdapterOff };

    explicit Bluez(QObject *parent = nullptr);
    ~Bluez() override;
    Bluez(const Bluez &) = delete;
    Bluez &operator=(const Bluez &) = delete;

    /// Lets go of one that may be in the middle of a signal or a reply: says nothing more and deletes itself later.
    static void retire(std::unique_ptr<Bluez> one);

    /// Looks, once; ends in changed() with isKnown().
    void start();
    /// Whether the service's state is known: before, nothing below says anything.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] Obstacle obstacle() const;
    /// Path of the first adapter that is switched on; empty: none.
    [[nodiscard]] QString adapter() const;

    [[nodiscard]] const QMap<QString, Interfaces> &objects() const { return m_objects; }
    [[nodiscard]] QVariant property(const QString &path, const QString &interface, const QString &name) const;
    /// Calls the service; `reply` gets its answer or an error message, unless `context` or this object goes first.
    /// Deadlines are the caller's.
    void call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
              QObject *context = nullptr, Reply reply = {});
    /// Asks for all properties of one interface of an object anew; what came is said by propertiesChanged(). For where
    /// the service changes one without a word.
    void refresh(const QString &path, const QString &interface);
    [[nodiscard]] QDBusConnection &bus() { return m_bus; }
    [[nodiscard]] const QString &owner() const { return m_owner; }

Q_SIGNALS:
    /// The service came or went, or an object did.
    void changed();
    void propertiesChanged(const QString &path, const QString &interface, const QVariantMap &properties);

private Q_SLOTS:
    void onInterfacesAdded(const QDBusMessage &message);
    void onInterfacesRemoved(const QDBusMessage &message);
    void onPropertiesChanged(const QDBusMessage &message);

private:
    void listen(bool on);
    void setOwner(const QString &owner);
    void fetchObjects();
    void settle(Obstacle obstacle);
    void update(const QString &path, const QString &interface, const QVariant &properties,
                const QStringList &invalidated = {});

    QString m_busName;
    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QString m_owner; ///< unique name, so that no call reaches a service that came later
    QMap<QString, Interfaces> m_objects;
    Obstacle m_trouble = Obstacle::NoService; ///< None once the objects are there
    bool m_started = false, m_known = false, m_retired = false;
};

/// The obstacle as an error: what is wrong and what to do. `what` names what was wanted ("ble:CDER-042917").
Error bleError(Bluez::Obstacle obstacle, const QString &what);
/// An address as BlueZ writes it, "C0:FF:EE:00:00:01"; empty when it is none.
QString bleAddress(const QString &text);

} // namespace wm::link
