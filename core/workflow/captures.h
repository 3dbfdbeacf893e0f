// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"

#include <QtCore/QDateTime>

namespace wm::workflow {

/// Puts every capture that a reading of the job names, and that the record does not hold yet, into the record: its
/// bytes as a blob, cited by a note at "capture.<file name>". `folder` is where the links record; a file that is not
/// there any more is passed over, since the reading itself stands. Captures of other jobs are left alone.
Result<void> keepCaptures(record::Store &store, const JobId &job, const record::Author &author, const QString &folder);

/// Which recordings that no record cites are let go.
struct CaptureKeeping
{
    int days = 90;                            ///< older ones go
    qint64 bytes = qint64{512} * 1024 * 1024; ///< of more than so much together the oldest go first
    int untouchedHours = 24;                  ///< younger ones stay in any case: their session may still run
};

/// Removes old recordings from `folder` by that rule and says how many. What a reading of any job in the store names is
/// never removed, whether the record holds its bytes already or not. When it is not certain what is cited, nothing is.
Result<int> pruneCaptures(const record::Store &store, const QString &folder, const QDateTime &now,
                          const CaptureKeeping &keeping = {});

} // namespace wm::workflow
