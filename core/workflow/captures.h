// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

namespace wm::workflow {

/// Puts every capture that a reading of the job names, and that the record does not hold yet, into the record: its
/// bytes as a blob, cited by a note at "capture.<file name>". `folder` is where the links record; a file that is not
/// there any more is passed over, since the reading itself stands. Captures of other jobs are left alone.
Result<void> keepCaptures(record::Store &store, const JobId &job, const record::Author &author, const QString &folder);

} // namespace wm::workflow
