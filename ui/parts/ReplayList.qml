// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Lines of a recording in the order of time; those the replay has not reached yet are pale.
ListView {
    id: list

    required property ReplayRows lines
    property bool leads: false // a line leads to its bytes
    property bool follow: true
    signal led(int row)

    model: lines
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    T.ScrollBar.vertical: ScrollBar {}
    Keys.onReturnPressed: if (leads && currentIndex >= 0) led(currentIndex)
    onMovementEnded: follow = false
    Connections {
        target: list.lines
        function onCurrentChanged() {
            if (list.follow && list.lines.current >= 0)
                later.restart()
        }
    }
    Timer { // once the new line has its height
        id: later

        interval: 0
        onTriggered: list.positionViewAtIndex(list.lines.current, ListView.Contain)
    }
    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property string time
        required property string what
        required property string answer
        required property int shape
        required property int alike
        readonly property bool here: list.lines.current === index
        readonly property bool ahead: index > list.lines.current

        width: list.width - 12
        height: Math.max(Tokens.target, implicitContentHeight)
        focusPolicy: Qt.NoFocus
        hoverEnabled: false
        Accessible.role: Accessible.ListItem
        Accessible.name: time + ", " + what + ": " + answer
        Accessible.onPressAction: row.clicked()
        onClicked: if (list.leads) list.led(index)
        background: Rectangle {
            color: row.here ? Tokens.accentTint : "transparent"
            border.width: list.activeFocus && list.currentIndex === row.index ? 2 : 0
            border.color: Tokens.accent
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
        }
        contentItem: ReplayLine {
            time: row.time
            what: row.alike > 1 ? row.what + "  ×" + row.alike : row.what
            answer: row.answer
            shape: row.shape
            ahead: row.ahead
        }
    }
}
