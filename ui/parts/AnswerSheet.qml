// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// An answer to a finding that is not met: a waiver, or a request for a variance. An entry with a reason, either way.
Sheet {
    id: sheet

    required property FindingsController findings
    property bool variance: false

    function openFor(asked: bool) {
        variance = asked
        open()
    }

    title: variance ? qsTr("Ask for a variance") : qsTr("Waive this finding")
    typed: words.text.trim() !== ""
    onAboutToShow: words.text = ""
    onOpened: words.forceActiveFocus()

    Label {
        width: parent.width
        text: sheet.variance ? qsTr("It stays open until the utility has granted it, and goes into the packet with your reason.")
            : qsTr("It stays in the record as not met and waived, with your name and reason, and goes into the packet.")
        color: Tokens.text2
        running: true
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
            kind: Button.Kind.Primary
            height: Tokens.primary
            enabled: words.text.trim() !== ""
            text: sheet.variance ? qsTr("Record the request") : qsTr("Record the waiver")
            onClicked: {
                sheet.close()
                if (sheet.variance)
                    sheet.findings.askVariance(words.text)
                else
                    sheet.findings.waive(words.text)
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
