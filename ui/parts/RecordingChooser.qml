// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for a recording to open. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Open a recording")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Recordings (*.pcap)"), qsTr("All files (*)")]
        onAccepted: {
            App.support.openFile(selectedFile)
            chooser.finished()
        }
        onRejected: chooser.finished()
    }
}
