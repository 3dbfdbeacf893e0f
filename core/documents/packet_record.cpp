// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/packet_record.h"

#include <QtCore/QCoreApplication>

namespace wm::documents {

RecordCheck checkRecord(const QByteArray &)
{
    RecordCheck result;
    result.problems.append(QCoreApplication::translate("packet", "The record inside could not be verified."));
    return result;
}

} // namespace wm::documents
