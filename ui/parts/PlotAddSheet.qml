// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What can be put on the plot plan: the property line and the building as rectangles, and what is on the diagram.
Sheet {
    id: sheet

    required property PlotEditor editor

    title: qsTr("Put on the plan")
    Repeater {
        model: sheet.editor === null ? [] : [
            { member: "property_line", name: qsTr("Property line"), there: sheet.editor.hasProperty },
            { member: "building_outline", name: qsTr("Building"), there: sheet.editor.hasBuilding }
        ]
        Column {
            id: outline

            required property var modelData

            width: parent ? parent.width : 0
            spacing: 8
            visible: !modelData.there
            Label {
                width: parent.width
                text: outline.modelData.name
                font: Tokens.bodyStrong
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: Tokens.gap
                TextField {
                    id: wide

                    width: 150
                    placeholderText: qsTr("Width, 80'")
                    label: qsTr("%1, width").arg(outline.modelData.name)
                }
                TextField {
                    id: deep

                    width: 150
                    placeholderText: qsTr("Depth, 120'")
                    label: qsTr("%1, depth").arg(outline.modelData.name)
                }
                Button {
                    text: qsTr("Draw it")
                    Accessible.name: text + ", " + outline.modelData.name
                    enabled: wide.text.trim() !== "" && deep.text.trim() !== ""
                    onClicked: {
                        sheet.editor.setOutline(outline.modelData.member, wide.text, deep.text)
                        sheet.close()
                    }
                }
            }
        }
    }
    Label {
        width: parent.width
        text: sheet.editor !== null && sheet.editor.unplaced.count > 0 ? qsTr("On the diagram, and not on the plan yet")
            : qsTr("All that is on the diagram is on the plan.")
        color: Tokens.text2
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: sheet.editor ? sheet.editor.unplaced.rows : []
            Button {
                required property DetailRow modelData

                text: modelData.label
                Accessible.name: qsTr("Put %1 on the plan").arg(modelData.label)
                onClicked: {
                    sheet.editor.place(modelData.key)
                    sheet.close()
                }
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("North")
        font: Tokens.bodyStrong
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        TextField {
            id: north

            width: 150
            label: qsTr("North, degrees clockwise from the top")
            text: sheet.editor ? sheet.editor.north : ""
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            onAccepted: turn.clicked()
        }
        Button {
            id: turn

            text: qsTr("Turn the arrow")
            onClicked: {
                sheet.editor.setNorth(north.text)
                sheet.close()
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("Degrees clockwise from the top of the plan.")
        font: Tokens.caption
        color: Tokens.text2
    }
    Button {
        height: Tokens.primary
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
