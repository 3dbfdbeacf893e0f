// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The filters of the units: each narrows what the others left, and nothing changes before they are applied.
Sheet {
    id: sheet

    readonly property Fleet fleet: App.fleet
    property var wanted: ({})

    function openNow() {
        wanted = Object.assign({}, fleet.filter)
        open()
    }
    function want(name: string, value: var) {
        const next = Object.assign({}, wanted)
        next[name] = value
        wanted = next
    }
    function of(name: string): string {
        return wanted[name] === undefined ? "" : wanted[name]
    }
    function hasTag(name: string): bool {
        return wanted.tag !== undefined && wanted.tag.includes(name)
    }

    function after(first: var, columns: var): var {
        const all = []
        for (const one of first)
            all.push(one)
        for (const one of columns)
            if (!first.includes(one))
                all.push(one)
        return all
    }
    function choicesOf(names: var): var {
        const all = []
        for (const one of names)
            all.push({ key: one, text: one })
        return all
    }

    title: qsTr("Filters")

    component Name: Label {
        width: parent ? parent.width : 0
        font: Tokens.bodyMedium
    }
    component OneOf: FilterOneOf {
        value: sheet.of(name)
        onPicked: key => sheet.want(name, key)
    }
    component Contains: Column {
        id: contains

        required property string name
        required property string label

        width: parent ? parent.width : 0
        spacing: 6
        Name { text: contains.label }
        TextField {
            objectName: "filter." + contains.name
            width: parent.width
            label: contains.label
            text: sheet.of(contains.name)
            onTextEdited: sheet.want(contains.name, text)
            onAccepted: sheet.apply()
        }
    }
    component Compared: FilterCompared {
        said: sheet.of(name)
        onWanted: said => sheet.want(name, said)
        onAccepted: sheet.apply()
    }
    function apply() {
        const filter = Object.assign({}, wanted)
        for (const name of ["description", "ip_address"])
            if (/^(contains|equals|starts|ends):$/.test(of(name)))
                delete filter[name]
        close()
        fleet.apply(filter)
    }

    OneOf {
        name: "status"
        label: qsTr("Status")
        choices: [{ key: "unprovisioned", text: qsTr("Unprovisioned") }, { key: "provisioning", text: qsTr("Provisioning") },
            { key: "provisioning-error", text: qsTr("Provisioning Error") }, { key: "flipped", text: qsTr("Flipped") },
            { key: "operational", text: qsTr("Operational") }, { key: "reporting-error", text: qsTr("Reporting Error") },
            { key: "update-error", text: qsTr("Update Error") }]
    }
    Contains { name: "serial"; label: qsTr("Unit serial number contains") }
    Contains { name: "model"; label: qsTr("Model number contains") }
    OneOf {
        name: "relay"
        label: qsTr("Relay, as it stands")
        choices: [{ key: "open", text: qsTr("Open") }, { key: "shut", text: qsTr("Shut") }]
    }
    Column {
        width: parent ? parent.width : 0
        spacing: 6
        visible: sheet.fleet.tags.count > 0
        Name { text: qsTr("Tags: one of those ticked is enough") }
        Repeater {
            model: sheet.fleet.tags.rows
            CheckRow {
                required property DetailRow modelData

                width: parent ? parent.width : 0
                text: modelData.label
                checked: sheet.hasTag(modelData.label)
                onToggled: sheet.want("tag", checked ? (sheet.wanted.tag || []).concat([modelData.label])
                    : (sheet.wanted.tag || []).filter(one => one !== modelData.label))
            }
        }
    }
    OneOf {
        name: "installer"
        label: qsTr("Installer")
        choices: sheet.choicesOf(sheet.fleet.installers)
    }
    OneOf {
        name: "der_type"
        label: qsTr("DER type")
        choices: sheet.choicesOf(sheet.fleet.derTypes)
    }
    OneOf {
        name: "meter_form"
        label: qsTr("Meter form")
        choices: [{ key: "2S", text: "2S" }, { key: "12S", text: "12S" }]
    }
    Compared { name: "description"; label: qsTr("Description") }
    Compared { name: "ip_address"; label: qsTr("IP address") }
    Button {
        visible: sheet.of("area") !== ""
        text: qsTr("Not only the place chosen on the map")
        onClicked: sheet.want("area", "")
    }
    Column {
        width: parent ? parent.width : 0
        spacing: 6
        Name { text: qsTr("Order") }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: sheet.after(["serial", "city"], sheet.fleet.units.columns)
                Chip {
                    required property string modelData
                    readonly property string named: modelData === "city" || App.settings.language === "" ? qsTr("City") : FleetColumns.nameOf(modelData)

                    text: named + (!checked ? "" : sheet.fleet.units.descending ? " ↓" : " ↑")
                    checked: sheet.fleet.units.sortedBy === modelData
                    Accessible.name: qsTr("Sort by: %1").arg(named)
                    onClicked: sheet.fleet.units.sortBy(modelData)
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
                sheet.fleet.clearFilter()
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
