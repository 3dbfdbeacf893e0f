// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/drawing_wishes.h"

#include <optional>

namespace wm::ctl {

/// The drawing that a word of the command line names: "sld", "plot", "three-line", or as “document list” calls it.
std::optional<documents::DrawingKind> drawingNamed(const QString &word);
/// The short word of `draw`.
QString drawingWord(documents::DrawingKind kind);

} // namespace wm::ctl
