// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// How far long work has come on the way to its longest time; a mark where it usually ends, or a box where something is
// expected.
Item {
    id: bar

    required property double fraction
    property double markAt: 0
    property double windowFrom: 0 // a box from here to the end; 0: none

    implicitHeight: 22
    Accessible.role: Accessible.ProgressBar
    Rectangle {
        y: 7
        width: parent.width
        height: 8
        radius: 4
        color: Tokens.surface
        border.width: 1
        border.color: Tokens.line
    }
    Rectangle {
        y: 7
        width: Math.max(8, parent.width * bar.fraction)
        height: 8
        radius: 4
        color: Tokens.accent
        visible: bar.fraction > 0
    }
    Rectangle {
        x: parent.width * bar.markAt
        width: 2
        height: parent.height
        color: Tokens.text
        visible: bar.markAt > 0 && bar.markAt < 1
    }
    Rectangle {
        x: parent.width * bar.windowFrom
        width: parent.width - x
        height: parent.height
        color: "transparent"
        border.width: 2
        border.color: Tokens.text
        visible: bar.windowFrom > 0
    }
}
