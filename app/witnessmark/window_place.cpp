// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessmark/window_place.h"

#include <QtGui/QScreen>
#include <QtGui/QWindow>

namespace wm {

namespace {

/// As wide as the frames of window managers get; how wide this one's is, it says only once the window is there.
constexpr QMargins kFrame{8, 40, 8, 8};

} // namespace

WindowPlace startingPlace(const QRect &available, const QSize &wanted)
{
    const QRect inside = available.marginsRemoved(kFrame);
    if (wanted.width() > inside.width() || wanted.height() > inside.height())
        return {{inside.topLeft(), wanted.boundedTo(inside.size())}, true};
    QRect place({}, wanted);
    place.moveCenter(inside.center());
    return {place, false};
}

void placeWindow(QWindow &window)
{
    const QScreen *screen = window.screen();
    if (screen == nullptr || screen->availableGeometry().isEmpty())
        return;
    const WindowPlace start = startingPlace(screen->availableGeometry(), window.size());
    window.setGeometry(start.place);
    if (start.maximised)
        window.showMaximized();
}

} // namespace wm
