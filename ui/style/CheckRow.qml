// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// A sentence a person confirms, once all of it is in sight.
T.CheckBox {
    id: control

    implicitWidth: 320
    implicitHeight: Math.max(Tokens.primary, implicitContentHeight + 28)
    leftPadding: 52
    rightPadding: 16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    font: Tokens.bodyMedium
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: { control.toggle(); control.toggled(); control.clicked() }
    Keys.onReturnPressed: { control.toggle(); control.toggled(); control.clicked() }
    Keys.onEnterPressed: { control.toggle(); control.toggled(); control.clicked() }

    indicator: Rectangle {
        x: 16
        width: 26
        height: 26
        radius: 5
        anchors.verticalCenter: parent ? parent.verticalCenter : undefined
        color: control.checked ? Tokens.accent : Tokens.surface
        border.width: Tokens.stroke
        border.color: control.checked ? Tokens.accent : Tokens.line
        Icon {
            anchors.centerIn: parent
            width: 20
            height: 20
            name: "check"
            color: Tokens.onAccent
            visible: control.checked
        }
    }
    contentItem: Text {
        text: control.text
        font: control.font
        color: control.enabled ? Tokens.text : Tokens.text2
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        lineHeight: Tokens.running
        renderType: Text.NativeRendering
        textFormat: Text.PlainText
    }
    MouseArea { // a tap on a sentence that is cut off shows it first: nobody confirms what they could not read
        objectName: "readFirst"
        anchors.fill: parent
        z: 1
        onPressed: event => event.accepted = control.cutBy() !== null
        onClicked: control.cutBy()?.reveal(control)
    }
    /// The page whose edge cuts this off; null when all of it is in sight, or the page is too low for that.
    function cutBy(): ScrollArea {
        let page = control.parent
        while (page && !(page instanceof ScrollArea))
            page = page.parent
        if (!page || height > page.height)
            return null
        const top = mapToItem(page, 0, 0).y
        return top < 0 || top + height > page.height ? page as ScrollArea : null
    }

    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.checked || control.down ? Tokens.accentTint : Tokens.surface
        border.width: control.checked ? 2 : Tokens.stroke
        border.color: control.checked ? Tokens.accent : Tokens.line
        FocusRing { control: control }
    }
}
