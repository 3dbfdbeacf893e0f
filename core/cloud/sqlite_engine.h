// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/database_engine.h"

namespace wm::cloud {

/// One file, one process, one thread: a transaction takes it whole, so the locks of Engine cost nothing. Makes the
/// tables where there are none, brings those of an earlier release to this one's. Errors: NewerVersion, Corrupt,
/// NoPermission, ReadOnly, DiskFull, Io.
Result<std::unique_ptr<Engine>> openSqlite(const QString &file);

} // namespace wm::cloud
