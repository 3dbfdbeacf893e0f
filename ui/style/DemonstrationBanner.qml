// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Over every page of a demonstration; a picture of any of them can not be taken for a real job.
Rectangle {
    implicitHeight: words.implicitHeight + 12
    color: Tokens.warnTint
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Tokens.sun ? 2 : 1
        color: Tokens.warn
    }
    Label {
        id: words

        x: 16
        width: parent.width - 32
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("DEMONSTRATION: simulated devices")
        font: Tokens.bodyStrong
        color: Tokens.warn
        Accessible.ignored: true
    }
}
