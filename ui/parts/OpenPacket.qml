// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for a packet or a bundle to look at. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    // Where things were saved last, or the person's own documents: not where the program happened to be started.
    Component.onCompleted: {
        if (App.settings.saveFolder !== "")
            place.folder = App.settings.saveFolder
        const folder = String(place.file).replace(/\/[^/]*$/, "")
        if (folder !== "")
            dialog.currentFolder = folder
        dialog.open()
    }

    SavePlace {
        id: place

        name: "file"
        ending: "pdf"
    }
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
