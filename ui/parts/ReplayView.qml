// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One recording: played, what was seen and said, what passed on the wire, and what can be kept of it.
Column {
    id: view

    required property ReplaySession session
    required property int room // the height there is for a list
    readonly property bool wide: width >= 720
    property bool saving: false
    property bool savingText: false

    spacing: 16
    Column {
        width: parent.width
        spacing: 4
        Label {
            width: parent.width
            text: view.session.about
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: view.session.title
            color: Tokens.text2
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
        }
    }
    ReplayControls {
        width: parent.width
        session: view.session
    }
    Flow {
        width: parent.width
        spacing: 24
        ReplayScreen {
            width: view.wide && view.session.inverter === null ? (view.width - 24) * 0.42 : view.width
            session: view.session
        }
        Column {
            width: view.wide && view.session.inverter === null ? (view.width - 24) * 0.58 - 1 : view.width
            spacing: 8
            Flow {
                width: parent.width
                spacing: Tokens.gap
                Chip {
                    text: qsTr("Said")
                    checked: view.session.tab === "said"
                    onClicked: view.session.tab = "said"
                }
                Chip {
                    text: qsTr("Asked and answered")
                    checked: view.session.tab === "course"
                    onClicked: view.session.tab = "course"
                }
                Chip {
                    visible: !view.wide
                    text: qsTr("Bytes")
                    checked: view.session.tab === "wire"
                    onClicked: view.session.tab = "wire"
                }
            }
            Label {
                width: parent.width
                visible: view.session.tab === "said" && view.session.said.count === 0
                text: qsTr("Play the recording: what the installer was told appears here, at the time it was told.")
                color: Tokens.text2
                running: true
            }
            ReplayList {
                width: parent.width
                height: Math.min(view.room, Math.max(contentHeight, Tokens.target))
                visible: view.session.tab === "said" && count > 0
                lines: view.session.said
                Accessible.name: qsTr("What the installer was told")
            }
            ReplayList {
                width: parent.width
                height: Math.min(view.room, Math.max(contentHeight, Tokens.target))
                visible: view.session.tab === "course" || (view.wide && view.session.tab === "wire")
                lines: view.session.course
                leads: true
                onLed: row => view.session.showOnWire(row)
                Accessible.name: qsTr("What was asked and answered")
            }
        }
    }
    Label {
        width: parent.width
        visible: view.wide
        text: qsTr("Bytes on the wire")
        font: Tokens.lead
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: view.wide || view.session.tab === "wire" ? 1 : 0
        BenchTraffic {
            width: view.width
            height: view.room
            follow: false
            model: view.session.traffic
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            text: qsTr("Save as text")
            onClicked: {
                view.savingText = true
                view.saving = true
            }
        }
        Button {
            text: qsTr("Save the recording")
            onClicked: {
                view.savingText = false
                view.saving = true
            }
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: view.session.kept
        color: Tokens.text2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: view.saving ? 1 : 0
        RecordingSave {
            session: view.session
            asText: view.savingText
            onFinished: view.saving = false
        }
    }
}
