// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where a file of the fleet goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property string serial
    required property bool samples
    signal finished()

    SaveSheet {
        title: qsTr("Save as CSV")
        name: saver.serial !== "" ? saver.serial : saver.samples ? "measurements" : "units"
        endings: ["csv"]
        onChosen: file => {
            if (saver.serial !== "")
                App.fleet.saveSamplesOf(saver.serial, file)
            else if (saver.samples)
                App.fleet.saveSamples(file)
            else
                App.fleet.saveUnits(file)
        }
        onClosed: saver.finished()
    }
}
