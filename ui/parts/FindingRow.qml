// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A finding in the list: shape, title, how it stands.
Item {
    id: row

    required property DetailRow detail

    implicitHeight: words.implicitHeight
    StatusShape {
        x: 24
        anchors.verticalCenter: parent.verticalCenter
        width: 26
        height: 26
        shape: row.detail.shape
    }
    Column {
        id: words

        x: 66
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - 16
        spacing: 2
        Label {
            width: parent.width
            text: row.detail.label
            font: Tokens.bodyStrong
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail.value
            color: row.detail.shape === StatusShape.Fail ? Tokens.fail
                : row.detail.shape === StatusShape.Missing || row.detail.shape === StatusShape.Warn ? Tokens.warn : Tokens.text2
            Accessible.ignored: true
        }
    }
}
