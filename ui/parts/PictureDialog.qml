// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks for picture files. Made when it is asked for: it costs more than a page. In a file of its own, since Qt 6.4 makes no
// bound component through a Loader.
Item {
    id: chooser

    signal chosen(var files) // urls
    signal finished()

    FileSheet {
        title: qsTr("Choose photos")
        place: App.settings.photoFolder
        kind: qsTr("Photos")
        patterns: ["*.jpg", "*.jpeg", "*.png", "*.webp"]
        many: true
        pictures: true
        onChosen: files => {
            App.settings.rememberPhotoFolder(files[0])
            chooser.chosen(files)
        }
        onClosed: chooser.finished()
    }
}
