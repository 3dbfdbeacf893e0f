// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// What can be done with a drawing: zoom, from sheet to sheet, from object to object, save.
Flow {
    id: tools

    required property DrawingController drawing
    required property DrawingView view
    readonly property bool there: drawing !== null && drawing.sheets > 0
    signal saveAsked()
    signal editAsked()

    spacing: 4

    IconButton {
        iconName: "minus"
        framed: true
        enabled: tools.there
        text: qsTr("Smaller")
        onClicked: tools.view.zoomBy(0.8, tools.view.width / 2, tools.view.height / 2)
    }
    IconButton {
        iconName: "plus"
        framed: true
        enabled: tools.there
        text: qsTr("Larger")
        onClicked: tools.view.zoomBy(1.25, tools.view.width / 2, tools.view.height / 2)
    }
    IconButton {
        iconName: "fit"
        framed: true
        enabled: tools.there
        text: qsTr("Whole sheet")
        onClicked: tools.view.fit()
    }
    IconButton {
        iconName: "back"
        framed: true
        enabled: tools.there
        text: qsTr("Previous object")
        onClicked: tools.view.pickNext(-1)
    }
    IconButton {
        iconName: "forward"
        framed: true
        enabled: tools.there
        text: qsTr("Next object")
        onClicked: tools.view.pickNext(1)
    }
    Button {
        objectName: "drawing.save"
        iconName: "archive"
        enabled: tools.there && tools.drawing.saving === ""
        text: qsTr("Save …")
        Accessible.name: qsTr("Save the drawing")
        onClicked: tools.saveAsked()
    }
    Button {
        objectName: "drawing.edit"
        iconName: "edit"
        visible: tools.drawing !== null && tools.drawing.kind === "plot-plan"
        text: qsTr("Edit the plan")
        onClicked: tools.editAsked()
    }
    Row {
        visible: tools.there
        IconButton {
            iconName: "up"
            visible: tools.there && tools.drawing.sheets > 1
            enabled: tools.there && tools.drawing.sheet > 0
            text: qsTr("Previous sheet")
            onClicked: tools.drawing.sheet -= 1
        }
        Label {
            height: Tokens.target
            verticalAlignment: Text.AlignVCenter
            text: tools.there ? qsTr("Sheet %1 of %2").arg(tools.drawing.number).arg(tools.drawing.inSet) : ""
        }
        IconButton {
            iconName: "down"
            visible: tools.there && tools.drawing.sheets > 1
            enabled: tools.there && tools.drawing.sheet + 1 < tools.drawing.sheets
            text: qsTr("Next sheet")
            onClicked: tools.drawing.sheet += 1
        }
    }
}
