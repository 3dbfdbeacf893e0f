// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// One message on the wire: when, which way, what it says and its bytes. What it says is read whole; of long bytes the
// beginning.
Item {
    id: line

    required property string time
    required property bool sent
    required property string summary
    required property string hex
    required property int shape
    readonly property bool odd: shape !== StatusShape.Pass

    implicitHeight: words.y + words.implicitHeight + 26
    Label {
        x: 4
        y: 4
        width: 60
        text: line.time
        font: Tokens.caption
        color: Tokens.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Icon {
        x: 64
        y: 12
        name: line.sent ? "forward" : "back"
        color: line.sent ? Tokens.accent : Tokens.text2
    }
    StatusShape {
        x: 92
        y: 14
        width: 18
        height: 18
        visible: line.odd
        shape: line.shape
    }
    Label {
        id: words

        x: line.odd ? 116 : 96
        y: 3
        width: line.width - x
        text: line.summary
        elide: Text.ElideRight
        maximumLineCount: 3
        Accessible.ignored: true
    }
    Label {
        x: words.x
        y: words.y + words.implicitHeight
        width: words.width
        text: line.hex
        font: Tokens.data
        fontSizeMode: Text.FixedSize
        color: Tokens.text2
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
