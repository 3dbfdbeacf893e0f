// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark.Style

// How far a job has come, one piece a phase, from a StatusShape each: full where everything was done, half where it is
// under way, a thin line where steps were skipped, cut where one was refused, empty where nothing is done.
Row {
    id: bar

    required property list<int> phases

    height: 8
    spacing: 3
    Accessible.ignored: true
    Repeater {
        model: bar.phases
        Item {
            id: piece

            required property int modelData
            readonly property bool done: modelData === StatusShape.Pass
            readonly property bool refused: modelData === StatusShape.Fail
            readonly property bool skipped: modelData === StatusShape.Warn

            width: Math.max(4, (bar.width - (bar.phases.length - 1) * bar.spacing) / Math.max(1, bar.phases.length))
            height: 8
            Rectangle {
                anchors.fill: parent
                color: piece.done ? Tokens.pass : "transparent"
                border.width: piece.done ? 0 : 1
                border.color: piece.refused ? Tokens.fail : piece.skipped ? Tokens.warn : Tokens.line
            }
            Rectangle {
                visible: piece.modelData === StatusShape.UnderWay
                width: parent.width / 2
                height: parent.height
                color: Tokens.accent
            }
            Rectangle {
                visible: piece.skipped
                x: 3
                y: 3
                width: parent.width - 6
                height: 2
                color: Tokens.warn
            }
            Rectangle {
                visible: piece.refused
                x: parent.width / 2 - 2
                width: 4
                height: parent.height
                color: Tokens.fail
            }
        }
    }
}
