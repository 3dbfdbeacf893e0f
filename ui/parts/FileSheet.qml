// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Asks for files that are there, or for a folder. Made when it is asked for, and open then.
Sheet {
    id: sheet

    property string folder: "" // where to begin
    property url place // the same
    property string kind: "" // what the files wanted are called
    property list<string> patterns // and how their names look
    property bool many: false
    property bool pictures: false
    property bool folders: false // a folder is wanted
    property bool every: false // files of any kind are shown
    readonly property bool footed: many || folders
    signal chosen(var files) // urls

    function take(files: var) {
        if (files.length === 0 || browser.why(files) !== "")
            return
        chosen(files)
        close()
    }

    width: Math.min(760, (parent ? parent.width : 560) - 32)
    onOpened: browser.focusList()
    Component.onCompleted: {
        if (String(place) !== "")
            browser.url = place
        else
            browser.folder = folder
        browser.last = browser.path
        open()
    }

    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sheet.patterns.length > 0
        Chip {
            objectName: "files.kind"
            text: sheet.kind
            checked: !sheet.every
            onClicked: sheet.every = false
        }
        Chip {
            objectName: "files.every"
            text: qsTr("All files")
            checked: sheet.every
            onClicked: sheet.every = true
        }
    }
    FolderBrowser {
        id: browser

        width: parent.width
        patterns: sheet.every ? [] : sheet.patterns
        many: sheet.many
        pictures: sheet.pictures && !sheet.every
        newestFirst: sheet.pictures
        foldersOnly: sheet.folders
        making: sheet.folders
        // As many rows as the window has room for beside what else is in the sheet.
        listHeight: Math.max(3, Math.min(8, Math.floor(((sheet.parent ? sheet.parent.height : 700) - 300 - 3 * Tokens.target) / Tokens.target))) * Tokens.target
        onTaken: file => sheet.take([file])
        onDone: sheet.take(marked)
        onTyped: focusList()
    }
    Label {
        width: parent.width
        visible: sheet.folders
        text: browser.path
        font: Tokens.bodyMedium
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "files.take"
            kind: Button.Kind.Primary
            visible: sheet.footed
            enabled: sheet.folders ? browser.problem === "" : browser.marked.length > 0
            text: sheet.folders ? qsTr("Choose this folder") : browser.marked.length > 0 ? qsTr("Take the %n chosen", "", browser.marked.length) : qsTr("Choose")
            onClicked: {
                if (sheet.folders)
                    sheet.take([browser.url])
                else
                    sheet.take(browser.marked)
            }
        }
        Button {
            objectName: "files.cancel"
            height: sheet.footed ? Tokens.primary : Tokens.target
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
