// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks for another folder of records. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    SavePlace { id: place }
    FileSheet {
        title: qsTr("Choose the folder of the records")
        folder: place.folder
        folders: true
        onChosen: files => App.openElsewhere(files[0])
        onClosed: chooser.finished()
    }
}
