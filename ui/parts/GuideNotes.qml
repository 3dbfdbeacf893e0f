// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a handbook means by its terms, or tells: each with where it is written. Long lists show their head first.
Column {
    id: notes

    required property string title
    required property DetailRows details
    property int most: 4 // shown before somebody asks for all
    property bool all: false

    visible: details !== null && details.count > 0
    spacing: 12
    Label {
        width: parent.width
        visible: text !== ""
        text: notes.title
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: notes.details ? notes.details.rows : []
        Column {
            id: one

            required property DetailRow modelData
            required property int index

            width: notes.width
            visible: notes.all || index < notes.most
            spacing: 2
            Label {
                width: parent.width
                text: one.modelData.label
                font: Tokens.bodyStrong
            }
            Label {
                width: parent.width
                text: one.modelData.value
                running: true
            }
            Label {
                width: parent.width
                text: one.modelData.note
                visible: text !== ""
                font: Tokens.caption
                color: Tokens.text2
            }
        }
    }
    Button {
        visible: notes.details !== null && notes.details.count > notes.most && !notes.all
        kind: Button.Kind.Quiet
        iconName: "down"
        text: notes.details ? qsTr("Show all %1").arg(notes.details.count) : ""
        onClicked: notes.all = true
    }
}
