// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Who has signed the record, and the way to sign it.
Column {
    id: view

    required property PacketController packet
    signal signAsked()

    spacing: 16
    Label {
        width: parent.width
        text: qsTr("Signatures")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: view.packet !== null && view.packet.signatures.count === 0
        text: qsTr("Nobody has signed the record yet. The installer signs when the work is done; an inspector or the customer may sign as well.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: view.packet ? view.packet.signatures.rows : []
        Column {
            id: one

            required property DetailRow modelData

            width: view.width
            spacing: 4
            StatusBadge {
                width: parent.width
                lines: 3
                shape: one.modelData.shape
                plain: true
                text: one.modelData.label
            }
            SignaturePad {
                width: Math.min(parent.width, 300)
                height: visible ? 88 : 0
                visible: !empty
                readOnly: true
                drawing: one.modelData.drawing
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Drawn signature of %1").arg(one.modelData.value)
            }
            Label {
                width: parent.width
                text: one.modelData.value
                font: Tokens.lead
            }
            Label {
                width: parent.width
                text: one.modelData.note
                color: Tokens.text2
                running: true
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Tokens.hair
            }
        }
    }
    Button {
        text: view.packet && view.packet.signing ? qsTr("Signing …") : qsTr("Sign the record")
        iconName: "sign"
        busy: view.packet !== null && view.packet.signing
        onClicked: view.signAsked()
    }
}
