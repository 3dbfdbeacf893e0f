// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where a drawing goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property DrawingController drawing
    signal finished()

    SaveSheet {
        title: qsTr("Save the drawing")
        name: saver.drawing.kind
        endings: ["pdf", "svg", "dxf"]
        sorts: [qsTr("PDF document"), qsTr("SVG picture"), qsTr("DXF drawing")]
        onChosen: file => saver.drawing.save(file)
        onClosed: saver.finished()
    }
}
