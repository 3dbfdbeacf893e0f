// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Which columns the table of units has beside the serial number. Those that have no room are left out, the last first.
Sheet {
    id: sheet

    readonly property FleetUnits units: App.fleet.units
    readonly property var columns: units.columns

    title: qsTr("Columns")
    Repeater {
        model: FleetColumns.choices()
        CheckRow {
            required property string modelData

            objectName: "column." + modelData
            width: parent ? parent.width : 0
            text: App.settings.language === "" ? "" : FleetColumns.nameOf(modelData) // read again in another language
            checked: sheet.columns.includes(modelData)
            onToggled: {
                sheet.units.toggleColumn(modelData)
                checked = Qt.binding(() => sheet.columns.includes(modelData)) // the last one stays
            }
        }
    }
    Button {
        height: Tokens.primary
        text: qsTr("Done")
        onClicked: sheet.close()
    }
}
