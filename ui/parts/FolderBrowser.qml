// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Where a file is or goes: the places to start from, the folder as it is written, and what is in it. The toolkit's own
// dialog has rows too small for a glove, cannot be reached by a test, and looks like another program.
Column {
    id: browser

    property alias folder: entries.folder
    property alias url: entries.url
    property alias patterns: entries.patterns
    property alias foldersOnly: entries.foldersOnly
    property alias newestFirst: entries.newestFirst
    readonly property alias path: entries.path
    readonly property alias marked: entries.marked
    readonly property alias problem: entries.problem
    readonly property bool typing: field.activeFocus
    property string last: "" // the folder used last
    property string fieldName: "files.folder"
    property bool many: false // a touch marks, and what is marked is taken together
    property bool pictures: false // shows what is in the files
    property bool making: false // a folder may be made
    property bool folded: false // only the folder's name, and a button that opens the rest
    property int listHeight: 4 * Tokens.target
    signal taken(url file, string name)
    signal done() ///< Enter where something is marked
    signal typed() ///< Enter in the folder's name

    function focusList() { list.forceActiveFocus(Qt.TabFocusReason) }
    function goTo(folder: string) {
        said.text = ""
        list.wanted = ""
        entries.folder = folder
    }
    function up() {
        if (entries.above === "")
            return
        const from = entries.path.replace(/\/+$/, "").replace(/^.*\//, "")
        goTo(entries.above)
        list.wanted = from // where one came from is found again
    }
    function take(row: int) {
        said.text = ""
        if (entries.isFolderAt(row)) {
            list.wanted = ""
            entries.url = entries.fileAt(row)
        } else if (many) {
            entries.toggle(row)
        } else {
            offer(row)
        }
    }
    function offer(row: int) {
        const file = entries.fileAt(row)
        if (String(file) === "")
            return
        said.text = saves ? "" : entries.whyNot(file)
        if (said.text === "")
            taken(file, entries.nameAt(row))
    }
    property bool saves: false // a file that is there only lends its name
    function enter() {
        const row = list.currentIndex
        if (entries.isFolderAt(row))
            take(row)
        else if (many && entries.marked.length > 0)
            done()
        else if (many) {
            entries.toggle(row)
            done()
        } else
            offer(row)
    }
    function why(files: var): string {
        for (const one of files) {
            const problem = entries.whyNot(one)
            if (problem !== "") {
                said.text = problem
                return problem
            }
        }
        return ""
    }

    spacing: Tokens.gap

    FolderList {
        id: entries

        onRead: {
            const row = list.wanted === "" ? -1 : rowOf(list.wanted)
            list.wanted = ""
            list.currentIndex = row >= 0 ? row : Math.min(Math.max(0, list.currentIndex), count - 1)
            list.positionViewAtIndex(list.currentIndex, ListView.Contain)
        }
        onFolderChanged: list.currentIndex = 0
    }
    FilePlaces {
        id: places

        last: browser.last
    }
    ListView {
        id: starts

        width: parent.width
        height: Tokens.target
        visible: !browser.folded
        orientation: ListView.Horizontal
        spacing: Tokens.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 4000 // all of them: Tab goes through them
        model: places
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Places")
        delegate: FilePlace {
            checked: entries.path === path
            onClicked: browser.goTo(path)
        }
    }
    Row {
        width: parent.width
        spacing: Tokens.gap
        IconButton {
            id: upper

            objectName: "files.up"
            iconName: "up"
            framed: true
            text: qsTr("The folder above")
            enabled: entries.above !== ""
            visible: !browser.folded
            onClicked: browser.up()
        }
        TextField {
            id: field

            objectName: browser.fieldName
            width: parent.width - (upper.visible ? upper.width + parent.spacing : 0) - (maker.visible ? maker.width + parent.spacing : 0) - (opener.visible ? opener.width + parent.spacing : 0)
            label: qsTr("Folder")
            text: entries.folder
            wrong: entries.problem !== ""
            onTextEdited: browser.goTo(text)
            onAccepted: browser.typed()
        }
        IconButton {
            id: maker

            objectName: "files.make"
            iconName: "plus"
            framed: true
            text: qsTr("Make a folder here")
            visible: browser.making && !browser.folded && !making.visible
            onClicked: {
                making.visible = true
                named.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        IconButton {
            id: opener

            objectName: "files.look"
            iconName: "folder"
            framed: true
            text: qsTr("Look through the folders")
            visible: browser.folded
            onClicked: {
                browser.folded = false
                browser.focusList()
            }
        }
    }
    Row {
        id: making

        function make() {
            said.text = entries.makeFolder(named.text)
            if (said.text !== "")
                return
            named.clear()
            visible = false
            browser.focusList()
        }

        width: parent.width
        spacing: Tokens.gap
        visible: false
        TextField {
            id: named

            objectName: "files.new"
            width: parent.width - make.width - parent.spacing
            label: qsTr("Name of the new folder")
            placeholderText: label
            onAccepted: making.make()
        }
        Button {
            id: make

            text: qsTr("Make it")
            onClicked: making.make()
        }
    }
    ListView {
        id: list

        property string wanted: ""

        objectName: "files.list"
        width: parent.width
        height: browser.listHeight
        visible: !browser.folded
        model: entries
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 0 // a row made ahead of time is asked for again when the folder has none, and Qt warns of it
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What is in the folder")
        Keys.onReturnPressed: browser.enter()
        Keys.onEnterPressed: browser.enter()
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / Tokens.target) - 1)
            event.accepted = true
            if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Up && event.modifiers & Qt.AltModifier)
                browser.up()
            else if (event.key === Qt.Key_Home)
                currentIndex = 0
            else if (event.key === Qt.Key_End)
                currentIndex = count - 1
            else if (event.key === Qt.Key_PageDown)
                currentIndex = Math.min(count - 1, currentIndex + page)
            else if (event.key === Qt.Key_PageUp)
                currentIndex = Math.max(0, currentIndex - page)
            else if (event.text.trim() !== "" && event.key !== Qt.Key_Escape && event.key !== Qt.Key_Delete && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier))) {
                letters.text += event.text
                letters.restart()
                const row = entries.rowBeginning(letters.text, letters.text.length > 1 ? currentIndex - 1 : currentIndex)
                if (row >= 0)
                    currentIndex = row
            } else
                event.accepted = false
        }
        Timer { // a name is typed as one word
            id: letters

            property string text: ""

            interval: 1000
            onTriggered: text = ""
        }
        delegate: FileRow {
            pictures: browser.pictures
            onClicked: {
                list.currentIndex = index
                browser.take(index)
            }
        }
        T.ScrollBar.vertical: ScrollBar {}
        Rectangle {
            parent: list
            anchors.fill: parent
            color: "transparent"
            radius: Tokens.radiusControl
            border.width: list.activeFocus && list.count === 0 ? 2 : 1
            border.color: list.activeFocus && list.count === 0 ? Tokens.accent : Tokens.hair
        }
        Label {
            parent: list
            anchors.centerIn: parent
            width: parent.width - 32
            horizontalAlignment: Text.AlignHCenter
            visible: list.count === 0
            text: entries.problem !== "" ? entries.problem : entries.reading ? qsTr("Reading …")
                : entries.foldersOnly ? qsTr("No folder is in here.")
                : entries.patterns.length > 0 ? qsTr("Nothing of this kind is in here.") : qsTr("Nothing is in here.")
            color: entries.problem !== "" ? Tokens.warn : Tokens.text2
            running: true
        }
    }
    Label {
        id: said

        width: parent.width
        visible: text !== ""
        color: Tokens.warn
        running: true
    }
}
