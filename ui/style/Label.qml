// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Text of the interface. Never rich text: what it shows may have been typed by anybody.
Text {
    property bool running: false // several lines to read, not a word or two

    color: Tokens.text
    font: Tokens.body
    lineHeight: running ? Tokens.running : 1
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    linkColor: Tokens.accent
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
