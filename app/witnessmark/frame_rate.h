// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmark/composition.h"

#include <QtCore/QStringList>

namespace wm {

/// Opens the bench on links; a sub-meter's line is written "listen:LINK".
void openBench(Composition &composition, const QStringList &links);
/// With the bench open and its first device's traffic in view, draws as fast as the window can for `seconds`, prints
/// the frames drawn a second and the longest gap as JSON, and ends the program. For the benchmark.
void measureBench(Composition &composition, int seconds);

/// Once the list of jobs is there, scrolls through all of it and back for `seconds`, then leaves the window alone for
/// as long; prints frames, the longest and those over 50 ms, and the processor's share of the time at rest as JSON, and
/// ends the program.
void measureScrolling(Composition &composition, int seconds);

} // namespace wm
