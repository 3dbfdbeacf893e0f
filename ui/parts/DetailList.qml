// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Names and values, one below the other, each with its shape and remark where it has them.
Column {
    id: list

    required property DetailRows details
    property int labelWidth: 128
    property bool editable: false // lines with a key can be corrected
    signal edit(string key)

    Repeater {
        model: list.details ? list.details.rows : []
        Item {
            id: row

            required property DetailRow modelData
            readonly property bool shaped: modelData.shape >= 0
            readonly property bool correctable: list.editable && modelData.key !== ""

            width: list.width
            height: Math.max(Tokens.target, Math.max(name.implicitHeight, texts.height) + 20)
            Accessible.role: Accessible.Row
            Accessible.name: modelData.label + ": " + modelData.value + " " + modelData.note
            StatusShape {
                y: (row.height - height) / 2
                width: 20
                height: 20
                shape: row.shaped ? row.modelData.shape : StatusShape.ToDo
                visible: row.shaped
            }
            Label {
                id: name

                x: row.shaped ? 32 : 0
                y: (row.height - height) / 2
                width: (said.text === "" && remark.text === "" ? row.width : list.labelWidth) - x
                text: row.modelData.label
                color: said.text === "" ? Tokens.text : Tokens.text2
                Accessible.ignored: true
            }
            Column {
                id: texts

                x: list.labelWidth + 8
                y: (row.height - height) / 2
                width: row.width - x - (row.correctable ? correct.width : 0)
                Label {
                    id: said

                    width: parent.width
                    text: row.modelData.value
                    visible: text !== ""
                    font: Tokens.bodyMedium
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    Accessible.ignored: true
                }
                Label {
                    id: remark

                    width: parent.width
                    text: row.modelData.note
                    visible: text !== ""
                    font: Tokens.caption
                    color: row.modelData.shape === StatusShape.Fail ? Tokens.fail : Tokens.text2
                    Accessible.ignored: true
                }
            }
            IconButton {
                id: correct

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.correctable
                iconName: "edit"
                text: qsTr("Correct: %1").arg(row.modelData.label)
                onClicked: list.edit(row.modelData.key)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
        }
    }
}
