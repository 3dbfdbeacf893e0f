// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace wm::record {

/// The least a passphrase may have; what guards against guessing is its length and the cost of each guess.
inline constexpr qsizetype kShortestPassphrase = 10;

/// What one guess at a passphrase costs with Argon2id. The default is the second choice of RFC 9106 §4 (64 MiB, three
/// passes) with libsodium's one lane; a quarter of a second on a small machine.
struct KdfCost
{
    quint64 memoryKib = quint64{64} * 1024;
    quint64 passes = 3;
    bool operator==(const KdfCost &) const = default;
};
/// Whether a cost read from a file is one that this program would pay.
bool isPayable(const KdfCost &cost);

/// Refuses a passphrase that is too short, or no text. Errors: Invalid.
Result<void> checkedPassphrase(const QString &passphrase);
/// 16 random bytes.
QByteArray newSalt();
/// 32 bytes by Argon2id 1.3 from the passphrase as UTF-8 in normal form C (keyboards differ in how they compose
/// accents). Slow on purpose: not for a window's thread. Errors: Io (there is not enough memory).
Result<QByteArray> keyFromPassphrase(const QString &passphrase, const QByteArray &salt, const KdfCost &cost);

} // namespace wm::record
