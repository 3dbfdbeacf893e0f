// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace wm::record {

/// Where a cell belongs: its table and column, or the kind of file. Part of what is proved when it is opened.
namespace place {
inline constexpr QByteArrayView kEntry = "entries.body"; ///< row: the entry's hash
inline constexpr QByteArrayView kJob = "jobs";           ///< row: the job's id
inline constexpr QByteArrayView kUnfinished = "meta";    ///< row: the key of what is not recorded yet
inline constexpr QByteArrayView kBlob = "blob";          ///< row: the hash of the content
inline constexpr QByteArrayView kDeviceKey = "keys";     ///< row: the name of the file
inline constexpr QByteArrayView kDataKey = "store.key";  ///< row: the store's id and the kind of lock
} // namespace place

/// Seals single cells with XChaCha20-Poly1305 (libsodium). A cell is
///   "wmS1" ‖ length of row (1 byte) ‖ row ‖ length of the plain bytes (4, big-endian) ‖ nonce (24) ‖ ciphertext ‖ tag
///   (16)
/// with "witnessmark-cell/1\n" ‖ place ‖ "\n" ‖ row as associated data, so that a cell opens only in its own place.
/// The row stands in the cell so that salvage can open cells found anywhere in a damaged file.
/// Immutable; may be used on any thread. The key is wiped at the end.
class Sealer
{
public:
    static constexpr qsizetype kKeyBytes = 32;
    /// What sealing adds to bytes in a row named by `rowBytes` bytes.
    static constexpr qsizetype overhead(qsizetype rowBytes) { return 4 + 1 + rowBytes + 4 + 24 + 16; }
    static QByteArray newKey();
    /// Whether bytes begin like a cell. No entry, key file or CBOR map of ours does.
    static bool isSealed(QByteArrayView bytes);

    explicit Sealer(QByteArray key);
    ~Sealer();
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    [[nodiscard]] QByteArray seal(QByteArrayView place, QByteArrayView row, QByteArrayView plain) const;
    /// Nothing when the cell was altered, belongs elsewhere, or was sealed with another key.
    [[nodiscard]] std::optional<QByteArray> open(QByteArrayView place, QByteArrayView row, QByteArrayView cell) const;
    /// The cell that `bytes` begin with, whatever follows it and whichever row it was in.
    [[nodiscard]] std::optional<QByteArray> openPrefix(QByteArrayView place, QByteArrayView bytes) const;
    /// The data key itself, to be sealed under a passphrase or put into a keychain.
    [[nodiscard]] const QByteArray &key() const { return m_key; }

private:
    QByteArray m_key;
};

} // namespace wm::record
