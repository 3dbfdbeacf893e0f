// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/database_engine.h"

namespace wm::cloud {

/// A PostgreSQL database that any number of instances share, by libpq itself: parameters and results in binary form,
/// statements prepared once for a connection, and errors by their SQLSTATE, none of which Qt's driver gives. A
/// connection that was lost is made anew at the next statement that stands outside a transaction. `url` is what libpq
/// takes, "postgresql://…", with several hosts where there are replicas. Makes the tables where there are none. Errors:
/// Vanished (no server), NotFound (no such database), NoPermission, NewerVersion, Invalid (not UTF-8), Io.
Result<std::unique_ptr<Engine>> openPostgres(const QByteArray &url);

} // namespace wm::cloud
