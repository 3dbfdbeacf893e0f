// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/sealer.h"
#include "core/record/store_secrets.h"

namespace wm::record {

/// DATADIR/store.key, of which DATADIR/copies/store.key is a copy: the data key of a sealed store under one lock or
/// two. Either opens it: a key in the desktop's keychain, a passphrase. Two lines: JSON, and the SHA-256 of it, so that
/// a damaged file is told from a wrong passphrase.
///   {"format": "witnessmark-key/1", "store": hex of 16 random bytes,
///    "keychain"?:   {"entry": name in the keychain, "cell": base64},
///    "passphrase"?: {"kdf": "argon2id", "memory_kib": N, "passes": N, "salt": base64, "cell": base64}}
/// A cell is the data key, sealed in place "store.key", row: store ‖ word of the lock.
class KeyFile
{
public:
    /// A store that has no key yet.
    static KeyFile make();
    /// Nothing when the directory has none. Errors: Corrupt (this one and its copy), NewerVersion, NoPermission, Io.
    static Result<std::optional<KeyFile>> read(const QString &dataDir);
    /// Removes both, of a store whose sealing came to nothing.
    static void discard(const QString &dataDir);

    [[nodiscard]] SealState state() const;
    /// The data key. Errors: kPassphraseWanted, kWrongPassphrase, kKeyLost (the keychain has it no more, or
    /// is not in this session), NoPermission (refused by the keychain), Io.
    [[nodiscard]] Result<std::shared_ptr<const Sealer>> open(const StoreSecrets &secrets) const;
    /// Adds or replaces the locks that `how` names and writes both files; the keychain is read back before anything
    /// relies on it. Errors: Invalid (nothing named, a weak passphrase), NotReady (no keychain), those of files.
    Result<void> lock(const Sealer &data, const SealWith &how, const StoreSecrets &secrets, const QString &dataDir);

private:
    struct Lock
    {
        QByteArray cell; ///< empty: there is no such lock
        QString entry;   ///< of the keychain
        QByteArray salt; ///< of the passphrase
        KdfCost cost;    ///< of the passphrase
    };
    [[nodiscard]] Result<std::shared_ptr<const Sealer>> fromKeychain(const StoreSecrets &secrets) const;
    [[nodiscard]] Result<std::shared_ptr<const Sealer>> fromPassphrase(const QString &passphrase) const;
    static Result<KeyFile> parse(const QByteArray &bytes, const QString &path);
    [[nodiscard]] QByteArray encoded() const;

    QByteArray m_store; ///< 16 bytes
    Lock m_keychain;
    Lock m_passphrase;
};

} // namespace wm::record
