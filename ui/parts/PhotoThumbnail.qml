// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark.Style

// A photo of the record, small; a tap shows it large.
T.AbstractButton {
    id: control

    required property string hash
    required property string name
    required property bool recorded
    property string caption: "" // what it shows, where its number alone says nothing

    implicitWidth: caption !== "" ? 200 : 120
    implicitHeight: 100 + (caption !== "" ? Math.max(18, words.implicitHeight) : 18)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: recorded ? qsTr("Photo %1, show large").arg(caption !== "" ? name + ": " + caption : name) : qsTr("Photo %1, not recorded yet, show large").arg(name)
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    Item {
        anchors.fill: parent
        RecordPhoto {
            x: 2
            y: 2
            width: parent.width - 4
            height: 88
            fillMode: Image.PreserveAspectCrop
            wide: 232
            high: 176
            hash: control.hash
        }
        Label {
            id: words

            y: 94
            x: control.recorded ? 6 : 2
            width: parent.width - 2 * x
            horizontalAlignment: control.recorded ? Text.AlignLeft : Text.AlignHCenter
            text: !control.recorded ? qsTr("not recorded yet") : control.caption !== "" ? control.name + ". " + control.caption : control.name
            font: Tokens.caption
            color: control.recorded ? Tokens.text2 : Tokens.accent
            elide: Text.ElideMiddle
            wrapMode: control.caption !== "" ? Text.Wrap : Text.NoWrap
        }
    }
    background: Rectangle {
        radius: 2
        color: control.down ? Tokens.accentTint : Tokens.surface
        border.width: Tokens.stroke
        border.color: Tokens.line
        FocusRing { control: control }
    }
}
