// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// A step that is done on another page says how things stand there and leads to it; one that awaits a signature opens
// the sheet; one about photos shows them.
Card {
    id: place

    required property StepController step
    readonly property string page: step ? step.page : ""
    readonly property bool signs: step !== null && step.awaitsSignature
    readonly property bool signing: signs && App.job !== null && (step.saving || App.job.packet.signing)

    visible: page !== "" || signs
    height: visible ? inside.height + 32 : 0
    Column {
        id: inside

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 12
        StatusBadge {
            width: parent.width
            size: 22
            lines: 4
            plain: true
            shape: place.step ? place.step.pageShape : StatusShape.ToDo
            text: place.step ? place.step.pageSays : ""
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: shown.count > 0
            Repeater {
                id: shown

                model: place.step ? place.step.photos : []
                PhotoThumbnail {
                    required property string modelData
                    required property int index

                    hash: modelData
                    name: String(index + 1)
                    caption: place.step.photoLabels[index] ?? ""
                    recorded: true
                    onClicked: large.openFor(modelData, caption)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                objectName: "place.sign"
                visible: place.signs && !App.viewing
                kind: place.step && place.step.pageShape === StatusShape.Pass ? Button.Kind.Secondary : Button.Kind.Primary
                iconName: "sign"
                busy: place.signing // the record is written and checked meanwhile: one signature is enough
                text: place.signing ? qsTr("Signing …") : qsTr("Sign the record")
                onClicked: sign.open()
            }
            Button {
                objectName: "place.page"
                visible: place.page !== "" && place.page !== "photos"
                text: place.page === "findings" ? qsTr("Go to the findings")
                    : place.page === "drawings" ? qsTr("Go to the drawings") : qsTr("Go to the packet")
                onClicked: App.job.tab = place.page
            }
            Button {
                visible: place.signs
                text: qsTr("Read what the packet says")
                onClicked: App.job.tab = "packet"
            }
        }
    }
    SignSheet {
        id: sign

        packet: place.signs && App.job ? App.job.packet : null
    }
    Sheet {
        id: large

        property string hash

        function openFor(photo: string, shows: string) {
            hash = photo
            title = shows === "" ? qsTr("Photo") : shows
            open()
        }

        width: parent ? Math.min(1000, parent.width - 32) : 560
        RecordPhoto {
            width: parent.width
            height: Math.max(160, Math.min(width * 0.75, large.parent ? large.parent.height - 240 : 400))
            fillMode: Image.PreserveAspectFit
            wanted: large.opened
            hash: large.hash
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The photo, large")
        }
        Button {
            text: qsTr("Close")
            onClicked: large.close()
        }
    }
}
