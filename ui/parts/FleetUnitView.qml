// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One unit: everything the office knows of it, and what can be done with it.
ScrollArea {
    id: view

    readonly property FleetUnit unit: App.fleet.unit
    readonly property bool phone: width < Tokens.oneColumnBelow

    padding: phone ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    Component.onCompleted: if (App.keyed) back.forceActiveFocus(Qt.TabFocusReason)

    component Heading: Label {
        width: parent ? parent.width : 0
        topPadding: 8
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    component Group: DetailList {
        width: parent ? parent.width : 0
        labelWidth: view.phone ? 128 : 200
    }

    Button {
        id: back

        objectName: "unit.back"
        iconName: "back"
        text: App.fleet.mayList ? qsTr("All units") : qsTr("Another unit")
        onClicked: App.fleet.unit.close()
    }
    PageTitle {
        width: parent.width
        phone: view.phone
        text: view.unit.serial
    }
    Label {
        width: parent.width
        visible: view.unit.loading
        text: qsTr("The office is being asked …")
        color: Tokens.text2
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        text: view.unit.problem
    }
    Button {
        visible: view.unit.problem !== ""
        text: qsTr("Try again")
        onClicked: App.fleet.openUnit(view.unit.serial)
    }
    Column {
        width: parent.width
        spacing: 12
        visible: view.unit.found
        StatusBadge {
            width: parent.width
            shape: view.unit.statusShape
            text: view.unit.statusText
        }
        Heading { text: qsTr("Relay: %1").arg(view.unit.relayText) }
        Label {
            width: parent.width
            text: view.unit.relayMeaning
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: App.fleet.mayChange
            Button {
                objectName: "unit.open-relay"
                text: qsTr("Open the relay …")
                onClicked: App.fleet.changeRelay(view.unit.serial, true)
            }
            Button {
                text: qsTr("Shut the relay …")
                onClicked: App.fleet.changeRelay(view.unit.serial, false)
            }
        }
        MessageCard {
            objectName: "unit.outcome"
            width: parent.width
            visible: text !== ""
            shape: App.fleet.outcomeBad ? StatusShape.Fail : StatusShape.Pass
            text: App.fleet.outcome
            closeName: qsTr("Close the message")
            onDismissed: App.fleet.dismissOutcome()
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: provision.visible || unprovision.visible
            Button {
                id: provision

                objectName: "unit.provision"
                visible: App.fleet.mayProvision && view.unit.mayProvision
                enabled: !App.fleet.acting
                text: qsTr("Ask for its provisioning")
                onClicked: App.fleet.provision(view.unit.serial)
            }
            Button {
                id: unprovision

                objectName: "unit.unprovision"
                visible: App.fleet.mayChange && view.unit.mayUnprovision
                enabled: !App.fleet.acting
                text: qsTr("Unprovision it …")
                onClicked: unprovisioning.open()
            }
        }
        Column {
            width: parent.width
            spacing: 12
            visible: App.fleet.mayList
            Heading { text: qsTr("Chart") }
            Repeater { // what nobody looks at is not laid out
                model: App.fleet.mayList && view.unit.found ? 1 : 0
                FleetChartPane {
                    width: parent ? parent.width : 0
                    phone: view.phone
                }
            }
            Heading { text: view.unit.readingsAt !== "" ? qsTr("Measured at %1").arg(view.unit.readingsAt) : qsTr("Measurements") }
            MessageCard {
                width: parent.width
                visible: text !== ""
                text: view.unit.readingsProblem
            }
            Label {
                width: parent.width
                visible: view.unit.readings.count === 0 && view.unit.readingsProblem === ""
                text: qsTr("It has sent none in the last 24 hours.")
                color: Tokens.text2
            }
            Group { details: view.unit.readings }
            Button {
                objectName: "unit.save"
                enabled: !App.fleet.files.running
                text: qsTr("Save its measurements as CSV")
                onClicked: save.openFor(view.unit.serial)
            }
            MessageCard {
                width: parent.width
                visible: text !== ""
                shape: App.fleet.files.failed ? StatusShape.Fail : App.fleet.files.running ? StatusShape.Waiting : StatusShape.Pass
                text: App.fleet.files.words
            }
        }
        Heading { text: qsTr("Unit") }
        Group { details: view.unit.info }
        Heading { text: qsTr("Communication") }
        Group { details: view.unit.status }
        Heading { text: qsTr("Premises") }
        Group { details: view.unit.premises }
    }
    FleetSave { id: save }
    Sheet {
        id: unprovisioning

        title: qsTr("Unprovision %1?").arg(view.unit.serial)
        Label {
            width: parent.width
            text: qsTr("It is no longer measured, controlled or heard of, and what waits for its relay is cancelled. Its relay stays as it is, and it stays in the company’s list.")
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                objectName: "unit.unprovision.meant"
                kind: Button.Kind.Danger
                height: Tokens.primary
                text: qsTr("Unprovision %1").arg(view.unit.serial)
                onClicked: {
                    unprovisioning.close()
                    App.fleet.unprovision(view.unit.serial)
                }
            }
            Button {
                height: Tokens.primary
                text: qsTr("Cancel")
                onClicked: unprovisioning.close()
            }
        }
    }
}
