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
    readonly property bool heard: evidence !== null && evidence.fromDevice
    readonly property bool forThis: listening && (!evidence || !evidence.onWire || session.listeningStep === step.stepId)

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
    ImsView {
        width: parent.width
        session: card.session
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "device.act"
            kind: card.heard ? Button.Kind.Secondary : Button.Kind.Primary
            visible: !card.forThis
            enabled: card.evidence !== null && card.evidence.editable && card.session !== null && card.session.hasLink
            text: card.heard ? qsTr("Listen again") : qsTr("Listen to the meter")
            onClicked: card.session.start(card.step.stepId, card.evidence.evidenceId, card.evidence.onWire)
        }
        Button {
            visible: card.forThis
            text: qsTr("Stop listening")
            onClicked: card.session.stop()
        }
        Button {
            visible: card.listening && card.session.heard && (!card.session.confirmed || card.session.foreign) && card.evidence !== null && !card.evidence.have && !card.evidence.onWire
            text: card.session && card.session.foreign ? qsTr("Take this meter’s frame all the same") : qsTr("Take the one heard once")
            onClicked: card.session.useUnconfirmed()
        }
        StatusBadge {
            height: 48
            visible: card.heard
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
