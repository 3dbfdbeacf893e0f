// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// One answer to a question; wide enough to hit with a glove, its text wraps.
T.RadioButton {
    id: control

    implicitWidth: Math.max(160, implicitContentWidth + 72)
    implicitHeight: Math.max(Tokens.primary, implicitContentHeight + 28)
    leftPadding: 52
    rightPadding: 16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    font: Tokens.bodyMedium
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: { control.toggle(); control.toggled(); control.clicked() }
    Keys.onReturnPressed: { control.toggle(); control.toggled(); control.clicked() }
    Keys.onEnterPressed: { control.toggle(); control.toggled(); control.clicked() }

    indicator: Rectangle { // a ring with its dot is a choice, and nothing else in the program
        x: 18
        width: 22
        height: 22
        radius: 11
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        color: Tokens.surface
        border.width: 2
        border.color: control.checked ? Tokens.accent : Tokens.line
        Rectangle {
            anchors.centerIn: parent
            width: 10
            height: 10
            radius: 5
            color: Tokens.accent
            visible: control.checked
        }
    }
    contentItem: Text {
        text: control.text
        font: control.font
        color: control.enabled ? Tokens.text : Tokens.text2
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
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
