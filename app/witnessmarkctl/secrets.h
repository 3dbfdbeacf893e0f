// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/store_secrets.h"

namespace wm::ctl {

struct Context;

/// The first line of a file, of standard input ("-") or of a descriptor (/dev/fd/3), as a passphrase.
Result<QString> passphraseIn(const QString &file);
/// What may open a sealed store: the desktop's keychain, and the passphrase of --passphrase-file or, without it, of
/// WITNESSMARK_PASSPHRASE. Never of the command line, which everybody on the machine can read.
Result<record::StoreSecrets> secretsFor(const Context &context);

} // namespace wm::ctl
