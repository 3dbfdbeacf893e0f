// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark.Style

// A table with a head that grows and shrinks above it: who saw its beginning goes on seeing it.
ListView {
    id: list

    property real began: 0

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    cacheBuffer: 0 // a row made ahead of time is asked for again when a filter has left none, and Qt warns of it
    bottomMargin: 24
    onOriginYChanged: {
        if (!moving && Math.abs(contentY - began) < 2)
            beginning.restart()
        began = originY
    }
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0 // no first key goes for nothing
    Accessible.role: Accessible.List
    T.ScrollBar.vertical: ScrollBar {}
    Timer {
        id: beginning

        interval: 0 // not in the middle of laying out
        onTriggered: list.contentY = list.originY
    }
}
