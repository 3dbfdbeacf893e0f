// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A step reads from top to bottom: where am I, what to do, what good looks like, then what it asks.
Column {
    id: body

    required property StepController step
    required property bool phone
    required property bool listButton
    signal listAsked()

    /// The part of the page of that object name; null when there is none.
    function partOf(name: string, among: Item): Item {
        for (let i = 0; i < among.children.length; ++i) {
            const child = among.children[i]
            if (!child.visible)
                continue
            const part = child.objectName === name ? child : partOf(name, child)
            if (part)
                return part
        }
        return null
    }

    spacing: 16
    visible: step !== null

    StatusBadge {
        width: parent.width
        visible: text !== ""
        lines: 4
        shape: StatusShape.Blocked
        text: App.job ? App.job.passedOver : ""
    }
    Item {
        width: parent.width
        height: Math.max(heading.height, list.visible ? 48 : 0)
        Column {
            id: heading

            width: parent.width - (list.visible ? 56 : 0)
            spacing: 4
            Label {
                width: parent.width
                text: body.step ? body.step.place : ""
                color: Tokens.text2
            }
            PageTitle {
                width: parent.width
                phone: body.phone
                text: body.step ? body.step.title : ""
            }
        }
        IconButton {
            id: list

            anchors.right: parent.right
            y: -12
            iconName: "list"
            text: qsTr("All phases and steps")
            visible: body.listButton
            onClicked: body.listAsked()
        }
    }
    Label {
        width: parent.width
        text: body.step ? body.step.say : ""
        visible: text !== ""
        running: true
    }
    Row {
        width: parent.width
        spacing: 10
        visible: body.step !== null && body.step.good !== ""
        Icon {
            y: 1
            width: 20
            height: 20
            name: "check"
            color: Tokens.text2
        }
        Label {
            width: parent.width - 30
            text: body.step ? qsTr("Good: %1").arg(body.step.good) : ""
            color: Tokens.text2
            running: true
        }
    }
    StatusBadge {
        visible: body.step !== null && body.step.stopWork
        shape: StatusShape.Warn
        lines: 3 // never cut: it is what nobody may do
        text: qsTr("Stop work: cannot be skipped or waived")
        width: parent.width
    }
    WhoWorks {
        width: parent.width
        visible: App.job !== null && !App.viewing && App.job.installer === ""
    }
    Repeater { // why it may not be done yet, each with the way out
        model: body.step ? body.step.reasons : []
        Card {
            id: reason

            required property NoticeItem modelData

            width: body.width
            height: why.height + 32
            Column {
                id: why

                x: 16
                y: 16
                width: parent.width - 32
                spacing: 12
                Row {
                    width: parent.width
                    spacing: 12
                    StatusShape {
                        y: 1
                        shape: StatusShape.Blocked
                    }
                    Label {
                        width: parent.width - 34
                        text: reason.modelData ? reason.modelData.text : ""
                        font: Tokens.bodyMedium
                        running: true
                    }
                }
                Button {
                    visible: reason.modelData !== null && reason.modelData.opensStep !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: reason.modelData ? qsTr("Go to: %1").arg(reason.modelData.opensTitle) : ""
                    onClicked: App.job.openStep(reason.modelData.opensStep)
                }
            }
        }
    }
    Repeater {
        model: body.step ? body.step.warnings : []
        CheckRow {
            required property NoticeItem modelData

            objectName: "warning." + modelData.noticeId
            width: body.width
            text: modelData.text
            checked: modelData.acknowledged
            enabled: body.step !== null && !body.step.blocked
            onToggled: body.step.acknowledge(modelData.noticeId, checked)
        }
    }
    StepPlace { // only a few steps are done elsewhere
        width: parent.width
        step: body.step
    }
    Repeater {
        model: body.step ? body.step.evidence : []
        EvidenceView {
            required property EvidenceItem modelData

            width: body.width
            evidence: modelData
            phone: body.phone
        }
    }
    Repeater {
        model: body.step ? body.step.notes : []
        Row {
            id: note

            required property string modelData

            width: body.width
            spacing: 10
            Icon {
                width: 20
                height: 20
                name: "help"
                color: Tokens.text2
            }
            Label {
                width: parent.width - 30
                text: note.modelData
                color: Tokens.text2
                running: true
            }
        }
    }
    Button {
        visible: body.step !== null && body.step.canTakeBack
        kind: Button.Kind.Quiet
        iconName: "undo"
        text: qsTr("Take this step back")
        onClicked: takeBack.openToTakeBack()
        ReasonSheet {
            id: takeBack

            step: body.step
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: !body.step || body.step.whyNotTakenBack === "" ? ""
            : body.step.skipped ? qsTr("It was left out, so there is nothing to take back. Where nothing stands in its way it can still be done here.")
            : qsTr("Cannot be taken back now: %1").arg(body.step.whyNotTakenBack)
        font: Tokens.caption
        color: Tokens.text2
        running: true
    }
    Button {
        visible: body.step !== null && !words.visible && !body.step.blocked
        kind: Button.Kind.Quiet
        iconName: "edit"
        text: qsTr("Add a note")
        onClicked: {
            words.asked = true
            words.forceActiveFocus()
        }
    }
    TextArea {
        id: words

        property bool asked: false

        width: parent.width
        visible: body.step !== null && !body.step.blocked && (asked || body.step.note !== "")
        label: qsTr("Note")
        placeholderText: qsTr("What should be known about this step")
        onTextChanged: if (body.step) body.step.note = text
        Connections {
            target: body
            function onStepChanged() {
                words.asked = false
                words.text = body.step ? body.step.note : ""
            }
        }
    }
}
