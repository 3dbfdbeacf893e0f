// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wm::record {

/// What a failed system call means to a person; `what` names the thing that was to be done ("The photo could not be
/// kept").
Error errorFromErrno(int number, const QString &what, const QString &path);
/// Makes what is in the file outlast a power cut.
Result<void> syncFile(const QString &path);
/// Makes names in the folder (files made, renamed, removed) outlast a power cut.
Result<void> syncFolder(const QString &path);
/// Writes the whole file under a temporary name, fdatasync, rename, fsync of the folder: afterwards it is there whole,
/// or nothing has changed. `mode` as for open(2).
Result<void> writeDurably(const QString &path, QByteArrayView bytes, const QString &what, unsigned mode = 0600);
/// The last two steps of writeDurably, for a file that something else has written.
Result<void> moveDurably(const QString &from, const QString &to, const QString &what);
/// Makes the folder (mode 0700) where it is not there yet, its name synced.
Result<void> makeFolder(const QString &path, const QString &what);

} // namespace wm::record
