// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The 12 bytes as heard; below them the field each belongs to.
Column {
    id: view

    required property ImsSession session
    readonly property double cell: Math.min(42, width / 12)

    spacing: 4
    visible: session !== null && session.bytes.length === 12
    Label {
        text: qsTr("12 bytes as heard")
        font: Tokens.bodyStrong
        bottomPadding: 4
    }
    ByteRow {
        room: view.width
        bytes: view.session ? view.session.bytes : []
        empty: [0, 6, 7, 11]
    }
    Row {
        Repeater {
            model: view.session ? view.session.fields.rows : []
            Item {
                id: field

                required property DetailRow modelData

                width: view.cell * Number(modelData.value)
                height: 28
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.label + ": " + modelData.note
                Rectangle {
                    x: 2
                    width: parent.width - 4
                    height: 2
                    color: Tokens.text
                }
                Label {
                    y: 6
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: field.modelData.label
                    font: Tokens.caption
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 10
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    color: Tokens.text2
                    Accessible.ignored: true
                }
            }
        }
    }
}
