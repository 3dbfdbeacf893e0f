// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wm::ctl {

/// Writes a file that must not be there yet: a key written over is a key lost. `mode` as for open(2). Errors: Busy
/// (it is there), those of record::writeDurably.
Result<void> writeNewFile(const QString &path, const QByteArray &bytes, unsigned mode);

} // namespace wm::ctl
