// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The terms of the utility's handbook, found by a word of them.
Column {
    id: search

    readonly property GuideController guide: App.job ? App.job.guide : null
    property bool open: false

    visible: guide !== null && guide.terms > 0
    spacing: 12
    Button {
        width: parent.width
        kind: Button.Kind.Quiet
        iconName: "help"
        text: qsTr("Terms of the handbook")
        Accessible.description: search.open ? qsTr("shown") : qsTr("folded")
        onClicked: search.open = !search.open
    }
    TextField {
        width: parent.width
        visible: search.open
        iconName: "search"
        placeholderText: qsTr("Find a term")
        text: search.guide ? search.guide.search : ""
        onTextEdited: search.guide.search = text
    }
    Label {
        width: parent.width
        visible: search.open && search.guide !== null && search.guide.found.count === 0
        text: qsTr("No term has this word.")
        color: Tokens.text2
        running: true
    }
    GuideNotes {
        width: parent.width
        visible: search.open && search.guide !== null && search.guide.found.count > 0
        title: ""
        most: 5
        details: search.open && search.guide ? search.guide.found : null
    }
}
