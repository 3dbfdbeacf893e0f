// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks for picture files for the evidence that wants them. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

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
            App.settings.rememberPhotoFolder(selectedFiles[0]) // the dialog does not tell where it was gone to
            App.job.step.attachPhotos(App.job.step.photoFor, selectedFiles, App.job.step.photoReplaces)
            App.job.step.photoReplaces = ""
            App.job.step.photoFor = ""
        }
        onRejected: {
            App.job.step.photoReplaces = ""
            App.job.step.photoFor = ""
        }
    }
}
