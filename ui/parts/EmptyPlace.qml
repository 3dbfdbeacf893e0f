// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Says what belongs here, and offers the first action where there is one.
Column {
    id: place

    property string iconName: ""
    required property string title
    required property string text
    property string action: ""
    signal acted()

    spacing: 16
    Icon {
        width: 40
        height: 40
        name: place.iconName
        visible: name !== ""
        color: Tokens.text2
    }
    Label {
        width: parent.width
        text: place.title
        font: Tokens.section
    }
    Label {
        width: parent.width
        text: place.text
        color: Tokens.text2
        running: true
    }
    Button {
        text: place.action
        visible: text !== ""
        kind: Button.Kind.Primary
        onClicked: place.acted()
    }
}
