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
        height: Math.max(Tokens.glove ? Tokens.target : 0, head ? (note === "" ? 56 : 76) : 44)
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
        contentItem: BenchPointText {
            head: row.head
            title: row.title
            note: row.note
            open: row.open
            name: row.name
            value: row.value
            raw: row.raw
            implemented: row.implemented
            rawWidth: row.rawWidth
            narrow: view.narrow
        }
    }
}
