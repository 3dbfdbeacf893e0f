// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QImage>

class QQuickWindow;

namespace wm {

/// What a person cannot read in a window as it is painted: a word wider than its place, a name of a button that is cut,
/// two texts over each other, ink too near to its ground (WCAG 2.1, 1.4.3: 4.5 to 1, large letters 3 to 1). One
/// sentence each, for who builds the window. `picture` is of the window as it stands, one pixel to a unit.
QStringList illegible(const QQuickWindow &window, const QImage &picture);

} // namespace wm
