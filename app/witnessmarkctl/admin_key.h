// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <functional>
#include <utility>

namespace wm::ctl {

/// Signs with an administrator's Ed25519 key: bytes in, {public key, signature} out.
using CommandSigner = std::function<std::pair<QByteArray, QByteArray>(QByteArray)>;

/// Reads an Ed25519 private key (PKCS#8 PEM, as `openssl genpkey -algorithm ed25519` writes it). A file that others can
/// read is refused: whoever has the key may move a relay.
Result<CommandSigner> loadAdminKey(const QString &file);

} // namespace wm::ctl
