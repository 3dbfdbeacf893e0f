// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// A group of facts with how much of it is known, or one fact with the way to change it.
Column {
    id: row

    required property DetailRow modelData
    required property SiteController site
    required property bool phone
    readonly property bool group: modelData.key === ""
    readonly property bool folded: modelData.opensTitle === "folded"
    signal editAsked(string path)

    T.Button {
        id: head

        visible: row.group
        width: row.width
        height: 56
        text: row.modelData.label
        focusPolicy: Qt.StrongFocus
        hoverEnabled: false
        Accessible.role: Accessible.Button
        Accessible.name: text + ", " + row.modelData.value
        Accessible.onPressAction: head.clicked()
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()
        onClicked: row.site.toggle(row.modelData.opensStep)
        Item {
            anchors.fill: parent
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                name: row.folded ? "down" : "up"
                color: Tokens.text2
            }
            Label {
                anchors.left: arrow.right
                anchors.leftMargin: 12
                anchors.right: count.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: head.text
                font: row.folded ? Tokens.body : Tokens.bodyStrong
                Accessible.ignored: true
            }
            Label {
                id: count

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.modelData.value
                font: Tokens.caption
                color: Tokens.text2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Tokens.radiusControl
            color: head.down ? Tokens.accentTint : "transparent"
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.line
            }
            FocusRing { control: head }
        }
    }
    Button {
        visible: row.group && row.modelData.opensTitle === "open list"
        kind: Button.Kind.Quiet
        iconName: "plus"
        text: qsTr("Add another")
        onClicked: row.site.addAnother(row.modelData.opensStep)
    }
    FactRow {
        visible: !row.group
        x: 36
        width: row.width - x
        labelWidth: width * (row.phone ? 0.42 : 0.45)
        label: row.modelData.label
        value: row.modelData.value
        source: row.phone ? "" : row.modelData.note
        editName: row.group ? "" : row.modelData.note === "" ? qsTr("Enter: %1").arg(row.modelData.label) : qsTr("Change: %1").arg(row.modelData.label)
        onEdit: row.editAsked(row.modelData.key)
    }
}
