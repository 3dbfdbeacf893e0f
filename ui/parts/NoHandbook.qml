// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// No handbook of the site's utility is here: said, so that a short list is not taken for a good one; and, where it is
// wanted, the facts that a handbook is found by are asked.
Column {
    id: none

    required property FindingsController findings
    property bool asks: false

    visible: findings !== null && (findings.noHandbook !== "" || (asks && findings.utilityDoubt !== ""))
    spacing: 16
    topPadding: 4
    bottomPadding: 8
    StatusBadge {
        width: parent.width
        size: 22
        lines: 8
        shape: StatusShape.Warn
        text: !none.findings ? "" : none.findings.noHandbook !== "" ? none.findings.noHandbook : none.findings.utilityDoubt
    }
    Button {
        visible: none.asks && none.findings !== null && none.findings.utilityOffer !== ""
        kind: Button.Kind.Primary
        busy: none.findings !== null && none.findings.saving
        text: none.findings ? qsTr("Choose %1").arg(none.findings.utilityOffer) : ""
        onClicked: none.findings.takeUtility()
    }
    Repeater {
        model: none.asks && none.findings ? none.findings.utilityFacts.rows : []
        FactAnswer {
            required property DetailRow modelData

            width: none.width
            fact: modelData
            findings: none.findings
        }
    }
}
