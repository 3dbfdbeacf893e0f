// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/witnessmark/composition.h"

namespace wm {

/// Walks the window through every page in every theme. With `folder` it leaves a picture of each there, in the sizes of
/// a tablet both ways and a phone. Ends the program: with 0 when everything loaded without a single warning.
void walkAllPages(Composition &composition, const QString &folder);

} // namespace wm
