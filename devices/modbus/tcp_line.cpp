// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/tcp_line.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace wm::modbus {

namespace {
constexpr qsizetype kHeader = 7; ///< transaction, protocol 0, length of what follows, unit
constexpr Duration kProgress = 500ms;
constexpr Duration kMaxUnrest = 10s;
constexpr qint64 kFlood = 4096; ///< so many bytes after one request that are no answer: none will come
struct ModbusWords
{
    Q_DECLARE_TR_FUNCTIONS(ModbusWords)
};

/// Whether a transaction number was given out before the one of now; the numbers go round.
bool isPast(quint16 number, quint16 now)
{
    constexpr quint16 kRemembered = 1000;
    const auto age = static_cast<quint16>(now - number);
    return age > 0 && age <= kRemembered;
}
} // namespace

void TcpLine::start(const Request &request, Instant now)
{
    Q_ASSERT(!m_busy && isSendable(request));
    m_request = request;
    m_busy = true;
    m_oddity = Oddity::None;
    m_triesLeft = isRead(request.function) ? m_timing.readTries : 1;
    ++m_counters.requests;
    send(now);
}

void TcpLine::send(Instant now)
{
    const qsizetype at = m_output.size();
    m_output.reserve(at + kHeader + 6 + 2 * m_request.values.size());
    ++m_transaction;
    const char header[kHeader] = {
        static_cast<char>(m_transaction >> 8), static_cast<char>(m_transaction & 0xFF), 0, 0, 0, 0,
        static_cast<char>(m_request.unit)};
    m_output.append(header, kHeader);
    appendRequestPdu(m_output, m_request);
    const qsizetype length = m_output.size() - at - kHeader + 1; // from the unit on
    m_output[at + 4] = static_cast<char>(length >> 8);
    m_output[at + 5] = static_cast<char>(length & 0xFF);
    m_deadline = now + m_timing.turnAround;
    m_hardDeadline = m_deadline + kMaxUnrest;
    m_skippedBefore = m_counters.skippedBytes;
}

void TcpLine::feed(QByteArrayView bytes, Instant at)
{
    if (m_busy)
        m_deadline = std::min(m_hardDeadline, std::max(m_deadline, at + kProgress));
    if (m_buffer.isEmpty()) { // as nearly always: a whole answer is not copied first
        m_buffer = bytes.sliced(takeFrames(bytes)).toByteArray();
    } else {
        m_buffer.append(bytes);
        m_buffer.remove(0, takeFrames(m_buffer));
    }
    if (m_busy && m_counters.skippedBytes - m_skippedBefore > kFlood) {
        ++m_counters.timeouts;
        finish(failure());
    }
}

/// Takes what is whole from the front of `bytes`; returns how much that was.
qsizetype TcpLine::takeFrames(QByteArrayView bytes)
{
    qsizetype from = 0;
    while (bytes.size() - from > kHeader) {
        const QByteArrayView rest = bytes.sliced(from);
        const quint16 length = wordAt(rest, 4);
        if (wordAt(rest, 2) != 0 || length < 3 || length > 254) { // no header: look for one further on
            ++from;
            ++m_counters.skippedBytes;
            m_oddity = std::max(m_oddity, Oddity::Noise);
            continue;
        }
        if (rest.size() < 6 + length)
            break;
        takeFrame(rest.first(6 + length));
        from += 6 + length;
    }
    return from;
}

void TcpLine::takeFrame(QByteArrayView frame)
{
    const bool isNow = m_busy && wordAt(frame, 0) == m_transaction;
    const bool ours = isNow && static_cast<quint8>(frame[6]) == m_request.unit;
    Answer answer = ours ? readAnswer(m_request, frame.sliced(kHeader)) : Answer{};
    if (answer.kind == Answer::Kind::Good) {
        ++m_counters.answers;
        finish(std::move(answer.values));
    } else if (answer.kind == Answer::Kind::Exception) {
        ++m_counters.exceptions;
        finish(exceptionError(m_device, m_request, answer.exception));
    } else {
        // An older transaction's answer is late and nothing more; one that nobody ever asked for is no answer.
        const bool isLate = !isNow && isPast(wordAt(frame, 0), m_transaction);
        m_oddity = std::max(m_oddity, ours     ? Oddity::Foreign
                                      : isNow  ? Oddity::WrongUnit
                                      : isLate ? Oddity::None
                                               : Oddity::Noise);
        ++m_counters.foreignAnswers;
        m_counters.skippedBytes += frame.size();
    }
}

void TcpLine::tick(Instant now)
{
    if (!m_busy || now < m_deadline)
        return;
    ++m_counters.timeouts;
    if (--m_triesLeft > 0) {
        ++m_counters.retries;
        send(now);
        return;
    }
    finish(failure());
}

Error TcpLine::failure() const
{
    switch (m_oddity) {
    case Oddity::None:
        break;
    case Oddity::Noise:
        return makeError(ErrorCode::Protocol,
                         ModbusWords::tr("%1 sends bytes that are no answer. Check that it is the right device and "
                                         "that it speaks Modbus TCP on this port.")
                             .arg(m_device));
    case Oddity::WrongUnit:
        return makeError(
            ErrorCode::Protocol,
            ModbusWords::tr("%1: another unit than %2 answers. Check the unit number and what else is on this line.")
                .arg(m_device)
                .arg(m_request.unit));
    case Oddity::Foreign:
        return makeError(ErrorCode::Protocol,
                         ModbusWords::tr("%1 answers something other than what was asked, which is not "
                                         "believed. Check that it is the right device.")
                             .arg(m_device));
    }
    return makeError(
        ErrorCode::Timeout,
        ModbusWords::tr("%1 does not answer. Check that it has power and that the unit number %2 is right.")
            .arg(m_device)
            .arg(m_request.unit));
}

std::optional<Instant> TcpLine::wakeAt() const
{
    return m_busy ? std::optional(m_deadline) : std::nullopt;
}

void TcpLine::finish(Result<Registers> outcome)
{
    m_busy = false;
    m_outcome = std::move(outcome);
}

} // namespace wm::modbus
