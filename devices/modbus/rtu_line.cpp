// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/rtu_line.h"

#include "devices/modbus/describe.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace wm::modbus {

namespace {

constexpr Duration kProgress = 500ms; ///< a begun answer may pause this long
constexpr Duration kSlack = 50ms;     ///< USB timers and schedulers
constexpr Duration kMaxSilence = 2s;  ///< longest silence waited for after a time-out
constexpr Duration kMaxUnrest = 10s;  ///< a line that is never silent, an answer that never ends
constexpr qsizetype kFlood = 4096;    ///< so much after one request is no answer, and no silence is to be expected

/// Whether the answer to `old` would be taken for the answer to `next`.
bool couldPass(const Request &old, const Request &next)
{
    if (old.unit != next.unit || old.function != next.function)
        return false;
    if (isRead(next.function))
        return old.count == next.count;
    return old.address == next.address && old.values.size() == next.values.size();
}

} // namespace

void RtuLine::start(const Request &request, Instant now)
{
    Q_ASSERT(m_state == State::Idle && isSendable(request));
    m_wanted = request;
    m_oddity = Oddity::None;
    m_wasLate = false;
    m_triesLeft = isRead(request.function) ? m_timing.readTries : 1;
    ++m_counters.requests;
    prepare(now);
    tick(now);
}

/// Decides how long the line must be silent before the next frame.
void RtuLine::prepare(Instant now)
{
    m_state = State::Silence;
    drop(m_buffer.size());
    m_late.clear();
    m_sendAt = std::max(now, m_lastActivity + (isTainted() ? std::min(timeout(), kMaxSilence) : frameGap()));
    m_hardDeadline = now + kMaxUnrest;
}

