// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What is handed over: its contents, what is missing, the proof, who signed, and the file itself.
Item {
    id: page

    readonly property PacketController packet: App.job ? App.job.packet : null
    readonly property bool beside: width >= 900
    readonly property bool made: packet !== null && packet.current // made anew only once something has changed
    readonly property bool phone: width < Tokens.oneColumnBelow

    Connections { // what was made stands above what it is made of
        target: page.packet
        function onMade() {
            middle.show(file)
            file.come()
        }
    }
    ScrollArea {
        id: middle

        width: page.beside ? page.width - 440 : page.width
        height: page.height - bar.height
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: 760
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("Commissioning packet")
        }
        Label {
            width: parent.width
            text: page.packet ? page.packet.summary : ""
            color: Tokens.text2
            running: true
        }
        PacketFile {
            id: file

            width: parent.width
            packet: page.packet
        }
        DetailList {
            width: parent.width
            labelWidth: Math.min(280, parent.width * 0.6)
            details: page.packet ? page.packet.contents : null
        }
        Label {
            width: parent.width
            visible: lacks.visible
            text: qsTr("Still missing")
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        DetailList {
            id: lacks

            width: parent.width
            visible: details !== null && details.count > 0
            details: page.packet ? page.packet.lacks : null
        }
        Button {
            visible: page.packet !== null && page.packet.openFindings > 0
            text: page.packet ? qsTr("Go to the findings (%1)").arg(page.packet.openFindings) : ""
            onClicked: App.job.tab = "findings"
        }
        Item {
            width: parent.width
            height: Math.max(proof.height, again.height)
            Column {
                id: proof

                width: parent.width - again.width - 16
                spacing: 2
                StatusBadge {
                    width: parent.width
                    size: 22
                lines: 3
                    shape: page.packet ? page.packet.proofShape : StatusShape.ToDo
                    text: page.packet ? page.packet.proof : ""
                    plain: true
                }
                Label {
                    x: 30
                    width: parent.width - x
                    visible: page.packet !== null && page.packet.head !== ""
                    text: page.packet ? qsTr("head %1").arg(page.packet.head) : ""
                    font: Tokens.data
                    color: Tokens.text2
                }
            }
            Button {
                id: again

                anchors.right: parent.right
                text: qsTr("Check again")
                busy: page.packet !== null && page.packet.proving
                onClicked: page.packet.prove()
            }
        }
        Signatures {
            width: parent.width
            visible: !page.beside
            packet: page.packet
            onSignAsked: sign.open()
        }
    }
    Rectangle {
        x: middle.width
        width: page.width - x
        height: middle.height
        visible: page.beside
        color: Tokens.surface
        ScrollArea {
            anchors.fill: parent
            padding: Tokens.margin
            Signatures {
                width: parent.width
                packet: page.packet
                onSignAsked: sign.open()
            }
        }
        Rectangle {
            width: 1
            height: parent.height
            color: Tokens.hair
        }
    }
    Rectangle {
        id: bar

        readonly property bool stacked: page.width < 700 && (page.height >= 480 || page.width < 480) // a low window keeps its height

        y: page.height - height
        width: page.width
        height: stacked ? Tokens.actionBarPortrait : Tokens.actionBar
        color: Tokens.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Tokens.hair
        }
        StatusBadge {
            x: bar.stacked ? 16 : 32
            y: bar.stacked ? 14 : 0
            width: bar.stacked ? bar.width - 32 : Math.max(0, actions.x - x - 16)
            height: bar.stacked ? implicitHeight : bar.height
            size: 22
                lines: 3
            plain: true
            shape: page.packet ? page.packet.missingShape : StatusShape.ToDo
            text: page.packet ? page.packet.missing : ""
        }
        Row {
            id: actions

            anchors.right: parent.right
            anchors.rightMargin: bar.stacked ? 16 : 24
            y: bar.stacked ? bar.height - height - 16 : (bar.height - height) / 2
            spacing: 12
            Button {
                id: toStep

                anchors.verticalCenter: parent.verticalCenter
                visible: !page.phone && (bar.stacked || page.width >= 700) && page.packet !== null && page.packet.firstOpenStep !== ""
                text: qsTr("Go to what is open")
                onClicked: App.job.openStep(page.packet.firstOpenStep)
            }
            Button {
                width: bar.stacked ? bar.width - 32 - (toStep.visible ? toStep.width + 12 : 0) : Math.max(200, implicitWidth)
                kind: Button.Kind.Primary
                busy: page.packet !== null && page.packet.making
                text: page.packet && page.packet.making ? qsTr("Making it …") : page.made ? qsTr("Open the packet") : qsTr("Make the packet")
                onClicked: page.made ? page.packet.openFile() : page.packet.make()
            }
        }
    }
    SignSheet {
        id: sign

        packet: page.packet
    }
}
