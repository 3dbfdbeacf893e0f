// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/bench/tcp_decoder.h"

#include "devices/bench/rtu_decoder.h"
#include "devices/modbus/modbus.h"

namespace wm::bench {

using workflow::BenchFrame;

void TcpDecoder::feed(QByteArray &buffer, QByteArrayView bytes, Instant at, bool sent)
{
    buffer.append(bytes.data(), bytes.size());
    qsizetype from = 0; ///< where a message may begin
    qsizetype strange = 0;
    const auto showStrange = [&](qsizetype upTo) {
        for (; strange < upTo; strange += kLongest) {
            BenchFrame frame;
            frame.protocol = BenchFrame::Protocol::ModbusTcp;
            frame.at = at;
            frame.sent = sent;
            frame.bytes = buffer.mid(strange, std::min(kLongest, upTo - strange));
            put(std::move(frame));
        }
        strange = upTo;
    };
    while (buffer.size() - from >= 8) {
        const quint16 length = modbus::wordAt(buffer, from + 4);
        if (modbus::wordAt(buffer, from + 2) != 0 || length < 3 || length > 254) {
            ++from;
            continue;
        }
        if (buffer.size() - from < 6 + length)
            break;
        showStrange(from);
        frame(buffer.mid(from, 6 + length), at, sent);
        from += 6 + length;
        strange = from;
    }
    showStrange(from);
    buffer.remove(0, from);
}

void TcpDecoder::frame(QByteArray bytes, Instant at, bool sent)
{
    BenchFrame frame;
    frame.protocol = BenchFrame::Protocol::ModbusTcp;
    frame.at = at;
    frame.sent = sent;
    frame.unit = static_cast<quint8>(bytes[6]);
    const quint16 transaction = modbus::wordAt(bytes, 0);
    const QByteArrayView pdu = QByteArrayView(bytes).sliced(7);
    if (sent) {
        if (readRequestInto(frame, pdu))
            frame.kind = BenchFrame::Kind::Request;
        if (m_requests.size() >= 64)
            m_requests.clear(); // a device that answers nothing
        m_requests.insert(transaction, frame);
    } else {
        const auto code = static_cast<quint8>(pdu[0]);
        frame.function = code & 0x7F;
        const auto length = answerLength(pdu);
        if (length && *length == pdu.size())
            frame.kind = (code & 0x80) != 0 ? BenchFrame::Kind::Exception : BenchFrame::Kind::Answer;
        if (const auto request = m_requests.constFind(transaction);
            request != m_requests.constEnd() && request->function == frame.function && request->unit == frame.unit) {
            frame.address = request->address;
            frame.count = request->count;
            m_requests.erase(request);
        }
    }
    frame.bytes = std::move(bytes);
    put(std::move(frame));
}

} // namespace wm::bench
