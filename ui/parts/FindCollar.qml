// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One search for the collar, at every port and by Bluetooth, told place by place.
Column {
    id: panel

    required property CollarSearch search

    signal taken

    visible: search !== null && search.available
    spacing: 12
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "find-collar"
            kind: Button.Kind.Primary
            visible: panel.search !== null && !panel.search.running
            text: panel.search && panel.search.done ? qsTr("Search again") : qsTr("Find my collar")
            onClicked: panel.search.start()
        }
        Button {
            visible: panel.search !== null && panel.search.running
            text: qsTr("Stop searching")
            onClicked: panel.search.cancel()
        }
    }
    StatusBadge {
        width: parent.width
        visible: panel.search !== null && panel.search.done
        size: 22
        plain: panel.search !== null && panel.search.running
        shape: !panel.search ? StatusShape.ToDo : panel.search.running ? StatusShape.UnderWay
            : panel.search.found ? StatusShape.Pass : StatusShape.Warn
        lines: 3
        text: panel.search ? panel.search.words : ""
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: panel.search ? panel.search.radioWords : ""
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: panel.search ? panel.search.places.rows : []
        Rectangle {
            id: place

            required property DetailRow modelData

            width: panel.width
            height: inside.height + 24
            color: Tokens.surface
            border.width: 1
            border.color: Tokens.line
            radius: 8
            Row {
                id: inside

                x: 16
                y: 12
                width: parent.width - 32
                spacing: 12
                Column {
                    width: parent.width - (take.visible ? take.width + 12 : 0)
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4
                    StatusBadge {
                        width: parent.width
                        shape: place.modelData.shape
                        lines: 6 // a name is what it is known by: whole
                        text: place.modelData.note === "" ? place.modelData.label : place.modelData.label + " · " + place.modelData.note
                    }
                    Label {
                        width: parent.width
                        text: place.modelData.value
                        color: Tokens.text2
                        running: true
                    }
                }
                Button {
                    id: take

                    anchors.verticalCenter: parent.verticalCenter
                    visible: place.modelData.key !== ""
                    text: qsTr("Use this one")
                    Accessible.name: text + ": " + place.modelData.label
                    onClicked: {
                        panel.search.take(place.modelData.key)
                        panel.taken()
                    }
                }
            }
        }
    }
}
