// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A fact that nobody has recorded, asked where it is missed: a day as a day, a group of facts where the groups are, any
// other as it is.
Column {
    id: ask

    required property DetailRow modelData
    required property PermissionController permission
    required property FindingsController findings
    readonly property bool day: permission.isDayFact(modelData.key)
    readonly property bool group: permission.isGroup(modelData.key)

    Repeater {
        model: ask.day ? 1 : 0
        DateAnswer {
            width: ask.width
            label: ask.modelData.label
            path: ask.modelData.key
            recorded: ""
            permission: ask.permission
            findings: ask.findings
        }
    }
    Repeater {
        model: ask.day || ask.group ? 0 : 1
        FactAnswer {
            width: ask.width
            fact: ask.modelData
            findings: ask.findings
        }
    }
    Button {
        width: Math.min(implicitWidth, ask.width)
        visible: ask.group
        iconName: "edit"
        text: qsTr("Enter among the site’s facts: %1").arg(ask.modelData.label)
        onClicked: {
            App.job.site.search = ask.modelData.label
            App.job.tab = "site"
        }
    }
}
