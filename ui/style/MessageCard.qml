// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// What happened, to what, and the next thing to try. Stays until it is dismissed.
Rectangle {
    id: card

    property int shape: StatusShape.Fail
    required property string text
    property string closeName: ""
    property string actionName: "" // what else there is about it; empty: nothing
    signal dismissed()
    signal acted()

    implicitHeight: Math.max(64, words.implicitHeight + 32) + (act.visible ? act.height : 0)
    radius: Tokens.radiusControl
    color: shape === StatusShape.Fail ? Tokens.failTint : shape === StatusShape.Pass ? Tokens.passTint : Tokens.warnTint
    border.width: Tokens.sun ? 2 : 1
    border.color: shape === StatusShape.Fail ? Tokens.fail : shape === StatusShape.Pass ? Tokens.pass : Tokens.warn
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    StatusShape {
        id: sign

        x: 16
        y: 20
        width: 24
        height: 24
        shape: card.shape
    }
    Label {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 14
        anchors.right: close.visible ? close.left : parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: act.visible ? -act.height / 2 : 0
        text: card.text
        running: true
        Accessible.ignored: true
    }
    Button {
        id: act

        x: sign.x + sign.width + 4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        kind: Button.Kind.Quiet
        visible: card.actionName !== ""
        text: card.actionName
        onClicked: card.acted()
    }
    IconButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        text: card.closeName
        visible: card.closeName !== ""
        onClicked: card.dismissed()
    }
}
