// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/projection.h"
#include "core/record/store.h"

namespace wm::record {

/// Paths of the facts that the jobs list shows, and of the job's own entries.
const QStringList &summaryPaths();
/// Fills in what comes from facts and transitions; `state` needs to hold only entries at summaryPaths().
void summariseFacts(const JobState &state, JobSummary &summary);
/// Fills in what the entries just added change by themselves: their number, the last step, the time.
void summariseAdded(const QList<Entry> &added, JobSummary &summary);

} // namespace wm::record
