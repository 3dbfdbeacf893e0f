// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/names.h"

namespace wm::drawings {

/// What stands on the plan and cannot be, in the words of the sheet: outlines that cross themselves or have no area,
/// what the editor would not take (PlotEdit::obstacle), things at two places or at another wall than the recorded one,
/// arrays of other counts, in areas of another size or over the edge of the roof, too little room to work, a way
/// through the building, equipment that the site does not have.
[[nodiscard]] QStringList impossibleOnPlan(const site::Site &site, const Names &names);

} // namespace wm::drawings
