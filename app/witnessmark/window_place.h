// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>

class QWindow;

namespace wm {

/// Where a window starts on a screen, and whether it takes all of it.
struct WindowPlace
{
    QRect place; ///< without its frame
    bool maximised = false;
};

/// The wanted size in the middle of what the screen has free (beside panels), as far as a frame fits around it;
/// otherwise all there is: the lower edge, where the one action of a page stands, is never off the screen.
WindowPlace startingPlace(const QRect &available, const QSize &wanted);

/// Puts the window where it starts. For the real program: tests give their windows sizes of their own.
void placeWindow(QWindow &window);

} // namespace wm
