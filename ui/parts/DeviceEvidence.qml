// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a device is asked for at this step.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null
    readonly property string device: evidence !== null ? evidence.device : ""

    spacing: 8
    EvidenceHead {
        width: parent.width
        evidence: view.evidence
    }
    Repeater { // one of the three, never two: each opens its own device
        model: view.evidence !== null && App.job !== null && view.device === "collar" ? 1 : 0
        CollarCard {
            required property int index

            width: view.width
            evidence: view.evidence
            session: App.job ? App.job.collar : null
        }
    }
    Repeater {
        model: view.evidence !== null && App.job !== null && view.device === "ims" ? 1 : 0
        ImsCard {
            required property int index

            width: view.width
            evidence: view.evidence
            session: App.job ? App.job.ims : null
        }
    }
    Repeater {
        model: view.evidence !== null && App.job !== null && view.device === "inverter" ? 1 : 0
        InverterCard {
            required property int index

            width: view.width
            evidence: view.evidence
            session: App.job ? App.job.inverter : null
        }
    }
}
