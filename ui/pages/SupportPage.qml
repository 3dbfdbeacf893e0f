// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Bundles, captures, replay.
ScrollArea {
    id: page

    padding: width < Tokens.oneColumnBelow ? Tokens.marginPhone : Tokens.margin
    spacing: 24
    PageTitle {
        width: parent.width
        phone: page.width < Tokens.oneColumnBelow
        text: qsTr("Support")
    }
    EmptyPlace {
        width: Math.min(parent.width, Tokens.textWidthMax)
        iconName: "support"
        title: qsTr("On the command line for now")
        text: qsTr("Recorded device traffic, replayed byte for byte, and bundles from the field. Until the page is here, the command line does both: witnessmarkctl bundle import, and witnessmarkctl capture show.")
    }
}
