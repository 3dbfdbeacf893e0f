// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a device is asked for at this step.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null

    spacing: 8
    EvidenceHead {
        width: parent.width
        evidence: view.evidence
    }
    StatusBadge {
        width: parent.width
        shape: view.evidence && view.evidence.have ? StatusShape.Pass : StatusShape.ToDo
        text: view.evidence && view.evidence.have ? qsTr("Read and recorded") : qsTr("Not read yet")
    }
}
