// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// A button of one icon; `text` is its name for those who cannot see it.
T.Button {
    id: control

    required property string iconName
    property bool framed: false

    implicitWidth: Tokens.target
    implicitHeight: Tokens.target
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            color: control.enabled ? Tokens.accent : Tokens.text2
        }
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.down ? Tokens.accentTint : control.framed ? Tokens.surface : "transparent"
        border.width: control.framed ? Tokens.stroke : 0
        border.color: Tokens.line
        FocusRing { control: control }
    }
}
