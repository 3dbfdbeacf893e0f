// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtCore/QByteArray>

namespace wm::drawings {

/// The drawing as DXF of AutoCAD 2000 (AC1015), in inches, y up, in model space; several sheets lie side by side,
/// kSheetGap apart, the first at the origin. Layers carry colour, line weight and line type. Each symbol is a block
/// with the attributes TAG (invisible, the object's name) and TEXT1… (its letters, upright at every turn); what hides
/// what is below it is a WIPEOUT. Text beyond ASCII is written as \U+XXXX. The same drawing gives the same bytes.
[[nodiscard]] QByteArray toDxf(const Drawing &drawing);

/// A text as a DXF string: one line, \U+XXXX beyond ASCII, and nothing in it taken for a control code.
[[nodiscard]] std::string dxfText(const QString &text);

} // namespace wm::drawings
