// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the engine, and edits of the site beside it, need to draft an entry.

#include "core/record/projection.h"

#include <QtCore/QJsonValue>

namespace wm::workflow {

/// One of the words of RULES.md: typed, scanned, device, part-number, import, derived.
bool isSource(const QString &word);
Error badSource(const QString &word);

/// Whether what stands at the draft's place says the same in these fields.
bool standsAlready(const record::JobState &state, const record::Draft &draft, const QStringList &fields);

/// Whether a reason is one: a full stop is none.
bool saysSomething(const QString &reason);

record::Draft factDraft(const QString &path, const QJsonValue &value, const QString &source);

/// Whether the site model allows the value at the path; the error names both and what is allowed.
Result<void> checkValue(const QString &path, const QJsonValue &value);

} // namespace wm::workflow
