// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A fact that nobody has recorded, asked where it is missed: a choice of words, or a field.
Column {
    id: ask

    required property DetailRow fact
    required property FindingsController findings
    readonly property bool words: fact !== null && fact.value === "words"

    spacing: 8
    Row {
        width: parent.width
        spacing: 10
        StatusShape {
            width: 20
            height: 20
            shape: StatusShape.Missing
        }
        Label {
            width: parent.width - 30
            text: ask.fact.note === "" ? ask.fact.label : qsTr("%1 (%2)").arg(ask.fact.label).arg(ask.fact.note)
            font: Tokens.bodyStrong
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: ask.words
        Repeater {
            model: ask.words ? ask.findings.choicesOf(ask.fact.key) : []
            Button {
                required property string modelData

                text: modelData === "true" ? qsTr("Yes") : modelData === "false" ? qsTr("No") : ask.findings.wordText(ask.fact.key, modelData)
                enabled: !ask.findings.saving
                onClicked: ask.findings.setFact(ask.fact.key, modelData)
            }
        }
    }
    Row {
        width: parent.width
        spacing: Tokens.gap
        visible: !ask.words
        TextField {
            id: field

            width: Math.min(320, parent.width - save.width - 8)
            label: ask.fact.label
            inputMethodHints: ask.fact.value === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            wrong: text !== "" && ask.fact.value === "number" && isNaN(App.number(text))
            onAccepted: if (save.enabled) save.clicked()
        }
        Button {
            id: save

            text: qsTr("Record")
            enabled: field.text.trim() !== "" && !field.wrong && !ask.findings.saving
            onClicked: ask.findings.setFact(ask.fact.key, field.text)
        }
    }
}
