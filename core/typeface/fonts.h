// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGui/QFont>

namespace wm::typeface {

/// The typefaces of documents and drawings: headings and running text, dense tables, and hashes.
enum class Face { Text, TextBold, Narrow, NarrowBold, NarrowItalic, Mono };

/// Registers the program's own fonts once. Error: Io when one cannot be loaded.
Result<void> loadFonts();
/// A font of exactly that face, unhinted, that never borrows a glyph from the machine's fonts.
QFont font(Face face, int pixelSize);

} // namespace wm::typeface
