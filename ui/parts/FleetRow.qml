// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One unit in the table: who it is, where, and how it stands. Space chooses it, Enter opens it.
T.ItemDelegate {
    id: row

    required property int index
    required property string serial
    required property string modelNumber
    required property string place
    required property string status
    required property int shape
    required property string relay
    required property string change
    required property string report
    required property string tags
    required property bool chosen
    required property list<string> cells
    readonly property var columns: App.fleet.units.columns
    readonly property bool phone: ListView.view && ListView.view.width < Tokens.oneColumnBelow
    readonly property bool choosable: App.fleet.mayChange
    readonly property real from: choosable ? 56 : 8 // on a phone

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? ListView.view.width - 2 * x : 0
    height: phone ? Math.max(104, lines.height + 24) : Math.max(64, Tokens.target)
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: Accessible.ListItem
    Accessible.name: row.serial + ", " + row.place + ", " + row.status + ", " + qsTr("relay %1").arg(row.relay) + (row.change === "" ? "" : ", " + row.change) + (row.chosen ? ", " + qsTr("chosen") : "")
    Accessible.onPressAction: row.clicked()
    onClicked: App.fleet.openUnit(serial)
    Keys.onReturnPressed: App.fleet.openUnit(serial)
    Keys.onEnterPressed: App.fleet.openUnit(serial)
    Keys.onSpacePressed: if (row.choosable) App.fleet.units.toggle(row.index)

    T.AbstractButton {
        id: box

        width: Tokens.target
        height: Math.min(row.height, Tokens.target)
        anchors.verticalCenter: parent.verticalCenter
        visible: row.choosable
        focusPolicy: Qt.NoFocus // the row is: Space chooses
        hoverEnabled: false
        text: qsTr("Choose %1").arg(row.serial)
        Accessible.role: Accessible.CheckBox
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: row.chosen
        Accessible.onPressAction: box.clicked()
        onClicked: App.fleet.units.toggle(row.index)
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: 26
                height: 26
                radius: 5
                color: row.chosen ? Tokens.accent : Tokens.surface
                border.width: Tokens.stroke
                border.color: row.chosen ? Tokens.accent : Tokens.line
                Icon {
                    anchors.centerIn: parent
                    width: 20
                    height: 20
                    name: "check"
                    color: Tokens.onAccent
                    visible: row.chosen
                }
            }
        }
    }
    component Cell: Label {
        property int column: 0

        x: FleetColumns.at(row.width, column, row.columns)
        width: FleetColumns.at(row.width, column + 1, row.columns) - x - 8
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: !row.phone && width > 0
        elide: Text.ElideRight
        maximumLineCount: 2
        Accessible.ignored: true
    }
    Cell { column: 0; text: row.serial; font: Tokens.data; color: Tokens.accent; wrapMode: Text.NoWrap }
    Repeater {
        model: row.phone ? [] : row.columns
        Item {
            id: cell

            required property string modelData
            required property int index
            readonly property string words: row.cells[index] ?? ""

            height: row.height
            StatusBadge {
                x: FleetColumns.at(row.width, cell.index + 1, row.columns)
                width: FleetColumns.at(row.width, cell.index + 2, row.columns) - x - 8
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.modelData === "status" && width > 0
                shape: row.shape
                text: row.status
                lines: 2
                Accessible.ignored: true
            }
            Cell {
                column: cell.index + 1
                visible: cell.modelData !== "status" && width > 0
                text: cell.modelData === "relay" && row.change !== "" ? cell.words + ", " + row.change : cell.words
                font: cell.modelData === "relay" ? Tokens.bodyStrong : Tokens.body
                color: cell.modelData === "last_report" ? Tokens.text2 : Tokens.text
            }
        }
    }
    Column {
        id: lines

        x: row.from
        y: 12
        width: row.width - x - 8
        spacing: 4
        visible: row.phone
        Label {
            width: parent.width
            text: row.serial
            font: Tokens.data
            color: Tokens.accent
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.place
            elide: Text.ElideRight
            maximumLineCount: 2
            Accessible.ignored: true
        }
        StatusBadge {
            width: parent.width
            shape: row.shape
            text: row.status
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("relay %1").arg(row.relay) + (row.change === "" ? "" : ", " + row.change)
            color: Tokens.text2
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    background: Rectangle {
        color: row.down || row.chosen ? Tokens.accentTint : "transparent"
        radius: Tokens.radiusControl
        border.width: row.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
