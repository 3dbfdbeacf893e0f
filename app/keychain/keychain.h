// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/secret_store.h"

#include <memory>

namespace wm {

/// The desktop's keychain by QtKeychain: a secret service (GNOME, KDE) over the session bus. Entries are of the service
/// "witnessmark". A call waits for the answer in an event loop of its own, so it belongs on a thread without a window,
/// or into a program without one.
std::shared_ptr<record::SecretStore> desktopKeychain();

} // namespace wm
