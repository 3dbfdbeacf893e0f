// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passkey_question.h"

#include "ui/models/device_session.h"

#include <algorithm>

namespace wm::ui {

PasskeyQuestion::PasskeyQuestion(Clock &clock) : m_clock(clock) {}

AskPasskey PasskeyQuestion::asker(QObject *owner)
{
    return [self = QPointer<PasskeyQuestion>(this), owner = QPointer<QObject>(owner)](const QString &device,
                                                                                      const Answer &answer) {
        if (self && owner)
            self->ask(owner, device, answer);
        else
            answer(std::nullopt);
    };
}

void PasskeyQuestion::ask(QObject *owner, const QString &device, Answer answer)
{
    if (asked())
        return answer(std::nullopt); // one question at a time
    m_owner = owner;
    m_device = device.startsWith(QLatin1String("ble:")) ? device.mid(4) : device;
    m_answer = std::move(answer);
    m_until = m_clock.now() + kAnswerIn;
    tick();
    Q_EMIT changed();
}

void PasskeyQuestion::tick()
{
    Q_EMIT aged();
    if (m_clock.now() >= m_until || !m_owner)
        return end(std::nullopt);
    m_tick = m_clock.after(std::chrono::seconds(1), [this] { tick(); });
}

bool PasskeyQuestion::isPasskey(const QString &digits)
{
    const QString text = digits.simplified().remove(QLatin1Char(' '));
    return text.size() == 6 &&
           std::all_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

void PasskeyQuestion::answer(const QString &digits)
{
    if (isPasskey(digits))
        end(digits.simplified().remove(QLatin1Char(' ')).toUInt());
}

void PasskeyQuestion::cancel()
{
    end(std::nullopt);
}

void PasskeyQuestion::withdraw(const QObject *owner)
{
    if (asked() && m_owner == owner)
        end(std::nullopt);
}

void PasskeyQuestion::end(std::optional<quint32> passkey)
{
    m_tick.reset();
    const Answer answer = std::exchange(m_answer, nullptr);
    Q_EMIT changed();
    if (answer)
        answer(passkey);
}

QString PasskeyQuestion::left() const
{
    return asked() ? minutesText(m_until - m_clock.now()) : QString();
}

double PasskeyQuestion::fraction() const
{
    return asked() ? std::clamp(1 - static_cast<double>((m_until - m_clock.now()).count()) /
                                        static_cast<double>(Duration(kAnswerIn).count()),
                                0.0, 1.0)
                   : 0;
}

} // namespace wm::ui
