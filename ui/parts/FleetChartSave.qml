// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where the points of a chart go. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    signal finished()

    SaveSheet {
        title: qsTr("Save what is shown")
        name: App.fleet.chart.kind
        endings: ["csv"]
        onChosen: file => App.fleet.saveChart(file)
        onClosed: saver.finished()
    }
}
