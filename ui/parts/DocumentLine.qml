// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One document: whether it is there, and, unfolded, what making it lacks and the ways to make it.
Column {
    id: row

    required property DocumentItem modelData
    required property DocumentsController documents
    readonly property bool unfolded: documents !== null && documents.current === modelData.documentId
    readonly property bool here: documents !== null && documents.fileOf === modelData.documentId
    signal saveAsked(string id, bool text)

    Label {
        width: parent.width
        visible: row.modelData.stage !== ""
        text: row.modelData.stage
        font: Tokens.section
        topPadding: 24
        bottomPadding: 8
        Accessible.role: Accessible.Heading
    }
    T.Button {
        id: head

        width: row.width
        height: Math.max(64, Tokens.target, words.implicitHeight + 24)
        text: row.modelData.title
        enabled: row.modelData.made || row.modelData.drawn
        focusPolicy: Qt.StrongFocus
        hoverEnabled: false
        Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
        Accessible.name: row.modelData.title + ", " + row.modelData.standing
        Accessible.onPressAction: head.clicked()
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()
        onClicked: {
            if (row.modelData.drawn) {
                App.job.drawings.kind = row.modelData.documentId
                App.job.tab = "drawings"
            } else {
                row.documents.current = row.unfolded ? "" : row.modelData.documentId
            }
        }
        Item {
            anchors.fill: parent
            StatusShape {
                x: 8
                anchors.verticalCenter: parent.verticalCenter
                width: 26
                height: 26
                shape: row.modelData.shape
            }
            Column {
                id: words

                x: 50
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x - 44
                spacing: 2
                Label {
                    width: parent.width
                    text: row.modelData.title
                    font: Tokens.bodyStrong
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.modelData.standing
                    color: row.modelData.shape === StatusShape.Pass ? Tokens.pass
                        : row.modelData.shape === StatusShape.ToDo ? Tokens.text2 : Tokens.warn
                    Accessible.ignored: true
                }
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: head.enabled
                name: row.modelData.drawn ? "forward" : row.unfolded ? "up" : "down"
                color: Tokens.text2
            }
        }
        background: Rectangle {
            radius: Tokens.radiusControl
            color: row.unfolded || head.down ? Tokens.accentTint : "transparent"
            FocusRing { control: head }
        }
    }
    Column {
        x: 50
        width: row.width - x
        visible: row.unfolded
        spacing: 12
        topPadding: 10
        bottomPadding: 16
        Label {
            width: parent.width
            text: row.modelData.about
            running: true
        }
        StatusBadge {
            width: parent.width
            lines: 6
            shape: row.modelData.ready ? StatusShape.Pass : StatusShape.Missing
            text: row.modelData.ready ? qsTr("Nothing is missing") : row.modelData.lacking
        }
        Label {
            width: parent.width
            visible: !row.modelData.ready
            text: qsTr("It can be made all the same. It says PRELIMINARY, and names in brackets what is missing.")
            color: Tokens.text2
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                kind: Button.Kind.Primary
                busy: row.documents !== null && row.documents.making === row.modelData.documentId
                text: busy ? qsTr("Making it …") : qsTr("Make it")
                onClicked: row.documents.make(row.modelData.documentId)
            }
            Button {
                visible: row.here
                text: qsTr("Open it")
                onClicked: row.documents.openFile()
            }
            Button {
                iconName: "archive"
                text: qsTr("Save as PDF")
                onClicked: row.saveAsked(row.modelData.documentId, false)
            }
            Button {
                visible: row.modelData.editable
                iconName: "edit"
                text: qsTr("Save to edit")
                onClicked: row.saveAsked(row.modelData.documentId, true)
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hair
    }
}
