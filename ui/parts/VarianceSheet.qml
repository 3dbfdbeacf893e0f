// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// What the utility answered to a request for a variance: granted or refused, on which day, under which reference.
Sheet {
    id: sheet

    required property FindingsController findings
    required property PermissionController permission
    property bool granted: true
    readonly property bool dayWrong: permission === null || !permission.isDay(day.text.trim())

    title: qsTr("The utility’s answer")
    onAboutToShow: {
        granted = true
        reference.text = ""
        day.text = permission.today
    }
    onOpened: reference.forceActiveFocus()

    Flow {
        width: parent.width
        spacing: Tokens.gap
        Chip {
            text: qsTr("Granted")
            checked: sheet.granted
            onClicked: sheet.granted = true
        }
        Chip {
            text: qsTr("Refused")
            checked: !sheet.granted
            onClicked: sheet.granted = false
        }
    }
    Label {
        width: parent.width
        text: sheet.granted ? qsTr("The finding counts as settled by the utility, with its reference, and goes into the packet so.")
            : qsTr("The finding is open again: change what is not met, or ask anew.")
        color: Tokens.text2
        running: true
    }
    TextField {
        id: reference

        width: parent.width
        label: sheet.granted ? qsTr("Reference of the answer") : qsTr("Reference of the answer, if there is one")
        placeholderText: label
    }
    TextField {
        id: day

        width: parent.width
        label: qsTr("Day of the answer, as year-month-day")
        placeholderText: qsTr("year-month-day")
        inputMethodHints: Qt.ImhDate
        wrong: sheet.dayWrong
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            kind: Button.Kind.Primary
            height: Tokens.primary
            enabled: !sheet.dayWrong && (!sheet.granted || reference.text.trim() !== "")
            text: qsTr("Record the answer")
            onClicked: {
                sheet.close()
                sheet.findings.answerVariance(sheet.granted, reference.text, day.text)
            }
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
