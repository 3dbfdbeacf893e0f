// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A recording in the list: what was recorded, when, and its file.
Column {
    id: row

    required property DetailRow recording

    spacing: 2
    Label {
        width: parent.width
        text: row.recording.label
        font: Tokens.bodyMedium
        Accessible.ignored: true
    }
    Label {
        width: parent.width
        text: row.recording.value
        Accessible.ignored: true
    }
    Label {
        width: parent.width
        text: row.recording.note
        font: Tokens.caption
        color: Tokens.text2
        elide: Text.ElideMiddle
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
