// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Which file of the fleet is wanted, and where it goes.
Sheet {
    id: sheet

    property string serial: "" // the measurements of this unit alone
    property bool samples: false

    function openFor(unit: string) {
        serial = unit
        samples = true
        place.active = true
    }

    title: qsTr("Save as CSV")
    onAboutToShow: serial = ""
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
            sheet.close()
            sheet.samples = false
            place.active = true
        }
    }
    Button {
        objectName: "fleet.save-samples"
        width: parent.width
        text: qsTr("Every measurement of the %n units listed", "", App.fleet.units.listed)
        onClicked: {
            sheet.close()
            sheet.samples = true
            place.active = true
        }
    }
    Button {
        text: qsTr("Cancel")
        onClicked: sheet.close()
    }
    Loader {
        id: place

        active: false
        sourceComponent: Component {
            Item {
                SaveSheet {
                    title: qsTr("Save as CSV")
                    name: sheet.serial !== "" ? sheet.serial : sheet.samples ? "measurements" : "units"
                    endings: ["csv"]
                    onChosen: file => {
                        if (sheet.serial !== "")
                            App.fleet.saveSamplesOf(sheet.serial, file)
                        else if (sheet.samples)
                            App.fleet.saveSamples(file)
                        else
                            App.fleet.saveUnits(file)
                    }
                    onClosed: place.active = false
                }
            }
        }
    }
}
