// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for picture files. Made when it is asked for: it costs more than a page. In a file of its own, since Qt 6.4 makes no
// bound component through a Loader.
Item {
    id: chooser

    signal chosen(var files) // urls
    signal finished()

    Component.onCompleted: {
        if (String(App.settings.photoFolder) !== "")
            dialog.currentFolder = App.settings.photoFolder
        dialog.open()
    }
    FileDialog {
        id: dialog

        title: qsTr("Choose photos")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Photos (*.jpg *.jpeg *.png *.webp)"), qsTr("All files (*)")]
        onAccepted: {
            App.settings.rememberPhotoFolder(selectedFiles[0])
            chooser.chosen(selectedFiles)
            chooser.finished()
        }
        onRejected: chooser.finished()
    }
}
