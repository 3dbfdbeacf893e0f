// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The collar at a step that asks something of it: its display, what that means, the conversation and how it goes.
Column {
    id: card

    required property EvidenceItem evidence
    required property CollarSession session
    readonly property StepController step: App.job ? App.job.step : null
    readonly property bool provisioning: evidence !== null && evidence.action === "provision"
    readonly property bool running: session !== null && session.running
    property CollarSession watched: null

    spacing: 16
    Component.onCompleted: {
        watched = session
        if (watched)
            watched.watch(true)
    }
    Component.onDestruction: if (watched) watched.watch(false)

    LinkPicker {
        width: parent.width
        session: card.session
    }
    MessageCard {
        width: parent.width
        visible: text !== "" && card.session.state !== DeviceSession.Connected
        shape: card.session && card.session.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
        text: card.session ? card.session.problem : ""
        actionName: card.session && card.session.problemCard !== "" ? qsTr("Why, and what helps") : ""
        onActed: App.help.openCard(card.session.problemCard)
    }
    Row { // while it works
        width: parent.width
        spacing: 24
        visible: card.running
        Column {
            id: clock

            spacing: 2
            Label {
                text: qsTr("Elapsed")
                color: Tokens.text2
            }
            NumberText {
                text: card.session ? card.session.elapsed : ""
                pixelSize: card.width < 400 ? Tokens.valueM : 56
                color: Tokens.text
            }
        }
        Column {
            width: parent.width - clock.width - 24
            spacing: 4
            Label {
                width: parent.width
                text: card.session ? card.session.usual : ""
                color: Tokens.text2
                running: true
            }
            WaitBar {
                width: parent.width
                visible: card.session !== null && card.session.left !== ""
                fraction: card.session ? card.session.fraction : 0
                markAt: card.session ? card.session.usualAt : 0
            }
            StatusBadge {
                width: parent.width
                visible: card.session !== null && (card.session.left !== "" || card.session.late)
                lines: 3
                shape: card.session && card.session.late ? StatusShape.Waiting : StatusShape.UnderWay
                plain: true
                text: !card.session ? "" : card.session.late ? qsTr("Later than usual · %1").arg(card.session.left) : card.session.left
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "device.act"
            kind: card.evidence && card.evidence.have ? Button.Kind.Secondary : Button.Kind.Primary
            visible: !card.running
            enabled: card.evidence !== null && card.evidence.editable && card.session !== null && card.session.hasLink
            text: card.provisioning ? (card.evidence.have ? qsTr("Check it again")
                    : card.session && card.session.resumes ? qsTr("Go on watching the collar") : qsTr("Provision the collar"))
                : card.evidence && card.evidence.have ? qsTr("Read it again") : qsTr("Read the collar")
            onClicked: card.session.start(card.step.stepId, card.evidence.evidenceId, card.evidence.action)
        }
        Button {
            visible: card.running
            text: card.provisioning ? qsTr("Stop waiting") : card.session && card.session.awaited ? qsTr("Take what it shows now") : qsTr("Stop reading")
            onClicked: card.session.cancel()
        }
        StatusBadge {
            height: 48
            visible: card.evidence !== null && card.evidence.have && !card.running
            shape: card.evidence && card.evidence.notShown !== "" ? StatusShape.Warn : StatusShape.Pass
            text: card.evidence && card.evidence.source !== "" ? qsTr("Read, %1").arg(card.evidence.source) : qsTr("Read")
        }
    }
    MessageCard { // before the rest of the step is answered in vain
        width: parent.width
        visible: card.evidence !== null && card.evidence.have && card.evidence.notShown !== "" && !card.running
        shape: StatusShape.Warn
        text: card.evidence ? card.evidence.notShown : ""
    }
    Label {
        width: parent.width
        visible: card.running
        text: qsTr("You can go on with other steps meanwhile; the answer is kept for this one.")
        color: Tokens.text2
        running: true
    }
    DetailList { // whose collar it is: what this step is about goes before the display
        visible: card.evidence !== null && card.evidence.action === "identify"
        width: parent.width
        details: card.session ? card.session.identity : null
    }
    Column {
        width: parent.width
        visible: card.provisioning && card.session !== null && card.session.stages.count > 0
        DetailList {
            width: parent.width
            labelWidth: parent.width - 136
            details: card.session ? card.session.stages : null
        }
    }
    CollarMirror {
        width: parent.width
        session: card.session
    }
    CollarAdvice {
        width: parent.width
        session: card.session
    }
    Row {
        spacing: 16
        visible: card.session !== null && card.session.picture !== ""
        Card {
            width: 176
            height: 168
            HelpPicture {
                anchors.fill: parent
                anchors.margins: 8
                anchors.bottomMargin: 32
                name: card.session ? card.session.picture : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: title
                Accessible.description: description
            }
            Label {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 10
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Right way up")
                font: Tokens.bodyMedium
            }
        }
    }
    DetailList {
        visible: card.evidence === null || card.evidence.action !== "identify"
        width: parent.width
        details: card.session ? card.session.identity : null
    }
    ValueTiles {
        width: parent.width
        visible: card.evidence !== null && (card.evidence.action === "compare" || card.evidence.action === "state")
        details: card.session ? card.session.values : null
    }
    Label {
        width: parent.width
        visible: card.evidence !== null && !card.evidence.editable && card.step !== null && card.step.blocked
        text: qsTr("Nothing is sent to the collar before what stands above is settled.")
        color: Tokens.text2
        running: true
    }
}
