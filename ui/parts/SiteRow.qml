// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One row of the site's form: a group of questions, a part of the site or an element of a list, a fact with the way to
// change it and why it is asked, a value that is worked out, or facts that cannot all be so.
Column {
    id: row

    required property DetailRow modelData
    required property SiteController site
    required property bool phone
    readonly property string kind: modelData.opensTitle
    readonly property bool fact: modelData.key !== ""
    readonly property bool group: kind === "folded" || kind === "open"
    signal editAsked(string path)
    signal removeAsked(string element, string name)

    T.Button {
        id: head

        visible: row.group
        width: row.width
        height: Tokens.primary
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
                name: row.kind === "folded" ? "down" : "up"
                color: Tokens.text2
            }
            Label {
                anchors.left: arrow.right
                anchors.leftMargin: 12
                anchors.right: count.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: head.text
                font: row.kind === "folded" ? Tokens.body : Tokens.bodyStrong
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
    Item {
        x: 36
        width: row.width - x
        height: Tokens.primary
        visible: row.kind === "section" || row.kind === "element" || row.kind === "fixed"
        Label {
            anchors.left: parent.left
            anchors.right: gone.visible ? gone.left : parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 6
            text: row.modelData.label
            font: Tokens.bodyStrong
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: gone

            anchors.right: parent.right
            anchors.rightMargin: -12
            anchors.bottom: parent.bottom
            visible: row.kind === "element"
            iconName: "close"
            text: qsTr("Remove: %1").arg(row.modelData.label)
            onClicked: row.removeAsked(row.modelData.opensStep, row.modelData.label)
        }
    }
    Column {
        x: 36
        width: row.width - x
        visible: row.kind === "add"
        topPadding: 4
        bottomPadding: 8
        Button {
            kind: Button.Kind.Quiet
            iconName: "plus"
            text: qsTr("Add: %1").arg(row.modelData.label)
            onClicked: row.site.addAnother(row.modelData.opensStep)
        }
        Label {
            width: parent.width
            text: row.modelData.value === "" || row.modelData.reason === "" ? row.modelData.value + row.modelData.reason
                : qsTr("%1 · for: %2").arg(row.modelData.value).arg(row.modelData.reason)
            visible: row.modelData.value !== ""
            font: Tokens.caption
            color: Tokens.text2
        }
    }
    FactRow {
        visible: row.fact || row.kind === "derived"
        x: 36
        width: row.width - x
        labelWidth: width * (row.phone ? 0.42 : 0.45)
        label: row.modelData.label
        value: row.modelData.value
        source: row.phone ? "" : row.modelData.note
        editName: !row.fact ? "" : row.modelData.note === "" ? qsTr("Enter: %1").arg(row.modelData.label) : qsTr("Change: %1").arg(row.modelData.label)
        onEdit: row.editAsked(row.modelData.key)
    }
    Row {
        x: 36
        width: row.width - x
        visible: row.fact && row.modelData.reason !== ""
        topPadding: 4
        bottomPadding: 6
        spacing: 8
        StatusShape {
            id: mark

            width: 18
            height: 18
            visible: row.modelData.shape === StatusShape.Fail || row.modelData.shape === StatusShape.Warn
            shape: row.modelData.shape
        }
        Label {
            width: parent.width - (mark.visible ? 26 : 0)
            text: row.modelData.shape === StatusShape.Missing ? qsTr("For: %1").arg(row.modelData.reason) : row.modelData.reason
            font: Tokens.caption
            color: row.modelData.shape === StatusShape.Fail ? Tokens.fail : row.modelData.shape === StatusShape.Warn ? Tokens.warn : Tokens.text2
        }
    }
    StatusBadge {
        visible: row.kind === "warning"
        width: row.width
        lines: 4
        shape: StatusShape.Warn
        text: row.modelData.label
    }
}
