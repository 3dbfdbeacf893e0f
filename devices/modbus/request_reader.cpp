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
    constexpr qsizetype longest = 256;
    // A request with a right checksum anywhere, so that noise before it costs nothing.
    for (qsizetype offset = 0; offset + 4 <= m_buffer.size(); ++offset) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(offset);
        const auto function = static_cast<quint8>(rest[1]);
        const bool known = function >= 1 && function <= 6, many = function == 15 || function == 16;
        qsizetype length = known ? 8 : many && rest.size() > 6 ? 9 + static_cast<quint8>(rest[6]) : 0;
        // Other functions have lengths of their own: theirs is where the checksum fits.
        if (!known && !many && offset == 0)
            for (length = 4; length < rest.size() && !endsInCrc(rest.first(length)); ++length) {
            }
        if (length == 0 || length > rest.size() || !endsInCrc(rest.first(length)))
            continue;
        const auto unit = static_cast<quint8>(rest[0]);
        found += Incoming{0, unit, function, readRequest(unit, rest.sliced(1, length - 3))};
        m_buffer.remove(0, offset + length);
        return true;
    }
    if (m_buffer.size() > longest)
        m_buffer.remove(0, m_buffer.size() - longest);
    return false;
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
