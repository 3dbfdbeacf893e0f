// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/database.h"
#include "core/record/sealer.h"
#include "core/record/store.h"

#include <optional>

namespace wm::record {

inline constexpr const char *kWriteJobRow = "INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Writes a row of the jobs list with the statement above. With `sealer` its words (title, address, utility, serial
/// number) are one cell, as base64 in the column of the title, and their own columns are empty. Throws
/// SQLite::Exception.
void writeJobRow(SQLite::Statement &row, const JobSummary &summary, const Sealer *sealer);
/// Reads a whole row of the table; nothing when its words do not open.
std::optional<JobSummary> jobRowAt(SQLite::Statement &row, const Sealer *sealer);

} // namespace wm::record
