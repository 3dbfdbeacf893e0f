// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A passphrase for the records, typed twice, since nobody can read it while typing or tell it afterwards.
Sheet {
    id: sheet

    readonly property string weakness: first.text === "" ? "" : App.sealing.weaknessOf(first.text)
    readonly property bool same: first.text === second.text

    title: App.sealing.byPassphrase ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
    onAboutToShow: {
        first.text = ""
        second.text = ""
    }
    onOpened: first.forceActiveFocus()
    Label {
        width: parent.width
        text: qsTr("Without it nobody can open the records. Write it down and keep it where this device is not.")
        color: Tokens.text2
        running: true
    }
    TextField {
        id: first

        width: parent.width
        label: qsTr("Passphrase")
        placeholderText: qsTr("Passphrase")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 1000
    }
    TextField {
        id: second

        width: parent.width
        label: qsTr("The same once more")
        placeholderText: qsTr("The same once more")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        maximumLength: 1000
        wrong: text !== "" && !sheet.same
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: sheet.weakness !== "" ? sheet.weakness : second.text !== "" && !sheet.same ? qsTr("The two are not the same.") : ""
        color: Tokens.warn
        running: true
    }
    Row {
        spacing: 12
        Button {
            kind: Button.Kind.Primary
            enabled: first.text !== "" && sheet.weakness === "" && sheet.same && !App.sealing.busy
            text: App.sealing.sealed ? qsTr("Set") : qsTr("Seal the records")
            onClicked: {
                App.sealing.seal(false, first.text)
                sheet.close()
            }
        }
        Button {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
