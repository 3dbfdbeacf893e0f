// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drawings/scene.h"

#include <QtGui/QColor>

class QPainter;

namespace wm::drawings {

/// Colours of a painted sheet; on paper everything is black on white but what alarms.
struct Inks
{
    QColor ink{0, 0, 0};
    QColor paper{255, 255, 255};
    QColor alarm{0xC0, 0x10, 0x10};
};

/// Paints the scene's items in their order, for the screen and for PDF. The painter's units are mil: the caller scales
/// it, and fills the paper. Opaque throughout. Safe on any thread once typeface::loadFonts() has succeeded.
void paint(QPainter &painter, const Scene &scene, const Inks &inks = {});
/// One item alone, for a view that paints what is in sight.
void paint(QPainter &painter, const Item &item, const Inks &inks = {});

} // namespace wm::drawings
