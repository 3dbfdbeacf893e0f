// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A Bluetooth device wants its passkey. Closing it is an answer, too: none.
Sheet {
    id: sheet

    readonly property PasskeyQuestion question: App.passkey
    readonly property bool asked: question.asked

    title: qsTr("Passkey of %1").arg(question.device)
    onAskedChanged: {
        digits.text = ""
        if (asked)
            open()
        else
            close()
    }
    onOpened: digits.forceActiveFocus()
    onClosed: question.cancel()

    Label {
        width: parent.width
        text: qsTr("The collar shows six digits on its display, or they stand on its label. Nothing is written to it without them.")
        color: Tokens.text2
        running: true
    }
    TextField {
        id: digits

        objectName: "passkey"
        width: Math.min(parent.width, 260)
        label: qsTr("Six digits")
        placeholderText: qsTr("Six digits")
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 7
        wrong: text.length >= 6 && !sheet.question.isPasskey(text)
        onAccepted: if (bond.enabled) bond.clicked()
    }
    WaitBar {
        width: parent.width
        fraction: sheet.question.fraction
        markAt: 0
    }
    Label {
        width: parent.width
        text: qsTr("The collar waits %1 more for it.").arg(sheet.question.left)
        color: Tokens.text2
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: bond

            kind: Button.Kind.Primary
            enabled: sheet.question.isPasskey(digits.text)
            text: qsTr("Bond")
            onClicked: sheet.question.answer(digits.text)
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
