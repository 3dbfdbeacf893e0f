// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What the utility answered to a request for a variance: granted or refused, for what, on which day, under which
// reference.
Sheet {
    id: sheet

    required property FindingsController findings
    required property PermissionController permission
    property bool granted: true
    property var words: [] // what it was granted for
    readonly property string wanted: findings ? findings.varianceWord : ""
    readonly property var elements: findings && findings.varianceElements.length > 1 ? findings.varianceElements : []
    property var chosen: [] // those of `elements` that it was granted for
    readonly property bool named: wanted === "" || words.includes(wanted)
    readonly property string dayProblem: permission === null ? ""
        : !permission.isDay(day.text.trim()) ? qsTr("Write the day as %1.").arg(permission.today)
        : day.text.trim() > permission.today ? qsTr("This day is still to come. Write the day of the answer.") : ""
    readonly property string problem: !granted ? "" : !named ? qsTr("Without that the finding stays as it is: choose it, or “Refused”.") : ""

    title: qsTr("The utility’s answer")
    typed: reference.text.trim() !== "" || (permission !== null && day.text !== permission.today)
    onAboutToShow: {
        granted = true
        words = wanted === "" ? [] : [wanted]
        chosen = []
        reference.text = ""
        day.text = permission.today
    }
    onOpened: reference.forceActiveFocus()

    component Caption: Label {
        width: parent ? parent.width : 0
        font: Tokens.bodyMedium
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Chip {
            text: qsTr("Granted")
            checked: sheet.granted
            onClicked: sheet.granted = true
        }
        Chip {
            text: qsTr("Refused")
            checked: !sheet.granted
            onClicked: sheet.granted = false
        }
    }
    Label {
        width: parent.width
        text: sheet.granted ? qsTr("The finding counts as settled by the utility, with its reference, and goes into the packet so.")
            : qsTr("The finding is open again: change what is not met, or ask anew.")
        color: Tokens.text2
        running: true
    }
    Column {
        width: parent.width
        spacing: 8
        visible: sheet.granted && sheet.wanted !== ""
        Caption { text: qsTr("What the answer grants it for") }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: sheet.findings ? sheet.findings.varianceWords : []
                Chip {
                    required property string modelData

                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    autoExclusive: false
                    text: sheet.findings ? sheet.findings.wordText("variance.granted_for", modelData) : ""
                    checked: sheet.words.includes(modelData)
                    Accessible.role: Accessible.CheckBox
                    onClicked: {
                        sheet.words = sheet.words.includes(modelData) ? sheet.words.filter(word => word !== modelData) : sheet.words.concat([modelData])
                        checked = Qt.binding(() => sheet.words.includes(modelData))
                    }
                }
            }
        }
        FieldProblem { width: parent.width; text: sheet.problem }
    }
    Column {
        width: parent.width
        spacing: 8
        visible: sheet.granted && sheet.elements.length > 0
        Caption { text: qsTr("Which of them it grants it for") }
        Repeater {
            model: sheet.elements
            CheckRow {
                required property string modelData

                width: parent ? parent.width : implicitWidth
                text: sheet.findings ? sheet.findings.elementText(modelData) : ""
                checked: sheet.chosen.includes(modelData)
                onToggled: sheet.chosen = checked ? sheet.chosen.concat([modelData]) : sheet.chosen.filter(one => one !== modelData)
            }
        }
        Label {
            width: parent.width
            visible: sheet.chosen.length < sheet.elements.length
            text: qsTr("The finding stays open for those that it does not name.")
            color: Tokens.text2
            running: true
        }
    }
    Column {
        width: parent.width
        spacing: 6
        Caption { text: reference.label }
        TextField {
            id: reference

            width: parent.width
            label: sheet.granted ? qsTr("Reference of the answer") : qsTr("Reference of the answer, if there is one")
            maximumLength: 200
        }
    }
    Column {
        width: parent.width
        spacing: 6
        Caption { text: day.label }
        TextField {
            id: day

            width: parent.width
            label: qsTr("Day of the answer, as year-month-day")
            placeholderText: qsTr("year-month-day")
            inputMethodHints: Qt.ImhDate
            wrong: sheet.dayProblem !== ""
        }
        FieldProblem { width: parent.width; text: sheet.dayProblem }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: Button.Kind.Primary
            height: Tokens.primary
            enabled: sheet.dayProblem === "" && (!sheet.granted || (reference.text.trim() !== "" && sheet.named && (sheet.elements.length === 0 || sheet.chosen.length > 0)))
            text: qsTr("Record the answer")
            onClicked: {
                sheet.close()
                sheet.findings.answerVariance(sheet.granted, reference.text, day.text, sheet.words, sheet.chosen)
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
