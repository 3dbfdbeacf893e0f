// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <functional>

namespace wm::ctl {

/// An Ed25519 key that a company has granted something to.
struct AdminKey
{
    QByteArray publicKey;                       ///< 32 bytes
    std::function<QByteArray(QByteArray)> sign; ///< bytes in, signature out; empty where only the public half is known
};

/// Reads an Ed25519 private key (PKCS#8 PEM, as `openssl genpkey -algorithm ed25519` writes it). A file that others can
/// read is refused: whoever has the key may move a relay.
Result<AdminKey> loadAdminKey(const QString &file);
/// The public half of a key in a file of either half: what a company needs of it. No look at who may read the file.
Result<QByteArray> loadPublicKey(const QString &file);
/// Makes a key, in a file of mode 0600 that must not be there yet.
Result<QByteArray> makeAdminKey(const QString &file);

} // namespace wm::ctl
