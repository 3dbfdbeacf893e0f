// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/modbus/master_line.h"

#include <QtCore/QCoreApplication>

namespace wm::modbus {

Error exceptionError(const QString &what, const Request &request, quint8 exception)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("modbus", text); };
    QString reason;
    switch (static_cast<Exception>(exception)) {
    case Exception::IllegalFunction:
        reason = tr("it does not know this kind of request");
        break;
    case Exception::IllegalAddress:
        reason = tr("it has no register there, or not for this access");
        break;
    case Exception::IllegalValue:
        reason = tr("it does not accept this value");
        break;
    case Exception::DeviceFailure:
        reason = tr("it failed inside");
        break;
    case Exception::Acknowledge:
        reason = tr("it has begun but is not finished");
        break;
    case Exception::Busy:
        reason = tr("it is busy");
        break;
    default:
        reason = tr("it gives the unknown reason %1").arg(exception);
        break;
    }
    return makeError(ErrorCode::Refused, tr("%1 refuses register %2: %3.").arg(what).arg(request.address).arg(reason),
                     QStringLiteral("modbus exception %1, unit %2, function %3, address %4")
                         .arg(exception)
                         .arg(request.unit)
                         .arg(static_cast<int>(request.function))
                         .arg(request.address));
}

} // namespace wm::modbus
