// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A question with a few answers.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null

    spacing: 8
    EvidenceHead {
        width: parent.width
        evidence: view.evidence
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: view.evidence ? view.evidence.choiceIds : []
            Choice {
                required property string modelData
                required property int index

                width: Math.min(view.width, implicitWidth)
                text: view.evidence ? view.evidence.choiceTexts[index] : ""
                autoExclusive: false
                checked: view.evidence !== null && view.evidence.chosen === modelData
                enabled: view.evidence !== null && view.evidence.editable
                onClicked: {
                    view.evidence.choose(modelData)
                    checked = Qt.binding(() => view.evidence !== null && view.evidence.chosen === modelData)
                }
            }
        }
    }
}
