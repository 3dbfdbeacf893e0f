// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store.h"
#include "core/record/verify.h"

namespace wm::record {

/// How many bytes a record's photo originals take, each once.
qint64 photoBytes(const RawRecord &record, const QList<Entry> &entries);

/// Leaves photo originals out of a record, the largest first, until those that stay take at most `mostPhotoBytes`. What
/// is left out stays named with its size and its hash, so that the record still verifies and says what is not there.
/// Everything but photos always stays.
RawRecord withoutLargestPhotos(RawRecord record, const QList<Entry> &entries, qint64 mostPhotoBytes);

/// A bundle's bytes, written under a temporary name beside `beside` that is gone afterwards.
Result<QByteArray> bundleBytes(const RawRecord &record, const JobSummary &summary, const QString &beside);

} // namespace wm::record
