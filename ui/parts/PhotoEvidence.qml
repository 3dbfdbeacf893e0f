// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A photo from a file; says what it must show before it is taken.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null

    spacing: 8
    Row {
        width: parent.width
        spacing: 10
        StatusShape {
            shape: view.evidence && view.evidence.have ? StatusShape.Pass : StatusShape.DocumentMissing
        }
        Label {
            width: parent.width - 32
            text: view.evidence ? qsTr("Photo: %1").arg(view.evidence.shows) : ""
            font: Tokens.bodyMedium
            running: true
        }
    }
    Repeater {
        model: view.evidence ? view.evidence.photoNames : []
        FactRow {
            required property string modelData
            required property int index

            width: view.width
            label: qsTr("Photo %1").arg(index + 1)
            value: modelData
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            iconName: "folder"
            text: view.evidence && view.evidence.busy ? qsTr("Reading the file …") : qsTr("Photo from a file")
            busy: view.evidence !== null && view.evidence.busy
            enabled: view.evidence !== null && view.evidence.editable && !busy
            onClicked: App.job.step.photoFor = view.evidence.evidenceId
        }
    }
}
