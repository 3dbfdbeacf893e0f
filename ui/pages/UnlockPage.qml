// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The records are sealed: asks for their passphrase before anything of them is shown.
ScrollArea {
    id: page

    readonly property bool phone: width < Tokens.oneColumnBelow

    function unlock() {
        if (words.text !== "" && !App.sealing.busy)
            App.sealing.unlock(words.text)
    }

    padding: phone ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    spacing: 16
    Component.onCompleted: words.forceActiveFocus()

    PageTitle {
        width: parent.width
        phone: page.phone
        text: qsTr("The records are sealed")
    }
    Label {
        width: parent.width
        text: qsTr("What is recorded on this device is sealed, so that whoever has the disk cannot read it. The passphrase opens it; nothing is sent anywhere.")
        color: Tokens.text2
        running: true
    }
    TextField {
        id: words

        width: Math.min(parent.width, 424)
        label: qsTr("Passphrase")
        placeholderText: qsTr("Passphrase")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 1000
        wrong: App.sealing.wrong
        enabled: !App.sealing.busy
        onAccepted: page.unlock()
    }
    MessageCard {
        width: parent.width
        visible: App.sealing.message !== ""
        shape: App.sealing.wrong ? StatusShape.Fail : StatusShape.Warn
        text: App.sealing.message
    }
    Button {
        kind: Button.Kind.Primary
        height: Tokens.primary
        text: App.sealing.busy ? qsTr("Opening…") : qsTr("Open the records")
        enabled: words.text !== "" && !App.sealing.busy
        onClicked: page.unlock()
    }
}
