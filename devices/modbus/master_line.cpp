// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/master_line.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace wm::modbus {

namespace {

struct ModbusWords
{
    Q_DECLARE_TR_FUNCTIONS(ModbusWords)
};

/// Exceptions that are no answer of the device about the register; nothing for the others.
std::optional<Error> passingError(const QString &what, const Request &request, Exception exception)
{
    switch (exception) {
    case Exception::Busy:
        if (!isRead(request.function))
            return std::nullopt; // of a command it has to be known that it was refused
        return makeError(ErrorCode::NotReady,
                         ModbusWords::tr("%1 says it is busy. Wait a moment and try again; if it stays so, see "
                                         "whether another program or gateway is talking to it.")
                             .arg(what));
    case Exception::NoGatewayPath:
    case Exception::NothingBehindGateway:
        return makeError(ErrorCode::Timeout,
                         ModbusWords::tr("On %1 a gateway answers, but the device behind it, unit %2, does not. Check "
                                         "the unit number, and the wiring and power behind the gateway.")
                             .arg(what)
                             .arg(request.unit));
    default:
        return std::nullopt;
    }
}

QString contextOf(const Request &request, quint8 exception)
{
    return QStringLiteral("modbus exception %1, unit %2, function %3, address %4")
        .arg(exception)
        .arg(request.unit)
        .arg(static_cast<int>(request.function))
        .arg(request.address);
}

} // namespace

Error exceptionError(const QString &what, const Request &request, quint8 exception)
{
    if (auto passing = passingError(what, request, static_cast<Exception>(exception))) {
        passing->context = contextOf(request, exception);
        return *passing;
    }
    QString reason;
    switch (static_cast<Exception>(exception)) {
    case Exception::IllegalFunction:
        reason = ModbusWords::tr("it does not know this kind of request");
        break;
    case Exception::IllegalAddress:
        reason = ModbusWords::tr("it has no register there, or not for this access");
        break;
    case Exception::IllegalValue:
        reason = ModbusWords::tr("it does not accept this value");
        break;
    case Exception::DeviceFailure:
        reason = ModbusWords::tr("it failed inside");
        break;
    case Exception::Acknowledge:
        reason = ModbusWords::tr("it has begun but is not finished");
        break;
    case Exception::Busy:
        reason = ModbusWords::tr("it is busy");
        break;
    default:
        reason = ModbusWords::tr("it gives the unknown reason %1").arg(exception);
        break;
    }
    return makeError(ErrorCode::Refused,
                     ModbusWords::tr("%1 refuses register %2: %3.").arg(what).arg(request.address).arg(reason),
                     contextOf(request, exception));
}

} // namespace wm::modbus
