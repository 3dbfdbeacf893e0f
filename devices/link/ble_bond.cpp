// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/ble_bond.h"

#include "devices/link/ble_objects.h"

#include <QtCore/QPointer>

using namespace std::chrono_literals;

namespace wm::link {

namespace {
constexpr Duration kBondLimit = 60s; // a person reads six digits and types them
const QString kAgentPath = QStringLiteral("/witnessmark/agent");
const QString kManagerPath = QStringLiteral("/org/bluez");
const QString kManager = QStringLiteral("org.bluez.AgentManager1");
const QString kRejected = QStringLiteral("org.bluez.Error.Rejected");
} // namespace

BleBond::BleBond(Bluez &bluez, Clock &clock, QString device, QString name, std::optional<quint32> passkey,
                 AskPasskey ask)
    : m_bluez(bluez), m_clock(clock), m_device(std::move(device)), m_name(std::move(name)), m_passkey(passkey),
      m_ask(std::move(ask))
{
}

BleBond::~BleBond()
{
    if (m_running)
        m_bluez.call(m_device, bluez::kDevice, QStringLiteral("CancelPairing"), {});
    m_bluez.bus().unregisterObject(kAgentPath);
}

void BleBond::start()
{
    m_running = true;
    m_deadline = m_clock.after(kBondLimit, [this] {
        m_bluez.call(m_device, bluez::kDevice, QStringLiteral("CancelPairing"), {});
        finish(failure(QStringLiteral("no end within 60 s")));
    });
    m_bluez.bus().registerObject(kAgentPath, this, QDBusConnection::ExportAllSlots);
    const QVariant path = QVariant::fromValue(QDBusObjectPath(kAgentPath));
    m_bluez.call(kManagerPath, kManager, QStringLiteral("RegisterAgent"), {path, QStringLiteral("KeyboardDisplay")},
                 this, [this](const QDBusMessage &) { pair(); }); // without an agent of ours the desktop's is asked
}

void BleBond::pair()
{
    m_bluez.call(m_device, bluez::kDevice, QStringLiteral("Pair"), {}, this,
                 [this](const QDBusMessage &reply) { onPaired(reply); });
}

void BleBond::onPaired(const QDBusMessage &reply)
{
    const bool paired =
        reply.type() != QDBusMessage::ErrorMessage || reply.errorName().endsWith(QStringLiteral(".AlreadyExists"));
    if (paired && isBonded(m_bluez.objects().value(m_device).value(bluez::kDevice)))
        finish({});
    else if (paired)
        finish(failure(QStringLiteral("paired, but no keys were kept")));
    else
        finish(failure(reply.errorName() + QStringLiteral(": ") + reply.errorMessage()));
}

void BleBond::finish(const Result<void> &outcome)
{
    if (!std::exchange(m_running, false))
        return;
    m_deadline.reset();
    answer(std::nullopt);
    m_bluez.call(kManagerPath, kManager, QStringLiteral("UnregisterAgent"),
                 {QVariant::fromValue(QDBusObjectPath(kAgentPath))});
    Q_EMIT finished(outcome);
}

Error BleBond::failure(const QString &context) const
{
    if (m_state == Passkey::Missing && m_ask)
        return makeError(
            ErrorCode::NoPermission,
            tr("%1 wants its passkey before anything may be written, the six digits on its display or label, and none "
               "was given in time. Nothing was written. Try again and type them.")
                .arg(m_name),
            context);
    if (m_state == Passkey::Missing)
        return makeError(
            ErrorCode::NoPermission,
            tr("%1 wants its passkey before anything may be written: the six digits on its display or label. "
               "Nothing was written. Give them like %1?passkey=123456 and try again.")
                .arg(m_name),
            context);
    if (m_state == Passkey::Given)
        return makeError(
            ErrorCode::NoPermission,
            tr("%1 does not accept the passkey. Nothing was written. Compare the six digits with those on its "
               "display or label and try again.")
                .arg(m_name),
            context);
    return makeError(
        ErrorCode::NoPermission,
        tr("%1 and this computer could not be bonded, so nothing was written. Go nearer and try again; if they "
           "were bonded before, first remove the device in this computer's Bluetooth settings.")
            .arg(m_name),
        context);
}

void BleBond::Cancel()
{
    m_question.reset(); // BlueZ no longer waits for an answer
}

uint BleBond::RequestPasskey(const QDBusObjectPath &device)
{
    if (device.path() != m_device) {
        sendErrorReply(kRejected, QStringLiteral("another device"));
        return 0;
    }
    if (m_passkey) {
        m_state = Passkey::Given;
        return *m_passkey;
    }
    m_state = Passkey::Missing;
    if (!m_ask) {
        sendErrorReply(kRejected, QStringLiteral("no passkey"));
        return 0;
    }
    setDelayedReply(true);
    m_question = message();
    m_ask(m_name, [self = QPointer(this)](std::optional<quint32> passkey) {
        if (self != nullptr)
            self->answer(passkey);
    });
    return 0;
}

void BleBond::RequestConfirmation(const QDBusObjectPath &device, uint passkey)
{
    // Both sides display: the number must be the one that a person read off the device.
    const uint mine = RequestPasskey(device);
    if (m_passkey && device.path() == m_device && mine != passkey)
        sendErrorReply(kRejected, QStringLiteral("another number"));
}

void BleBond::answer(std::optional<quint32> passkey)
{
    if (!m_question)
        return;
    const QDBusMessage question = *std::exchange(m_question, std::nullopt);
    if (passkey)
        m_state = Passkey::Given;
    const bool confirms = question.member() == QStringLiteral("RequestConfirmation");
    if (!passkey || (confirms && question.arguments().value(1).toUInt() != *passkey))
        m_bluez.bus().send(question.createErrorReply(kRejected, QStringLiteral("no passkey")));
    else
        m_bluez.bus().send(confirms ? question.createReply() : question.createReply(QVariant::fromValue(*passkey)));
}

} // namespace wm::link
