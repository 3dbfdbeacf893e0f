// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// What a value is worth: shape, word, reason. Never says it of a whole site.
Rectangle {
    id: verdict

    required property int shape
    required property string word
    property string reason: ""
    property string longest: "" // the longest reason there can be: its room is kept, so that nothing moves when one comes

    readonly property color ink: shape === StatusShape.Pass ? Tokens.pass : shape === StatusShape.Fail ? Tokens.fail
        : shape === StatusShape.Warn || shape === StatusShape.Missing ? Tokens.warn : Tokens.text

    implicitHeight: Math.max(64, texts.implicitHeight + 24, most.visible ? headline.height + 2 + most.implicitHeight + 24 : 0)
    radius: Tokens.radiusControl
    color: shape === StatusShape.Pass ? Tokens.passTint : shape === StatusShape.Fail ? Tokens.failTint
        : shape === StatusShape.Warn || shape === StatusShape.Missing ? Tokens.warnTint : Tokens.surface
    border.width: Tokens.sun ? 2 : shape === StatusShape.Pass || shape === StatusShape.Fail
        || shape === StatusShape.Warn || shape === StatusShape.Missing ? 0 : 1
    border.color: Tokens.sun ? ink : Tokens.hair
    Accessible.role: Accessible.AlertMessage
    Accessible.name: word + ". " + reason

    Label { // never seen
        id: most

        x: texts.x
        width: texts.width
        text: verdict.longest
        visible: text !== ""
        opacity: 0
        running: true
        Accessible.ignored: true
    }
    StatusShape {
        x: 16
        width: 36
        height: 36
        anchors.verticalCenter: parent.verticalCenter
        shape: verdict.shape
    }
    Column {
        id: texts

        x: 68
        width: verdict.width - x - 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Label {
            id: headline

            width: parent.width
            text: verdict.word
            font: Tokens.lead
            color: verdict.ink
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: verdict.reason
            visible: text !== ""
            running: true
            Accessible.ignored: true
        }
    }
}
