// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One account of the company: who it is, and what it may do.
Item {
    id: row

    required property string email
    required property string name
    required property string roleName
    required property string devices
    readonly property UserEdges columns: UserEdges {}
    readonly property bool phone: ListView.view && ListView.view.width < Tokens.oneColumnBelow

    x: row.phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? ListView.view.width - 2 * x : 0
    height: row.phone ? lines.height + 24 : Math.max(64, Tokens.target)
    Accessible.role: Accessible.ListItem
    Accessible.name: row.email + ", " + row.name + ", " + row.roleName + ", " + row.devices

    component Cell: Label {
        required property int column

        x: row.width * row.columns.edges[column]
        width: row.width * (row.columns.edges[column + 1] - row.columns.edges[column]) - 8
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        visible: !row.phone
        elide: Text.ElideRight
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 2
        Accessible.ignored: true
    }
    Cell { column: 0; text: row.email; font: Tokens.bodyMedium }
    Cell { column: 1; text: row.name }
    Cell { column: 2; text: row.roleName }
    Cell { column: 3; text: row.devices; color: Tokens.text2 }
    Column {
        id: lines

        y: 12
        width: row.width
        spacing: 4
        visible: row.phone
        Repeater {
            model: [row.email, row.name, row.roleName + " · " + row.devices]
            Label {
                required property string modelData
                required property int index

                width: lines.width
                text: modelData
                font: index === 0 ? Tokens.bodyMedium : Tokens.body
                color: index === 2 ? Tokens.text2 : Tokens.text
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    Rectangle { // where the arrow keys are
        anchors.fill: parent
        visible: row.ListView.isCurrentItem && row.ListView.view.activeFocus
        color: "transparent"
        radius: Tokens.radiusControl
        border.width: 2
        border.color: Tokens.accent
    }
}
