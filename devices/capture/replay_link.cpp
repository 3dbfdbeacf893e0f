// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/replay_link.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace wm::capture {

namespace {

/// The line was quiet when the recording was ended; whoever tells a message's end by silence hears it once more. Longer
/// than an IMS meter's (200 ms), which the times of a recording, in whole microseconds, would miss by a hair.
constexpr Duration kQuietAtEnd = std::chrono::milliseconds(300);

bool isRequest(const Frame &frame)
{
    return frame.mark == Mark::None && frame.direction == Direction::Sent;
}

} // namespace

ReplayLink::ReplayLink(Clock &clock, QString name, QList<Frame> frames, double speed, Describe describe)
    : Link(clock), m_name(std::move(name)), m_frames(std::move(frames)), m_speed(speed),
      m_describe(std::move(describe)), m_listening(std::none_of(m_frames.begin(), m_frames.end(), isRequest))
{
    if (!m_describe)
        m_describe = [](QByteArrayView request) { return toSpacedHex(request.toByteArray()); };
}

void ReplayLink::doOpen()
{
    m_start = clock().now();
    reportOpened();
    playNext();
}

Duration ReplayLink::due(const Frame &frame) const
{
    const auto since =
        std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::nano>(frame.at) / m_speed);
    return std::max(m_start + since - clock().now(), Duration{0});
}

/// Sets the clock for what comes next of itself: bytes of the device, or the end. A request waits for the driver.
void ReplayLink::playNext()
{
    if (!isOpen() || m_timer != nullptr)
        return;
    if (atEnd()) {
        if (m_listening)
            m_timer = clock().after(kQuietAtEnd, [this] {
                const auto ended = std::move(m_timer);
                reportClosed(makeError(ErrorCode::Vanished, tr("%1 has ended.").arg(m_name)));
            });
        return;
    }
    const Frame &next = m_frames[m_next];
    if (isRequest(next))
        return;
    m_timer = clock().after(due(next), [this] {
        const auto ended = std::move(m_timer);
        play(Frame(m_frames[m_next++]));
        playNext();
    });
}

void ReplayLink::play(const Frame &frame)
{
    Q_EMIT passed(frame);
    switch (frame.mark) {
    case Mark::None:
        if (!frame.damaged)
            reportReceived(frame.bytes);
        else if (m_listening) // a conversation never sees those
            reportDamaged({static_cast<quint8>(frame.bytes[0]), true}, clock().now());
        return;
    case Mark::Gone:
        reportClosed(link::goneError(m_name));
        return;
    case Mark::Lost:
        endUnfit(tr("%1 was cut at frame %2: the recording had reached its size, and what passed after that was not "
                    "kept.")
                     .arg(m_name)
                     .arg(frame.number),
                 {});
        return;
    case Mark::Torn:
        endUnfit(tr("%1 breaks off in the middle of frame %2: what passed from there on was not kept.")
                     .arg(m_name)
                     .arg(frame.number),
                 {});
        return;
    case Mark::Closed:
        return; // the driver itself ended the session; should it go on now, doWrite() says so
    }
}

void ReplayLink::endUnfit(const QString &sentence, const QString &asked)
{
    // Cut recordings are not misunderstood ones.
    const ErrorCode code = asked.isEmpty() ? ErrorCode::Corrupt : ErrorCode::Mismatch;
    const Error error = makeError(code, sentence, QStringLiteral("asked: ") + asked);
    Q_EMIT misfit(error);
    reportClosed(error);
}

void ReplayLink::doWrite(const QByteArray &bytes)
{
    const QString asked = m_describe(bytes);
    if (m_listening)
        return endUnfit(
            tr("%1 was recorded while only listening; it holds no answer to “%2”. Replay it through the driver "
               "that recorded it.")
                .arg(m_name, asked),
            asked);
    // What still was to come before the next request is late: the driver asked sooner than it did then.
    while (!atEnd() && m_frames[m_next].mark == Mark::None && !isRequest(m_frames[m_next])) {
        m_timer.reset();
        play(Frame(m_frames[m_next++]));
        if (!isOpen())
            return;
    }
    if (atEnd() || m_frames[m_next].mark != Mark::None) {
        // Unplugged: nothing answers any more, until the moment when the link noticed.
        if (!atEnd() && m_frames[m_next].mark != Mark::Closed)
            return;
        return endUnfit(tr("%1 ends at frame %2; the driver now goes on with “%3”.")
                            .arg(m_name)
                            .arg(m_frames.last().number)
                            .arg(asked),
                        asked);
    }
    const Frame next = m_frames[m_next];
    if (next.bytes != bytes)
        return endUnfit(tr("%1 does not fit at frame %2: “%3” was recorded there, the driver now asks “%4”.")
                            .arg(m_name)
                            .arg(next.number)
                            .arg(m_describe(next.bytes), asked),
                        asked);
    ++m_next;
    Q_EMIT passed(next);
    playNext();
}

} // namespace wm::capture
