// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The numbers that matter, large: label, value, unit; below them what they are held against.
Flow {
    id: tiles

    required property DetailRows details
    property int columns: width < 360 ? 1 : width < 720 ? 2 : 4

    spacing: 8
    Repeater {
        model: tiles.details ? tiles.details.rows : []
        Card {
            id: tile

            required property DetailRow modelData

            width: Math.floor((tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns)
            height: against.visible ? 116 : 92
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.value + " " + modelData.note
            Label {
                x: 16
                y: 12
                width: parent.width - 24
                text: tile.modelData.label
                color: Tokens.text2
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            NumberText {
                id: number

                x: 16
                y: 36
                text: tile.modelData.value
                pixelSize: tile.modelData.value.length > 8 ? 28 : Tokens.valueS
                color: Tokens.text
            }
            Label {
                anchors.left: number.right
                anchors.leftMargin: 8
                anchors.bottom: number.bottom
                anchors.bottomMargin: 7
                text: tile.modelData.note
                color: Tokens.text2
                Accessible.ignored: true
            }
            StatusBadge {
                id: against

                x: 16
                y: 84
                width: parent.width - 24
                visible: tile.modelData.shape >= 0
                shape: Math.max(0, tile.modelData.shape)
                text: tile.modelData.key
            }
        }
    }
}
