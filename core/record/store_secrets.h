// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/passphrase.h"
#include "core/record/secret_store.h"

#include <memory>
#include <optional>

namespace wm::record {

// What Store::open answers of a sealed store, for logic.
inline constexpr ErrorCode kPassphraseWanted = ErrorCode::NotReady; ///< none was given
inline constexpr ErrorCode kWrongPassphrase = ErrorCode::Refused;
inline constexpr ErrorCode kKeyLost = ErrorCode::Vanished; ///< the key that opens it is not where it was put

/// What opens a sealed store. An unsealed one needs none of it.
struct StoreSecrets
{
    std::shared_ptr<SecretStore> keychain = nullptr; ///< none where there is no desktop
    QString passphrase = {};                         ///< empty: not given
    KdfCost cost = {};                               ///< of passphrases set from now on
};

/// What is to open the store from now on, beside what does already; at least one.
struct SealWith
{
    bool keychain = false;
    QString passphrase = {}; ///< takes the place of an earlier one; empty: stays as it is
};

/// Whether the records of a data directory are sealed, and what opens them.
struct SealState
{
    bool sealed = false;
    bool keychain = false;
    std::optional<KdfCost> passphrase = std::nullopt; ///< what a guess costs, where a passphrase opens them
};
/// As its files say, without opening anything; also while another program holds them.
Result<SealState> sealStateOf(const QString &dataDir);

} // namespace wm::record
