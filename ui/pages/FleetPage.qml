// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// All units of a company; comes with the server.
ScrollArea {
    id: page

    padding: width < Tokens.oneColumnBelow ? Tokens.marginPhone : Tokens.margin
    spacing: 24
    PageTitle {
        width: parent.width
        phone: page.width < Tokens.oneColumnBelow
        text: qsTr("Fleet")
    }
    EmptyPlace {
        width: Math.min(parent.width, Tokens.textWidthMax)
        iconName: "fleet"
        title: qsTr("No server is connected")
        text: qsTr("Units across a company: find them, group them, plan relay changes and export data. That needs a connection to a company server, and this release does not have one yet. No job waits for it: everything on this device is complete without a network.")
    }
}
