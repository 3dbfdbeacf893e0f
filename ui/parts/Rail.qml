// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The five places: on the left, or along the bottom of a narrow window.
Rectangle {
    id: rail

    required property bool horizontal
    required property string place
    signal chosen(string place)

    color: Tokens.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        x: rail.horizontal ? 0 : rail.width - 1
        width: rail.horizontal ? rail.width : 1
        height: rail.horizontal ? 1 : rail.height
        color: Tokens.hair
    }
    Icon {
        x: (rail.width - width) / 2
        y: 20
        width: 40
        height: 40
        name: "logo"
        color: Tokens.text
        visible: !rail.horizontal && rail.firstAt > 80
    }
    component Place: T.Button {
        id: button

        required property string key
        readonly property bool here: rail.place === key

        focusPolicy: Qt.StrongFocus
        hoverEnabled: false
        Accessible.role: Accessible.PageTab
        Accessible.name: text
        Accessible.selected: here
        Accessible.onPressAction: button.clicked()
        Keys.onReturnPressed: button.clicked()
        Keys.onEnterPressed: button.clicked()
        onClicked: rail.chosen(key)
        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: 4
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    name: button.key
                    color: button.here ? Tokens.accent : Tokens.text2
                }
                Text {
                    width: button.width - 2
                    horizontalAlignment: Text.AlignHCenter
                    text: button.text
                    font: Tokens.caption
                    color: button.here ? Tokens.accent : Tokens.text2
                    elide: Text.ElideRight
                    renderType: Text.NativeRendering
                    textFormat: Text.PlainText
                }
            }
        }
        background: Rectangle {
            anchors.fill: parent
            anchors.margins: rail.horizontal ? 2 : 0
            radius: Tokens.radiusControl
            color: button.here || button.down ? Tokens.accentTint : "transparent"
            border.width: button.here && Tokens.sun ? 2 : 0
            border.color: Tokens.accent
            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                radius: Tokens.radiusControl
                visible: button.activeFocus
                color: "transparent"
                border.width: 2
                border.color: Tokens.accent
            }
        }
    }
    // Upright: how far apart the places stand; a low window takes their distance first.
    readonly property int firstAt: rail.height > 5 * (Tokens.target + 8) + 112 ? 88 : 8
    readonly property int pitch: Math.min(rail.height > 480 ? Math.max(80, Tokens.target + 12) : 72, (rail.height - firstAt) / 5)
    Repeater {
        model: 5
        Place {
            required property int index

            key: ["jobs", "bench", "fleet", "support", "settings"][index]
            text: [qsTr("Jobs"), qsTr("Bench"), qsTr("Fleet"), qsTr("Support"), qsTr("Settings")][index]
            x: rail.horizontal ? index * rail.width / 5 + 1 : 8
            y: rail.horizontal ? 4 : rail.firstAt + index * rail.pitch
            width: rail.horizontal ? rail.width / 5 - 2 : rail.width - 16
            height: rail.horizontal ? rail.height - 8 : rail.pitch - 8
        }
    }
}
