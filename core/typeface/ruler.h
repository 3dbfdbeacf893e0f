// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeface/fonts.h"

#include <QtCore/QString>

namespace wm::typeface {

/// Height of a capital letter and of the line's full extent, as parts of the type size (Liberation's own tables).
inline constexpr double kCapitalPerEm = 1409.0 / 2048.0;
inline constexpr double kDescentPerEm = 431.0 / 2048.0;

/// Width of a text in type sizes (ems) in one of the program's own faces, from the advances in the font's file: the
/// same on every machine, at every scale, without kerning. Multiply by the type size to get a length. Safe on any
/// thread once loadFonts() has succeeded.
[[nodiscard]] double widthInEms(Face face, const QString &text);
/// Whether the face has a glyph for every character; what it lacks is drawn as an empty box.
[[nodiscard]] bool covers(Face face, const QString &text);

} // namespace wm::typeface
