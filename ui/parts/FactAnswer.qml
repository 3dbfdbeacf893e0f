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
    readonly property bool group: fact !== null && fact.value === "group"
    readonly property string allowed: fact !== null && App.job ? App.job.site.allowedAt(fact.key) : ""
    readonly property bool list: fact !== null && findings.isList(fact.key)

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
            text: !ask.fact ? "" : ask.fact.note === "" ? ask.fact.label : qsTr("%1 (%2)").arg(ask.fact.label).arg(ask.fact.note)
            font: Tokens.bodyStrong
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: ask.words || ask.group || ask.list
        Repeater {
            model: ask.fact && ask.words ? ask.findings.choicesOf(ask.fact.key) : []
            Button {
                required property string modelData

                kind: ask.fact && App.job && App.job.site.chosen(ask.fact.key, modelData) ? Button.Kind.Primary : Button.Kind.Secondary
                height: Tokens.target
                text: modelData === "true" ? qsTr("Yes") : modelData === "false" ? qsTr("No") : ask.fact ? ask.findings.wordText(ask.fact.key, modelData) : ""
                enabled: !ask.findings.saving
                onClicked: ask.findings.setFact(ask.fact.key, modelData)
            }
        }
        Button {
            width: Math.min(implicitWidth, ask.width)
            visible: ask.group
            iconName: "edit"
            text: ask.fact ? qsTr("Enter among the site’s facts: %1").arg(ask.fact.label) : ""
            onClicked: {
                App.job.site.search = ask.fact.label
                App.job.tab = "site"
            }
        }
        Button {
            objectName: "fact.none"
            visible: ask.list
            enabled: !ask.findings.saving
            text: qsTr("There is none")
            onClicked: ask.findings.setFact(ask.fact.key, App.none())
        }
    }
    Row {
        width: parent.width
        spacing: Tokens.gap
        visible: !ask.words && !ask.group
        TextField {
            id: field

            width: Math.min(320, parent.width - save.width - 8)
            label: ask.fact ? ask.fact.label : ""
            placeholderText: ask.list ? qsTr("several, separated by commas") : ""
            inputMethodHints: ask.fact && ask.fact.value === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            wrong: text !== "" && ask.fact !== null && ask.fact.value === "number" && isNaN(App.number(text))
            onAccepted: if (save.enabled) save.clicked()
        }
        Button {
            id: save

            text: qsTr("Record")
            enabled: field.text.trim() !== "" && !field.wrong && !ask.findings.saving
            onClicked: ask.findings.setFact(ask.fact.key, field.text)
        }
    }
    StatusBadge { // why Record is grey
        objectName: "fact.wrong"
        width: parent.width
        visible: field.visible && field.wrong
        lines: 4
        shape: StatusShape.Fail
        text: ask.allowed === "" ? qsTr("Only a number goes here, without its unit")
            : qsTr("Only a number goes here, without its unit: %1").arg(ask.allowed)
    }
}
