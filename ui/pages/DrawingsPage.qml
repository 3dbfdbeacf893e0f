// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The single-line diagram and the plot plan, composed from the record: moved, zoomed, an object picked leads to its facts.
Item {
    id: page

    readonly property DrawingController drawing: App.job ? App.job.drawings : null
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property int edge: phone ? Tokens.marginPhone : Tokens.margin
    readonly property bool low: height < 520 // the drawing goes before its tools
    property bool toolsWanted: false
    property bool saving: false
    property bool edited: false
    readonly property bool editing: edited && drawing !== null && drawing.kind === "plot-plan"

    Repeater {
        model: page.saving ? 1 : 0
        DrawingSave {
            drawing: page.drawing
            onFinished: page.saving = false
        }
    }
    Column {
        id: head

        x: page.edge
        y: page.phone ? 8 : 16
        width: page.width - 2 * page.edge
        spacing: 8
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Chip {
                text: qsTr("Single-line diagram")
                checked: page.drawing !== null && page.drawing.kind === "single-line-diagram"
                onClicked: page.drawing.kind = "single-line-diagram"
            }
            Chip {
                text: qsTr("Plot plan")
                checked: page.drawing !== null && page.drawing.kind === "plot-plan"
                onClicked: page.drawing.kind = "plot-plan"
            }
            Chip {
                text: qsTr("Three-line diagram")
                visible: page.drawing !== null && page.drawing.threeLineAsked
                checked: page.drawing !== null && page.drawing.kind === "three-line-diagram"
                onClicked: page.drawing.kind = "three-line-diagram"
            }
            Button {
                text: page.drawing ? page.drawing.standing : ""
                visible: text !== ""
                kind: Button.Kind.Quiet
                iconName: "list"
                onClicked: lacks.open()
            }
            Button {
                objectName: "drawing.tools"
                visible: page.low && !page.editing
                kind: Button.Kind.Quiet
                iconName: page.toolsWanted ? "up" : "down"
                text: page.toolsWanted ? qsTr("Hide the tools") : qsTr("Tools")
                onClicked: page.toolsWanted = !page.toolsWanted
            }
        }
        DrawingTools {
            width: parent.width
            visible: !page.editing && (!page.low || page.toolsWanted)
            drawing: page.drawing
            view: view
            onSaveAsked: page.saving = true
            onEditAsked: page.edited = true
        }
        Label {
            width: parent.width
            visible: page.drawing !== null && page.drawing.file !== "" && !page.editing
            text: page.drawing ? qsTr("Saved: %1").arg(page.drawing.file) : ""
            font: Tokens.caption
            color: Tokens.text2
            wrapMode: Text.WrapAnywhere
        }
    }
    DrawingView {
        id: view

        y: head.y + head.height + 8
        width: page.width
        height: page.height - y - bar.height
        drawing: page.drawing
        visible: !page.editing
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: page.drawing === null ? "" : page.drawing.title + ", " + page.drawing.standing
        Accessible.description: qsTr("Arrow keys move it, plus and minus zoom, 0 shows all of it, N and P go from object to object.")
        Keys.onPressed: event => {
            event.accepted = true
            switch (event.key) {
            case Qt.Key_Left: view.panBy(48, 0); break
            case Qt.Key_Right: view.panBy(-48, 0); break
            case Qt.Key_Up: view.panBy(0, 48); break
            case Qt.Key_Down: view.panBy(0, -48); break
            case Qt.Key_Plus:
            case Qt.Key_Equal: view.zoomBy(1.25, view.width / 2, view.height / 2); break
            case Qt.Key_Minus: view.zoomBy(0.8, view.width / 2, view.height / 2); break
            case Qt.Key_0: view.fit(); break
            case Qt.Key_N: view.pickNext(1); break
            case Qt.Key_P: view.pickNext(-1); break
            case Qt.Key_PageDown: page.drawing.sheet += 1; break
            case Qt.Key_PageUp: page.drawing.sheet -= 1; break
            case Qt.Key_Return:
            case Qt.Key_Enter: if (view.pickedPath !== "") page.drawing.openFact(view.pickedPath); break
            default: event.accepted = false
            }
        }
        DragHandler {
            property point before

            target: null
            onActiveChanged: before = Qt.point(0, 0)
            onTranslationChanged: {
                view.panBy(translation.x - before.x, translation.y - before.y)
                before = Qt.point(translation.x, translation.y)
            }
        }
        PinchHandler {
            property real before: 1

            target: null
            onActiveChanged: before = 1
            onActiveScaleChanged: {
                view.zoomBy(activeScale / before, centroid.position.x, centroid.position.y)
                before = activeScale
            }
        }
        WheelHandler {
            target: null
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            onWheel: event => view.zoomBy(Math.pow(1.0015, event.angleDelta.y), event.x, event.y)
        }
        TapHandler {
            onTapped: point => {
                view.forceActiveFocus()
                view.pick(point.position.x, point.position.y)
            }
        }
        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: view.activeFocus ? 2 : 0
            border.color: Tokens.accent
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 2 * page.edge
            horizontalAlignment: Text.AlignHCenter
            visible: page.drawing !== null && page.drawing.sheets === 0
            text: page.drawing === null ? "" : page.drawing.problem !== "" ? page.drawing.problem : qsTr("Drawing …")
            color: Tokens.text2
            running: true
        }
    }
    PlotEditor {
        id: planEditor

        job: page.editing ? App.job : null
    }
    Repeater { // made when it is asked for
        model: page.editing ? 1 : 0
        PlotEditPane {
            y: head.y + head.height + 8
            width: page.width
            height: page.height - y
            editor: planEditor
            phone: page.phone
            onFinished: page.edited = false
            onFactAsked: path => fact.openFor(path)
        }
    }
    DrawingPicked {
        id: bar

        anchors.bottom: parent.bottom
        width: page.width
        drawing: page.drawing
        view: view
        phone: page.phone
        opacity: page.editing ? 0 : 1
        enabled: !page.editing
        onEditAsked: path => fact.openFor(path)
    }
    DrawingLacks {
        id: lacks

        drawing: page.drawing
        onChosen: path => {
            if (page.drawing.isFact(path))
                fact.openFor(path)
            else
                page.drawing.openFact(path)
        }
    }
    FactSheet {
        id: fact

        site: App.job ? App.job.site : null
    }
}
