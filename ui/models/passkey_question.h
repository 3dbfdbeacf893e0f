// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/services.h"

#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>

namespace wm::ui {

/// The passkey a Bluetooth device wants before anything is written to it: asked of the person at the window, one device
/// at a time, for as long as the device waits. A passkey is never kept.
class PasskeyQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("one per application")
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(QString device READ device NOTIFY changed) ///< as it advertises itself
    Q_PROPERTY(QString left READ left NOTIFY aged)        ///< "0:38" until it is too late
    Q_PROPERTY(double fraction READ fraction NOTIFY aged)

public:
    /// Less than the device's minute (devices/link/ble_bond.cpp), so that the answer is "none" and not silence.
    static constexpr Duration kAnswerIn = std::chrono::seconds{55};
    explicit PasskeyQuestion(Clock &clock);

    /// What asks for `owner`, the session that opens the link.
    [[nodiscard]] AskPasskey asker(QObject *owner);
    /// The session has ended: nobody waits for an answer any more.
    void withdraw(const QObject *owner);
    /// Six digits; anything else is no passkey and leaves the question open.
    Q_INVOKABLE void answer(const QString &digits);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE static bool isPasskey(const QString &digits);

    [[nodiscard]] bool asked() const { return m_answer != nullptr; }
    [[nodiscard]] QString device() const { return m_device; }
    [[nodiscard]] QString left() const;
    [[nodiscard]] double fraction() const;

Q_SIGNALS:
    void changed();
    void aged();

private:
    using Answer = std::function<void(std::optional<quint32>)>;
    void ask(QObject *owner, const QString &device, Answer answer);
    void end(std::optional<quint32> passkey);
    void tick();

    Clock &m_clock;
    QPointer<QObject> m_owner;
    QString m_device;
    Answer m_answer;
    Instant m_until{0};
    std::unique_ptr<Clock::Timer> m_tick;
};

} // namespace wm::ui
