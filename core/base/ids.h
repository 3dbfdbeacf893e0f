// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QUuid>

namespace wm {

/// A job's identity, made on the device that opens it.
using JobId = QUuid;

/// A fresh random id (UUID version 4).
JobId newJobId();
/// Lower-case, hyphens, no braces: the form used in files, URLs and JSON.
QString toText(const QUuid &id);

} // namespace wm
