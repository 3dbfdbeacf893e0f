// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

T.TextField {
    id: control

    property string iconName: ""
    property bool wrong: false
    property string label: placeholderText // what it is called by those who cannot see it

    implicitWidth: 240
    implicitHeight: Tokens.target
    leftPadding: iconName !== "" ? 48 : 16
    rightPadding: 16
    verticalAlignment: TextInput.AlignVCenter
    font: Tokens.body
    color: Tokens.text
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.onAccent
    placeholderTextColor: Tokens.text2
    selectByMouse: true
    maximumLength: 2000
    activeFocusOnTab: true
    renderType: Text.NativeRendering
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    Icon {
        x: 14
        anchors.verticalCenter: parent.verticalCenter
        name: control.iconName
        visible: control.iconName !== ""
        color: Tokens.text2
    }
    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        text: control.placeholderText
        visible: control.text === "" && control.preeditText === ""
        font: control.font
        color: control.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        renderType: Text.NativeRendering
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.readOnly ? Tokens.bg : Tokens.surface
        border.width: control.activeFocus ? 3 : Tokens.stroke
        border.color: control.activeFocus ? Tokens.accent : control.wrong ? Tokens.fail : Tokens.line
    }
}
