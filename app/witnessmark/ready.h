// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmark/composition.h"

namespace wm {

/// Ends the program after the first frame that shows the list with all its jobs, so that a start can be timed from
/// outside. To be called between Composition::show() and the event loop.
void quitWhenReady(Composition &composition);

} // namespace wm
