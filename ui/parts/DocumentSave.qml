// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks where a document goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property DocumentsController documents
    required property string documentId
    required property bool text // for a word processor
    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Save the document")
        fileMode: FileDialog.SaveFile
        defaultSuffix: saver.text ? "odt" : "pdf"
        nameFilters: [saver.text ? qsTr("Word-processor documents (*.odt)") : qsTr("PDF documents (*.pdf)")]
        onAccepted: {
            saver.documents.save(saver.documentId, selectedFile)
            saver.finished()
        }
        onRejected: saver.finished()
    }
}
