// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// What is done to the units that are chosen; in the same place as a step's action.
Rectangle {
    id: bar

    readonly property FleetUnits units: App.fleet.units
    readonly property bool phone: width < Tokens.oneColumnBelow

    implicitHeight: parts.height + 24
    color: Tokens.surface
    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    Flow {
        id: parts

        x: bar.phone ? 16 : 24
        y: 12
        width: parent.width - 2 * x
        spacing: Tokens.gap
        Button {
            objectName: "fleet.act"
            width: bar.phone ? parent.width : implicitWidth
            kind: Button.Kind.Primary
            text: qsTr("Do something with %n units", "", bar.units.chosen)
            onClicked: actions.open()
        }
        Button {
            height: Tokens.primary
            visible: bar.units.chosen < bar.units.listed
            text: qsTr("Choose all %L1").arg(bar.units.listed)
            onClicked: bar.units.chooseAll()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Choose none")
            onClicked: bar.units.chooseNone()
        }
    }
    FleetTagSheet { id: tags }
    Sheet {
        id: actions

        component Act: Button {
            width: parent ? parent.width : 0
            enabled: !App.fleet.acting
        }
        title: qsTr("With %n units", "", bar.units.chosen)
        Act {
            objectName: "fleet.open-relays"
            text: qsTr("Open their relays …")
            onClicked: {
                actions.close()
                App.fleet.changeRelays(true)
            }
        }
        Act {
            objectName: "fleet.shut-relays"
            text: qsTr("Shut their relays …")
            onClicked: {
                actions.close()
                App.fleet.changeRelays(false)
            }
        }
        Act {
            objectName: "fleet.tag-units"
            text: qsTr("Put a tag on them, or take one off")
            onClicked: {
                actions.close()
                tags.openToApply()
            }
        }
        Act {
            objectName: "fleet.provision"
            text: qsTr("Ask for their provisioning")
            onClicked: {
                actions.close()
                App.fleet.provisionChosen()
            }
        }
        Act {
            kind: Button.Kind.Danger
            text: qsTr("Unprovision them …")
            onClicked: {
                actions.close()
                unprovision.open()
            }
        }
        Act {
            enabled: true
            text: qsTr("Cancel")
            onClicked: actions.close()
        }
    }
    Sheet {
        id: unprovision

        title: qsTr("Unprovision %n units?", "", bar.units.chosen)
        Label {
            width: parent.width
            text: qsTr("They are no longer measured, controlled or heard of, and what waits for their relays is cancelled. Their relays stay as they are, and they stay in the company’s list.")
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                kind: Button.Kind.Danger
                height: Tokens.primary
                text: qsTr("Unprovision %n units", "", bar.units.chosen)
                onClicked: {
                    unprovision.close()
                    App.fleet.unprovisionChosen()
                }
            }
            Button {
                height: Tokens.primary
                text: qsTr("Cancel")
                onClicked: unprovision.close()
            }
        }
    }
}
