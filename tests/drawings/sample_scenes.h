// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

namespace wm::drawings::test {

/// All symbols of the library with name and tag, in the grid of the exemplar sheet (ANSI B).
Scene symbolSheet();
/// Every shape, stroke, height, alignment and look of text, and each symbol at four turns and three sizes (ANSI B).
Scene everything();
/// Texts in several scripts and with characters that mean something to XML, to PDF or to DXF (letter).
Scene hostileTexts();
/// `count` items anywhere on the sheet, the same for the same seed. Texts are all different.
Scene randomScene(unsigned seed, int count);

} // namespace wm::drawings::test
