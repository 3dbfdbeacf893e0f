// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

namespace wm::drawings::sld {

/// Takes what lies below the room of the diagram off a sheet and hands it over, moved up to stand at the top of sheets
/// that continue it, one list a sheet. A conductor that crosses is cut there. Nothing is drawn over the title block.
[[nodiscard]] QList<std::vector<Item>> takeOverflow(Scene &scene);

} // namespace wm::drawings::sld
