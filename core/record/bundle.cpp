// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/sqlite_store.h"
namespace wm::record {
Result<void> SqliteStore::exportBundle(const JobId &, const QString &) const
{
    return makeError(ErrorCode::Io, QString());
}
Result<JobId> SqliteStore::importBundle(const QString &)
{
    return makeError(ErrorCode::Io, QString());
}
} // namespace wm::record
