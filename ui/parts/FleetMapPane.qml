// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The units listed on an outline map that needs no network; a mark that is picked says which units it is.
Column {
    id: pane

    required property bool phone
    readonly property FleetMap map: App.fleet.map

    spacing: 12

    Label {
        objectName: "map.unplaced"
        width: parent.width
        visible: text !== ""
        text: pane.map.unplaced
        running: true
    }
    Rectangle {
        width: parent.width
        height: view.height + 4
        color: "transparent"
        border.width: view.activeFocus ? 2 : Tokens.stroke
        border.color: view.activeFocus ? Tokens.accent : Tokens.hair
        FleetMapView {
            id: view

            objectName: "map.view"
            x: 2
            y: 2
            width: parent.width - 4
            height: pane.phone ? 360 : 440
            map: pane.map
            clip: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Map of the units listed")
            Accessible.description: pane.map.summary + " " + qsTr("Arrow keys move it, plus and minus zoom, 0 shows all units, N and P go from mark to mark, Enter looks closer at one.")
            Keys.onPressed: event => {
                event.accepted = true
                switch (event.key) {
                case Qt.Key_Left: view.panBy(48, 0); break
                case Qt.Key_Right: view.panBy(-48, 0); break
                case Qt.Key_Up: view.panBy(0, 48); break
                case Qt.Key_Down: view.panBy(0, -48); break
                case Qt.Key_Plus:
                case Qt.Key_Equal: view.zoomIn(); break
                case Qt.Key_Minus: view.zoomOut(); break
                case Qt.Key_0: view.fit(); break
                case Qt.Key_N: view.pickNext(1); break
                case Qt.Key_P: view.pickNext(-1); break
                case Qt.Key_Return:
                case Qt.Key_Enter: view.zoomToPicked(); break
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
                    const steps = Math.trunc(2 * Math.log2(activeScale / before)) // a mark stays one between two steps
                    if (steps === 0)
                        return
                    view.zoomAround(steps, centroid.position.x, centroid.position.y)
                    before *= Math.pow(2, steps / 2)
                }
            }
            WheelHandler {
                acceptedModifiers: Qt.ControlModifier // without it the page scrolls
                onWheel: event => view.zoomAround(event.angleDelta.y > 0 ? 1 : -1, event.x, event.y)
            }
            TapHandler {
                onTapped: eventPoint => {
                    view.forceActiveFocus(Qt.MouseFocusReason)
                    view.pick(eventPoint.position.x, eventPoint.position.y)
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        IconButton {
            framed: true
            iconName: "plus"
            text: qsTr("Closer")
            enabled: view.mayZoomIn
            onClicked: view.zoomIn()
        }
        IconButton {
            framed: true
            iconName: "minus"
            text: qsTr("Wider")
            onClicked: view.zoomOut()
        }
        IconButton {
            framed: true
            iconName: "fit"
            text: qsTr("All units")
            onClicked: view.fit()
        }
        Button {
            objectName: "map.next"
            enabled: pane.map.placed > 0
            text: qsTr("Next mark")
            onClicked: view.pickNext(1)
        }
        Button {
            objectName: "map.filter"
            visible: pane.map.pickedTitle !== ""
            text: qsTr("List only these")
            onClicked: App.fleet.filterPicked()
        }
        Button {
            visible: pane.map.pickedTitle !== ""
            text: qsTr("Look closer")
            onClicked: view.zoomToPicked()
        }
    }
    Label {
        objectName: "map.picked"
        width: parent.width
        visible: text !== ""
        text: pane.map.pickedTitle
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: pane.map.picked.rows
        Button {
            id: unit

            required property DetailRow modelData

            objectName: "map.unit." + modelData.key
            width: Math.min(implicitWidth, pane.width)
            text: modelData.label + " · " + modelData.note
            Accessible.name: modelData.label + ", " + modelData.value + ", " + modelData.note
            onClicked: App.fleet.openUnit(unit.modelData.key)
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: pane.map.pickedMore
        color: Tokens.text2
    }
    Label {
        objectName: "map.summary"
        width: parent.width
        text: pane.map.summary
        running: true
    }
    Label {
        width: parent.width
        text: qsTr("A square is a mark with a unit that is not operational. Outlines: United States Census Bureau, 2017; they need no network.")
        font: Tokens.caption
        color: Tokens.text2
    }
}
