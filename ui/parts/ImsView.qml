// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A sub-meter's line: when the next frame is due, what the last one said, and what is wrong.
Column {
    id: view

    required property ImsSession session

    function joined(one: string, other: string): string {
        return one === "" || other === "" ? one + other : one + " · " + other
    }

    spacing: 16
    Row {
        width: parent.width
        spacing: 24
        visible: view.session !== null && view.session.listening
        Column {
            id: due

            Label {
                text: view.session ? view.session.countdownWords : ""
                color: Tokens.text2
            }
            NumberText {
                text: view.session ? view.session.countdown : ""
                pixelSize: view.width < 400 ? Tokens.valueM : 56
                color: Tokens.text
            }
        }
        Column {
            width: parent.width - due.width - 24
            spacing: 4
            Label {
                width: parent.width
                text: view.session ? view.session.periodWords : ""
                color: Tokens.text2
                running: true
            }
            WaitBar {
                width: parent.width
                fraction: view.session ? view.session.fraction : 0
                windowFrom: view.session ? view.session.windowAt : 0
            }
        }
    }
    Column {
        width: parent.width
        spacing: 4
        visible: view.session !== null && (view.session.listening || view.session.heard)
        StatusBadge {
            width: parent.width
            size: 22
            shape: view.session ? view.session.confidenceShape : StatusShape.ToDo
            text: view.session ? view.session.confidence : ""
            plain: true
            lines: 2
        }
        Label {
            width: parent.width
            text: !view.session ? "" : view.joined(view.session.lastHeard, view.joined(view.session.line, view.session.recording))
            color: Tokens.text2
            running: true
        }
    }
    Repeater {
        model: view.session ? view.session.diagnosis.rows : []
        MessageCard {
            required property DetailRow modelData

            width: view.width
            shape: modelData.shape
            text: modelData.label
        }
    }
    ImsCrossed {
        width: parent.width
        session: view.session
    }
    Label {
        width: parent.width
        visible: view.session !== null && view.session.diagnosis.count > 0
        text: qsTr("This is a diagnosis, not a reading: no value is recorded until a true frame is heard.")
        color: Tokens.text2
        running: true
    }
    StatusBadge {
        width: parent.width
        visible: view.session !== null && view.session.asksForLabel
        shape: StatusShape.Missing
        lines: 3
        text: qsTr("More than one meter talks on this pair: type the number on your meter’s label. Nothing is taken before.")
    }
    TextField {
        width: Math.min(parent.width, 240)
        visible: view.session !== null && view.session.listening && !view.session.labelOfJob
        label: qsTr("Meter number on the label")
        placeholderText: qsTr("Meter number on the label")
        inputMethodHints: Qt.ImhDigitsOnly
        text: view.session ? view.session.label : ""
        onTextEdited: view.session.label = text
    }
    DetailList {
        width: parent.width
        visible: view.session !== null && view.session.meters.count > 0
        details: view.session ? view.session.meters : null
    }
    ValueTiles {
        width: parent.width
        columns: width < 360 ? 1 : 2
        details: view.session ? view.session.values : null
    }
    ImsBytes {
        width: parent.width
        session: view.session
    }
    ImsLook {
        width: parent.width
        session: view.session
    }
}
