// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The records could not be opened: says why, and offers what can be done about it.
ScrollArea {
    id: page

    readonly property bool phone: width < Tokens.oneColumnBelow

    padding: phone ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    spacing: 16

    PageTitle {
        width: parent.width
        phone: page.phone
        text: App.inUse ? qsTr("The records are in use") : qsTr("The records could not be opened")
    }
    MessageCard {
        width: parent.width
        shape: App.inUse ? StatusShape.Warn : StatusShape.Fail
        text: App.closedBecause
    }
    Button {
        kind: Button.Kind.Primary
        width: page.phone ? parent.width : implicitWidth
        text: App.opening ? qsTr("Opening…") : qsTr("Try again")
        enabled: !App.opening
        onClicked: App.tryAgain()
    }
    Label {
        width: parent.width
        visible: App.mayView
        topPadding: 8
        text: qsTr("You can look at everything as it stands now. Nothing can be recorded that way, and nobody is disturbed.")
        color: Tokens.text2
        running: true
    }
    Button {
        width: page.phone ? parent.width : implicitWidth
        visible: App.mayView
        text: qsTr("Only look at them")
        enabled: !App.opening
        onClicked: App.viewRecord()
    }
    Label {
        width: parent.width
        topPadding: 8
        text: qsTr("Jobs of their own can be kept in another folder.")
        color: Tokens.text2
        running: true
    }
    Button {
        width: page.phone ? parent.width : implicitWidth
        iconName: "folder"
        text: qsTr("Open another folder")
        objectName: "closed.elsewhere"
        onClicked: folders.active = true
    }
    Loader {
        id: folders

        active: false
        source: "../parts/RecordFolder.qml" // by its file: Qt 6.4 makes no bound component here
        Connections {
            target: folders.item as RecordFolder
            function onFinished() { folders.active = false }
        }
    }
}
