// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/entry.h"
#include "core/record/sealer.h"

namespace wm::record {

/// What stands in the column `body`: the encoding, or a cell with it.
QByteArray bodyCell(const Hash &hash, const QByteArray &body, const Sealer *sealer);
/// The encoding of an entry as its row holds it. Errors: Corrupt (altered, swapped with another's, damaged), kKeyLost.
Result<QByteArray> bodyOf(const Hash &hash, const QByteArray &cell, const Sealer *sealer);
/// The entry itself, of which the row's hash is true. Errors: those of bodyOf and decodeEntry.
Result<Entry> entryOf(const Hash &hash, const QByteArray &cell, const Sealer *sealer);

} // namespace wm::record
