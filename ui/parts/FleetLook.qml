// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The units listed as a chart or on the map, below what stands above their table, too.
ScrollArea {
    id: area

    readonly property bool phone: width < Tokens.oneColumnBelow

    objectName: "fleet.area"
    padding: phone ? Tokens.marginPhone : Tokens.margin
    FleetHeader {
        width: parent.width
        inTable: false
    }
    Repeater {
        model: App.fleet.view === Fleet.Chart ? 1 : 0
        FleetChartPane {
            width: parent ? parent.width : 0
            phone: area.phone
        }
    }
    Repeater {
        model: App.fleet.view === Fleet.Map ? 1 : 0
        FleetMapPane {
            width: parent ? parent.width : 0
            phone: area.phone
        }
    }
}
