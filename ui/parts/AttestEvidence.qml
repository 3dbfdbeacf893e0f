// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A sentence somebody confirms in person, with the way to what it is about where that lies on another page.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null
    readonly property StepController step: App.job ? App.job.step : null
    readonly property string page: step ? step.page : ""
    readonly property bool plan: evidence !== null && evidence.evidenceId === "plot"

    spacing: 8
    CheckRow {
        width: parent.width
        text: !view.evidence ? "" : view.evidence.optional ? qsTr("%1 (optional)").arg(view.evidence.ask) : view.evidence.ask
        checked: view.evidence !== null && view.evidence.attested
        enabled: view.evidence !== null && view.evidence.editable
        onToggled: {
            view.evidence.attest(checked)
            checked = Qt.binding(() => view.evidence !== null && view.evidence.attested)
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: words.text !== ""
        Label {
            id: words

            width: Math.max(200, parent.width - (look.fits ? look.width + parent.spacing : 0))
            height: look.fits ? Math.max(implicitHeight, look.height) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            text: view.page === "drawings" && view.plan ? qsTr("You confirm the plot plan as it is drawn now. What is recorded later may change it.")
                : view.page === "drawings" ? qsTr("You confirm the single-line diagram as it is drawn now. What is recorded later may change it.")
                : view.page === "findings" ? qsTr("You confirm that you opened every rule that is open. %1.").arg(view.step ? view.step.pageSays : "")
                : view.page === "packet" ? qsTr("You confirm that you read the packet as it was made last.") : ""
            font: Tokens.caption
            color: Tokens.text2
            running: true
        }
        Button {
            id: look

            readonly property bool fits: view.width - width - Tokens.gap >= 240

            objectName: view.evidence ? "look." + view.evidence.evidenceId : ""
            text: view.page === "drawings" && view.plan ? qsTr("Open the plot plan")
                : view.page === "drawings" ? qsTr("Open the single-line diagram")
                : view.page === "findings" ? qsTr("Open the rules") : qsTr("Open the packet’s page")
            onClicked: {
                if (view.page === "drawings")
                    App.job.drawings.kind = view.plan ? "plot-plan" : "single-line-diagram"
                App.job.tab = view.page
            }
        }
    }
}
