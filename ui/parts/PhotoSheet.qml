// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// One photo, as large as the window allows, beside what it must show. What is not recorded can be removed; what is
// recorded can only be replaced, by a new entry.
Sheet {
    id: sheet

    required property EvidenceItem evidence
    property int at: 0
    readonly property bool recorded: evidence !== null && at < evidence.photosRecorded

    function openFor(index: int) {
        at = index
        open()
    }

    width: parent ? Math.min(1100, parent.width - 32) : 560
    y: 16
    title: evidence && at < evidence.photoNames.length ? evidence.photoNames[at] : ""

    RecordPhoto {
        width: parent.width
        height: sheet.parent ? Math.max(160, sheet.parent.height - 300) : 200
        fillMode: Image.PreserveAspectFit
        wanted: sheet.opened
        hash: sheet.opened && sheet.evidence ? sheet.evidence.photoHashes[sheet.at] ?? "" : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: sheet.title
    }
    Label {
        width: parent.width
        text: sheet.evidence ? qsTr("Must show: %1").arg(sheet.evidence.shows) : ""
        color: Tokens.text2
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            text: qsTr("Close")
            onClicked: sheet.close()
        }
        Button {
            visible: !sheet.recorded && sheet.evidence !== null && sheet.evidence.editable
            kind: Button.Kind.Danger
            text: qsTr("Remove this photo")
            onClicked: {
                sheet.close()
                sheet.evidence.removePhoto(sheet.at)
            }
        }
        Button {
            visible: sheet.recorded && sheet.evidence !== null && sheet.evidence.editable
            iconName: "folder"
            text: qsTr("Replace with another file")
            onClicked: {
                sheet.close()
                App.job.step.photoReplaces = sheet.evidence.photoHashes[sheet.at]
                App.job.step.photoFor = sheet.evidence.evidenceId
            }
        }
    }
    Label {
        width: parent.width
        visible: sheet.recorded
        text: qsTr("It is in the record. A replacement is a new entry; this one stays there, marked as replaced.")
        font: Tokens.caption
        color: Tokens.text2
        running: true
    }
}