Duration RtuLine::bytesTime(qsizetype bytes) const
{
    return std::chrono::nanoseconds{bytes * 11'000'000'000LL / m_timing.baud};
}
Duration RtuLine::frameGap() const
{
    return std::max<Duration>(1750us, bytesTime(7) / 2);
}
Duration RtuLine::timeout() const
{
    if (m_timing.per20Bytes > Duration{0})
        return m_timing.turnAround + m_timing.per20Bytes * ((answerPduLength(m_wanted) + 3 + 19) / 20);
    return m_timing.turnAround + bytesTime(4 + requestPdu(m_wanted).size() + answerPduLength(m_wanted) + 4) + kSlack;
}

bool RtuLine::needsGuard() const
{
    // The answer to function 6 is the request itself: without knowing whether the adapter echoes, one copy proves
    // nothing.
    if (m_wanted.function == Function::WriteOne && m_echo == Echo::Unknown)
        return true;
    return std::any_of(m_abandoned.begin(), m_abandoned.end(),
                       [this](const Request &old) { return couldPass(old, m_wanted); });
}

Request RtuLine::guardRead() const
{
    Request guard{m_wanted.unit, Function::ReadHolding, m_wanted.address, 1};
    if (m_wanted.function == Function::ReadInput)
        guard.function = Function::ReadInput;
    // An exception to it is as good a proof, so it need not respect what can be read there.
    while (guard.address + guard.count > 65536)
        --guard.address;
    const auto taken = [&](const Request &old) { return couldPass(old, guard); };
    while (guard.count < kMaxRead &&
           (couldPass(m_wanted, guard) || std::any_of(m_abandoned.begin(), m_abandoned.end(), taken))) {
        ++guard.count;
        if (guard.address + guard.count > 65536)
            --guard.address;
    }
    return guard;
}

void RtuLine::send(const Request &request, State state, Instant now)
{
    m_sent = request;
    m_state = state;
    m_sentFrame = withCrc(QByteArray(1, static_cast<char>(request.unit)) + requestPdu(request));
    m_echoPending = m_echo != Echo::No;
    m_hopeless = m_slid = 0;
    m_output += m_sentFrame;
    m_lastActivity = now;
    m_deadline = now + timeout();
    m_hardDeadline = now + timeout() + kMaxUnrest;
}

void RtuLine::tick(Instant now)
{
    switch (m_state) {
    case State::Idle:
        return;
    case State::Silence:
        if (now >= m_sendAt) {
            if (needsGuard())
                send(guardRead(), State::Guard, now);
            else
                send(m_wanted, State::Waiting, now);
        } else if (now >= m_hardDeadline) {
            m_oddity = Oddity::Noise;
            finish(failure());
        }
        return;
    case State::Guard:
    case State::Waiting:
        if (now >= m_deadline)
            onTimeout(now);
        return;
    }
}

std::optional<Instant> RtuLine::wakeAt() const
{
    switch (m_state) {
    case State::Idle:
        return std::nullopt;
    case State::Silence:
        return std::min(m_sendAt, m_hardDeadline);
    case State::Guard:
    case State::Waiting:
        return m_deadline;
    }
    return std::nullopt;
}

void RtuLine::feed(QByteArrayView bytes, Instant at)
{
    if (bytes.isEmpty())
        return;
    m_lastActivity = std::max(m_lastActivity, at);
    if (m_state == State::Idle || m_state == State::Silence) {
        m_counters.skippedBytes += bytes.size(); // late, or nobody asked
        if (m_state == State::Silence)
            noteLate(bytes);
        if (m_state == State::Silence)
            m_sendAt = std::max(m_sendAt, at + (isTainted() ? std::min(timeout(), kMaxSilence) : frameGap()));
        return;
    }
    m_buffer.append(bytes.data(), bytes.size());
    m_deadline = std::min(m_hardDeadline, std::max(m_deadline, at + kProgress));
    scan(at);
    if ((m_state == State::Waiting || m_state == State::Guard) && m_slid + m_buffer.size() > kFlood)
        onFlood();
}

/// Looks for the first whole answer anywhere in the buffer. A false head must not hide a true answer behind it: after a
/// bad one the search slides on by one byte. Each place is tried until it is certain that no answer begins there.
void RtuLine::scan(Instant at)
{
    if (m_echoPending && removeEcho()) {
        m_echo = Echo::Yes;
        m_counters.echoes = true;
    }
    if (m_echoPending && mayBecomeEcho())
        return;
    bool undecided = false;
    for (qsizetype offset = m_hopeless; offset < m_buffer.size(); ++offset) {
        const auto length = frameLengthAt(offset);
        undecided = undecided || m_buffer.size() - offset < 5 || (length && offset + *length > m_buffer.size());
        if (!undecided)
            m_hopeless = offset + 1;
        if (!length || offset + *length > m_buffer.size())
            continue;
        const QByteArrayView frame = QByteArrayView(m_buffer).sliced(offset, *length);
        if (!endsInCrc(frame))
            continue;
        const Answer answer = readAnswer(m_sent, frame.sliced(1).chopped(2));
        if (answer.kind == Answer::Kind::Foreign)
            continue;
        const auto isStray = [](char byte) { return byte == '\x00' || byte == '\xff'; };
        if (m_slid == 0 && std::all_of(m_buffer.begin(), m_buffer.begin() + offset, isStray))
            m_counters.strayLeading += offset;
        drop(offset);
        accept(answer, *length, at);
        return;
    }
    slide();
}

/// Forgets what no answer begins in, but for as much as says what came instead of one.
void RtuLine::slide()
{
    const qsizetype kept = 2 * kLongestFrame;
    const qsizetype gone = std::min(m_hopeless, m_buffer.size() - kept);
    if (gone <= 0)
        return;
    drop(gone);
    m_slid += gone;
}

bool RtuLine::removeEcho()
{
    // Perhaps behind a stray byte of the driver's turn-round.
    const auto where = m_buffer.indexOf(m_sentFrame);
    if (where < 0 || where > 4 || m_slid > 0)
        return false;
    // Function 6 answers with the request itself. Known not to echo, m_echoPending is false and we are not here.
    m_counters.strayLeading += where;
    m_buffer.remove(0, where + m_sentFrame.size());
    m_hopeless = 0;
    m_echoPending = false;
    return true;
}

bool RtuLine::mayBecomeEcho() const
{
    // Only an adapter known to echo is waited for; the answer to a write of many starts like its request.
    return m_echo == Echo::Yes && m_sentFrame.startsWith(m_buffer);
}

std::optional<qsizetype> RtuLine::frameLengthAt(qsizetype offset) const
{
    if (m_buffer.size() - offset < 5 || static_cast<quint8>(m_buffer[offset]) != m_sent.unit)
        return std::nullopt;
    const auto function = static_cast<quint8>(m_buffer[offset + 1]);
    if (function == (static_cast<quint8>(m_sent.function) | 0x80))
        return 5;
    if (function != static_cast<quint8>(m_sent.function))
        return std::nullopt;
    return answerPduLength(m_sent) + 3;
}

void RtuLine::accept(const Answer &answer, qsizetype end, Instant at)
{
    m_buffer.remove(0, end);
    m_hopeless = m_slid = 0;
    drop(m_buffer.size());
    m_abandoned.clear(); // devices answer in order: nothing older can follow
    if (m_echo == Echo::Unknown)
        m_echo = Echo::No;
    if (m_state == State::Guard) {
        prepare(at);
        return;
    }
    if (answer.kind == Answer::Kind::Good) {
        ++m_counters.answers;
        finish(answer.values);
        return;
    }
    ++m_counters.exceptions;
    const bool worthRetry = answer.exception == static_cast<quint8>(Exception::Busy) && m_triesLeft > 1;
    if (worthRetry) {
        --m_triesLeft;
        ++m_counters.retries;
        prepare(at);
        m_sendAt = at + kProgress;
        return;
    }
    finish(exceptionError(m_device, m_wanted, answer.exception));
}

void RtuLine::onTimeout(Instant now)
{
    noteOddity();
    ++m_counters.timeouts;
    if (!m_abandoned.contains(m_sent))
        m_abandoned += m_sent;
    m_lastActivity = std::max(m_lastActivity, now); // the silence that cures counts from here
    // A guard that failed cost a try as well; the wanted request was then never sent.
    if (--m_triesLeft <= 0) {
        finish(failure());
        return;
    }
    ++m_counters.retries;
    prepare(now);
    tick(now);
}

/// Asking again would have to wait for a silence that does not come.
void RtuLine::onFlood()
{
    noteOddity();
    if (m_oddity == Oddity::BadChecksum) // in so many bytes there is the beginning of anything
        m_oddity = Oddity::Noise;
    ++m_counters.timeouts;
    if (!m_abandoned.contains(m_sent))
        m_abandoned += m_sent;
    finish(failure());
}

void RtuLine::finish(Result<Registers> outcome)
{
    m_state = State::Idle;
    drop(m_buffer.size());
    m_outcome = std::move(outcome);
}

void RtuLine::drop(qsizetype count)
{
    m_counters.skippedBytes += count;
    m_buffer.remove(0, count);
    m_hopeless = std::max<qsizetype>(0, m_hopeless - count);
}

} // namespace wm::modbus
