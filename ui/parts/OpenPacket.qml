// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks for a packet or a bundle to look at. Made when it is asked for: it costs more than a page.
Item {
    id: chooser

    signal finished()

    SavePlace { id: place } // the person's own documents, where nothing was saved yet
    FileSheet {
        title: qsTr("Open a packet or a bundle")
        folder: App.settings.saveFolder !== "" ? App.settings.saveFolder : place.folder
        kind: qsTr("Packets and bundles")
        patterns: ["*.pdf", "*.wmjob"]
        onChosen: files => App.inspection.open(files[0])
        onClosed: chooser.finished()
    }
}
