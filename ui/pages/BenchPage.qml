// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Any device without a job: what it shows, what that means, every value and byte it gave.
ScrollArea {
    id: page

    readonly property Bench bench: App.bench
    readonly property bool collar: bench.device === "collar"
    readonly property bool inverter: bench.device === "inverter"
    readonly property CollarSession session: bench.collar
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property bool wide: width >= 980

    padding: phone ? Tokens.marginPhone : Tokens.margin
    spacing: 20
    maximumWidth: 1160
    Component.onCompleted: {
        bench.collar.findLinks()
        bench.ims.findLinks()
        bench.inverter.findLinks()
        bench.collar.watch(true)
    }
    Component.onDestruction: bench.collar.watch(false)

    Column {
        width: parent.width
        spacing: 4
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("Bench")
        }
        Label {
            width: parent.width
            text: qsTr("Any device, without a job. What passes on the wire is recorded into the captures folder; nothing goes into a job.")
            color: Tokens.text2
            running: true
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Chip {
            text: qsTr("Collar")
            checked: page.collar
            onClicked: page.bench.device = "collar"
        }
        Chip {
            text: qsTr("IMS sub-meter")
            checked: page.bench.device === "ims"
            onClicked: page.bench.device = "ims"
        }
        Chip {
            text: qsTr("Inverter")
            checked: page.inverter
            onClicked: page.bench.device = "inverter"
        }
    }
    Card {
        width: Math.min(parent.width, 720)
        height: link.height + 24
        LinkPicker {
            id: link

            x: 16
            y: 12
            width: parent.width - 32
            session: page.collar ? page.bench.collar : page.inverter ? page.bench.inverter : page.bench.ims
        }
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: link.session && link.session.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
        text: link.session ? link.session.problem : ""
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: page.inverter
        Repeater {
            model: page.bench.inverter.profileNames
            Chip {
                required property string modelData
                required property int index

                text: modelData
                checked: page.bench.inverter.profileIndex === index
                onClicked: page.bench.inverter.profileIndex = index
            }
        }
        InverterUnit {
            session: page.bench.inverter
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: Button.Kind.Primary
            visible: link.session !== null && !link.session.connected
            enabled: link.session !== null && link.session.hasLink
            text: page.collar ? qsTr("Connect") : page.inverter ? qsTr("Read the settings") : qsTr("Listen")
            onClicked: {
                if (page.collar)
                    page.bench.collar.open()
                else if (page.inverter)
                    page.bench.inverter.read("", "")
                else
                    page.bench.ims.start("", "")
            }
        }
        Button {
            visible: link.session !== null && link.session.connected
            text: page.collar ? qsTr("Disconnect") : page.inverter ? qsTr("Stop") : qsTr("Stop listening")
            onClicked: {
                if (page.collar)
                    page.bench.collar.close()
                else if (page.inverter)
                    page.bench.inverter.cancel()
                else
                    page.bench.ims.stop()
            }
        }
        StatusBadge {
            height: Tokens.target
            visible: link.session !== null && link.session.connected
            shape: StatusShape.InHand
            plain: true
            text: qsTr("Recording")
        }
    }
    // The collar.
    Column {
        width: parent.width
        visible: page.collar && page.session.known
        spacing: 16
        Column {
            width: parent.width
            spacing: 4
            Label {
                width: parent.width
                text: page.session.title
                font: Tokens.title
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: page.session.about
                color: Tokens.text2
            }
            StatusBadge {
                visible: page.session.simulated
                shape: StatusShape.Warn
                text: qsTr("SIMULATED: not a real device")
            }
        }
        Flow {
            id: pair

            readonly property double half: page.wide ? (width - 32) / 2 : width

            width: parent.width
            spacing: page.wide ? 32 : 16
            Column {
                width: pair.half
                spacing: 16
                CollarMirror {
                    width: parent.width
                    session: page.session
                }
                CollarAdvice {
                    width: parent.width
                    session: page.session
                }
            }
            DetailList {
                width: pair.half
                details: page.session.facts
            }
        }
        ValueTiles {
            width: parent.width
            details: page.session.values
        }
        Label {
            width: parent.width
            text: qsTr("Every point read, by model")
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: qsTr("Models 64901 to 64903 are experimental numbers.")
            font: Tokens.caption
            color: Tokens.text2
        }
        DetailList {
            width: parent.width
            labelWidth: Math.min(280, parent.width / 2)
            details: page.session.points
        }
    }
    InverterView {
        width: Math.min(parent.width, 720)
        visible: page.inverter && page.bench.inverter.known
        session: page.bench.inverter
    }
    // The sub-meter.
    ImsView {
        width: Math.min(parent.width, 720)
        visible: page.bench.device === "ims"
        session: page.bench.ims
    }
    Column {
        width: Math.min(parent.width, 720)
        visible: page.bench.device === "ims" && page.bench.ims.heard
        spacing: 12
        Label {
            width: parent.width
            text: qsTr("What the meter’s own display says")
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            TextField {
                width: 200
                label: qsTr("Total, kWh")
                placeholderText: qsTr("Total, kWh")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: page.bench.ims.displayKwh
                onTextEdited: page.bench.ims.displayKwh = text
            }
            TextField {
                width: 200
                label: qsTr("Peak demand, kW")
                placeholderText: qsTr("Peak demand, kW")
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: page.bench.ims.displayKw
                onTextEdited: page.bench.ims.displayKw = text
            }
        }
        DetailList {
            width: parent.width
            details: page.bench.ims.comparison
        }
        Label {
            width: parent.width
            text: qsTr("The display may run ahead of the frame, never behind it; peak demand may differ by 0.02 kW.")
            color: Tokens.text2
            running: true
        }
    }
}
