// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Which link: one that was found, or another path typed by hand.
Column {
    id: picker

    required property DeviceSession session
    readonly property CollarSession collar: session as CollarSession
    property bool open: session !== null && !session.hasLink

    spacing: 8
    Row {
        width: parent.width
        spacing: 8
        StatusBadge {
            id: state

            width: parent.width - change.width - 8
            height: Math.max(Tokens.target, implicitHeight)
            size: 22
            shape: picker.session ? picker.session.stateShape : StatusShape.ToDo
            plain: true
            lines: 6
            text: picker.session ? (chosen.text === "" ? picker.session.stateWord : chosen.text + ": " + picker.session.stateWord) : ""
        }
        Button {
            id: change

            kind: Button.Kind.Quiet
            text: picker.open ? qsTr("Close") : qsTr("Change link")
            onClicked: picker.open = !picker.open
        }
    }
    Label {
        id: chosen

        visible: false
        text: !picker.session ? "" : picker.session.linkIndex >= 0 ? picker.session.linkNames[picker.session.linkIndex]
            : picker.session.typedLink
    }
    StatusBadge {
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Warn
        lines: 4
        text: picker.session ? picker.session.linkNote : ""
    }
    Column {
        width: parent.width
        visible: picker.open
        spacing: 8
        FindCollar {
            width: parent.width
            search: picker.collar ? picker.collar.search : null
            onTaken: picker.open = false
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: picker.session ? picker.session.linkNames : []
                Chip {
                    required property string modelData
                    required property int index

                    text: modelData
                    checked: picker.session.linkIndex === index
                    onClicked: {
                        picker.session.linkIndex = index
                        picker.open = false
                    }
                }
            }
            Button {
                text: qsTr("Look again")
                busy: picker.session !== null && picker.session.looking
                onClicked: picker.session.findLinks()
            }
        }
        Label {
            width: parent.width
            visible: picker.session !== null && picker.session.linkNames.length === 0 && !picker.session.looking
            text: qsTr("No port was found. Plug in the cable and look again, or type where it is.")
            color: Tokens.text2
            running: true
        }
        TextField {
            width: Math.min(parent.width, 424)
            label: qsTr("Other path or address")
            placeholderText: "serial:/dev/ttyUSB0"
            text: picker.session ? picker.session.typedLink : ""
            onEditingFinished: {
                picker.session.typedLink = text
                if (text.trim() !== "")
                    picker.open = false
            }
        }
    }
}
