// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A number read from the code on its label, by the camera or from a photo. What was read is shown and compared; only
// then does it go into the field.
Sheet {
    id: sheet

    required property string ask // the field it is for
    signal taken(string text)
    readonly property CameraSession camera: App.job ? App.job.camera : null
    readonly property bool sees: camera !== null && camera.available
    property bool choosing: false

    title: ask
    onOpened: {
        reader.clear()
        if (sees)
            camera.open()
        file.forceActiveFocus()
    }
    onClosed: if (camera) camera.close()

    CodeReader {
        id: reader

        camera: sheet.opened && sheet.sees ? sheet.camera : null
    }
    Rectangle {
        width: parent.width
        height: Math.min(320, Math.max(180, width * 0.6))
        visible: sheet.sees
        color: "black"
        CameraView {
            anchors.fill: parent
            session: sheet.camera
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
        }
        Label {
            anchors.centerIn: parent
            width: parent.width - 48
            horizontalAlignment: Text.AlignHCenter
            visible: sheet.camera !== null && !sheet.camera.seeing
            text: !sheet.camera ? "" : sheet.camera.problem !== "" ? sheet.camera.problem : qsTr("Starting %1 …").arg(sheet.camera.name)
            color: "white"
            running: true
        }
    }
    Label {
        width: parent.width
        text: sheet.sees ? qsTr("Hold the label’s code before the camera, or read it in a photo.") : qsTr("Take a photo of the label’s code with a phone, and choose its file.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: reader.found
        Column {
            id: one

            required property string modelData

            width: parent ? parent.width : 0
            spacing: 8
            Label {
                width: parent.width
                text: one.modelData
                font: Tokens.section
                wrapMode: Text.WrapAnywhere
            }
            Button {
                objectName: "scan.use"
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Kind.Primary
                text: qsTr("It says so on the label: use it")
                Accessible.name: qsTr("Use %1").arg(one.modelData)
                onClicked: {
                    sheet.taken(one.modelData)
                    sheet.close()
                }
            }
        }
    }
    StatusBadge {
        width: parent.width
        visible: reader.problem !== ""
        lines: 6
        shape: StatusShape.Warn
        text: reader.problem
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: file

            objectName: "scan.file"
            iconName: "folder"
            busy: reader.busy
            text: reader.busy ? qsTr("Reading the file …") : qsTr("Read it in a photo")
            onClicked: sheet.choosing = true
        }
        Button {
            visible: sheet.sees && sheet.camera.count > 1
            text: qsTr("Another camera")
            onClicked: sheet.camera.other()
        }
        Button {
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
    Loader {
        id: chooser

        active: sheet.choosing
        source: "PictureDialog.qml"
        Connections {
            target: chooser.item as PictureDialog
            function onChosen(files) {
                for (const one of files)
                    reader.readFile(one)
            }
            function onFinished() { sheet.choosing = false }
        }
    }
}
