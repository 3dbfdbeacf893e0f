// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/link/link.h"

#include <memory>
#include <utility>

namespace wm::link {

/// Two links in one process, joined: what one writes the other receives at the clock's next turn, in order. Closing or
/// destroying one end ends the other with ErrorCode::Vanished, as pulling a plug does.
std::pair<std::unique_ptr<Link>, std::unique_ptr<Link>> makeLinkPair(Clock &clock, const QString &name);

} // namespace wm::link
