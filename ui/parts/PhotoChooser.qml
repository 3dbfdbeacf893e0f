// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for one or more picture files.
Item {
    id: chooser

    signal chosen(list<url> files)
    signal dismissed()

    function open() { dialog.open() }

    FileDialog {
        id: dialog

        title: qsTr("Choose photos")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp)"), qsTr("All files (*)")]
        onAccepted: chooser.chosen(selectedFiles)
        onRejected: chooser.dismissed()
    }
}
