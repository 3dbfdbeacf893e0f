// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks where a drawing goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property DrawingController drawing
    readonly property list<string> suffixes: ["pdf", "svg", "dxf"]
    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Save the drawing")
        fileMode: FileDialog.SaveFile
        defaultSuffix: saver.suffixes[selectedNameFilter.index] ?? "pdf"
        nameFilters: [qsTr("PDF documents (*.pdf)"), qsTr("SVG pictures (*.svg)"), qsTr("DXF drawings (*.dxf)")]
        onAccepted: {
            saver.drawing.save(selectedFile)
            saver.finished()
        }
        onRejected: saver.finished()
    }
}
