// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Two pixels of accent, two pixels outside the control it stands in.
Rectangle {
    required property Item control

    anchors.fill: parent
    anchors.margins: -4
    visible: control.activeFocus
    color: "transparent"
    radius: Tokens.radiusControl + 4
    border.width: 2
    border.color: Tokens.accent
}
