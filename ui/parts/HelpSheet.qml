// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Help that needs no network: a card for each sort of error, the words, the keys.
Sheet {
    id: sheet

    required property Help help

    title: qsTr("Help")
    onClosed: help.chapter = ""

    Connections {
        target: sheet.help
        function onChanged() {
            if (sheet.help.chapter !== "" && !sheet.opened)
                sheet.open()
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: [{ key: "errors", text: qsTr("When something fails") }, { key: "devices", text: qsTr("Collar and meter") }, { key: "words", text: qsTr("Words") }, { key: "keys", text: qsTr("Keys") }]
            Chip {
                required property var modelData

                text: modelData.text
                checked: sheet.help.chapter === modelData.key
                onClicked: sheet.help.chapter = modelData.key
            }
        }
    }
    Column {
        width: parent.width
        visible: sheet.help.chapter === "errors" || sheet.help.chapter === "devices"
        spacing: 4
        Repeater {
            model: sheet.help.chapter === "errors" ? sheet.help.errors.rows : sheet.help.chapter === "devices" ? sheet.help.devices.rows : []
            Column {
                id: card

                required property DetailRow modelData
                readonly property bool unfolded: sheet.help.card === modelData.key

                width: parent ? parent.width : 0
                spacing: 6
                bottomPadding: unfolded ? 12 : 0
                Button {
                    objectName: "help." + card.modelData.key
                    width: parent.width
                    kind: card.unfolded ? Button.Kind.Secondary : Button.Kind.Quiet
                    iconName: card.unfolded ? "up" : "down"
                    text: card.modelData.label
                    Accessible.description: card.unfolded ? qsTr("shown") : qsTr("folded")
                    onClicked: sheet.help.card = card.unfolded ? "" : card.modelData.key
                }
                Label {
                    width: parent.width
                    visible: card.unfolded
                    text: qsTr("Why: %1").arg(card.modelData.reason)
                    running: true
                }
                Label {
                    width: parent.width
                    visible: card.unfolded
                    text: sheet.help.chapter === "devices" ? qsTr("What to do, in this order:\n%1").arg(card.modelData.note) : qsTr("What helps: %1").arg(card.modelData.note)
                    font: Tokens.bodyMedium
                    running: true
                }
                Label {
                    width: parent.width
                    visible: card.unfolded && text !== ""
                    text: card.modelData.value
                    color: Tokens.text2
                    running: true
                }
            }
        }
    }
    TextField {
        width: parent.width
        visible: sheet.help.chapter === "words"
        iconName: "search"
        placeholderText: qsTr("Find a word")
        text: sheet.help.search
        onTextEdited: sheet.help.search = text
    }
    Label {
        width: parent.width
        visible: sheet.help.chapter === "words" && sheet.help.words.count === 0
        text: qsTr("No word of that name. The handbook’s own terms are beside each step.")
        color: Tokens.text2
        running: true
    }
    GuideNotes {
        width: parent.width
        visible: sheet.help.chapter === "words" && sheet.help.words.count > 0
        title: ""
        most: 100
        details: sheet.help.chapter === "words" ? sheet.help.words : null
    }
    GuideNotes {
        width: parent.width
        visible: sheet.help.chapter === "keys"
        title: ""
        most: 100
        details: sheet.help.chapter === "keys" ? sheet.help.keys : null
    }
    Button {
        height: Tokens.primary
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
