// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One step on the way to permission: how it stands, who, by when, how much; unfolded, all there is to it.
Column {
    id: row

    required property PermissionStep modelData
    required property PermissionController permission
    required property bool phone
    readonly property bool unfolded: permission.current === modelData.stepId

    function takeFocus() {
        head.forceActiveFocus()
    }

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
        height: Math.max(72, Tokens.target, words.implicitHeight + 24)
        text: row.modelData.title
        focusPolicy: Qt.StrongFocus
        hoverEnabled: false
        Accessible.role: Accessible.Button
        Accessible.name: row.modelData.title + ", " + row.modelData.standing + ", " + row.modelData.line
        Accessible.onPressAction: head.clicked()
        Keys.onReturnPressed: head.clicked()
        Keys.onEnterPressed: head.clicked()
        onClicked: row.permission.current = row.unfolded ? "" : row.modelData.stepId
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
                    text: row.modelData.line
                    color: row.modelData.shape === StatusShape.Warn ? Tokens.warn : Tokens.text2
                    Accessible.ignored: true
                }
            }
            Label {
                anchors.right: arrow.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: !row.phone && words.width > 480
                text: row.modelData.standing
                color: row.modelData.shape === StatusShape.Warn ? Tokens.warn : row.modelData.shape === StatusShape.Pass ? Tokens.pass : Tokens.text2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                name: row.unfolded ? "up" : "down"
                color: Tokens.text2
            }
        }
        background: Rectangle {
            radius: Tokens.radiusControl
            color: row.unfolded || head.down ? Tokens.accentTint : "transparent"
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
            FocusRing { control: head }
        }
    }
    Repeater { // made when it is unfolded
        model: row.unfolded ? 1 : 0
        PermissionDetails {
            x: row.phone ? 8 : 50
            width: row.width - 2 * x
            step: row.modelData
            permission: row.permission
        }
    }
}
