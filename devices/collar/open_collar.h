// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workflow/ports.h"
#include "devices/link/passkey.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace wm::collar {

/// A collar on a LINK ("serial:ttyACM0", "tcp:127.0.0.1:1502", "ble:CDER-042917", "replay:FILE"). Opens at the first
/// request and identifies the device by scanning. A LINK that cannot be understood or opened is the error of every
/// request. After the link was lost the next request opens it again; another collar than before is then a Mismatch, and
/// nothing is written to it. Everything that passes is captured into a new file in `captureDir` for each session
/// (COLLAR-LINK.md, DEVICES.md §0). `ask` gets a passkey from a person where one is wanted for bonding and the LINK has
/// none. `recordings` gets the path of each of those files, also of a session that comes to nothing.
std::unique_ptr<workflow::CollarPort> openCollar(const QString &linkText, Clock &clock, const QString &captureDir,
                                                 link::AskPasskey ask = {},
                                                 std::shared_ptr<QStringList> recordings = {});

/// The same over links made by `connect`, for tests and for what is not a LINK.
struct Connection;
std::unique_ptr<workflow::CollarPort> makeCollar(std::function<Result<Connection>()> connect, Clock &clock);

} // namespace wm::collar
