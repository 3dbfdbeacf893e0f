// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/replay_link.h"

#include <algorithm>

namespace wm::capture {

ReplayLink::ReplayLink(Clock &clock, QString name, QList<Frame> frames, double speed)
    : Link(clock), m_name(std::move(name)), m_frames(std::move(frames)), m_speed(speed),
      m_listening(std::none_of(m_frames.begin(), m_frames.end(),
                               [](const Frame &frame) { return frame.direction == Direction::Sent; }))
{
    m_frames.removeIf([](const Frame &frame) { return frame.lost; });
}

void ReplayLink::doOpen()
{
    m_start = clock().now();
    reportOpened();
    if (m_listening)
        playNext();
}

void ReplayLink::playNext()
{
    if (m_next == m_frames.size()) {
        reportClosed(makeError(ErrorCode::Vanished, tr("%1 has ended.").arg(m_name)));
        return;
    }
    const auto since =
        std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::nano>(m_frames[m_next].at) / m_speed);
    m_timer = clock().after(std::max(m_start + since - clock().now(), Duration{0}), [this] {
        const Frame &frame = m_frames[m_next++];
        if (frame.damaged)
            reportDamaged({static_cast<quint8>(frame.bytes[0]), true}, clock().now());
        else
            reportReceived(frame.bytes);
        if (isOpen())
            playNext();
    });
}

void ReplayLink::doWrite(const QByteArray &bytes)
{
    // Answers to requests the driver did not repeat this time (a time-out then, none now) are passed over.
    const auto same = std::find_if(m_frames.begin() + m_next, m_frames.end(), [&bytes](const Frame &frame) {
        return frame.direction == Direction::Sent && frame.bytes == bytes;
    });
    if (same == m_frames.end()) {
        reportClosed(
            makeError(ErrorCode::Mismatch,
                      tr("%1 holds no answer to this request: it was recorded in another situation.").arg(m_name)));
        return;
    }
    m_next = same - m_frames.begin() + 1;
    QByteArray answer;
    for (; m_next < m_frames.size() && m_frames[m_next].direction == Direction::Received; ++m_next)
        if (!m_frames[m_next].damaged) // a conversation never sees those
            answer += m_frames[m_next].bytes;
    m_timer = clock().after(Duration{0}, [this, answer] { reportReceived(answer); });
}

} // namespace wm::capture
