// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The introduction link that an administrator of the company sent: it binds this device to an account, once.
Sheet {
    id: sheet

    readonly property Office office: App.office
    property bool asked: false // a link was given here, and its answer is what is waited for

    title: qsTr("Connect to the office")
    typed: link.text.trim() !== ""
    onAboutToShow: {
        link.text = ""
        asked = false
        office.forgetJoinProblem()
    }
    onOpened: link.forceActiveFocus()

    function join() {
        asked = true
        office.join(link.text)
    }
    Connections {
        target: sheet.office
        function onAccountChanged() {
            if (sheet.office.connected && sheet.opened) {
                link.text = "" // it has done its work, and is nobody's business any more
                sheet.close()
            }
        }
    }

    Label {
        width: parent.width
        text: qsTr("Ask an administrator of your company for an introduction link, and paste it here. It says where the service is and which account this device gets; it works once, for 72 hours. Everything recorded on this device is then offered to the office.")
        color: Tokens.text2
        running: true
    }
    TextField {
        id: link

        objectName: "join.link"
        width: parent.width
        label: qsTr("Introduction link")
        placeholderText: "https://office.example:8443/join#…"
        enabled: !sheet.office.joining
        wrong: sheet.asked && sheet.office.joinProblem !== ""
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        onAccepted: if (text.trim() !== "") sheet.join()
        onTextEdited: sheet.asked = false
    }
    MessageCard {
        width: parent.width
        visible: sheet.asked && text !== ""
        text: sheet.office.joinProblem
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "join.join"
            kind: Button.Kind.Primary
            height: Tokens.primary
            busy: sheet.office.joining
            enabled: link.text.trim() !== "" && !sheet.office.joining
            text: sheet.office.joining ? qsTr("Connecting …") : qsTr("Connect")
            onClicked: sheet.join()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
