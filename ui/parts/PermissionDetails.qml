// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// All there is to one step on the way to permission: what happens, what it waits for, its papers, its day, and the
// facts that are missing, each asked where it is missed.
Column {
    id: details

    required property PermissionStep step
    required property PermissionController permission
    readonly property FindingsController findings: App.job ? App.job.findings : null

    topPadding: 16
    bottomPadding: 24
    spacing: 16
    Label {
        width: parent.width
        visible: text !== ""
        text: details.step.text
        running: true
    }
    StatusBadge {
        width: parent.width
        visible: details.step.waits !== ""
        lines: 4
        shape: StatusShape.Waiting
        text: qsTr("Waits for: %1").arg(details.step.waits)
    }
    Column {
        width: parent.width
        visible: details.step.documents.count > 0
        spacing: 4
        Label {
            width: parent.width
            text: qsTr("Papers it wants")
            font: Tokens.bodyStrong
        }
        DetailList {
            width: parent.width
            labelWidth: parent.width * 0.65
            details: details.step.documents
        }
    }
    DateAnswer {
        width: parent.width
        visible: details.step.datePath !== ""
        label: qsTr("When it happened")
        path: details.step.datePath
        recorded: details.step.date
        permission: details.permission
        findings: details.findings
    }
    Label {
        width: parent.width
        visible: details.step.missing.count > 0
        text: qsTr("What nobody has recorded yet")
        font: Tokens.section
    }
    Repeater {
        model: details.step.missing.rows
        FactOrDay {
            width: details.width
            permission: details.permission
            findings: details.findings
        }
    }
    Label {
        width: parent.width
        visible: details.step.note !== ""
        text: qsTr("How it is read: %1").arg(details.step.note)
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: details.step.cite
        font: Tokens.caption
        color: Tokens.text2
    }
}
