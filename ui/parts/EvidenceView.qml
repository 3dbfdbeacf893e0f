// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// One thing a step wants, whatever its kind.
Column {
    id: view

    required property EvidenceItem evidence
    required property bool phone

    objectName: evidence ? "evidence." + evidence.evidenceId : ""
    visible: evidence !== null && evidence.wanted && !evidence.namesTool
    spacing: 8

    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Choice
        sourceComponent: Component { ChoiceEvidence {} }
    }
    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Value
        sourceComponent: Component { ValueEvidence {} }
    }
    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Attest
        sourceComponent: Component { AttestEvidence {} }
    }
    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Measure
        sourceComponent: Component { MeasureEvidence {} }
    }
    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Photo
        sourceComponent: Component { PhotoEvidence {} }
    }
    EvidenceSlot {
        width: parent.width
        evidence: view.evidence
        phone: view.phone
        active: view.visible && view.evidence.kind === EvidenceItem.Device
        sourceComponent: Component { DeviceEvidence {} }
    }
}
