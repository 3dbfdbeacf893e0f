// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/projection.h"

#include <QtCore/QDate>

namespace wm::documents {

/// Number of the newest revision in the drawings' table; empty: no revision is recorded.
[[nodiscard]] QString lastRevision(const record::JobState &state);
/// The number that follows it, "A" "B", "1" "2"; empty where none follows by itself.
[[nodiscard]] QString nextRevision(const QString &last);
/// Entries after which the table has one more row, the newest. `by` are initials; empty: nobody says.
/// Refused: what the vocabulary refuses; Invalid: no number follows the last one, or nothing says what changed.
[[nodiscard]] Result<QList<record::Draft>> revisionEntries(const record::JobState &state, const QString &description,
                                                           const QString &by, QDate day);
/// "Ana Maria Reyes" -> "AMR"
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace wm::documents
