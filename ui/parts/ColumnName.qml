// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark.Style

// The name above a column, which sorts by it.
T.Button {
    id: control

    required property bool sorted
    required property bool descending

    height: Tokens.target
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: !sorted ? qsTr("Sort by: %1").arg(text) : descending ? qsTr("%1, sorted downwards").arg(text) : qsTr("%1, sorted upwards").arg(text)
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()
    contentItem: Row {
        spacing: 4
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, control.width - 24)
            text: control.text
            font: Tokens.caption
            color: control.sorted ? Tokens.accent : Tokens.text2
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            name: control.descending ? "down" : "up"
            visible: control.sorted
            color: Tokens.accent
        }
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.down ? Tokens.accentTint : "transparent"
        FocusRing { control: control }
    }
}
