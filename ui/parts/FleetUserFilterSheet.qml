// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The filters of the users, and their order: both filters have to hold, and nothing changes before they are applied.
Sheet {
    id: sheet

    readonly property FleetUsers users: App.fleet.users
    property string email: ""
    property string role: ""

    function openNow() {
        const applied = Object.assign({}, users.filter)
        email = applied.email
        role = applied.role
        open()
    }
    function apply() {
        close()
        users.apply({ email: email, role: role })
    }
    function roleName(role: string): string {
        return App.settings.language === "" ? "" : users.roleLabel(role) // read again in another language
    }

    title: qsTr("Filters")

    FilterCompared {
        name: "email"
        label: qsTr("E-mail")
        said: sheet.email
        onWanted: said => sheet.email = said
        onAccepted: sheet.apply()
    }
    FilterOneOf {
        name: "role"
        label: qsTr("Role")
        choices: [{ key: "admin", text: sheet.roleName("admin") }, { key: "installer", text: sheet.roleName("installer") },
            { key: "read_only", text: sheet.roleName("read_only") }]
        value: sheet.role
        onPicked: key => sheet.role = key
    }
    Column {
        width: parent ? parent.width : 0
        spacing: 6
        Label {
            width: parent.width
            text: qsTr("Order")
            font: Tokens.bodyMedium
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: [{ column: "email", text: qsTr("E-mail") }, { column: "name", text: qsTr("Name") }, { column: "role", text: qsTr("Role") }]
                Chip {
                    required property var modelData

                    text: modelData.text + (!checked ? "" : sheet.users.descending ? " ↓" : " ↑")
                    checked: sheet.users.sortedBy === modelData.column
                    Accessible.name: qsTr("Sort by: %1").arg(modelData.text)
                    onClicked: sheet.users.sortBy(modelData.column)
                }
            }
        }
    }
    Flow {
        width: parent ? parent.width : 0
        spacing: Tokens.gap
        Button {
            objectName: "filter.apply"
            kind: Button.Kind.Primary
            height: Tokens.primary
            text: qsTr("Apply")
            onClicked: sheet.apply()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Clear")
            onClicked: {
                sheet.close()
                sheet.users.clearFilter()
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
