// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "devices/link/passkey.h"

#include <QtCore/QObject>
#include <QtDBus/QDBusContext>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>

#include <memory>
#include <optional>

namespace wm::link {

class Bluez;

/// Bonds this computer with one device through BlueZ, as the agent that knows the passkey or asks for it. For one
/// attempt. (QBluetoothLocalDevice::requestPairing() of QtBluetooth 6.4 only makes the call: it has had no agent since
/// Qt 6.2, so it can neither hand over nor ask for a passkey.)
class BleBond final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.bluez.Agent1")
public:
    /// `name` is what people know the device as; `passkey` what was given with the link.
    BleBond(Bluez &bluez, Clock &clock, QString device, QString name, std::optional<quint32> passkey, AskPasskey ask);
    /// Ends in exactly one finished(), unless this object goes first, which cancels.
    void start();
    ~BleBond() override;

Q_SIGNALS:
    void finished(const wm::Result<void> &outcome);

public Q_SLOTS: // org.bluez.Agent1
    void Release() {}
    void Cancel();
    uint RequestPasskey(const QDBusObjectPath &device);
    void RequestConfirmation(const QDBusObjectPath &device, uint passkey);
    void RequestAuthorization(const QDBusObjectPath &) {}

private:
    enum class Passkey { NotAsked, Missing, Given };
    void pair();
    void onPaired(const QDBusMessage &reply);
    void finish(const Result<void> &outcome);
    void answer(std::optional<quint32> passkey);
    [[nodiscard]] Error failure(const QString &context) const;

    Bluez &m_bluez;
    Clock &m_clock;
    QString m_device, m_name;
    std::optional<quint32> m_passkey;
    AskPasskey m_ask;
    Passkey m_state = Passkey::NotAsked;
    std::optional<QDBusMessage> m_question; ///< of BlueZ, while a person is asked
    std::unique_ptr<Clock::Timer> m_deadline;
    bool m_running = false;
};

} // namespace wm::link
