// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/database_engine.h"

#include <QtCore/QList>

namespace wm::cloud {

inline constexpr int kSchemaVersion = 3;
inline constexpr int kApplicationId = 0x776d636c; ///< "wmcl"

enum class Dialect { Sqlite, Postgres };

/// Makes the tables (`from` 0), or brings those of an earlier version to this one, within the caller's transaction.
/// Throws DatabaseError.
void bringUp(Engine &engine, Dialect dialect, int from);

/// Makes the tables whose content need not outlast a stop, where they are not there. Throws DatabaseError.
void makePassing(Engine &engine, Dialect dialect);

} // namespace wm::cloud
