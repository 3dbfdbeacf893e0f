// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The sub-meter at a step that wants its frame.
Column {
    id: card

    required property EvidenceItem evidence
    required property ImsSession session
    readonly property StepController step: App.job ? App.job.step : null
    readonly property bool listening: session !== null && session.listening

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
    }
    ImsView {
        width: parent.width
        session: card.session
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: card.evidence && card.evidence.have ? Button.Kind.Secondary : Button.Kind.Primary
            visible: !card.listening
            enabled: card.evidence !== null && card.evidence.editable && card.session !== null && card.session.hasLink
            text: card.evidence && card.evidence.have ? qsTr("Listen again") : qsTr("Listen to the meter")
            onClicked: card.session.start(card.step.stepId, card.evidence.evidenceId)
        }
        Button {
            visible: card.listening
            text: qsTr("Stop listening")
            onClicked: card.session.stop()
        }
        Button {
            visible: card.listening && card.session.heard && (!card.session.confirmed || card.session.foreign) && card.evidence !== null && !card.evidence.have
            text: card.session && card.session.foreign ? qsTr("Take this meter’s frame all the same") : qsTr("Take the one heard once")
            onClicked: card.session.useUnconfirmed()
        }
        StatusBadge {
            height: 48
            visible: card.evidence !== null && card.evidence.have
            shape: StatusShape.Pass
            text: qsTr("Heard")
        }
    }
    Label {
        width: parent.width
        text: qsTr("The meter speaks on its own; it cannot be asked, and nothing is ever sent to it. You can go on with other steps while it listens.")
        color: Tokens.text2
        running: true
    }
}
