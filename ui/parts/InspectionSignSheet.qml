// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// An inspector signs: that the job is returned with deficiencies, or that it is accepted.
Sheet {
    id: sheet

    property bool returned: true
    readonly property Inspection inspection: App.inspection

    function openFor(back: bool) {
        returned = back
        who.text = ""
        says.text = inspection.usualStatement(back)
        pad.clear()
        open()
    }

    title: returned ? qsTr("Return the job") : qsTr("Accept the job")
    typed: who.text.trim() !== "" || !pad.empty
    onOpened: who.forceActiveFocus()
    Label {
        width: parent.width
        visible: sheet.inspection.demonstration
        text: qsTr("This is a demonstration. Whatever is signed here says so in its own words; it cannot stand for a real installation.")
        font: Tokens.bodyMedium
        color: Tokens.warn
        running: true
    }
    Label {
        width: parent.width
        text: qsTr("Signed as utility inspector, with the key of this device. %1 of %2 items are marked as seen, %3 deficiencies stand.")
            .arg(sheet.inspection.list.seen).arg(sheet.inspection.list.items).arg(sheet.inspection.standing)
        running: true
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

            objectName: "inspection.name"
            width: parent.width
            label: qsTr("Name of the inspector")
            maximumLength: 200
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
            text: says.label
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextArea {
            id: says

            width: parent.width
            label: qsTr("What is declared")
        }
    }
    Label {
        width: parent.width
        text: qsTr("head %1").arg(sheet.inspection.head)
        font: Tokens.data
        color: Tokens.text2
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        width: parent.width
        spacing: 12
        Button {
            objectName: "inspection.sign"
            kind: Button.Kind.Primary
            text: pad.empty ? qsTr("Sign by name only") : qsTr("Sign")
            iconName: "sign"
            enabled: who.text.trim() !== "" && says.text.trim() !== ""
            onClicked: {
                sheet.inspection.sign(sheet.returned, who.text, says.text, pad.drawing)
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
