// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// There is no job yet: says what belongs here and offers the two ways to begin.
ScrollArea {
    id: start

    padding: width < Tokens.oneColumnBelow ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    spacing: 24
    PageTitle {
        width: parent.width
        phone: start.width < Tokens.oneColumnBelow
        text: qsTr("Jobs")
    }
    Label {
        width: parent.width
        text: qsTr("A job takes one installation from the closed box to the signed packet. Everything is kept on this device and needs no network.")
        running: true
    }
    Card {
        width: parent.width
        height: real.height + 48
        emphasised: true
        Column {
            id: real

            x: 24
            y: 24
            width: parent.width - 48
            spacing: 12
            Label {
                width: parent.width
                text: qsTr("Begin a job")
                font: Tokens.section
            }
            Label {
                width: parent.width
                text: qsTr("An address is enough to begin. What the collar or its part number can tell is not asked.")
                color: Tokens.text2
                running: true
            }
            Button {
                kind: Button.Kind.Primary
                iconName: "plus"
                text: qsTr("New job")
                enabled: !App.viewing
                onClicked: newJob.open()
            }
        }
    }
    Card {
        width: parent.width
        height: demo.height + 48
        Column {
            id: demo

            x: 24
            y: 24
            width: parent.width - 48
            spacing: 12
            Label {
                width: parent.width
                text: qsTr("Look around first")
                font: Tokens.section
            }
            Label {
                width: parent.width
                text: qsTr("A demonstration site with simulated devices. It is marked as such on every page and in every packet, and cannot be signed as real.")
                color: Tokens.text2
                running: true
            }
            Button {
                text: qsTr("Open the demonstration")
                enabled: !App.viewing
                onClicked: App.createDemonstration()
            }
        }
    }
    Card {
        width: parent.width
        height: inspect.height + 48
        Column {
            id: inspect

            x: 24
            y: 24
            width: parent.width - 48
            spacing: 12
            Label {
                width: parent.width
                text: qsTr("Inspect a job")
                font: Tokens.section
            }
            Label {
                width: parent.width
                text: qsTr("A packet or a bundle that somebody handed you: whether it is whole, every item with its evidence, and signing it or returning it. It needs no account and no network.")
                color: Tokens.text2
                running: true
            }
            Button {
                objectName: "first.open-packet"
                iconName: "folder"
                text: qsTr("Open a packet or bundle …")
                onClicked: choose.active = true
            }
        }
    }
    Loader {
        id: choose

        active: false
        source: "OpenPacket.qml" // by its file: Qt 6.4 makes no bound component here
        Connections {
            target: choose.item as OpenPacket
            function onFinished() { choose.active = false }
        }
    }
    NewJobSheet {
        id: newJob
    }
}
