// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "devices/modbus/client.h"
#include "devices/modbus/modbus.h"

#include <optional>

namespace wm::modbus {

/// A request as a device sees it.
struct Incoming
{
    quint16 transaction = 0;        ///< Modbus TCP
    quint8 unit = 0;                ///< 0 is a broadcast on RTU
    quint8 function = 0;            ///< any, also unknown ones
    std::optional<Request> request; ///< nullopt: a function or shape this device does not know
};

/// Finds requests in bytes, for simulated devices. Bytes and times in, values out.
class RequestReader
{
public:
    explicit RequestReader(Framing framing) : m_framing(framing) {}
    QList<Incoming> feed(QByteArrayView bytes, Instant at);

private:
    bool takeRtu(QList<Incoming> &found);
    bool takeTcp(QList<Incoming> &found);
    Framing m_framing;
    QByteArray m_buffer;
    Instant m_last{0};
};

/// The answer as sent: `pdu` with unit and CRC, or behind an MBAP header.
QByteArray encodeAnswer(Framing framing, const Incoming &incoming, const QByteArray &pdu);
/// The answer's PDU: values read, or the echo of a write.
QByteArray answerPdu(const Request &request, const Registers &values);
QByteArray exceptionPdu(quint8 function, Exception exception);

} // namespace wm::modbus
