// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/link/link.h"

#include <QtCore/QCoreApplication>

namespace wm::link {

void Link::open()
{
    if (m_state != State::Fresh)
        return;
    m_state = State::Opening;
    doOpen();
}

bool Link::write(const QByteArray &bytes)
{
    if (m_state != State::Open)
        return false;
    // Reported first, so that a recorder never sees the answer before the question.
    Q_EMIT written(bytes, m_clock.now());
    if (m_state == State::Open)
        doWrite(bytes);
    return m_state == State::Open;
}

void Link::close()
{
    const Error reason =
        makeError(ErrorCode::Cancelled, QCoreApplication::translate("LinkWords", "%1 was closed.").arg(name()));
    if (m_state == State::Opening)
        reportOpenFailed(reason);
    else
        reportClosed(reason);
}

void Link::bond()
{
    if (m_state != State::Open || std::exchange(m_bonding, true))
        return;
    doBond();
}

void Link::reportBonded(const Result<void> &outcome)
{
    if (std::exchange(m_bonding, false) && m_state == State::Open)
        Q_EMIT bonded(outcome);
}

void Link::reportOpened()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    Q_EMIT opened();
}

void Link::reportOpenFailed(const Error &error)
{
    if (m_state != State::Opening)
        return;
    m_state = State::Ended;
    doClose();
    Q_EMIT openFailed(error);
}

void Link::reportReceived(const QByteArray &bytes)
{
    reportReceived(bytes, m_clock.now());
}

void Link::reportReceived(const QByteArray &bytes, Instant at)
{
    if (m_state == State::Open && !bytes.isEmpty())
        Q_EMIT received(bytes, at);
}

void Link::reportDamaged(MarkedByte character, Instant at)
{
    if (m_state == State::Open)
        Q_EMIT damaged(character, at);
}

void Link::reportClosed(const Error &reason)
{
    if (m_state != State::Open)
        return;
    m_state = State::Ended;
    doClose();
    Q_EMIT closed(reason);
}

Error goneError(const QString &name, const QString &context)
{
    return makeError(
        ErrorCode::Vanished,
        QCoreApplication::translate(
            "LinkWords", "%1 is gone: the device was unplugged or lost its power. Plug it in again and retry.")
            .arg(name),
        context);
}

} // namespace wm::link
