// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The collar's own display as it looks on the wall, and what it shows said in words.
Column {
    id: mirror

    required property CollarSession session
    readonly property bool unsure: session === null || session.stale

    spacing: 8
    CollarDisplay {
        width: Math.min(parent.width, 504)
        height: width < 400 ? 116 : 152
        text: mirror.session ? mirror.session.lcdText : ""
        arrow: mirror.session !== null && mirror.session.lcdArrow
        thumbsUp: mirror.session !== null && mirror.session.lcdThumbsUp
        skull: mirror.session !== null && mirror.session.lcdSkull
        stale: mirror.unsure
        Accessible.role: Accessible.Graphic
        Accessible.name: words.text
    }
    Label {
        id: words

        width: parent.width
        text: mirror.session ? mirror.session.lcdWords + (mirror.session.known ? " (" + mirror.session.age + ")" : "") : ""
        color: mirror.unsure && mirror.session !== null && mirror.session.known ? Tokens.warn : Tokens.text2
        running: true
    }
}
