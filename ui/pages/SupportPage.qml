// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Recorded sessions with devices, replayed: chosen on the left, looked at on the right; one after the other where there
// is no room.
Item {
    id: page

    readonly property ReplaySession session: App.support.session
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property bool wide: width >= 900
    property bool choosing: session === null
    readonly property bool showList: wide || choosing || session === null

    Component.onCompleted: App.support.refresh()
    onSessionChanged: choosing = session === null

    ScrollArea {
        id: left

        width: page.wide ? 320 : page.width
        height: page.height
        visible: page.showList
        padding: page.phone ? Tokens.marginPhone : 24
        spacing: 16
        Column {
            width: parent.width
            spacing: 4
            PageTitle {
                width: parent.width
                phone: page.phone
                text: qsTr("Support")
            }
            Label {
                width: parent.width
                text: qsTr("Every session with a device is recorded. Replay one to see what the installer saw.")
                color: Tokens.text2
                running: true
            }
        }
        Button {
            visible: !page.wide && page.session !== null
            iconName: "back"
            text: qsTr("Back to the recording")
            onClicked: page.choosing = false
        }
        RecordingList {
            width: parent.width
            onChosen: page.choosing = false
        }
    }
    Rectangle {
        x: left.width
        width: 1
        height: page.height
        color: Tokens.hair
        visible: page.wide
    }
    ScrollArea {
        x: page.wide ? left.width + 1 : 0
        width: page.width - x
        height: page.height
        visible: page.wide || !page.showList
        padding: page.phone ? Tokens.marginPhone : 24
        maximumWidth: 1200
        Button {
            visible: !page.wide
            iconName: "list"
            text: qsTr("Recordings")
            onClicked: page.choosing = true
        }
        Label {
            width: parent.width
            visible: page.session === null
            text: qsTr("Choose a recording on the left, or open a file.")
            color: Tokens.text2
            running: true
        }
        Repeater {
            model: page.session !== null ? [page.session] : []
            ReplayView {
                required property ReplaySession modelData

                width: parent ? parent.width : 0
                session: modelData
                room: Math.max(320, page.height - 320)
            }
        }
    }
}
