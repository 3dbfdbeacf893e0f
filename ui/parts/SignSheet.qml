// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Who signs, as what, and what that person declares.
Sheet {
    id: sheet

    required property PacketController packet
    property string capacity: "installer"
    property bool touched: false

    title: qsTr("Sign the record as it stands")
    typed: touched || !pad.empty
    onAboutToShow: {
        capacity = "installer" // of this job: what the last one was signed as says nothing
        who.text = App.job ? App.job.installer : App.settings.userName
        touched = false
        says.text = packet.usualStatement(capacity)
        pad.clear()
    }
    Label {
        width: parent.width
        visible: sheet.packet !== null && sheet.packet.demonstration
        text: qsTr("This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.")
        font: Tokens.bodyMedium
        color: Tokens.warn
        running: true
    }
    Column {
        objectName: "sign.open"
        width: parent.width
        Label {
            width: parent.width
            text: qsTr("Open when this is signed")
            font: Tokens.bodyStrong
            Accessible.role: Accessible.Heading
        }
        DetailList {
            width: parent.width
            labelWidth: Math.min(320, parent.width * 0.7)
            details: sheet.packet ? sheet.packet.open : null
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: sheet.packet ? sheet.packet.capacities : []
            Chip {
                required property string modelData

                text: sheet.packet ? sheet.packet.capacityName(modelData) : ""
                checked: sheet.capacity === modelData
                onClicked: {
                    sheet.capacity = modelData
                    if (modelData !== "installer" && App.job && who.text === App.job.installer)
                        who.text = "" // somebody else signs
                    else if (modelData === "installer" && who.text === "" && App.job)
                        who.text = App.job.installer
                    if (!sheet.touched)
                        says.text = sheet.packet.usualStatement(modelData)
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 136
        radius: Tokens.radiusControl
        color: Tokens.bg
        border.width: 2
        border.color: Tokens.accent
        Rectangle {
            x: 24
            y: 100
            width: parent.width - 48
            height: 1
            color: Tokens.line
        }
        Label {
            x: 24
            y: 104
            width: parent.width - 48
            text: qsTr("Sign here with finger, pen or mouse")
            font: Tokens.caption
            color: Tokens.text2
        }
        SignaturePad {
            id: pad

            objectName: "signature.pad"
            anchors.fill: parent
            anchors.margins: 2
            Accessible.role: Accessible.Canvas
            Accessible.name: qsTr("Field for the drawn signature")
        }
    }
    Button {
        text: qsTr("Clear")
        enabled: !pad.empty
        onClicked: pad.clear()
    }
    Column {
        width: parent.width
        spacing: 6
        Label {
            width: parent.width
            text: who.label
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextField {
            id: who

            width: parent.width
            label: qsTr("Name")
            maximumLength: 200
        }
    }
    Column {
        width: parent.width
        spacing: 6
        Label {
            width: parent.width
            text: says.label
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextArea {
            id: says

            width: parent.width
            label: qsTr("What is declared")
            onTextChanged: if (activeFocus) sheet.touched = true
        }
    }
    Label {
        width: parent.width
        visible: text !== "" && sheet.capacity === "installer"
        text: sheet.packet ? sheet.packet.confirms : ""
        running: true
    }
    Label {
        width: parent.width
        text: App.job ? qsTr("Signs %n entries as they stand. Anything added later is an amendment and shows as one.", "", App.job.entries) : ""
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: sheet.packet !== null && sheet.packet.afterSigning !== ""
        text: sheet.packet ? qsTr("What comes after the signature anyway is none: %1.").arg(sheet.packet.afterSigning) : ""
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: sheet.packet !== null && sheet.packet.head !== ""
        text: sheet.packet ? qsTr("head %1").arg(sheet.packet.head) : ""
        font: Tokens.data
        color: Tokens.text2
    }
    Flow {
        width: parent.width
        spacing: 12
        Button {
            kind: Button.Kind.Primary
            text: pad.empty ? qsTr("Sign by name only") : qsTr("Sign")
            iconName: "sign"
            enabled: who.text.trim() !== "" && says.text.trim() !== ""
            onClicked: {
                sheet.packet.sign(sheet.capacity, who.text, says.text, pad.drawing)
                sheet.close()
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Not now")
            onClicked: sheet.close()
        }
    }
}
