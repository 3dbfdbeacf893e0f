// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark

// A fact that nobody has recorded, asked where it is missed: a day as a day, any other as it is.
Loader {
    id: ask

    required property DetailRow modelData
    required property PermissionController permission
    required property FindingsController findings

    sourceComponent: permission.isDayFact(modelData.key) ? day : fact
    Component {
        id: day

        DateAnswer {
            label: ask.modelData.label
            path: ask.modelData.key
            recorded: ""
            permission: ask.permission
            findings: ask.findings
        }
    }
    Component {
        id: fact

        FactAnswer {
            fact: ask.modelData
            findings: ask.findings
        }
    }
}
