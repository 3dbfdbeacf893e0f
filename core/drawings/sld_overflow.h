// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/sheet.h"

namespace wm::drawings::sld {

/// Where a diagram that goes on is cut: half a symbol's height with its texts above the foot of its room.
inline constexpr Mil kCut = zone::drawing.y + zone::drawing.height - 350;

/// Takes what lies below the room of the diagram off a sheet and hands it over, moved up to stand at the top of sheets
/// that continue it, one list a sheet. A conductor that crosses is cut there. Nothing is drawn over the title block.
[[nodiscard]] QList<std::vector<Item>> takeOverflow(Scene &scene);

} // namespace wm::drawings::sld
