// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Where a file goes: its folder, typed or looked for, its name, what sort where there is a choice. Made when it is asked for, and open then.
Sheet {
    id: sheet

    required property string name // proposed, without its ending
    property list<string> endings: ["pdf"]
    property list<string> sorts: [] // what the endings are called; one ending needs none
    property int sort: 0
    property list<string> papers: [] // what it can be printed on, where there is a choice
    property int paper: 0
    signal chosen(url file, string ending)
    signal paperChosen(int index)

    function save() {
        place.look()
        if (place.problem !== "" || (place.taken && !replaces.checked))
            return
        App.settings.saveFolder = place.folder
        chosen(place.file, place.ending)
        close()
    }

    onOpened: {
        named.forceActiveFocus()
        named.selectAll()
    }
    Component.onCompleted: {
        if (App.settings.saveFolder !== "")
            browser.folder = App.settings.saveFolder
        open()
    }

    SavePlace {
        id: place

        name: sheet.name
        ending: sheet.endings[sheet.sort]
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sheet.endings.length > 1
        Repeater {
            model: sheet.sorts
            Chip {
                required property string modelData
                required property int index

                objectName: "save.sort." + index
                text: modelData
                checked: sheet.sort === index
                onClicked: sheet.sort = index
            }
        }
    }
    Column {
        width: parent.width
        spacing: 4
        visible: sheet.papers.length > 1
        Label {
            text: qsTr("Paper, always at true size")
            font: Tokens.caption
            color: Tokens.text2
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: sheet.papers
                Chip {
                    required property string modelData
                    required property int index

                    objectName: "save.paper." + index
                    text: modelData
                    checked: sheet.paper === index
                    onClicked: sheet.paperChosen(index)
                }
            }
        }
    }
    Column {
        width: parent.width
        spacing: 4
        Label {
            text: qsTr("Folder")
            font: Tokens.caption
            color: Tokens.text2
        }
        FolderBrowser {
            id: browser

            width: parent.width
            fieldName: "save.folder"
            folder: place.folder
            patterns: ["*." + place.ending]
            saves: true
            making: true
            folded: true // most go where the last one went
            listHeight: Math.max(3, Math.min(6, Math.floor(((sheet.parent ? sheet.parent.height : 700) - 320 - 3 * Tokens.target) / Tokens.target))) * Tokens.target
            onFolderChanged: place.folder = folder
            onTyped: named.forceActiveFocus()
            onTaken: (file, name) => { // as that one is called; it is asked about before it is written over
                named.text = name
                place.name = name
                named.forceActiveFocus()
            }
        }
    }
    Column {
        width: parent.width
        spacing: 4
        Label {
            text: qsTr("Name")
            font: Tokens.caption
            color: Tokens.text2
        }
        TextField {
            id: named

            objectName: "save.name"
            width: parent.width
            label: qsTr("Name")
            text: sheet.name
            onTextEdited: {
                place.name = text
                const typed = sheet.endings.findIndex(one => text.toLowerCase().endsWith("." + one))
                if (typed >= 0)
                    sheet.sort = typed
            }
            onAccepted: sheet.save()
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: place.problem
        color: Tokens.warn
        running: true
    }
    CheckRow {
        id: replaces

        objectName: "save.replace"
        width: parent.width
        visible: place.problem === "" && place.taken
        text: qsTr("There is already a file of this name: replace it")
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "save.save"
            kind: Button.Kind.Primary
            height: Tokens.primary
            enabled: place.problem === "" && (!place.taken || replaces.checked)
            text: qsTr("Save")
            onClicked: sheet.save()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
