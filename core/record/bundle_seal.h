// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/verify.h"

#include <QtCore/QIODevice>

namespace wm::record {

// What follows the database pages in a bundle, where SQLite does not look: the SHA-256 of every page of 4096 bytes, the
// SHA-256 of those, their number (8 bytes, big-endian) and "wmjseal1". Entries, signatures and attachments prove
// themselves; the seal finds damage in every other byte, and tells where in the file it is. It is no signature.

inline constexpr qint64 kBundlePage = 4096;

/// Appends the seal to a file that holds whole pages.
Result<void> sealBundle(const QString &file);

struct SealCheck
{
    bool sealed = false;  ///< a seal was found, whole or not
    qint64 pageBytes = 0; ///< length of the database part
};
/// Compares every page; what is wrong goes to `problems`. The device must be open and seekable.
SealCheck checkSeal(QIODevice &file, QList<Problem> &problems);

} // namespace wm::record
