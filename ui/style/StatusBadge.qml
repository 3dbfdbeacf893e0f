// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Shape and word in one line.
Item {
    id: badge

    required property int shape
    property string text: ""
    property int size: 18
    property bool plain: false // a dot in the colour of text: no verdict
    property int lines: 1 // at most
    readonly property alias cut: words.truncated

    implicitWidth: size + 8 + words.implicitWidth
    implicitHeight: Math.max(size, words.height)
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
        id: words

        x: badge.size + 8
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, badge.width - x)
        text: badge.text
        font: Tokens.bodyMedium
        elide: Text.ElideRight
        wrapMode: badge.lines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: badge.lines
        color: badge.shape === StatusShape.Pass ? Tokens.pass : badge.shape === StatusShape.Fail ? Tokens.fail
            : badge.shape === StatusShape.Warn || badge.shape === StatusShape.Missing ? Tokens.warn : Tokens.text
        Accessible.ignored: true
    }
}
