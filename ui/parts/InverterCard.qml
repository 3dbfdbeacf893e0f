// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The inverter at a step that wants its settings.
Column {
    id: card

    required property EvidenceItem evidence
    required property InverterSession session
    readonly property StepController step: App.job ? App.job.step : null

    spacing: 16
    LinkPicker {
        width: parent.width
        session: card.session
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: card.session && card.session.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
        text: card.session ? card.session.problem : ""
        actionName: card.session && card.session.problemCard !== "" ? qsTr("Why, and what helps") : ""
        onActed: App.help.openCard(card.session.problemCard)
    }
    InverterUnit {
        session: card.session
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "device.act"
            kind: card.evidence && card.evidence.have ? Button.Kind.Secondary : Button.Kind.Primary
            enabled: card.evidence !== null && card.evidence.editable && card.session !== null && card.session.hasLink
            busy: card.session !== null && card.session.connected
            text: card.evidence && card.evidence.have ? qsTr("Read again") : qsTr("Read the settings")
            onClicked: card.session.read(card.step.stepId, card.evidence.evidenceId)
        }
        Button {
            visible: card.session !== null && card.session.connected
            text: qsTr("Stop")
            onClicked: card.session.cancel()
        }
    }
    InverterView {
        width: parent.width
        session: card.session
    }
    Label {
        width: parent.width
        text: qsTr("The inverter is only read: this program cannot change its settings.")
        color: Tokens.text2
        running: true
    }
}
