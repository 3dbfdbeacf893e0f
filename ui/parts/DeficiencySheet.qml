// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// What is wrong, where, and what asks for it otherwise.
Sheet {
    id: sheet

    property string deficiencyId: ""
    property string about: ""

    function keep() {
        if (words.text.trim() === "")
            return
        App.inspection.write(sheet.deficiencyId, sheet.about, words.text, cite.text)
        sheet.close()
    }
    function openFor(id: string, item: string, said: string, cited: string) {
        deficiencyId = id
        about = item
        words.text = said
        cite.text = cited
        open()
    }

    title: qsTr("A deficiency")
    typed: words.text.trim() !== ""
    onSent: sheet.keep()
    onOpened: words.forceActiveFocus()
    Label {
        width: parent.width
        text: sheet.about === "" ? qsTr("About the installation as a whole") : App.inspection.titleOf(sheet.about)
        color: Tokens.text2
        running: true
    }
    Column {
        width: parent.width
        spacing: 6
        Label {
            width: parent.width
            text: words.label
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextArea {
            id: words

            objectName: "deficiency.words"
            width: parent.width
            label: qsTr("What is wrong, and where")
        }
    }
    Column {
        width: parent.width
        spacing: 6
        Label {
            width: parent.width
            text: cite.label
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextArea {
            id: cite

            objectName: "deficiency.cite"
            width: parent.width
            label: qsTr("What asks for it (page or clause)")
        }
        Label {
            width: parent.width
            visible: sheet.about !== ""
            text: qsTr("Taken from the item. Change it where another clause is meant.")
            font: Tokens.caption
            color: Tokens.text2
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "deficiency.keep"
            kind: Button.Kind.Primary
            enabled: words.text.trim() !== ""
            text: qsTr("Write it down")
            onClicked: sheet.keep()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
