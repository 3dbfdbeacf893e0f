// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/passkey.h"

namespace wm::ctl {

/// Asks for a device's passkey on standard error and takes a line of standard input for it. The program goes on
/// meanwhile: the device waits for nobody. No line, or one that is not six digits: none was given.
link::AskPasskey askOnTerminal();

} // namespace wm::ctl
