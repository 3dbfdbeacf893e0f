// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What the readings of a step are taken with: asked once, above the first of them. Tools the job knows are one tap away.
Column {
    id: view

    required property EvidenceItem evidence
    readonly property bool several: evidence !== null && evidence.toolReadings > 1
    readonly property bool named: evidence !== null && evidence.toolId !== ""
    /// Chosen with a touch just now: what was touched stays where it is, so that the next touch meets what is seen.
    property bool touched: false
    readonly property bool listed: touched && named
    readonly property bool open: evidence !== null && evidence.editable

    objectName: evidence ? "tool." + evidence.evidenceId : ""
    Label {
        width: parent.width
        bottomPadding: 8
        visible: !view.named || view.several || view.listed
        text: view.several ? qsTr("Tool for all %n readings of this step", "", view.evidence.toolReadings) : qsTr("What do you measure with?")
        font: Tokens.bodyMedium
    }
    Flow {
        width: parent.width
        bottomPadding: 8
        spacing: Tokens.gap
        visible: !view.named || view.listed
        Repeater {
            model: view.evidence ? view.evidence.knownTools.rows : []
            Choice {
                required property DetailRow modelData
                required property int index

                width: Math.min(view.width, implicitWidth)
                text: modelData ? qsTr("%1, %2").arg(modelData.label).arg(modelData.value) : ""
                autoExclusive: false
                enabled: view.open
                checked: modelData !== null && view.named && modelData.label === view.evidence.toolId
                onClicked: {
                    checked = Qt.binding(() => modelData !== null && view.named && modelData.label === view.evidence.toolId)
                    view.touched = true
                    view.evidence.useTool(index, view.several)
                }
            }
        }
        Button {
            height: Math.max(implicitHeight, 56)
            width: Math.min(implicitWidth, view.width)
            iconName: "edit"
            text: view.evidence && view.evidence.knownTools.count > 0 ? qsTr("Another tool") : qsTr("Name the tool")
            enabled: view.open
            onClicked: sheet.open()
        }
    }
    FactRow {
        width: parent.width
        visible: view.named && !view.listed
        label: qsTr("Tool")
        value: !view.named ? "" : view.evidence.toolRange !== "" ? qsTr("%1, %2").arg(view.evidence.toolId).arg(view.evidence.toolRange) : view.evidence.toolId
        editName: view.open ? view.several ? qsTr("Change the tool of all readings") : qsTr("Change the tool") : ""
        onEdit: sheet.open()
    }
    FactRow {
        width: parent.width
        visible: view.named && !view.listed
        label: qsTr("Calibrated")
        value: !view.named ? "" : view.evidence.toolDue === "" ? qsTr("until when is not known yet")
            : view.evidence.toolCalibrated === "" ? qsTr("due %1").arg(view.evidence.toolDue)
            : qsTr("%1, due %2").arg(view.evidence.toolCalibrated).arg(view.evidence.toolDue)
        editName: view.open && view.named && view.evidence.toolDue === "" ? qsTr("Give the date due") : ""
        onEdit: sheet.open()
    }
    ToolSheet {
        id: sheet

        evidence: view.evidence
        all: view.several
        onAboutToShow: view.touched = false
    }
}
