// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Findings that want the same thing done, under one head; folded where nothing is to be done.
Column {
    id: group

    required property string title
    required property DetailRows details
    property bool folded: false
    property bool foldable: false
    signal chosen(string key)

    visible: details !== null && details.count > 0
    T.Button {
        id: head

        width: parent.width
        height: group.foldable ? Tokens.primary : 44
        enabled: group.foldable
        focusPolicy: group.foldable ? Qt.StrongFocus : Qt.NoFocus
        text: group.title
        Accessible.role: group.foldable ? Accessible.Button : Accessible.Heading
        Accessible.name: text
        Accessible.onPressAction: head.clicked()
        Keys.onReturnPressed: head.clicked()
        onClicked: group.folded = !group.folded
        contentItem: Item {
            Label {
                x: 24
                width: parent.width - 72
                anchors.verticalCenter: parent.verticalCenter
                text: head.text
                font: Tokens.bodyStrong
                color: group.foldable ? Tokens.text : Tokens.text2
                Accessible.ignored: true
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                visible: group.foldable
                name: group.folded ? "down" : "up"
                color: Tokens.text
            }
        }
        background: Item {
            FocusRing { control: head }
        }
    }
    Repeater {
        model: group.folded || !group.details ? [] : group.details.rows
        T.Button {
            id: row

            required property DetailRow modelData
            readonly property bool here: App.job !== null && App.job.findings.current === modelData.key

            width: group.width
            height: Math.max(72, Tokens.target, implicitContentHeight + 28)
            text: modelData.label
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.ListItem
            Accessible.name: modelData.label + ", " + modelData.value
            Accessible.selected: here
            Accessible.onPressAction: row.clicked()
            Keys.onReturnPressed: row.clicked()
            onClicked: {
                App.job.findings.current = modelData.key
                group.chosen(modelData.key)
            }
            contentItem: FindingRow {
                detail: row.modelData
            }
            background: Rectangle {
                color: row.here || row.down ? Tokens.accentTint : "transparent"
                Rectangle {
                    width: 4
                    height: parent.height
                    color: Tokens.accent
                    visible: row.here
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Tokens.hair
                }
                FocusRing { control: row }
            }
        }
    }
}
