// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where a drawing goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property DrawingController drawing
    readonly property list<string> known: ["ansi-b", "a3", "letter"] // in the order of the choice
    signal finished()

    SaveSheet {
        title: qsTr("Save the drawing")
        name: saver.drawing.kind
        endings: ["pdf", "svg", "dxf"]
        sorts: [qsTr("PDF document"), qsTr("SVG picture"), qsTr("DXF drawing")]
        papers: [qsTr("17 × 11 in"), qsTr("A3"), qsTr("Letter, in two halves")]
        paper: saver.known.indexOf(saver.drawing.paper)
        onPaperChosen: index => saver.drawing.paper = saver.known[index]
        onChosen: file => saver.drawing.save(file)
        onClosed: saver.finished()
    }
}
