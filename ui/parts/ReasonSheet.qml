// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Leaving a step out, refusing it or taking it back is an entry with a reason.
Sheet {
    id: sheet

    required property StepController step
    property bool skipping: true
    property bool takingBack: false

    function openFor(skip: bool) {
        skipping = skip
        takingBack = false
        open()
    }
    function openToTakeBack() {
        skipping = false
        takingBack = true
        open()
    }

    title: takingBack ? qsTr("Take this step back") : skipping ? qsTr("Skip this step") : qsTr("Refuse this step")
    typed: words.text.trim() !== ""
    onAboutToShow: words.text = ""
    onOpened: words.forceActiveFocus()

    Label {
        width: parent.width
        text: sheet.takingBack ? qsTr("What was recorded stays in the record, with your reason why it counts no more. What was confirmed, measured, read and photographed here has to be done again; values that were typed stay.")
            : sheet.skipping ? qsTr("It stays in the record with your reason, and in the packet.")
            : sheet.step && sheet.step.stopWork ? qsTr("This is a stop-work step: refusing it stops the work here until it can be done.")
            : qsTr("It stays in the record as refused, with your reason.")
        color: Tokens.text2
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sheet.step !== null && sheet.step.canSkip && !sheet.takingBack
        Chip {
            text: qsTr("Skip")
            checked: sheet.skipping
            onClicked: sheet.skipping = true
        }
        Chip {
            text: qsTr("Refuse")
            checked: !sheet.skipping
            onClicked: sheet.skipping = false
        }
    }
    TextArea {
        id: words

        width: parent.width
        label: qsTr("Reason")
        placeholderText: qsTr("Reason")
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: sheet.skipping ? Button.Kind.Primary : Button.Kind.Danger
            height: Tokens.primary
            enabled: words.text.trim() !== "" || (sheet.skipping && sheet.step !== null && !sheet.step.skipNeedsReason)
            text: sheet.takingBack ? qsTr("Take it back") : sheet.skipping ? qsTr("Skip the step") : qsTr("Refuse the step")
            onClicked: {
                sheet.close()
                if (sheet.takingBack)
                    sheet.step.takeBack(words.text)
                else if (sheet.skipping)
                    sheet.step.skip(words.text)
                else
                    sheet.step.refuse(words.text)
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
