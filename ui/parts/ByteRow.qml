// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark.Style

// Bytes side by side. Damaged ones are struck through, those that carry nothing lie on the ground.
Row {
    id: row

    required property list<string> bytes
    property list<bool> damaged: []
    property list<int> empty: []   // places that carry nothing
    property list<int> strong: []  // places that matter here
    property double room: 504
    readonly property double cell: Math.min(42, room / Math.max(12, bytes.length))

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken()

    function spoken(): string {
        let all = ""
        for (let i = 0; i < bytes.length; ++i)
            all += (i > 0 ? " " : "") + bytes[i]
        return all
    }
    function among(places: list<int>, place: int): bool {
        for (let i = 0; i < places.length; ++i)
            if (places[i] === place)
                return true
        return false
    }
    Repeater {
        model: row.bytes
        Rectangle {
            id: one

            required property string modelData
            required property int index
            readonly property bool broken: index < row.damaged.length && row.damaged[index]
            readonly property bool matters: row.among(row.strong, index)

            width: row.cell
            height: 44
            color: row.among(row.empty, index) ? Tokens.bg : Tokens.surface
            border.width: broken ? 2 : 1
            border.color: broken ? Tokens.fail : matters ? Tokens.accent : Tokens.line
            clip: true
            Label {
                anchors.centerIn: parent
                text: one.modelData
                font: Tokens.data
                color: one.broken ? Tokens.fail : one.matters ? Tokens.accent : row.among(row.empty, one.index) ? Tokens.text2 : Tokens.text
                Accessible.ignored: true
            }
            Rectangle {
                anchors.centerIn: parent
                visible: one.broken
                width: Math.hypot(one.width, one.height)
                height: 2
                rotation: -Math.atan2(one.height, one.width) * 180 / Math.PI
                color: Tokens.fail
            }
        }
    }
}
