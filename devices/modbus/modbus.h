// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

namespace wm::modbus {

using Registers = QList<quint16>;

/// The function codes this project speaks (SunSpec V1.2 demands 3, 6 and 16 of a device).
enum class Function : quint8 { ReadHolding = 3, ReadInput = 4, WriteOne = 6, WriteMany = 16 };

/// Exception codes of the Modbus application protocol, section 7.
enum class Exception : quint8 {
    IllegalFunction = 1,
    IllegalAddress = 2,
    IllegalValue = 3,
    DeviceFailure = 4,
    Acknowledge = 5,
    Busy = 6,
    NoGatewayPath = 10,
    NothingBehindGateway = 11
};

inline constexpr int kMaxRead = 125;
inline constexpr int kMaxWrite = 123;

/// One request. Addresses are as on the wire, from 0.
struct Request
{
    quint8 unit = 1;
    Function function = Function::ReadHolding;
    quint16 address = 0;
    quint16 count = 0;     ///< registers, for reads
    Registers values = {}; ///< for writes
    bool operator==(const Request &) const = default;
};

inline bool isRead(Function function)
{
    return function == Function::ReadHolding || function == Function::ReadInput;
}
/// Counts within the protocol's limits, and no address beyond 65535.
bool isSendable(const Request &request);

/// CRC-16/MODBUS; sent low byte first.
quint16 crc16(QByteArrayView bytes);
/// Function code and data, without unit, checksum or header.
QByteArray requestPdu(const Request &request);
void appendRequestPdu(QByteArray &bytes, const Request &request);
QByteArray withCrc(QByteArray unitAndPdu);
bool endsInCrc(QByteArrayView frame);
inline quint16 wordAt(QByteArrayView bytes, qsizetype offset)
{
    return static_cast<quint16>((static_cast<quint8>(bytes[offset]) << 8) | static_cast<quint8>(bytes[offset + 1]));
}
void appendWord(QByteArray &bytes, quint16 word);

/// What a PDU says as the answer to `request`.
struct Answer
{
    enum class Kind { Good, Exception, Foreign };
    Kind kind = Kind::Foreign; ///< Foreign: not an answer to this request (other function, length, address or value)
    Registers values = {};
    quint8 exception = 0;
};
Answer readAnswer(const Request &request, QByteArrayView pdu);
/// Length of a good answer's PDU.
int answerPduLength(const Request &request);

} // namespace wm::modbus
