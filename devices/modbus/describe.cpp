// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/describe.h"

#include "core/base/bytes.h"

#include <QtCore/QCoreApplication>

namespace wm::modbus {

namespace {

struct ModbusWords
{
    Q_DECLARE_TR_FUNCTIONS(ModbusWords)
};

constexpr qsizetype kMbap = 7;

bool isMbap(QByteArrayView frame)
{
    return frame.size() > kMbap && wordAt(frame, 2) == 0 && wordAt(frame, 4) == frame.size() - 6;
}

} // namespace

Framing framingIn(QByteArrayView request)
{
    return isMbap(request) ? Framing::Tcp : Framing::Rtu;
}

std::optional<Request> requestIn(QByteArrayView frame)
{
    RequestReader reader(framingIn(frame));
    const QList<Incoming> found = reader.feed(frame, Instant{0});
    return found.size() == 1 ? found.first().request : std::nullopt;
}

QString describe(const Request &request)
{
    QString text;
    switch (request.function) {
    case Function::ReadHolding:
        text = ModbusWords::tr("read %1 registers at %2").arg(request.count).arg(request.address);
        break;
    case Function::ReadInput:
        text = ModbusWords::tr("read %1 input registers at %2").arg(request.count).arg(request.address);
        break;
    case Function::WriteOne:
        text = ModbusWords::tr("write %1 to register %2").arg(request.values.value(0)).arg(request.address);
        break;
    case Function::WriteMany:
        text = ModbusWords::tr("write %1 registers at %2").arg(request.values.size()).arg(request.address);
        break;
    }
    return request.unit == 1 ? text : ModbusWords::tr("%1 of unit %2").arg(text).arg(request.unit);
}

QString describeRequest(QByteArrayView frame)
{
    const auto request = requestIn(frame);
    return request ? describe(*request) : toSpacedHex(frame);
}

std::optional<Answer> answerIn(const Request &request, QByteArrayView frame)
{
    if (isMbap(frame)) {
        const Answer answer = readAnswer(request, frame.sliced(kMbap));
        return answer.kind == Answer::Kind::Foreign ? std::nullopt : std::optional(answer);
    }
    const int whole = answerPduLength(request) + 3;
    for (qsizetype at = 0; at + 5 <= frame.size(); ++at) {
        if (static_cast<quint8>(frame[at]) != request.unit)
            continue;
        const bool refused = (static_cast<quint8>(frame[at + 1]) & 0x80U) != 0;
        const qsizetype length = refused ? 5 : whole;
        if (at + length > frame.size() || !endsInCrc(frame.sliced(at, length)))
            continue;
        const Answer answer = readAnswer(request, frame.sliced(at + 1, length - 3));
        if (answer.kind != Answer::Kind::Foreign)
            return answer;
    }
    return std::nullopt;
}

} // namespace wm::modbus
