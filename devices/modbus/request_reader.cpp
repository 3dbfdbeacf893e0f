// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/request_reader.h"

using namespace std::chrono_literals;

namespace wm::modbus {

namespace {

std::optional<Request> readRequest(quint8 unit, QByteArrayView pdu)
{
    if (pdu.size() < 5)
        return std::nullopt;
    Request request{unit, static_cast<Function>(static_cast<quint8>(pdu[0])), wordAt(pdu, 1)};
    switch (request.function) {
    case Function::ReadHolding:
    case Function::ReadInput:
        if (pdu.size() != 5)
            return std::nullopt;
        request.count = wordAt(pdu, 3);
        return request;
    case Function::WriteOne:
        if (pdu.size() != 5)
            return std::nullopt;
        request.values = {wordAt(pdu, 3)};
        return request;
    case Function::WriteMany:
        if (pdu.size() < 6 || static_cast<quint8>(pdu[5]) != 2 * wordAt(pdu, 3) ||
            pdu.size() != 6 + static_cast<quint8>(pdu[5]))
            return std::nullopt;
        for (qsizetype i = 6; i < pdu.size(); i += 2)
            request.values += wordAt(pdu, i);
        return request;
    }
    return std::nullopt;
}

} // namespace

QList<Incoming> RequestReader::feed(QByteArrayView bytes, Instant at)
{
    // A request that stopped half-way is dropped, so that the next one is understood.
    if (m_framing == Framing::Rtu && at - m_last > 200ms)
        m_buffer.clear();
    m_last = at;
    m_buffer.append(bytes.data(), bytes.size());
    QList<Incoming> found;
    while (m_framing == Framing::Rtu ? takeRtu(found) : takeTcp(found)) {
    }
    return found;
}

bool RequestReader::takeRtu(QList<Incoming> &found)
{
    if (m_buffer.size() < 4)
        return false;
    const auto function = static_cast<quint8>(m_buffer[1]);
    const bool known = function >= 1 && function <= 6;
    const bool many = function == 15 || function == 16;
    if (many && m_buffer.size() < 7)
        return false;
    qsizetype length = known ? 8 : many ? 9 + static_cast<quint8>(m_buffer[6]) : 0;
    if (length == 0) { // unknown function: its length is where the checksum fits
        for (length = 4; length <= m_buffer.size() && !endsInCrc(QByteArrayView(m_buffer).first(length)); ++length) {
        }
        if (length > m_buffer.size() && m_buffer.size() < 256)
            return false;
    }
    if (length > m_buffer.size() && length <= 256)
        return false;
    if (length > m_buffer.size() || !endsInCrc(QByteArrayView(m_buffer).first(length))) {
        m_buffer.remove(0, 1); // not the start of a request
        return true;
    }
    const QByteArray frame = m_buffer.left(length);
    m_buffer.remove(0, length);
    const auto unit = static_cast<quint8>(frame[0]);
    found += Incoming{0, unit, function, readRequest(unit, QByteArrayView(frame).sliced(1).chopped(2))};
    return true;
}

bool RequestReader::takeTcp(QList<Incoming> &found)
{
    if (m_buffer.size() < 8)
        return false;
    const quint16 length = wordAt(m_buffer, 4);
    if (wordAt(m_buffer, 2) != 0 || length < 2 || length > 254) {
        m_buffer.clear(); // no way to find the next header
        return false;
    }
    if (m_buffer.size() < 6 + length)
        return false;
    const QByteArray frame = m_buffer.left(6 + length);
    m_buffer.remove(0, frame.size());
    const auto unit = static_cast<quint8>(frame[6]);
    found += Incoming{wordAt(frame, 0), unit, static_cast<quint8>(frame[7]),
                      readRequest(unit, QByteArrayView(frame).sliced(7))};
    return true;
}

QByteArray encodeAnswer(Framing framing, const Incoming &incoming, const QByteArray &pdu)
{
    const QByteArray body = QByteArray(1, static_cast<char>(incoming.unit)) + pdu;
    if (framing == Framing::Rtu)
        return withCrc(body);
    QByteArray frame;
    appendWord(frame, incoming.transaction);
    appendWord(frame, 0);
    appendWord(frame, static_cast<quint16>(body.size()));
    return frame + body;
}

QByteArray answerPdu(const Request &request, const Registers &values)
{
    if (!isRead(request.function))
        return requestPdu(request).left(5);
    QByteArray pdu(1, static_cast<char>(request.function));
    pdu += static_cast<char>(values.size() * 2);
    for (const quint16 value : values)
        appendWord(pdu, value);
    return pdu;
}

QByteArray exceptionPdu(quint8 function, Exception exception)
{
    return QByteArray(1, static_cast<char>(function | 0x80)) + static_cast<char>(exception);
}

} // namespace wm::modbus
