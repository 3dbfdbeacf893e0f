// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

namespace wm::drawings {

/// Prints on each sheet which of how many it is, once the whole set is known, whatever they say so far.
void renumberSheets(Drawing &drawing, int first, int total);

} // namespace wm::drawings
