// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// A step with its day, as a reminder; leads to the step.
T.Button {
    id: row

    required property DetailRow modelData
    signal chosen(string key)

    height: Math.max(Tokens.target, words.implicitHeight + 16)
    text: modelData.label
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: modelData.label + ", " + modelData.value + ", " + modelData.note
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    onClicked: chosen(modelData.key)
    Item {
        anchors.fill: parent
        StatusShape {
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            shape: row.modelData.shape
        }
        Column {
            id: words

            x: 34
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            Label {
                width: parent.width
                text: row.modelData.value
                font: Tokens.bodyStrong
                color: row.modelData.shape === StatusShape.Warn ? Tokens.warn : Tokens.text
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.modelData.label + " · " + row.modelData.note
                color: Tokens.text2
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: row.down ? Tokens.accentTint : "transparent"
        FocusRing { control: row }
    }
}
