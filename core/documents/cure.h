// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/photo.h"
#include "core/record/store.h"

namespace wm::documents {

/// Records what was done about an inspector's deficiency, the photos that show it first. On the store's thread; the
/// photos have been checked (readPhoto()). Answers the job's entries as they stand then. Errors: those of
/// workflow::recordCure() and of the store.
Result<QList<record::Entry>> keepCure(record::Store &store, const JobId &job, const record::Author &author,
                                      const QString &id, const QString &words, const QList<Photo> &photos);

} // namespace wm::documents
