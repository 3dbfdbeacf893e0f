// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The packet that was made: where it lies, whether it is still the newest, and what verifying it says.
Column {
    id: view

    required property PacketController packet

    /// What was made is said aloud, and the keyboard is at what is done with it.
    function come() {
        actions.forceLayout()
        view.forceLayout() // it may stand here since a moment only
        open.forceActiveFocus()
        App.announce(standing)
    }

    spacing: 12
    visible: packet !== null && packet.file !== ""
    Label {
        width: parent.width
        text: qsTr("The packet")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    StatusBadge {
        id: standing

        objectName: "packet.standing"
        width: parent.width
        size: 22
        lines: 3
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: qsTr("The packet is made. %1").arg(text)
        shape: view.packet ? view.packet.madeShape : StatusShape.ToDo
        text: view.packet ? view.packet.madeAs : ""
    }
    StatusBadge {
        width: parent.width
        size: 22
        lines: 3
        shape: view.packet && view.packet.outdated ? StatusShape.Warn : StatusShape.Pass
        text: view.packet && view.packet.outdated ? qsTr("The record has grown since: make it again") : qsTr("Made from the record as it stands")
    }
    Label {
        width: parent.width
        text: view.packet ? view.packet.file : ""
        font: Tokens.caption
        color: Tokens.text2
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        id: actions

        width: parent.width
        spacing: Tokens.gap
        Button {
            id: open

            objectName: "packet.open"
            text: qsTr("Open it")
            Accessible.description: view.packet ? view.packet.file : ""
            onClicked: view.packet.openFile()
        }
        Button {
            text: qsTr("Show the folder")
            iconName: "folder"
            onClicked: view.packet.openFolder()
        }
        Button {
            text: view.packet && view.packet.verifying ? qsTr("Verifying …") : qsTr("Verify the file")
            busy: view.packet !== null && view.packet.verifying
            onClicked: view.packet.verify()
        }
    }
    DetailList {
        width: parent.width
        labelWidth: Math.min(240, parent.width / 2)
        details: view.packet ? view.packet.report : null
    }
}
