// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Plays a recording, at a chosen speed or message by message, and shows how far it is.
Column {
    id: controls

    required property ReplaySession session

    spacing: 12
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "play"
            visible: !controls.session.ended
            kind: Button.Kind.Primary
            height: Tokens.target
            text: controls.session.playing ? qsTr("Pause") : qsTr("Play")
            onClicked: controls.session.playing ? controls.session.pause() : controls.session.play()
        }
        Button {
            visible: !controls.session.ended
            text: qsTr("Step")
            onClicked: controls.session.step()
        }
        Button {
            visible: controls.session.ended
            kind: Button.Kind.Primary
            height: Tokens.target
            iconName: "undo"
            text: qsTr("Once more")
            onClicked: App.support.again()
        }
        Repeater {
            model: [1, 10, 60, 0]
            Chip {
                required property int modelData

                text: modelData === 0 ? qsTr("At once") : modelData + "×"
                checked: controls.session.speed === modelData
                onClicked: controls.session.speed = modelData
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 12
        NumberText {
            text: controls.session.position
            pixelSize: Tokens.valueS
            color: Tokens.text
        }
        Label {
            height: controls.width < 420 ? implicitHeight : Tokens.target
            verticalAlignment: Text.AlignVCenter
            text: qsTr("of %1 · %2 at the site").arg(controls.session.length).arg(controls.session.siteTime)
            color: Tokens.text2
        }
    }
    WaitBar {
        width: parent.width
        fraction: controls.session.fraction
        markAt: 0
    }
    StatusBadge {
        width: parent.width
        size: 22
        plain: true
        lines: 2
        shape: controls.session.stateShape
        text: controls.session.stateWord
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Fail
        text: controls.session.misfit
    }
}
