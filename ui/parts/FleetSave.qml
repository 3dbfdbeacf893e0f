// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Which file of the fleet is wanted, and where it goes.
Item {
    id: part

    property string serial: "" // the measurements of this unit alone
    property bool samples: false
    property bool saving: false

    function open() {
        serial = ""
        which.open()
    }
    function openFor(unit: string) {
        serial = unit
        samples = true
        saving = true
    }

    Sheet {
        id: which

        title: qsTr("Save as CSV")
        Label {
            width: parent.width
            text: qsTr("Times are UTC. Other programs may show the file as they please; the columns are those of the manual.")
            color: Tokens.text2
            running: true
        }
        Button {
            objectName: "fleet.save-units"
            width: parent.width
            text: qsTr("The %n units listed", "", App.fleet.units.listed)
            onClicked: {
                which.close()
                part.samples = false
                part.saving = true
            }
        }
        Button {
            objectName: "fleet.save-samples"
            width: parent.width
            text: qsTr("Every measurement of the %n units listed", "", App.fleet.units.listed)
            onClicked: {
                which.close()
                part.samples = true
                part.saving = true
            }
        }
        Button {
            text: qsTr("Cancel")
            onClicked: which.close()
        }
    }
    Repeater {
        model: part.saving ? 1 : 0
        FleetSavePlace {
            serial: part.serial
            samples: part.samples
            onFinished: part.saving = false
        }
    }
}
