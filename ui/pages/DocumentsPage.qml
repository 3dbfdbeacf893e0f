// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What the utility asks for, step by step, with what is there, and what can be made from the record.
Item {
    id: page

    readonly property DocumentsController documents: App.job ? App.job.documents : null
    readonly property bool phone: width < Tokens.oneColumnBelow
    property string saving: "" // id of the document that asks where it goes
    property bool savingText: false

    Repeater {
        model: page.saving !== "" ? 1 : 0
        DocumentSave {
            documents: page.documents
            documentId: page.saving
            text: page.savingText
            onFinished: page.saving = ""
        }
    }
    ScrollArea {
        anchors.fill: parent
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: 900
        spacing: 16
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("Documents")
        }
        Label {
            width: parent.width
            text: page.documents === null ? "" : page.documents.problem !== "" ? page.documents.problem
                : page.documents.reading && rows.count === 0 ? qsTr("Reading the handbook …") : page.documents.summary
            visible: !App.job || App.job.findings.noHandbook === "" // none asks for anything: that says nothing of what is wanted
            color: Tokens.text2
            running: true
        }
        NoHandbook {
            width: parent.width
            findings: App.job ? App.job.findings : null
            asks: true
        }
        Label {
            width: parent.width
            visible: page.documents !== null && page.documents.file !== ""
            text: page.documents ? qsTr("Saved: %1").arg(page.documents.file) : ""
            font: Tokens.caption
            color: Tokens.text2
            wrapMode: Text.WrapAnywhere
        }
        Column {
            width: parent.width
            Repeater {
                id: rows

                model: page.documents ? page.documents.items : []
                DocumentLine {
                    width: parent ? parent.width : 0
                    documents: page.documents
                    onSaveAsked: (id, text) => {
                        page.savingText = text
                        page.saving = id
                    }
                }
            }
        }
    }
}
