// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// What the camera sees, with what the photo must show written over it; one touch takes it.
Sheet {
    id: sheet

    required property EvidenceItem evidence
    readonly property CameraSession camera: App.job ? App.job.camera : null

    width: parent ? Math.min(1100, parent.width - 32) : 560
    y: 16
    onOpened: camera.open()
    onClosed: if (camera) camera.close()

    Rectangle {
        width: parent.width
        height: sheet.parent ? Math.max(200, sheet.parent.height - 210) : 240
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
        Rectangle { // readable over any picture
            width: parent.width
            height: must.height + 20
            color: "#cc000000"
            Label {
                id: must

                x: 16
                y: 10
                width: parent.width - 32
                text: sheet.evidence ? qsTr("Must show: %1").arg(sheet.evidence.shows) : ""
                font: Tokens.bodyStrong
                color: "white"
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: Button.Kind.Primary
            iconName: "camera"
            text: qsTr("Take the photo")
            enabled: sheet.camera !== null && sheet.camera.seeing
            onClicked: {
                sheet.camera.take(sheet.evidence.evidenceId, "")
                sheet.close()
            }
        }
        Button {
            height: Tokens.primary
            visible: sheet.camera !== null && sheet.camera.count > 1
            text: qsTr("Another camera")
            onClicked: sheet.camera.other()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
