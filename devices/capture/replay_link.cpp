// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/capture/replay_link.h"

#include "core/base/bytes.h"
#include "devices/modbus/describe.h"

#include <algorithm>

namespace wm::capture {

namespace {

/// The line was quiet when the recording was ended; whoever tells a message's end by silence hears it once more. Longer
/// than an IMS meter's (200 ms), which the times of a recording, in whole microseconds, would miss by a hair.
constexpr Duration kQuietAtEnd = std::chrono::milliseconds(300);

/// Drivers give an answer up that pauses for half a second, or does not begin in a second.
constexpr Duration kPatience = std::chrono::milliseconds(400);

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
    const Duration wait = due(next);
    if (mayKeepComing() && m_movedAt + kPatience < clock().now() + wait) {
        m_timer = clock().after(std::max(m_movedAt + kPatience - clock().now(), Duration{0}), [this] {
            const auto ended = std::move(m_timer);
            m_movedAt = clock().now();
            reportReceived(m_frames[m_next].bytes.mid(m_early++, 1));
            playNext();
        });
        return;
    }
    m_timer = clock().after(wait, [this] {
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
        m_movedAt = clock().now();
        if (!frame.damaged)
            reportReceived(frame.bytes.sliced(std::exchange(m_early, 0)));
        else if (m_listening) // a conversation never sees those
            reportDamaged({static_cast<quint8>(frame.bytes[0]), true}, clock().now());
        return;
    case Mark::Gone:
        reportClosed(link::goneError(name()));
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

/// Whether a byte of the next frame may come before its time. The driver now asks sooner than a busy machine asked
/// then, and a frame has the time of its first byte though others came later: to the driver of then the pause was
/// shorter.
bool ReplayLink::mayKeepComing() const
{
    const Frame &next = m_frames[m_next];
    return m_takenWhole && next.mark == Mark::None && !next.damaged && m_early + 1 < next.bytes.size();
}

/// Whether what followed the request answers it, and the driver of then went on to something else: it had not given the
/// answer up.
bool ReplayLink::isTakenWhole(qsizetype request) const
{
    const auto asked = modbus::requestIn(m_frames[request].bytes);
    if (!asked)
        return false;
    QByteArray heard;
    qsizetype end = request + 1;
    for (; end < m_frames.size() && m_frames[end].mark == Mark::None && !isRequest(m_frames[end]); ++end)
        heard += m_frames[end].bytes;
    const auto answer = modbus::answerIn(*asked, heard);
    if (end >= m_frames.size() || !answer || answer->kind == modbus::Answer::Kind::Foreign)
        return false;
    if (!isRequest(m_frames[end]))
        return true;
    // What is given up is asked again, perhaps after a look at the same place.
    const auto next = modbus::requestIn(m_frames[end].bytes);
    return next && (next->address != asked->address || next->function != asked->function);
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
    m_takenWhole = isTakenWhole(m_next);
    m_movedAt = clock().now();
    ++m_next;
    Q_EMIT passed(next);
    playNext();
}

} // namespace wm::capture
