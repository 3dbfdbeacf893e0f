// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// What one line of the models says: a model's head, or a point with its value and registers.
Item {
    id: row

    required property bool head
    required property string title
    required property string note
    required property bool open
    required property string name
    required property string value
    required property string raw
    required property bool implemented
    required property int rawWidth
    required property bool narrow

    Icon {
        x: 4
        y: 18
        visible: row.head
        name: row.open ? "up" : "down"
        color: Tokens.text2
    }
    Label {
        id: what

        x: row.head ? 40 : 16
        y: row.head ? 16 : 12
        width: row.head ? parent.width - x - 8 - (row.narrow ? 0 : where.implicitWidth)
            : (parent.width - x - row.rawWidth) * 0.55
        text: row.head || row.name === row.title ? row.title : row.name + " · " + row.title
        font: row.head ? Tokens.bodyStrong : Tokens.body
        color: Tokens.text
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        x: 40
        y: 44
        width: parent.width - x
        visible: row.head && row.note !== ""
        text: row.note
        font: Tokens.caption
        color: Tokens.warn
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        id: where

        anchors.right: parent.right
        y: 16
        visible: row.head && !row.narrow
        text: row.head ? row.value : ""
        color: Tokens.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        x: what.x + what.width + 8
        y: 12
        width: parent.width - x - row.rawWidth - 8
        visible: !row.head
        text: row.value
        font: Tokens.bodyMedium
        color: row.implemented ? Tokens.text : Tokens.text2
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        x: parent.width - row.rawWidth
        y: 12
        width: row.rawWidth
        visible: !row.head && !row.narrow
        text: row.raw
        font: Tokens.data
        color: Tokens.text2
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
