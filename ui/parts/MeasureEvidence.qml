// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A measurement: target and reading side by side, the scale, the verdict, and what it was measured with.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null
    readonly property bool phone: parent !== null && (parent as EvidenceSlot).phone
    readonly property bool targeted: evidence !== null && evidence.torque && evidence.targetText !== ""
    readonly property bool maximum: evidence !== null && evidence.maximum
    readonly property int digits: phone ? Tokens.valueXlPhone : targeted ? Tokens.valueXl : Tokens.valueM

    spacing: 12
    ToolOfReadings { // above the first reading, for all that share it
        width: parent.width
        evidence: view.evidence
        visible: view.evidence !== null && view.evidence.leadsTool
    }
    EvidenceHead {
        width: parent.width
        evidence: view.evidence
    }
    Repeater { // what the meter sends goes before what somebody types
        model: view.evidence !== null && view.evidence.onWire && App.job !== null ? 1 : 0
        ImsCard {
            required property int index

            width: view.width
            evidence: view.evidence
            session: App.job ? App.job.ims : null
        }
    }
    Label { // beside the field, so that nobody has to look for what it is compared with
        objectName: "heldAgainst"
        width: parent.width
        text: view.evidence ? view.evidence.heldAgainst : ""
        visible: text !== ""
        font: Tokens.bodyStrong
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: view.evidence !== null && view.evidence.torque
        Chip {
            text: qsTr("Reading")
            autoExclusive: false
            checked: view.evidence !== null && !view.evidence.presetTool
            onClicked: { view.evidence.setPresetTool(false); checked = Qt.binding(() => view.evidence !== null && !view.evidence.presetTool) }
        }
        Chip {
            text: qsTr("Preset tool, set to")
            autoExclusive: false
            checked: view.evidence !== null && view.evidence.presetTool
            onClicked: { view.evidence.setPresetTool(true); checked = Qt.binding(() => view.evidence !== null && view.evidence.presetTool) }
        }
    }
    Item {
        width: parent.width
        height: field.height
        Column {
            id: goal

            visible: view.targeted
            width: view.phone ? 124 : 160
            y: 8
            spacing: 8
            Label {
                text: view.maximum ? qsTr("Maximum") : qsTr("Target")
                font: Tokens.bodyMedium
                color: Tokens.text2
            }
            NumberText {
                text: view.evidence ? view.evidence.targetText : ""
                pixelSize: view.phone ? Tokens.valueM : Tokens.valueL
                color: Tokens.text
                Accessible.role: Accessible.StaticText
                Accessible.name: (view.maximum ? qsTr("Maximum %1 %2") : qsTr("Target %1 %2")).arg(text).arg(view.evidence ? view.evidence.targetUnits : "")
            }
            Label {
                width: parent.width
                text: view.evidence ? view.evidence.targetUnits : ""
                color: Tokens.text2
                font: view.phone ? Tokens.caption : Tokens.body
            }
        }
        ValueField {
            id: field

            x: goal.visible ? goal.width + 8 : 0
            width: goal.visible ? parent.width - x : Math.min(parent.width, 336)
            height: goal.visible ? Math.max(implicitHeight, goal.height + 16) : implicitHeight
            pixelSize: view.digits
            label: view.evidence && view.evidence.presetTool ? qsTr("Set value") : qsTr("Measured")
            unit: view.evidence ? view.evidence.unit : ""
            text: view.evidence ? view.evidence.text : ""
            wrong: view.evidence !== null && (view.evidence.problem !== "" || view.evidence.verdictShape === StatusShape.Fail)
            readOnly: view.evidence === null || !view.evidence.editable
            onTextEdited: view.evidence.type(text)
        }
    }
    TorqueScale {
        width: parent.width
        visible: view.targeted && !view.maximum // there is no band around a maximum
        target: view.evidence ? view.evidence.target : NaN
        bandHigh: view.evidence ? view.evidence.bandHigh : NaN
        value: view.evidence ? view.evidence.value : NaN
    }
    Verdict {
        width: parent.width
        longest: view.evidence ? view.evidence.longestReason : ""
        shape: view.evidence ? view.evidence.verdictShape : StatusShape.ToDo
        word: view.evidence ? view.evidence.verdictWord : ""
        reason: view.evidence ? view.evidence.verdictReason : ""
    }
    FactRow { // one of several may be taken with another
        width: parent.width
        visible: view.evidence !== null && view.evidence.wantsInstrument && view.evidence.toolReadings > 1
        label: qsTr("Tool")
        value: !view.evidence || view.evidence.toolId === "" ? qsTr("named above, for all") : view.evidence.toolId
        editName: view.evidence && view.evidence.editable ? qsTr("Change the tool") : ""
        onEdit: tool.open()
    }
    ToolSheet {
        id: tool

        evidence: view.evidence
    }
}
