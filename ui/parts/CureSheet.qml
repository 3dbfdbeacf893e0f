// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What was done about a deficiency, with the photos that show it.
Sheet {
    id: sheet

    required property DeficienciesController deficiencies
    property string deficiencyId: ""
    property list<url> photos: []
    property bool choosing: false

    function keep() {
        if (words.text.trim() === "")
            return
        sheet.deficiencies.cure(sheet.deficiencyId, words.text, sheet.photos)
        sheet.close()
    }
    function openFor(id: string, about: string, said: string) {
        deficiencyId = id
        subject.text = about
        words.text = said
        photos = []
        open()
    }

    title: qsTr("What was done about it")
    typed: words.text.trim() !== "" || photos.length > 0
    onSent: keep()
    onOpened: words.forceActiveFocus()
    Label {
        id: subject

        width: parent.width
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

            objectName: "cure.words"
            width: parent.width
            label: qsTr("What was done, and how it can be seen")
        }
    }
    Button {
        iconName: "folder"
        text: sheet.photos.length > 0 ? qsTr("%n photos chosen", "", sheet.photos.length) : qsTr("Add photos from files")
        onClicked: sheet.choosing = true
    }
    Loader {
        id: chooser

        active: sheet.choosing
        source: "PictureDialog.qml"
        Connections {
            target: chooser.item as PictureDialog
            function onChosen(files) { sheet.photos = files }
            function onFinished() { sheet.choosing = false }
        }
    }
    Label {
        width: parent.width
        text: qsTr("It is recorded under your name. Whether it is cured, the inspector says.")
        color: Tokens.text2
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "cure.keep"
            kind: Button.Kind.Primary
            enabled: words.text.trim() !== ""
            busy: sheet.deficiencies !== null && sheet.deficiencies.saving
            text: qsTr("Record it")
            onClicked: sheet.keep()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
