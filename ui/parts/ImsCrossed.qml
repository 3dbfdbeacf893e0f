// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The burst that proves that A and B are swapped, and what it becomes turned over.
Column {
    id: view

    required property ImsSession session

    spacing: 8
    visible: session !== null && session.crossedBytes.length > 0
    Label {
        width: parent.width
        text: view.session ? view.session.crossedWords : ""
        running: true
    }
    Label {
        width: parent.width
        topPadding: 8
        text: qsTr("As heard, with errors marked")
        font: Tokens.bodyStrong
    }
    ByteRow {
        room: view.width
        bytes: view.session ? view.session.crossedBytes : []
        damaged: view.session ? view.session.crossedDamaged : []
    }
    Label {
        width: parent.width
        topPadding: 8
        text: view.session ? view.session.turnedWords : ""
        font: Tokens.bodyStrong
        running: true
    }
    ByteRow {
        visible: bytes.length > 0
        room: view.width
        bytes: view.session ? view.session.turnedOver : []
        empty: [0, 6, 7, 11]
        strong: [1, 2]
    }
    Label {
        width: parent.width
        text: qsTr("Swap the two wires at the adapter or at the meter, not at both. Some adapters name A the other way round; then crossing the wires is right.")
        color: Tokens.text2
        running: true
    }
}
