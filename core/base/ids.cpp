// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

namespace wm {

JobId newJobId()
{
    return QUuid::createUuid();
}

QString toText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace wm
