// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/rtu_decoder.h"

#include "devices/modbus/modbus.h"

#include <algorithm>

namespace wm::bench {

using workflow::BenchFrame;

bool readRequestInto(BenchFrame &frame, QByteArrayView pdu)
{
    if (pdu.isEmpty())
        return false;
    frame.function = static_cast<quint8>(pdu[0]);
    if (pdu.size() < 5 || frame.function == 0 || (frame.function > 6 && frame.function != 15 && frame.function != 16))
        return false;
    frame.address = modbus::wordAt(pdu, 1);
    frame.count = frame.function == 5 || frame.function == 6 ? 1 : modbus::wordAt(pdu, 3);
    return frame.function < 15 ? pdu.size() == 5 : pdu.size() > 5 && pdu.size() == 6 + static_cast<quint8>(pdu[5]);
}

std::optional<qsizetype> answerLength(QByteArrayView pdu)
{
    if (pdu.isEmpty())
        return std::nullopt;
    const auto function = static_cast<quint8>(pdu[0]);
    if ((function & 0x80) != 0)
        return 2;
    if (function >= 1 && function <= 4)
        return pdu.size() < 2 ? std::nullopt : std::optional<qsizetype>(2 + static_cast<quint8>(pdu[1]));
    if (function == 5 || function == 6 || function == 15 || function == 16)
        return 5;
    return std::nullopt;
}

void RtuDecoder::sent(QByteArrayView bytes, Instant at)
{
    flush(); // what came before is over: no answer crosses a request
    BenchFrame frame;
    frame.sent = true;
    frame.at = at;
    frame.bytes = bytes.toByteArray();
    if (bytes.size() >= 4) {
        frame.unit = static_cast<quint8>(bytes[0]);
        frame.verdict = modbus::endsInCrc(bytes) ? BenchFrame::Verdict::Good : BenchFrame::Verdict::BadChecksum;
        if (readRequestInto(frame, bytes.sliced(1, bytes.size() - 3)))
            frame.kind = BenchFrame::Kind::Request;
    }
    m_request = frame;
    m_echoPossible = true;
    put(std::move(frame));
}

void RtuDecoder::received(QByteArrayView bytes, Instant at)
{
    if (!m_buffer.isEmpty() && at - m_lastAt > kSilence)
        flush();
    if (m_buffer.isEmpty())
        m_bufferSince = at;
    m_lastAt = at;
    // A flood is worked off piece by piece, so that no more than a frame is ever kept.
    while (!bytes.isEmpty()) {
        const qsizetype piece = std::min(bytes.size(), 2 * kLongest - m_buffer.size());
        m_buffer.append(bytes.data(), piece);
        bytes = bytes.sliced(piece);
        scan();
        if (m_buffer.size() > kLongest + 4)
            this->bytes(m_buffer.size() - kLongest - 4, BenchFrame::Verdict::None);
    }
}

bool RtuDecoder::echoAtFront() const
{
    // Writing one register is answered by the same bytes: the first of them is the answer.
    return m_echoPossible && m_request.function != 6 && m_request.function != 5 && !m_request.bytes.isEmpty() &&
           m_buffer.startsWith(m_request.bytes);
}

/// Whether a frame answers the request that is out.
bool RtuDecoder::wanted(QByteArrayView frame) const
{
    const auto function = static_cast<quint8>(frame[1]);
    return static_cast<quint8>(frame[0]) == m_request.unit && (function & 0x7F) == m_request.function &&
           (function > 4 || static_cast<quint8>(frame[2]) == 2 * m_request.count);
}

void RtuDecoder::scan()
{
    while (!m_buffer.isEmpty()) {
        if (echoAtFront()) {
            BenchFrame echo = m_request;
            echo.sent = false;
            echo.at = m_bufferSince;
            echo.kind = BenchFrame::Kind::Echo;
            drop(m_request.bytes.size());
            m_echoPossible = false;
            put(std::move(echo));
            continue;
        }
        // At the front any answer counts; further on only the one that is waited for, since a long answer may hold
        // anything.
        bool found = false;
        for (qsizetype offset = 0; offset + 5 <= m_buffer.size() && !found; ++offset) {
            const QByteArrayView rest = QByteArrayView(m_buffer).sliced(offset);
            const auto pdu = answerLength(rest.sliced(1));
            if (!pdu || *pdu + 3 > rest.size() || !modbus::endsInCrc(rest.first(*pdu + 3)) ||
                (offset > 0 && !wanted(rest.first(*pdu + 3))))
                continue;
            if (offset > 0)
                bytes(offset, BenchFrame::Verdict::None);
            answer(*pdu + 3);
            found = true;
        }
        if (!found)
            return;
    }
}

void RtuDecoder::answer(qsizetype length)
{
    BenchFrame frame;
    frame.at = m_bufferSince;
    frame.bytes = m_buffer.left(length);
    frame.unit = static_cast<quint8>(frame.bytes[0]);
    frame.function = static_cast<quint8>(frame.bytes[1]) & 0x7F;
    frame.kind =
        (static_cast<quint8>(frame.bytes[1]) & 0x80) != 0 ? BenchFrame::Kind::Exception : BenchFrame::Kind::Answer;
    frame.verdict = BenchFrame::Verdict::Good;
    if (frame.unit == m_request.unit && frame.function == m_request.function) {
        frame.address = m_request.address;
        frame.count = m_request.count;
    }
    m_echoPossible = false;
    drop(length);
    put(std::move(frame));
}

void RtuDecoder::bytes(qsizetype count, BenchFrame::Verdict verdict)
{
    BenchFrame frame;
    frame.at = m_bufferSince;
    frame.verdict = verdict;
    frame.bytes = m_buffer.left(count);
    drop(count);
    put(std::move(frame));
}

/// The line fell silent, or another request went out: what is left will not become an answer any more.
void RtuDecoder::flush()
{
    if (m_buffer.size() >= 2) {
        const auto pdu = answerLength(QByteArrayView(m_buffer).sliced(1));
        const bool ours = static_cast<quint8>(m_buffer[0]) == m_request.unit &&
                          (static_cast<quint8>(m_buffer[1]) & 0x7F) == m_request.function;
        if (ours && pdu && *pdu + 3 <= m_buffer.size()) {
            BenchFrame frame;
            frame.at = m_bufferSince;
            frame.kind = BenchFrame::Kind::Answer;
            frame.verdict = BenchFrame::Verdict::BadChecksum;
            frame.unit = m_request.unit;
            frame.function = m_request.function;
            frame.address = m_request.address;
            frame.count = m_request.count;
            frame.bytes = m_buffer.left(*pdu + 3);
            drop(frame.bytes.size());
            put(std::move(frame));
        } else if (ours && pdu) {
            bytes(m_buffer.size(), BenchFrame::Verdict::Cut);
        }
    }
    if (!m_buffer.isEmpty())
        bytes(m_buffer.size(), BenchFrame::Verdict::None);
}

void RtuDecoder::drop(qsizetype count)
{
    m_buffer.remove(0, count);
    m_bufferSince = m_lastAt; // of the bytes behind, as near as is known
}

void RtuDecoder::tick(Instant now)
{
    if (!m_buffer.isEmpty() && now - m_lastAt >= kSilence)
        flush();
}

std::optional<Instant> RtuDecoder::wakeAt() const
{
    return m_buffer.isEmpty() ? std::nullopt : std::optional(m_lastAt + kSilence);
}

} // namespace wm::bench
