// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark

// A fact that nobody has recorded, asked where it is missed: a day as a day, any other as it is.
Column {
    id: ask

    required property DetailRow modelData
    required property PermissionController permission
    required property FindingsController findings
    readonly property bool day: permission.isDayFact(modelData.key)

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
        model: ask.day ? 0 : 1
        FactAnswer {
            width: ask.width
            fact: ask.modelData
            findings: ask.findings
        }
    }
}
