// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a value was measured with. Kept, so that it is typed once a tool and not once a screw.
Sheet {
    id: sheet

    required property EvidenceItem evidence
    property bool all: false // for every reading of the step

    title: qsTr("Measuring tool")
    onAboutToShow: {
        name.text = evidence.toolId
        calibrated.text = evidence.toolCalibrated
        due.text = evidence.toolDue
        low.text = evidence.toolMin
        high.text = evidence.toolMax
    }
    onOpened: name.forceActiveFocus()

    component Caption: Label {
        width: parent ? parent.width : 0
        font: Tokens.bodyMedium
        Accessible.ignored: true
    }
    Repeater { // one tap: the tools this job knows
        model: sheet.evidence ? sheet.evidence.knownTools.rows : []
        Choice {
            required property DetailRow modelData
            required property int index

            width: parent ? parent.width : 0
            text: modelData ? qsTr("%1, %2").arg(modelData.label).arg(modelData.value) : ""
            autoExclusive: false
            checked: modelData !== null && sheet.evidence !== null && modelData.label === sheet.evidence.toolId
            onClicked: {
                checked = Qt.binding(() => modelData !== null && sheet.evidence !== null && modelData.label === sheet.evidence.toolId)
                sheet.evidence.useTool(index, sheet.all)
                sheet.close()
            }
        }
    }
    Caption { text: qsTr("Name or number of the tool") }
    TextField { id: name; width: parent.width; label: qsTr("Name or number of the tool") }
    Caption { text: qsTr("Calibrated on (year-month-day)") }
    TextField { id: calibrated; width: parent.width; label: qsTr("Calibrated on (year-month-day)"); placeholderText: "2026-03-14" }
    Caption { text: qsTr("Calibration due on (year-month-day)") }
    TextField { id: due; width: parent.width; label: qsTr("Calibration due on (year-month-day)"); placeholderText: "2027-03-14" }
    Label {
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
        text: qsTr("Its label shows it. A reading with a tool that nobody knows to be in date is not taken.")
    }
    Caption { text: sheet.evidence ? qsTr("Range, from and to, %1").arg(sheet.evidence.unit) : "" }
    Row {
        spacing: Tokens.gap
        TextField { id: low; width: 120; label: qsTr("Range from"); inputMethodHints: Qt.ImhFormattedNumbersOnly }
        TextField { id: high; width: 120; label: qsTr("Range to"); inputMethodHints: Qt.ImhFormattedNumbersOnly }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: Button.Kind.Primary
            enabled: name.text.trim() !== ""
            text: qsTr("Use this tool")
            onClicked: {
                sheet.evidence.setTool(name.text, calibrated.text, due.text, low.text, high.text, sheet.all)
                sheet.close()
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
