// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeface/fonts.h"

#include <QtCore/QPointF>

class QPainter;

namespace wm::typeface {

/// Paints one line of text whose base line starts at `left`, with the painter's pen. `size` is the type size in the
/// painter's units, a whole number or not. Each glyph stands where widthInEms() says, so that the line is exactly that
/// wide on every device: no kerning, no shaping, no hinting. Safe on any thread once loadFonts() has succeeded.
void paintLine(QPainter &painter, Face face, double size, QPointF left, const QString &text);

} // namespace wm::typeface
