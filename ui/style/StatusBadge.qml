// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Shape and word in one line.
Row {
    id: badge

    required property int shape
    property string text: ""
    property int size: 18
    property bool plain: false // the word in the colour of text

    property bool wrap: false // up to three lines instead of one

    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    StatusShape {
        anchors.verticalCenter: parent.verticalCenter
        width: badge.size
        height: badge.size
        shape: badge.shape
        plain: badge.plain
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: badge.width > 0 ? Math.min(implicitWidth, badge.width - badge.size - 8) : implicitWidth
        text: badge.text
        font: Tokens.bodyMedium
        elide: Text.ElideRight
        wrapMode: badge.wrap ? Text.Wrap : Text.NoWrap
        maximumLineCount: badge.wrap ? 3 : 1
        color: badge.shape === StatusShape.Pass ? Tokens.pass : badge.shape === StatusShape.Fail ? Tokens.fail
            : badge.shape === StatusShape.Warn || badge.shape === StatusShape.Missing ? Tokens.warn : Tokens.text
        Accessible.ignored: true
    }
}
