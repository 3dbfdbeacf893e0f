// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks for picture files for the evidence that wants them. Made when it is asked for: it costs more than a page.
PictureDialog {
    onChosen: files => App.job.step.attachPhotos(App.job.step.photoFor, files, App.job.step.photoReplaces)
    onFinished: {
        App.job.step.photoReplaces = ""
        App.job.step.photoFor = ""
    }
}
