// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A photo from a file, dropped here, or pasted; says what it must show before it is taken.
Column {
    id: view

    readonly property EvidenceItem evidence: parent ? (parent as EvidenceSlot).evidence : null
    readonly property bool open: evidence !== null && evidence.editable && !evidence.busy
    readonly property string reasonAsked: evidence && evidence.sharedBefore ? qsTr("Why it still shows how it is now") : qsTr("How it shows this, too")

    spacing: 8
    Keys.onPressed: event => {
        if (view.open && event.matches(StandardKey.Paste)) {
            App.job.step.pastePhotos(view.evidence.evidenceId)
            event.accepted = true
        }
    }
    Row {
        width: parent.width
        spacing: 10
        StatusShape {
            shape: view.evidence && view.evidence.have ? StatusShape.Pass : StatusShape.DocumentMissing
        }
        Label {
            width: parent.width - 32
            text: view.evidence ? qsTr("Photo: %1").arg(view.evidence.shows) : ""
            font: Tokens.bodyMedium
            running: true
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: thumbnails.count > 0
        Repeater {
            id: thumbnails

            model: view.evidence ? view.evidence.photoHashes : []
            PhotoThumbnail {
                required property string modelData
                required property int index

                hash: modelData
                name: view.evidence.photoNames[index] ?? "" // the two lists change one after the other
                recorded: index < view.evidence.photosRecorded
                onClicked: large.openFor(index)
            }
        }
    }
    // One picture of two things is evidence of both once somebody says so.
    Column {
        width: parent.width
        spacing: 8
        visible: view.evidence !== null && view.evidence.sharedWith !== ""
        MessageCard {
            width: parent.width
            shape: StatusShape.Warn
            text: !view.evidence ? "" : view.evidence.sharedBefore
                ? qsTr("This picture is from before: it was recorded for “%1”, which was opened again since. Take a new one, or say why it still shows how it is now. The packet says so, too.").arg(view.evidence.sharedWith)
                : qsTr("This picture is already recorded for “%1”. Take one of its own, or say how this one shows both. The packet says so, too.").arg(view.evidence.sharedWith)
        }
        Label {
            text: view.reasonAsked
            font: Tokens.caption
            color: Tokens.text2
        }
        TextField {
            width: parent.width
            label: view.reasonAsked
            text: view.evidence ? view.evidence.sharedBecause : ""
            enabled: view.open
            onTextEdited: view.evidence.sayShared(text)
        }
    }
    // Where it was taken and which way: in the packet's caption, kept with the photo.
    Column {
        width: parent.width
        spacing: 8
        visible: view.evidence !== null && view.evidence.photoHashes.length > view.evidence.photosRecorded
        Label {
            width: parent.width
            text: qsTr("Where it was taken, and which way the camera looked. The caption says so. What is left empty is read from the picture, if it tells.")
            font: Tokens.caption
            color: Tokens.text2
            running: true
        }
        Label {
            text: photoPlace.label
            font: Tokens.caption
            color: Tokens.text2
        }
        TextField {
            id: photoPlace

            objectName: "photoPlace"
            width: parent.width
            label: qsTr("Place of the photo")
            placeholderText: qsTr("West wall, at the meter")
            text: view.evidence ? view.evidence.photoPlace : ""
            enabled: view.open
            onTextEdited: view.evidence.sayPlace(text)
        }
        Label {
            text: photoDirection.label
            font: Tokens.caption
            color: Tokens.text2
        }
        TextField {
            id: photoDirection

            objectName: "photoDirection"
            width: parent.width
            label: qsTr("Direction the camera looked")
            placeholderText: qsTr("East, or 90°")
            text: view.evidence ? view.evidence.photoDirection : ""
            enabled: view.open
            onTextEdited: view.evidence.sayDirection(text)
        }
    }
    CameraSheet {
        id: camera

        evidence: view.evidence
    }
    PhotoSheet {
        id: large

        evidence: view.evidence
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            visible: App.job !== null && App.job.camera.available
            iconName: "camera"
            text: qsTr("Take a photo")
            enabled: view.open
            onClicked: camera.open()
        }
        Button {
            iconName: "folder"
            text: view.evidence && view.evidence.busy ? qsTr("Reading the file …") : qsTr("Photo from a file")
            busy: view.evidence !== null && view.evidence.busy
            enabled: view.open
            onClicked: App.job.step.photoFor = view.evidence.evidenceId
        }
        Label {
            height: Tokens.target
            verticalAlignment: Text.AlignVCenter
            visible: view.open && view.width >= 480
            text: drop.containsDrag ? qsTr("Let go: it is taken") : qsTr("or drop it here, or paste it")
            color: drop.containsDrag ? Tokens.accent : Tokens.text2
        }
    }
    Label {
        width: parent.width
        visible: view.open && !view.evidence.have && App.job !== null && !App.job.camera.available
        text: qsTr("No camera was found on this device. Take the photo with a phone, and choose its file here.")
        font: Tokens.caption
        color: Tokens.text2
    }
    DropArea {
        id: drop

        parent: view.parent
        anchors.fill: parent
        keys: ["text/uri-list"]
        enabled: view.open
        onDropped: drop => {
            drop.acceptProposedAction()
            App.job.step.attachPhotos(view.evidence.evidenceId, drop.urls)
        }
    }
}
