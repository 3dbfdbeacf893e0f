// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for a recording to open, or where to save one. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    property ReplaySession session: null // null: to open one
    property bool asText: false
    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: chooser.session === null ? qsTr("Open a recording") : chooser.asText ? qsTr("Save as text") : qsTr("Save the recording")
        fileMode: chooser.session === null ? FileDialog.OpenFile : FileDialog.SaveFile
        defaultSuffix: chooser.session === null ? "" : chooser.asText ? "txt" : "pcap"
        nameFilters: chooser.asText ? [qsTr("Text (*.txt)")] : [qsTr("Recordings (*.pcap)"), qsTr("All files (*)")]
        onAccepted: {
            if (chooser.session === null)
                App.support.openFile(selectedFile)
            else if (chooser.asText)
                chooser.session.saveText(selectedFile)
            else
                chooser.session.saveRecording(selectedFile)
            chooser.finished()
        }
        onRejected: chooser.finished()
    }
}
