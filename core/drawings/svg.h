// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QByteArray>

namespace wm::drawings {

/// The drawing as SVG 1.1, in mil, with real text in the narrow face, held to its measured width where another face
/// has to stand in. Several sheets lie below one another, kSheetGap apart. Each item is a group with data-layer,
/// data-part and, where it has them, data-tag, data-path and data-requirement (ids with spaces between); a symbol is
/// defined once for each size and turn and used by reference. The same drawing gives the same bytes.
[[nodiscard]] QByteArray toSvg(const Drawing &drawing);

} // namespace wm::drawings
