// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// One of a few filters.
T.Button {
    id: control

    implicitWidth: Math.max(Tokens.target, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: 16
    rightPadding: 16
    implicitHeight: Tokens.target
    checkable: true
    autoExclusive: true
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    font: Tokens.bodyMedium
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Text {
        text: control.text
        font: control.font
        color: control.checked ? Tokens.accent : Tokens.text
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        renderType: Text.NativeRendering
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.checked || control.down ? Tokens.accentTint : Tokens.surface
        border.width: control.checked ? 2 : Tokens.stroke
        border.color: control.checked ? Tokens.accent : Tokens.line
        FocusRing { control: control }
    }
}
