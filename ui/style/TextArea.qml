// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

T.TextArea {
    id: control

    property string label: placeholderText

    implicitWidth: 240
    implicitHeight: Math.max(96, contentHeight + topPadding + bottomPadding)
    padding: 14
    font: Tokens.body
    color: Tokens.text
    selectionColor: Tokens.accent
    selectedTextColor: Tokens.onAccent
    placeholderTextColor: Tokens.text2
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    activeFocusOnTab: true
    renderType: Text.NativeRendering
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - 2 * control.leftPadding
        text: control.placeholderText
        visible: control.text === "" && control.preeditText === ""
        font: control.font
        color: control.placeholderTextColor
        wrapMode: Text.Wrap
        renderType: Text.NativeRendering
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: Tokens.surface
        border.width: control.activeFocus ? 3 : Tokens.stroke
        border.color: control.activeFocus ? Tokens.accent : Tokens.line
    }
}
