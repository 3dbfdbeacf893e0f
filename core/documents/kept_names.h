// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"
#include "core/record/store.h"

#include <QtCore/QMap>

#include <optional>

namespace wm::documents {

/// The names that sheets of a job bear already, by the object's key (core/drawings/names.h): they stay with their
/// object through every later revision, and no other object ever gets them. From the record alone, so that every
/// device has the same: a note of what was written to a file or laid into a packet, and what stood in the record when
/// it was signed, submitted or sealed. An object without an id of its own has nothing to keep a name by.
[[nodiscard]] QMap<QString, QString> keptNames(const record::JobState &state);

/// The note that keeps the names as they are now; append it before a sheet with them leaves the program. Nothing where
/// every one of them is kept, or where there is nothing to draw.
[[nodiscard]] std::optional<record::Draft> namesToKeep(const record::JobState &state);

/// Appends that note, if there is one. A store that can only be looked at keeps nothing, which is no error.
Result<void> keepNames(record::Store &store, const JobId &job, const record::Author &author);

} // namespace wm::documents
