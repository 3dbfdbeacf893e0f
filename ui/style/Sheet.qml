// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// A question over the page. Escape and a tap outside leave everything as it was; once something was typed, a tap outside
// does nothing: a slip of the thumb takes no words away.
T.Popup {
    id: sheet

    default property alias body: column.data
    property string title: ""
    property bool typed: false // something is in it that closing would lose
    signal sent ///< Ctrl + Enter, in whichever field

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(16, Math.round((parent.height - height) / 3)) : 0
    width: Math.min(560, (parent ? parent.width : 560) - 32)
    height: Math.min(column.implicitHeight + 48, (parent ? parent.height : 700) - 32)
    modal: true
    focus: true
    padding: 0
    closePolicy: typed ? T.Popup.CloseOnEscape : T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Tokens.scrim }

    background: Rectangle {
        radius: Tokens.radiusCard
        color: Tokens.surface
        border.width: Tokens.sun ? 2 : 1
        border.color: Tokens.hair
    }
    Flickable {
        id: area

        readonly property Item focusItem: Window.activeFocusItem

        anchors.fill: parent
        onFocusItemChanged: { // what gets the focus is brought into view
            let item = focusItem
            while (item && item !== column)
                item = item.parent
            if (!item || !focusItem)
                return
            const top = focusItem.mapToItem(column, 0, 0).y + column.y - 12
            const bottom = top + focusItem.height + 24
            if (top < contentY)
                contentY = Math.max(0, top)
            else if (bottom > contentY + height)
                contentY = Math.min(Math.max(0, contentHeight - height), bottom - height)
        }
        contentHeight: column.implicitHeight + 48
        contentWidth: width
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {} // where it does not fit, that there is more of it is seen
        // Before a field of several lines takes it for a new one, or the page below for its own.
        Keys.onShortcutOverride: event => event.accepted = event.modifiers & Qt.ControlModifier && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
        Keys.onPressed: event => {
            if (event.modifiers & Qt.ControlModifier && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
                event.accepted = true
                sheet.sent()
            }
        }
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title
        Column {
            id: column

            x: 24
            y: 24
            width: sheet.width - 48
            spacing: 16
            Label {
                width: parent.width
                text: sheet.title
                font: Tokens.section
                visible: text !== ""
            }
        }
    }
}
