// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One device on the bench: what it is and how it stands, what can be kept of it, and its values, models or traffic.
Column {
    id: device

    required property BenchSession session
    required property int room // the height there is for a list
    property bool saving: false
    property bool savingValues: false
    signal removed()

    spacing: 16
    Flow { // on a phone one below the other: a serial number is read whole
        width: parent.width
        spacing: 12
        Column {
            width: parent.width - (recording.visible && parent.width >= 520 ? recording.width + 12 : 0)
            spacing: 4
            Label {
                width: parent.width
                text: device.session.title
                font: Tokens.title
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: device.session.about
                color: Tokens.text2
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Row {
            id: recording

            visible: device.session.recording
            spacing: 8
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 16
                height: 16
                radius: 8
                color: Tokens.fail
            }
            Label {
                text: qsTr("Recording, %1").arg(device.session.recordingTime)
                wrapMode: Text.NoWrap
            }
        }
    }
    StatusBadge {
        width: parent.width
        visible: device.session.simulated
        lines: 2
        shape: StatusShape.Warn
        text: qsTr("SIMULATED: not a real device")
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: device.session.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
        text: device.session.problem
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        StatusBadge {
            height: Tokens.target
            shape: device.session.stateShape
            plain: true
            text: device.session.stateWord
        }
        Button {
            visible: !device.session.open
            kind: Button.Kind.Primary
            text: device.session.listens ? qsTr("Listen") : qsTr("Connect")
            onClicked: device.session.connectDevice()
        }
        Button {
            visible: device.session.open
            text: device.session.listens ? qsTr("Stop listening") : qsTr("Disconnect")
            onClicked: device.session.disconnectDevice()
        }
        Button {
            visible: !device.session.open
            kind: Button.Kind.Quiet
            text: qsTr("Take off the list")
            onClicked: device.removed()
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Chip {
            text: qsTr("Values")
            checked: device.session.tab === "values"
            onClicked: device.session.tab = "values"
        }
        Chip {
            visible: device.session.inverter !== null
            text: qsTr("Settings")
            checked: device.session.tab === "settings"
            onClicked: device.session.tab = "settings"
        }
        Chip {
            visible: !device.session.listens
            text: qsTr("Models")
            checked: device.session.tab === "models"
            onClicked: device.session.tab = "models"
        }
        Chip {
            text: qsTr("Traffic")
            checked: device.session.tab === "traffic"
            onClicked: device.session.tab = "traffic"
        }
    }
    Column {
        width: parent.width
        visible: device.session.tab === "values"
        spacing: 16
        Flow {
            id: pair

            readonly property double half: width >= 720 ? (width - 32) / 2 : width

            width: parent.width
            visible: device.session.collar !== null
            spacing: 16
            Column {
                width: pair.half
                spacing: 16
                Repeater {
                    model: device.session.collar !== null ? [device.session.collar] : []
                    Column {
                        id: shown

                        required property CollarSession modelData

                        width: pair.half
                        spacing: 16
                        CollarMirror {
                            width: parent.width
                            session: shown.modelData
                        }
                        CollarAdvice {
                            width: parent.width
                            session: shown.modelData
                        }
                    }
                }
            }
            DetailList {
                width: pair.half
                details: device.session.collar ? device.session.collar.facts : null
            }
        }
        ValueTiles {
            width: parent.width
            columns: width < 360 ? 1 : width < 640 ? 2 : 3
            visible: device.session.values.count > 0
            details: device.session.values
        }
        Label {
            width: parent.width
            visible: !device.session.listens && device.session.values.count === 0
            text: qsTr("No measurements yet. Models shows what the device has, Traffic what passes on the wire.")
            color: Tokens.text2
            running: true
        }
        Repeater {
            model: device.session.ims !== null ? [device.session.ims] : []
            ImsView {
                required property ImsSession modelData

                width: Math.min(device.width, 720)
                session: modelData
            }
        }
    }
    Column {
        width: parent.width
        visible: device.session.tab === "settings"
        spacing: 16
        Repeater {
            model: device.session.inverter !== null ? [device.session.inverter] : []
            Column {
                id: held

                required property InverterSession modelData

                width: device.width
                spacing: 16
                InverterProfiles {
                    width: parent.width
                    session: held.modelData
                }
                InverterView {
                    width: parent.width
                    session: held.modelData
                }
                Label {
                    width: parent.width
                    text: qsTr("Read anew with every round. The inverter is only read: this program cannot change its settings.")
                    color: Tokens.text2
                    running: true
                }
            }
        }
    }
    Column {
        width: parent.width
        visible: device.session.tab === "models"
        spacing: 8
        Label {
            width: parent.width
            text: device.session.points.models === 0 ? qsTr("No models were found yet.")
                : qsTr("Models 64901 to 64903 are experimental numbers.")
            font: Tokens.caption
            color: Tokens.text2
        }
        BenchPoints {
            width: parent.width
            height: device.room
            points: device.session.points
        }
    }
    Column {
        width: parent.width
        visible: device.session.tab === "traffic"
        spacing: 8
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                text: device.session.traffic.paused ? qsTr("Go on") : qsTr("Pause")
                onClicked: device.session.traffic.paused = !device.session.traffic.paused
            }
            Label {
                height: Tokens.target
                verticalAlignment: Text.AlignVCenter
                text: device.session.traffic.standing
                color: Tokens.text2
            }
        }
        Repeater {
            model: device.session.tab === "traffic" ? 1 : 0 // live rows cost only while they are seen
            BenchTraffic {
                width: device.width
                height: device.room
                model: device.session.traffic
            }
        }
    }
    Label {
        width: parent.width
        text: qsTr("Keep")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        TextField {
            id: name

            width: 220
            visible: device.session.capturing === ""
            enabled: device.session.open
            label: qsTr("Name of a capture")
            placeholderText: qsTr("Name of a capture")
            maximumLength: 80
        }
        Button {
            visible: device.session.capturing === ""
            enabled: device.session.recording && name.text.trim() !== ""
            text: qsTr("Start capture")
            onClicked: {
                device.session.startCapture(name.text)
                name.text = ""
            }
        }
        Button {
            visible: device.session.capturing !== ""
            text: qsTr("Stop capture %1").arg(device.session.capturing)
            onClicked: device.session.stopCapture()
        }
        Button {
            text: qsTr("Save recording")
            onClicked: {
                device.savingValues = false
                device.saving = true
            }
        }
        Button {
            visible: !device.session.listens
            enabled: device.session.points.models > 0
            text: qsTr("Save values")
            onClicked: {
                device.savingValues = true
                device.saving = true
            }
        }
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        text: device.session.notKept
        shape: StatusShape.Fail
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: device.session.kept
        color: Tokens.text2
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
    Repeater {
        model: device.saving ? 1 : 0
        BenchSave {
            session: device.session
            values: device.savingValues
            onFinished: device.saving = false
        }
    }
}
