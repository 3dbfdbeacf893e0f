// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The plot plan to be edited: the plan, what is in hand beside it or below it, and what can be done.
Item {
    id: pane

    required property PlotEditor editor
    required property bool phone
    readonly property bool beside: width >= 820
    readonly property int edge: phone ? Tokens.marginPhone : Tokens.margin
    signal finished()
    signal factAsked(string path)

    Flow {
        id: tools

        x: pane.edge
        width: pane.width - 2 * pane.edge
        spacing: 4
        IconButton {
            iconName: "undo"
            framed: true
            enabled: pane.editor !== null && (pane.editor.canUndo || pane.editor.moving)
            text: qsTr("Undo")
            onClicked: pane.editor.undo()
        }
        IconButton {
            iconName: "redo"
            framed: true
            enabled: pane.editor !== null && pane.editor.canRedo
            text: qsTr("Do it again")
            onClicked: pane.editor.redo()
        }
        IconButton {
            iconName: "minus"
            framed: true
            text: qsTr("Smaller")
            onClicked: view.zoomBy(0.8, view.width / 2, view.height / 2)
        }
        IconButton {
            iconName: "plus"
            framed: true
            text: qsTr("Larger")
            onClicked: view.zoomBy(1.25, view.width / 2, view.height / 2)
        }
        IconButton {
            iconName: "fit"
            framed: true
            text: qsTr("Whole plan")
            onClicked: view.fit()
        }
        Button {
            objectName: "plot.add"
            iconName: "edit"
            text: qsTr("Put on the plan …")
            onClicked: add.open()
        }
        Button {
            objectName: "plot.done"
            text: qsTr("Done")
            onClicked: pane.finished()
        }
    }
    PlotEditView {
        id: view

        y: tools.height + 8
        width: pane.beside ? pane.width - side.width : pane.width
        height: pane.height - y - (pane.beside ? 0 : below.height)
        editor: pane.editor
        clip: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: pane.editor === null || pane.editor.title === "" ? qsTr("Plot plan, to be edited")
            : qsTr("Plot plan: %1 at %2, %3").arg(pane.editor.title).arg(pane.editor.x).arg(pane.editor.y)
        Accessible.description: qsTr("Tab goes from thing to thing. Arrows move it by half a foot, with Shift by an inch. Enter lets it go, Escape puts it back, Control Z undoes.")
        Keys.onPressed: event => pane.key(event)
        DragHandler {
            id: drag

            property bool holds: false
            property point before

            target: null
            dragThreshold: 6
            onActiveChanged: {
                before = Qt.point(0, 0)
                if (active)
                    holds = view.grab(centroid.pressPosition.x, centroid.pressPosition.y)
                else if (holds)
                    pane.editor.drop()
            }
            onTranslationChanged: {
                if (!active)
                    return
                if (holds)
                    view.dragBy(translation.x, translation.y)
                else
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
    }
    Rectangle {
        id: side

        x: pane.width - width
        y: view.y
        width: 320
        height: pane.height - y
        visible: pane.beside
        color: Tokens.surface
        Rectangle {
            width: 1
            height: parent.height
            color: Tokens.hair
        }
        ScrollArea {
            anchors.fill: parent
            padding: 16
            PlotEditPanel {
                width: parent ? parent.width : 0
                editor: pane.beside ? pane.editor : null
                onFactAsked: path => pane.factAsked(path)
            }
        }
    }
    Rectangle {
        id: below

        y: pane.height - height
        width: pane.width
        height: pane.beside ? 0 : brief.height + 16
        visible: !pane.beside
        color: Tokens.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Tokens.hair
        }
        Flow {
            id: brief

            x: pane.edge
            y: 8
            width: pane.width - 2 * pane.edge
            spacing: Tokens.gap
            Label {
                width: Math.min(implicitWidth, brief.width)
                height: Math.max(implicitHeight, Tokens.target)
                verticalAlignment: Text.AlignVCenter
                text: pane.editor === null ? "" : pane.editor.problem !== "" ? pane.editor.problem
                    : pane.editor.title !== "" ? qsTr("%1: %2, %3").arg(pane.editor.title).arg(pane.editor.x).arg(pane.editor.y)
                    : qsTr("Tap something on the plan.")
                color: pane.editor !== null && pane.editor.problem !== "" ? Tokens.fail : Tokens.text
                font: Tokens.bodyStrong
                wrapMode: Text.Wrap
            }
            Button {
                visible: pane.editor !== null && pane.editor.placing
                kind: Button.Kind.Primary
                text: qsTr("Put it here")
                onClicked: pane.editor.drop()
            }
            Button {
                objectName: "plot.measures"
                iconName: "edit"
                text: qsTr("Measures …")
                onClicked: measures.open()
            }
        }
    }
    Sheet {
        id: measures

        title: qsTr("Measures")
        PlotEditPanel {
            width: parent ? parent.width : 0
            editor: pane.beside ? null : pane.editor
            onFactAsked: path => {
                measures.close()
                pane.factAsked(path)
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Close")
            onClicked: measures.close()
        }
    }
    PlotAddSheet {
        id: add

        editor: pane.editor
    }

    function key(event) {
        event.accepted = true
        const fine = (event.modifiers & Qt.ShiftModifier) !== 0
        const control = (event.modifiers & Qt.ControlModifier) !== 0
        switch (event.key) {
        case Qt.Key_Left: editor.nudge(-1, 0, fine); break
        case Qt.Key_Right: editor.nudge(1, 0, fine); break
        case Qt.Key_Up: editor.nudge(0, 1, fine); break
        case Qt.Key_Down: editor.nudge(0, -1, fine); break
        case Qt.Key_Tab:
        case Qt.Key_Backtab:
            // Behind the last thing the focus goes on, so that nobody is caught in the plan.
            event.accepted = editor.selectNext(event.key === Qt.Key_Tab ? 1 : -1)
            view.showSelected()
            break
        case Qt.Key_Escape:
            event.accepted = editor.selected !== ""
            editor.cancel()
            break
        case Qt.Key_Return:
        case Qt.Key_Enter: editor.drop(); break
        case Qt.Key_Delete: editor.remove(); break
        case Qt.Key_Z:
            if (control && fine)
                editor.redo()
            else if (control)
                editor.undo()
            else
                event.accepted = false
            break
        case Qt.Key_Y: if (control) editor.redo(); else event.accepted = false; break
        case Qt.Key_Plus:
        case Qt.Key_Equal: view.zoomBy(1.25, view.width / 2, view.height / 2); break
        case Qt.Key_Minus: view.zoomBy(0.8, view.width / 2, view.height / 2); break
        case Qt.Key_0: view.fit(); break
        default: event.accepted = false
        }
    }
}
