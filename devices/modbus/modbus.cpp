// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/modbus.h"

#include <array>

namespace wm::modbus {

bool isSendable(const Request &request)
{
    const int count = isRead(request.function) ? request.count : static_cast<int>(request.values.size());
    const int most = isRead(request.function) ? kMaxRead : request.function == Function::WriteOne ? 1 : kMaxWrite;
    return count >= 1 && count <= most && request.address + count <= 65536;
}

namespace {

/// What one byte does to the checksum.
constexpr std::array<quint16, 256> kCrcOfByte = [] {
    std::array<quint16, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
        table[byte] = static_cast<quint16>(crc);
    }
    return table;
}();

} // namespace

quint16 crc16(QByteArrayView bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes)
        crc = static_cast<quint16>((crc >> 8) ^ kCrcOfByte[(crc ^ static_cast<quint8>(byte)) & 0xFF]);
    return crc;
}

namespace {

char *putWord(char *to, quint16 word)
{
    *to++ = static_cast<char>(word >> 8);
    *to++ = static_cast<char>(word & 0xFF);
    return to;
}

} // namespace

void appendWord(QByteArray &bytes, quint16 word)
{
    char two[2];
    putWord(two, word);
    bytes.append(two, 2);
}

// Byte after byte costs more than all else that a request needs.
void appendRequestPdu(QByteArray &bytes, const Request &request)
{
    const bool many = request.function == Function::WriteMany;
    const auto count = static_cast<quint16>(request.values.size());
    const qsizetype at = bytes.size();
    bytes.resize(at + (many ? 6 + 2 * count : 5));
    char *to = bytes.data() + at;
    *to++ = static_cast<char>(request.function);
    to = putWord(to, request.address);
    if (isRead(request.function)) {
        putWord(to, request.count);
    } else if (!many) {
        putWord(to, request.values.value(0));
    } else {
        to = putWord(to, count);
        *to++ = static_cast<char>(count * 2);
        for (const quint16 value : request.values)
            to = putWord(to, value);
    }
}

QByteArray requestPdu(const Request &request)
{
    QByteArray pdu;
    appendRequestPdu(pdu, request);
    return pdu;
}

QByteArray withCrc(QByteArray unitAndPdu)
{
    const quint16 crc = crc16(unitAndPdu);
    unitAndPdu += static_cast<char>(crc & 0xFF);
    unitAndPdu += static_cast<char>(crc >> 8);
    return unitAndPdu;
}

bool endsInCrc(QByteArrayView frame)
{
    if (frame.size() < 4)
        return false;
    const quint16 crc = crc16(frame.chopped(2));
    return static_cast<quint8>(frame[frame.size() - 2]) == (crc & 0xFF) &&
           static_cast<quint8>(frame[frame.size() - 1]) == (crc >> 8);
}

int answerPduLength(const Request &request)
{
    return isRead(request.function) ? 2 + 2 * request.count : 5;
}

Answer readAnswer(const Request &request, QByteArrayView pdu)
{
    if (pdu.size() < 2)
        return {};
    const auto function = static_cast<quint8>(request.function);
    const auto got = static_cast<quint8>(pdu[0]);
    if (got == (function | 0x80) && pdu.size() == 2)
        return {Answer::Kind::Exception, {}, static_cast<quint8>(pdu[1])};
    // The length must be exactly what was asked: devices and late answers are known to give fewer registers.
    if (got != function || pdu.size() != answerPduLength(request))
        return {};
    if (isRead(request.function)) {
        if (static_cast<quint8>(pdu[1]) != 2 * request.count)
            return {};
        Answer answer{Answer::Kind::Good, Registers(request.count)};
        qsizetype at = 2;
        for (quint16 &value : answer.values) {
            value = wordAt(pdu, at);
            at += 2;
        }
        return answer;
    }
    const quint16 echoed =
        request.function == Function::WriteOne ? request.values.value(0) : static_cast<quint16>(request.values.size());
    if (wordAt(pdu, 1) != request.address || wordAt(pdu, 3) != echoed)
        return {};
    return {Answer::Kind::Good};
}

} // namespace wm::modbus
