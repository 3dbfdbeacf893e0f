// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// How this device stands with the office, in one line; a touch leads to what there is to know and do about it.
T.Button {
    id: line

    readonly property Office office: App.office

    implicitHeight: Math.max(Tokens.target, implicitContentHeight + 16)
    visible: office.connected
    text: office.stateText
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: line.clicked()
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()
    onClicked: App.place = "settings"
    contentItem: StatusBadge {
        plain: line.office.shape === StatusShape.Waiting || line.office.shape === StatusShape.ToDo
        shape: line.office.shape
        text: line.text
        lines: 3
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: line.down ? Tokens.accentTint : "transparent"
        FocusRing { control: line }
    }
}
