// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The object that is picked on a drawing, and the ways to its facts.
Rectangle {
    id: bar

    required property DrawingController drawing
    required property DrawingView view
    required property bool phone
    readonly property string path: view.pickedPath
    readonly property bool any: path !== "" || view.pickedTag !== ""
    signal editAsked(string path)

    height: any ? content.height + 16 : 0
    visible: any
    color: Tokens.surface
    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    Flow {
        id: content

        x: bar.phone ? Tokens.marginPhone : Tokens.margin
        y: 8
        width: bar.width - 2 * x
        spacing: Tokens.gap
        Label {
            width: bar.phone ? content.width : Math.min(implicitWidth, content.width - 420)
            height: Math.max(implicitHeight, bar.phone ? 0 : Tokens.target)
            verticalAlignment: Text.AlignVCenter
            text: bar.any && bar.drawing ? bar.drawing.wordsOf(bar.view.pickedTag, bar.path) : ""
            font: Tokens.bodyStrong
        }
        Button {
            visible: bar.drawing !== null && bar.path !== "" && bar.drawing.isFact(bar.path)
            iconName: "edit"
            text: qsTr("Correct it")
            onClicked: bar.editAsked(bar.path)
        }
        Button {
            visible: bar.path !== ""
            text: qsTr("Its facts")
            onClicked: bar.drawing.openFact(bar.path)
        }
    }
}
