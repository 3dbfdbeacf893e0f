// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The way to permission to operate: what is due next, then every step by stage.
Item {
    id: page

    readonly property PermissionController permission: App.job ? App.job.permission : null
    readonly property FindingsController findings: App.job ? App.job.findings : null
    readonly property bool phone: width < Tokens.oneColumnBelow

    function goTo(stepId: string) {
        permission.current = stepId
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as PermissionRow
            if (row && row.modelData.stepId === stepId)
                row.takeFocus()
        }
    }

    Component.onCompleted: if (permission) permission.look()

    property bool saving: false // asks where to

    Repeater {
        model: page.saving ? 1 : 0
        CalendarSave {
            permission: page.permission
            onFinished: page.saving = false
        }
    }
    ScrollArea {
        anchors.fill: parent
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: 900
        spacing: 16
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("Permission to operate")
        }
        Label {
            width: parent.width
            visible: page.findings === null || page.findings.noHandbook === "" // else that is said below, and asked
            text: page.permission ? page.permission.about : ""
            color: Tokens.text2
            running: true
        }
        NoHandbook {
            width: parent.width
            findings: page.findings
            asks: true
        }
        Column {
            width: parent.width
            spacing: 16
            visible: page.permission !== null && page.permission.trackMissing.count > 0
            Label {
                width: parent.width
                text: qsTr("What decides the way")
                font: Tokens.section
            }
            Repeater {
                model: page.permission ? page.permission.trackMissing.rows : []
                FactOrDay {
                    width: parent ? parent.width : 0
                    permission: page.permission
                    findings: page.findings
                }
            }
        }
        Card {
            width: parent.width
            height: soon.height + 24
            visible: page.permission !== null && page.permission.reminders.count > 0
            emphasised: page.permission !== null && page.permission.late > 0
            Column {
                id: soon

                x: 16
                y: 12
                width: parent.width - 32
                Label {
                    width: parent.width
                    text: qsTr("Due next")
                    font: Tokens.bodyStrong
                    bottomPadding: 4
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: page.permission ? page.permission.reminders.rows : []
                    ReminderRow {
                        width: soon.width
                        onChosen: key => page.goTo(key)
                    }
                }
            }
        }
        StatusBadge {
            width: parent.width
            visible: text !== ""
            lines: 12
            shape: StatusShape.Warn
            text: page.permission ? page.permission.assumed : ""
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: page.permission !== null && page.permission.hasDays
            Button {
                width: Math.min(implicitWidth, parent.width)
                iconName: "archive"
                text: qsTr("Save as calendar")
                onClicked: page.saving = true
            }
        }
        Label {
            width: parent.width
            visible: page.permission !== null && page.permission.saved !== ""
            text: page.permission ? qsTr("Saved: %1").arg(page.permission.saved) : ""
            font: Tokens.caption
            color: Tokens.text2
            wrapMode: Text.WrapAnywhere
        }
        Column {
            width: parent.width
            Repeater {
                id: rows

                model: page.permission ? page.permission.steps : []
                PermissionRow {
                    width: parent ? parent.width : 0
                    permission: page.permission
                    phone: page.phone
                }
            }
        }
        Label {
            width: parent.width
            visible: page.permission !== null && page.permission.aside > 0
            text: page.permission ? qsTr("Steps of the handbook that do not apply here: %1").arg(page.permission.aside) : ""
            font: Tokens.caption
            color: Tokens.text2
        }
    }
}
