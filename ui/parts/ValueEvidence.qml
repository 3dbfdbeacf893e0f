// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A fact that is typed or scanned (a USB scanner types).
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null

    spacing: 6
    EvidenceHead {
        width: parent.width
        evidence: view.evidence
    }
    TextField {
        width: Math.min(parent.width - (scan.visible ? scan.width + Tokens.gap : 0), view.evidence && view.evidence.numeric ? 200 : 504)
        label: view.evidence ? view.evidence.ask : ""
        placeholderText: !view.evidence ? "" : view.evidence.list ? qsTr("several, separated by commas")
            : view.evidence.date ? qsTr("2026-11-19 or 11/19/2026") : ""
        text: view.evidence ? view.evidence.text : ""
        wrong: view.evidence !== null && view.evidence.problem !== ""
        readOnly: view.evidence === null || !view.evidence.editable
        inputMethodHints: view.evidence && view.evidence.numeric ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        onTextEdited: view.evidence.type(text)
        IconButton { // beside the field, and after it in the order of the keyboard
            id: scan

            objectName: "scan"
            x: parent.width + Tokens.gap
            visible: view.evidence !== null && view.evidence.scannable && view.evidence.editable
            framed: true
            iconName: "scan"
            text: view.evidence ? qsTr("Read the code on the label: %1").arg(view.evidence.ask) : ""
            onClicked: sheet.open()
        }
    }
    ScanSheet {
        id: sheet

        ask: view.evidence ? view.evidence.ask : ""
        onTaken: text => view.evidence.type(text)
    }
    Button { // stays where it is once it is chosen: the next tap lands where the eye is
        visible: view.evidence !== null && view.evidence.list && view.evidence.editable
        enabled: view.evidence !== null && view.evidence.text !== App.none()
        text: qsTr("There is none")
        onClicked: view.evidence.type(App.none())
    }
    Item { // of a day, its place is kept: nothing moves under the finger while it is typed
        width: parent.width
        implicitHeight: Math.max(view.evidence && view.evidence.date ? 26 : 0, day.visible ? day.height : 0, problem.visible ? problem.height : 0)
        visible: implicitHeight > 0
        Label { // so that nobody takes the month for the day
            id: day

            width: parent.width
            text: view.evidence ? view.evidence.typedDay : ""
            visible: text !== "" && !problem.visible
            color: Tokens.text2
        }
        FieldProblem {
            id: problem

            width: parent.width
            text: view.evidence ? view.evidence.problem : ""
        }
    }
}
