// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Every SunSpec model found and its points: name, value with unit, and the registers behind it.
ListView {
    id: view

    required property PointsModel points
    readonly property bool narrow: width < 560

    model: view.points
    clip: true
    reuseItems: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("SunSpec models")
    T.ScrollBar.vertical: ScrollBar {}
    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property bool head
        required property string title
        required property string note
        required property bool open
        required property string name
        required property string value
        required property string raw
        required property bool implemented
        readonly property int rawWidth: view.narrow ? 0 : Math.min(260, width * 0.34)

        width: view.width - 12
        height: head ? (note === "" ? 56 : 76) : 44
        focusPolicy: head ? Qt.StrongFocus : Qt.NoFocus
        hoverEnabled: false
        Accessible.role: Accessible.ListItem
        Accessible.name: head ? title + ", " + note : title + " (" + name + "): " + value
        Accessible.onPressAction: row.clicked()
        onClicked: if (head) view.points.toggle(index)
        Keys.onReturnPressed: row.clicked()
        background: Rectangle {
            color: row.down ? Tokens.accentTint : "transparent"
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
            FocusRing { control: row }
        }
        contentItem: Item {
            Icon {
                x: 4
                y: 18
                visible: row.head
                name: row.open ? "up" : "down"
                color: Tokens.text2
            }
            Label {
                id: what

                x: row.head ? 40 : 16
                y: row.head ? 16 : 12
                width: row.head ? parent.width - x - 8 - (view.narrow ? 0 : where.implicitWidth)
                    : (parent.width - x - row.rawWidth) * 0.55
                text: row.head || row.name === row.title ? row.title : row.name + " · " + row.title
                font: row.head ? Tokens.bodyStrong : Tokens.body
                color: Tokens.text
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                x: 40
                y: 44
                width: parent.width - x
                visible: row.head && row.note !== ""
                text: row.note
                font: Tokens.caption
                color: Tokens.warn
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                id: where

                anchors.right: parent.right
                y: 16
                visible: row.head && !view.narrow
                text: row.head ? row.value : ""
                color: Tokens.text2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                x: what.x + what.width + 8
                y: 12
                width: parent.width - x - row.rawWidth - 8
                visible: !row.head
                text: row.value
                font: Tokens.bodyMedium
                color: row.implemented ? Tokens.text : Tokens.text2
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Label {
                x: parent.width - row.rawWidth
                y: 12
                width: row.rawWidth
                visible: !row.head && !view.narrow
                text: row.raw
                font: Tokens.data
                color: Tokens.text2
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
