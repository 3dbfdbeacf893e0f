// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QCborValue>

namespace wm::record {

/// The project's profile of CBOR, so that one value has exactly one encoding: RFC 8949 §4.2.1 core deterministic
/// (shortest heads, definite lengths, keys in bytewise order, shortest float that keeps the value), and of types only
/// null, bool, integers that fit 64 signed bits, finite floats, byte strings, UTF-8 text without NUL, arrays, and maps
/// with text keys.
namespace cbor {
inline constexpr int kMaxDepth = 32;
inline constexpr qsizetype kMaxBytes = qsizetype{1024} * 1024;
inline constexpr qsizetype kMaxPairs = 1024;
inline constexpr qsizetype kMaxItems = 65'536;
inline constexpr qsizetype kMaxKeyBytes = 256;
} // namespace cbor

/// Errors: Invalid when the value holds something outside the profile (a tag, NaN, a lone surrogate, too deep, too
/// long).
Result<QByteArray> encodeCbor(const QCborValue &value);
/// Reads one value and refuses (Corrupt, with the offset) everything encodeCbor would not have written: other encodings
/// of the same value, duplicate or unsorted keys, bytes after the end. With `consumed` the value may be followed by
/// other bytes, and their start is told: for carving entries out of a damaged file.
Result<QCborValue> decodeCbor(QByteArrayView bytes, qsizetype *consumed = nullptr);

} // namespace wm::record
