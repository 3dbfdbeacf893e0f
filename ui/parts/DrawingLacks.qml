// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// What a drawing lacks, each with the way to put it in; and what the utility asks for, with where it stands.
Sheet {
    id: sheet

    required property DrawingController drawing
    signal chosen(string path)

    title: drawing ? drawing.title : ""
    Label {
        width: parent.width
        text: sheet.drawing ? sheet.drawing.standing : ""
        color: Tokens.text2
        running: true
    }
    Column {
        width: parent.width
        Repeater {
            model: sheet.drawing ? sheet.drawing.lacks.rows : []
            T.Button {
                id: row

                required property DetailRow modelData

                width: parent ? parent.width : 0
                height: Math.max(Tokens.target, words.implicitHeight + 16)
                enabled: modelData.key !== ""
                text: modelData.label
                focusPolicy: Qt.StrongFocus
                hoverEnabled: false
                Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
                Accessible.name: modelData.label + " " + modelData.note
                Accessible.onPressAction: row.clicked()
                Keys.onReturnPressed: row.clicked()
                Keys.onEnterPressed: row.clicked()
                onClicked: {
                    sheet.close()
                    sheet.chosen(modelData.key)
                }
                Item {
                    anchors.fill: parent
                    StatusShape {
                        y: (parent.height - height) / 2
                        width: 20
                        height: 20
                        shape: row.modelData.shape
                    }
                    Column {
                        id: words

                        x: 32
                        y: (parent.height - height) / 2
                        width: parent.width - x
                        Label {
                            width: parent.width
                            text: row.modelData.label
                            color: row.enabled ? Tokens.accent : Tokens.text
                            Accessible.ignored: true
                        }
                        Label {
                            width: parent.width
                            visible: text !== ""
                            text: row.modelData.note
                            font: Tokens.caption
                            color: Tokens.text2
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: Tokens.radiusControl
                    color: row.down ? Tokens.accentTint : "transparent"
                    FocusRing { control: row }
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: sheet.drawing !== null && sheet.drawing.measured.count > 0
        text: qsTr("The plan tells, the record does not")
        font: Tokens.section
    }
    Column {
        width: parent.width
        spacing: 8
        Repeater {
            model: sheet.drawing ? sheet.drawing.measured.rows : []
            Flow {
                id: told

                required property DetailRow modelData

                width: parent ? parent.width : 0
                spacing: Tokens.gap
                Label {
                    width: Math.min(implicitWidth, told.width)
                    height: Math.max(implicitHeight, Tokens.target)
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("%1, %2: %3").arg(told.modelData.note).arg(told.modelData.label).arg(told.modelData.value)
                }
                Button {
                    text: qsTr("Record it")
                    Accessible.name: text + ", " + told.modelData.label
                    onClicked: sheet.drawing.takeOver(told.modelData.key)
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: sheet.drawing !== null && sheet.drawing.required.count > 0
        text: qsTr("Asked for by the utility")
        font: Tokens.section
    }
    DetailList {
        width: parent.width
        labelWidth: parent.width * 0.55
        details: sheet.drawing ? sheet.drawing.required : null
    }
    Button {
        height: Tokens.primary
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
