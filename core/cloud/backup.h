// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/blob_store.h"
#include "core/cloud/cloud_database.h"

namespace wm::cloud {

struct BackupReport
{
    int entries = 0;
    int blobs = 0;
    qint64 bytes = 0; ///< of attachments
};

/// A copy of a service's data, as one moment had it, into a folder that is not there yet; the service may run
/// meanwhile. Everything in it is read back: each entry, each attachment has its hash, or it is no backup. Errors:
/// NotFound (no service's data), Invalid (the folder is there), Corrupt, DiskFull, Io.
/// `postgres` is where the records lie, when not in the data directory; the copy is the same file with either, so it is
/// also the way from one to the other. `blobs` is where the attachments lie, when not there either.
Result<BackupReport> backUp(const QString &dataDir, const QString &to, const QByteArray &postgres = {},
                            BlobStore *blobs = nullptr);

/// Puts a backup into a data directory that holds no service's data. Devices are told by a new epoch, and offer what it
/// lacks. With `postgres` the records go there, with `blobs` the attachments. Errors: NotFound, Invalid (there is
/// data), Corrupt, DiskFull, Io; those of CloudDatabase::open.
Result<BackupReport> restore(const QString &backup, const QString &dataDir, const QByteArray &postgres = {},
                             BlobStore *blobs = nullptr);

} // namespace wm::cloud
