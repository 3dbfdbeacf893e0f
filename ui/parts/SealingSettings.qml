// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Whether the records on this device are sealed, and what a person can do about it.
Column {
    id: sealing

    readonly property Sealing records: App.sealing

    spacing: 12

    StatusBadge {
        visible: sealing.records.known
        shape: sealing.records.sealed ? StatusShape.Pass : StatusShape.Warn
        plain: true
        text: sealing.records.sealed ? qsTr("The records are sealed") : qsTr("The records are not sealed")
    }
    Label {
        width: parent.width
        text: !sealing.records.known ? qsTr("The records are not open.")
            : !sealing.records.sealed ? qsTr("Whoever has this device’s disk can read the jobs on it. Sealing keeps addresses, names, photos and keys unreadable without the keychain of this desktop or a passphrase. Bundles and packets leave unsealed: they are meant for others.")
            : sealing.records.byKeychain && sealing.records.byPassphrase ? qsTr("This desktop’s keychain opens them, and a passphrase does where the keychain is lost.")
            : sealing.records.byKeychain ? qsTr("This desktop’s keychain opens them, and nothing else does: if it is lost, so are they. Add a passphrase.")
            : qsTr("A passphrase opens them. Without it nobody can, and nobody can give you another: keep it somewhere else, too.")
        color: Tokens.text2
        running: true
    }
    MessageCard {
        width: parent.width
        visible: sealing.records.wrong && !sealing.records.locked
        text: sealing.records.message
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sealing.records.known
        Button {
            visible: sealing.records.keychainHere && !sealing.records.byKeychain
            enabled: !sealing.records.busy
            text: qsTr("Use the keychain")
            onClicked: sealing.records.seal(true, "")
        }
        Button {
            enabled: !sealing.records.busy
            text: sealing.records.busy ? qsTr("Sealing…") : sealing.records.byPassphrase ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
            onClicked: sheet.open()
        }
    }
    PassphraseSheet { id: sheet }
}
