// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Edits of the site beyond one value: entries as any other, so that what stood before stays in the record.

#include "core/base/result.h"
#include "core/record/projection.h"

namespace wm::workflow {

/// The fact is not known after all. Nothing when it is not known anyway.
QList<record::Draft> forgetFact(const record::JobState &state, const QString &path);

/// The list ("inverters") loses an element; those behind it move up, each fact with the source it had. Refused when
/// there is no such element, and while two records disagree about a fact of the list: moving it would choose.
Result<QList<record::Draft>> removeElement(const record::JobState &state, const QString &list, qsizetype index);

} // namespace wm::workflow
