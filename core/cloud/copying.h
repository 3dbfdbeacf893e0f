// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/database_engine.h"

namespace wm::cloud {

/// Copies every record of a PostgreSQL database, as one moment has them, into a new SQLite file. Throws DatabaseError.
void copyOut(Engine &from, Engine &to);
/// Puts the records of a SQLite file into a database that holds none, under a new epoch and without sessions. Nothing
/// and false where it holds some. Throws DatabaseError.
bool copyIn(Engine &from, Engine &to, const QByteArray &epoch);

} // namespace wm::cloud
