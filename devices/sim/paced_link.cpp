// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/sim/paced_link.h"

#include <algorithm>

namespace wm::sim {

namespace {
Duration byteTime(int baud)
{
    return std::chrono::nanoseconds{10'000'000'000LL / baud};
}
} // namespace

PacedLink::PacedLink(Clock &clock, std::unique_ptr<Link> inner, int baud)
    : Link(clock), m_inner(std::move(inner)), m_baud(baud)
{
    connect(m_inner.get(), &Link::opened, this, [this] { reportOpened(); });
    connect(m_inner.get(), &Link::openFailed, this, [this](const Error &error) { reportOpenFailed(error); });
    connect(m_inner.get(), &Link::received, this,
            [this](const QByteArray &bytes, Instant at) { reportReceived(bytes, at); });
    connect(m_inner.get(), &Link::closed, this, [this](const Error &reason) { reportClosed(reason); });
}

void PacedLink::doOpen()
{
    if (m_inner->isOpen())
        reportOpened();
    else
        m_inner->open();
}

void PacedLink::doWrite(const QByteArray &bytes)
{
    if (m_queue.isEmpty())
        m_nextByte = m_start.value_or(clock().now()) + byteTime(m_baud); // a byte is there when its last bit is
    m_queue += bytes;
    sendDue();
}

bool PacedLink::writeFrom(const QByteArray &bytes, Instant start)
{
    m_start = start;
    const bool open = write(bytes);
    m_start.reset();
    return open;
}

void PacedLink::sendDue()
{
    m_timer.reset();
    qsizetype due = 0;
    while (due < m_queue.size() && m_nextByte <= clock().now()) {
        m_nextByte += byteTime(m_baud);
        ++due;
    }
    const QByteArray ready = m_queue.left(due);
    m_queue.remove(0, due);
    if (!m_queue.isEmpty())
        m_timer = clock().after(std::max(m_nextByte - clock().now(), Duration{0}), [this] { sendDue(); });
    if (!ready.isEmpty())
        m_inner->write(ready);
}

void PacedLink::doClose()
{
    m_timer.reset();
    m_queue.clear();
    m_inner->close();
}

} // namespace wm::sim
