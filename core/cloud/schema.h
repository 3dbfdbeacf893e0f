// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/database_engine.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace wm::cloud {

inline constexpr int kSchemaVersion = 4;
inline constexpr int kApplicationId = 0x776d636c; ///< "wmcl"

enum class Dialect { Sqlite, Postgres };

/// Makes the tables (`from` 0), or brings those of an earlier version to this one, within the caller's transaction.
/// Throws DatabaseError.
void bringUp(Engine &engine, Dialect dialect, int from);

/// What a month's measurements lie in, of PostgreSQL: a part of the table "samples". Throws DatabaseError.
void makeMonth(Engine &engine, QDate firstDay);

/// Makes the tables whose content need not outlast a stop, where they are not there. Throws DatabaseError.
void makePassing(Engine &engine, Dialect dialect);

} // namespace wm::cloud
