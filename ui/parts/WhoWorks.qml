// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Asked once, where nobody has said it yet: whose name stands under what is recorded.
Card {
    id: card

    height: inside.height + 32
    Column {
        id: inside

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 8
        Label {
            width: parent.width
            text: qsTr("Who does this work? The name stands in the record at everything you record, and in the packet.")
            running: true
        }
        TextField {
            id: who

            width: parent.width
            label: qsTr("Your name")
            placeholderText: qsTr("Your name")
            maximumLength: 200
            onAccepted: App.rememberName(text)
        }
        Button {
            text: qsTr("Keep the name")
            enabled: who.text.trim() !== ""
            onClicked: App.rememberName(who.text)
        }
    }
}
