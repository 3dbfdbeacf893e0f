// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What is known of the thing in hand on the plot plan, to be typed; and what the plan tells of meter and disconnects.
Column {
    id: panel

    required property PlotEditor editor
    readonly property bool any: editor !== null && editor.selected !== ""
    signal factAsked(string path)

    spacing: 12

    Label {
        width: parent.width
        text: panel.any ? panel.editor.title : qsTr("Tap something on the plan, or press Tab.")
        font: panel.any ? Tokens.section : Tokens.body
        color: panel.any ? Tokens.text : Tokens.text2
        wrapMode: Text.Wrap
    }
    StatusBadge {
        width: parent.width
        visible: panel.editor !== null && panel.editor.problem !== ""
        lines: 5
        shape: StatusShape.Fail
        text: panel.editor ? panel.editor.problem : ""
    }
    Button {
        width: parent.width
        visible: panel.editor !== null && panel.editor.placing
        kind: Button.Kind.Primary
        text: qsTr("Put it here")
        onClicked: panel.editor.drop()
    }
    PlotLength {
        width: parent.width
        visible: panel.any
        label: qsTr("X, from the left")
        value: panel.editor ? panel.editor.x : ""
        onTyped: text => panel.editor.type("x", text)
    }
    PlotLength {
        width: parent.width
        visible: panel.any
        label: qsTr("Y, from below")
        value: panel.editor ? panel.editor.y : ""
        onTyped: text => panel.editor.type("y", text)
    }
    PlotLength {
        width: parent.width
        visible: panel.any && panel.editor.away !== ""
        label: qsTr("Distance")
        value: panel.editor ? panel.editor.away : ""
        onTyped: text => panel.editor.type("away", text)
    }
    Flow {
        width: parent.width
        visible: panel.any && panel.editor.away !== ""
        spacing: 4
        Label {
            height: Tokens.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("from")
            color: Tokens.text2
        }
        Repeater {
            model: panel.any ? panel.editor.others.rows : []
            Chip {
                required property DetailRow modelData

                text: modelData.label
                Accessible.name: qsTr("Distance from %1").arg(modelData.label)
                checked: panel.editor.from === modelData.key
                onClicked: panel.editor.from = modelData.key
            }
        }
    }
    Repeater {
        model: panel.any && panel.editor.kind === "equipment" ? [
            { member: "width_ft", label: qsTr("Width") }, { member: "depth_ft", label: qsTr("Depth") },
            { member: "height_ft", label: qsTr("Height") }, { member: "height_above_ground_ft", label: qsTr("Middle above the ground") }
        ] : []
        PlotLength {
            required property var modelData

            width: panel.width
            label: modelData.label
            value: panel.editor.selected !== "" && panel.editor.x !== "" ? panel.editor.sizeText(modelData.member) : ""
            onTyped: text => panel.editor.type(modelData.member, text)
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            visible: panel.any && panel.editor.kind === "equipment" && !panel.editor.placing
            text: qsTr("Where it is mounted")
            onClicked: panel.factAsked(panel.editor.selected + ".mounted_on")
        }
        Button {
            visible: panel.any && panel.editor.accessPath !== ""
            text: qsTr("24/7 access")
            onClicked: panel.factAsked(panel.editor.accessPath)
        }
        Button {
            visible: panel.any && panel.editor.kind === "point"
            text: qsTr("Another corner")
            onClicked: panel.editor.addPoint()
        }
        Button {
            visible: panel.any && panel.editor.kind !== "outline"
            kind: Button.Kind.Danger
            text: panel.editor && panel.editor.kind === "point" ? qsTr("Remove this corner") : qsTr("Take it off the plan")
            onClicked: panel.editor.remove()
        }
    }
    Label {
        width: parent.width
        visible: panel.editor !== null && panel.editor.measures.count > 0
        text: qsTr("Meter and disconnect")
        font: Tokens.bodyStrong
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: panel.editor ? panel.editor.measures.rows : []
        Column {
            id: measure

            required property DetailRow modelData

            width: panel.width
            spacing: 2
            Label {
                width: parent.width
                text: measure.modelData.label
                color: Tokens.text2
            }
            Label {
                width: parent.width
                text: measure.modelData.value
                font: Tokens.section
            }
            Label {
                width: parent.width
                text: measure.modelData.note
                font: Tokens.caption
                color: Tokens.text2
                wrapMode: Text.Wrap
            }
            StatusBadge {
                width: parent.width
                lines: 3
                shape: measure.modelData.shape
                text: measure.modelData.reason
            }
        }
    }
    Column {
        width: parent.width
        visible: panel.editor !== null && panel.editor.nextRevision !== ""
        spacing: 8
        Label {
            width: parent.width
            text: panel.editor ? qsTr("The plan is no longer as revision %1 has it.").arg(panel.editor.lastRevision) : ""
            wrapMode: Text.Wrap
        }
        TextField {
            id: changes

            objectName: "plot.changes"
            width: parent.width
            label: qsTr("What changed")
            placeholderText: qsTr("What changed")
            maximumLength: 80
        }
        Button {
            objectName: "plot.revise"
            text: panel.editor ? qsTr("Enter revision %1").arg(panel.editor.nextRevision) : ""
            enabled: panel.editor !== null && !panel.editor.saving && changes.text.trim() !== ""
            onClicked: {
                panel.editor.revise(changes.text)
                changes.text = ""
            }
        }
    }
}
