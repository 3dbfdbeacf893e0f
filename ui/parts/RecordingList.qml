// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The recordings there are: those in the open job's record, those on this device, and any file.
Column {
    id: list

    property bool choosing: false
    signal chosen()

    spacing: 12
    Button {
        objectName: "open-recording"
        kind: Button.Kind.Primary
        iconName: "folder"
        text: qsTr("Open a recording")
        busy: App.support.busy
        onClicked: list.choosing = true
    }
    Repeater {
        model: list.choosing ? 1 : 0
        RecordingChooser {
            onFinished: list.choosing = false
        }
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Fail
        text: App.support.problem
    }
    Label {
        width: parent.width
        topPadding: 8
        text: qsTr("On this device")
        font: Tokens.lead
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: App.support.folder === "" ? "" : qsTr("They are files in %1.").arg(App.support.folder)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font: Tokens.caption
        color: Tokens.text2
    }
    Label {
        width: parent.width
        visible: App.support.recordings.count === 0
        text: qsTr("No session with a device has been recorded here yet. From another device they come as files, or with a job’s packet.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: App.support.recordings.rows
        T.Button {
            id: row

            required property DetailRow modelData

            width: list.width
            height: Math.max(Tokens.target, implicitContentHeight + 20)
            topPadding: 10
            hoverEnabled: false
            Accessible.role: Accessible.Button
            Accessible.name: modelData.label + ", " + modelData.value
            Accessible.onPressAction: row.clicked()
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
            onClicked: {
                App.support.open(modelData.key)
                list.chosen()
            }
            background: Rectangle {
                radius: Tokens.radiusControl
                color: row.down ? Tokens.accentTint : "transparent"
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Tokens.hair
                }
                FocusRing { control: row }
            }
            contentItem: RecordingRow {
                recording: row.modelData
            }
        }
    }
}
