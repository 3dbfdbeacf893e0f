// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The day on which something happened, typed or taken as today.
Column {
    id: ask

    required property string label
    required property string path
    required property string recorded // 2026-12-07; empty: not yet
    required property PermissionController permission
    required property FindingsController findings
    readonly property string problem: field.text.trim() === "" ? ""
        : !permission.isDay(field.text) ? qsTr("Write the day as %1.").arg(permission.today) : permission.dayProblem(path, field.text)
    readonly property bool wrong: problem !== ""

    function keep(day: string) {
        findings.setFact(path, day)
    }

    spacing: 8
    Label {
        width: parent.width
        text: ask.recorded === "" ? ask.label : qsTr("%1: %2 is recorded").arg(ask.label).arg(ask.recorded)
        font: Tokens.bodyStrong
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        TextField {
            id: field

            width: Math.min(200, parent.width)
            label: qsTr("%1, as year-month-day").arg(ask.label)
            placeholderText: qsTr("year-month-day")
            inputMethodHints: Qt.ImhDate
            wrong: ask.wrong
            onAccepted: if (record.enabled) record.clicked()
        }
        Button {
            id: record

            text: qsTr("Record")
            enabled: field.text.trim() !== "" && !ask.wrong && !ask.findings.saving
            onClicked: {
                ask.keep(field.text.trim())
                field.clear()
            }
        }
        Button {
            text: qsTr("It was today")
            visible: ask.recorded !== ask.permission.today
            enabled: !ask.findings.saving
            onClicked: ask.keep(ask.permission.today)
        }
    }
    StatusBadge {
        width: parent.width
        visible: ask.wrong
        lines: 2
        shape: StatusShape.Warn
        text: ask.problem
    }
}
