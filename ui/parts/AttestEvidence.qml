// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A sentence somebody confirms in person.
CheckRow {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null

    text: !evidence ? "" : evidence.optional ? qsTr("%1 (optional)").arg(evidence.ask) : evidence.ask
    checked: evidence !== null && evidence.attested
    enabled: evidence !== null && evidence.editable
    onToggled: {
        evidence.attest(checked)
        checked = Qt.binding(() => view.evidence !== null && view.evidence.attested)
    }
}
