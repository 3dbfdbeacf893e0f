// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// A page that may be longer than its place. What gets the focus is brought into view.
Flickable {
    id: area

    default property alias body: column.data
    property int padding: Tokens.margin
    property int maximumWidth: 100000
    property alias spacing: column.spacing
    readonly property Item focusItem: Window.activeFocusItem

    contentWidth: width
    contentHeight: column.height + 2 * padding
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Timer { // a page that has just been made grows for a while below what has the focus already
        id: arriving

        interval: 500
    }
    Timer { // not while the height is still being worked out
        id: soon

        interval: 0
        onTriggered: area.bring()
    }
    onContentHeightChanged: if (arriving.running) soon.restart()
    onFocusItemChanged: {
        arriving.restart()
        bring()
    }
    function bring() {
        let item = focusItem
        while (item && item !== column) {
            item = item.parent
            const part = item as Column
            if (part)
                part.forceLayout() // what has the focus may have come just now, and not have its place yet
        }
        if (item && focusItem)
            reveal(focusItem)
    }
    /// Moves no further than it takes to see all of the item.
    function reveal(item: Item) {
        const top = item.mapToItem(column, 0, 0).y + padding - 12
        const bottom = top + item.height + 24
        if (top < contentY)
            contentY = Math.max(0, top)
        else if (bottom > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), bottom - height)
    }
    /// Brings the item to the top, as far as there is something below it.
    function show(item: Item) {
        column.forceLayout() // the item may have come just now
        contentY = Math.max(0, Math.min(contentHeight - height, item.mapToItem(column, 0, 0).y + padding - 12))
    }
    T.ScrollBar.vertical: ScrollBar {}
    Column {
        id: column

        x: area.padding
        y: area.padding
        width: Math.max(0, Math.min(area.width - 2 * area.padding, area.maximumWidth))
        spacing: 16
    }
}
