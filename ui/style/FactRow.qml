// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// A fact: its name, its value, where it came from, and a way to change it.
Item {
    id: fact

    required property string label
    required property string value
    property string source: ""
    property string editName: "" // what the pencil is called; empty: not editable
    property int labelWidth: 96 // at least; no word of the label is cut
    signal edit()

    implicitHeight: Math.max(Tokens.target, words.implicitHeight + 20, name.implicitHeight + 20)
    Label { // its words, one below the other: as wide as the longest of them
        id: longest

        visible: false
        text: fact.label.replace(/ +/g, "\n")
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Label {
        id: name

        width: Math.max(fact.labelWidth - 8, Math.ceil(longest.implicitWidth) + 1)
        anchors.verticalCenter: parent.verticalCenter
        text: fact.label
        color: Tokens.text2
    }
    Label {
        id: words

        anchors.left: name.right
        anchors.leftMargin: 8
        anchors.right: from.visible ? from.left : pencil.visible ? pencil.left : parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: fact.value
        font: Tokens.bodyMedium
    }
    Label {
        id: from

        anchors.right: pencil.visible ? pencil.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: fact.source
        visible: text !== ""
        font: Tokens.caption
        color: Tokens.text2
        wrapMode: Text.NoWrap
    }
    IconButton {
        id: pencil

        anchors.right: parent.right
        anchors.rightMargin: -12
        anchors.verticalCenter: parent.verticalCenter
        iconName: "edit"
        text: fact.editName
        visible: text !== ""
        onClicked: fact.edit()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
}
