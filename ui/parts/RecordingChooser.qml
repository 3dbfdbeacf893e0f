// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks for a recording to open. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    SavePlace { id: place } // the person's own documents, where nothing was saved yet
    FileSheet {
        title: qsTr("Open a recording")
        folder: App.settings.saveFolder !== "" ? App.settings.saveFolder : place.folder
        kind: qsTr("Recordings")
        patterns: ["*.pcap"]
        onChosen: files => App.support.openFile(files[0])
        onClosed: chooser.finished()
    }
}
