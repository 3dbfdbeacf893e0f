// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where a document goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property DocumentsController documents
    required property string documentId
    required property bool text // for a word processor
    signal finished()

    SaveSheet {
        title: qsTr("Save the document")
        name: saver.documentId
        endings: [saver.text ? "odt" : "pdf"]
        onChosen: file => saver.documents.save(saver.documentId, file)
        onClosed: saver.finished()
    }
}
