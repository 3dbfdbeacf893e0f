// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// One line of a recording: when, what, and what came of it.
Item {
    id: line

    required property string time
    required property string what
    required property string answer
    required property int shape
    required property bool ahead // the replay has not come so far

    implicitHeight: texts.height + 20
    Label {
        id: when

        x: 8
        y: 12
        text: line.time
        font: Tokens.data
        color: Tokens.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    StatusShape {
        x: when.x + when.width + 12
        y: 12
        width: 20
        height: 20
        shape: line.shape
        opacity: line.ahead ? 0.5 : 1
    }
    Column {
        id: texts

        x: when.x + when.width + 44
        y: 10
        width: parent.width - x - 8
        spacing: 2
        Label {
            width: parent.width
            text: line.what
            font: Tokens.bodyMedium
            color: line.ahead ? Tokens.text2 : Tokens.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: line.answer
            color: line.ahead ? Tokens.text2 : line.shape === StatusShape.Fail ? Tokens.fail : Tokens.text
            running: true
            Accessible.ignored: true
        }
    }
}
