// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for a packet or a bundle to look at. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Open a packet or a bundle")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Packets and bundles (*.pdf *.wmjob)"), qsTr("All files (*)")]
        onAccepted: {
            App.inspection.open(selectedFile)
            chooser.finished()
        }
        onRejected: chooser.finished()
    }
}
