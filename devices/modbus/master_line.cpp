// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/master_line.h"

#include <QtCore/QCoreApplication>

namespace wm::modbus {

namespace {

struct ModbusWords
{
    Q_DECLARE_TR_FUNCTIONS(ModbusWords)
};

} // namespace

Error exceptionError(const QString &what, const Request &request, quint8 exception)
{
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
                     QStringLiteral("modbus exception %1, unit %2, function %3, address %4")
                         .arg(exception)
                         .arg(request.unit)
                         .arg(static_cast<int>(request.function))
                         .arg(request.address));
}

} // namespace wm::modbus
