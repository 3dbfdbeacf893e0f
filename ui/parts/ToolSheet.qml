// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a value was measured with. Kept, so that it is typed once a tool and not once a screw.
Sheet {
    id: sheet

    required property EvidenceItem evidence
    property bool all: false // for every reading of the step

    title: qsTr("Measuring tool")
    typed: evidence !== null && (name.text !== evidence.toolId || calibrated.text !== evidence.toolCalibrated
        || due.text !== evidence.toolDue || low.text !== evidence.toolMin || high.text !== evidence.toolMax)
    onAboutToShow: {
        name.text = evidence.toolId
        calibrated.text = evidence.toolCalibrated
        due.text = evidence.toolDue
        low.text = evidence.toolMin
        high.text = evidence.toolMax
        calibrated.tried = due.tried = true
    }
    onOpened: name.forceActiveFocus()

    /// Enter in the last field does what the button does; where something is wrong, it goes there and says what.
    function use() {
        calibrated.tried = due.tried = true
        const wrong = firstWrong()
        if (wrong) {
            wrong.forceActiveFocus(Qt.TabFocusReason)
            return
        }
        evidence.setTool(name.text, calibrated.text, due.text, low.text, high.text, all)
        close()
    }
    function firstWrong(): Item {
        if (name.text.trim() === "")
            return name
        if (yetToCome)
            return calibrated
        if (!calibrated.usable)
            return calibrated
        if (!due.usable || dueTooEarly)
            return due
        return low.wrong ? low : high.wrong || upsideDown ? high : null
    }
    readonly property bool yetToCome: evidence !== null && evidence.isStillToCome(calibrated.text)
    readonly property bool dueTooEarly: evidence !== null && evidence.isBefore(due.text, calibrated.text)
    readonly property bool upsideDown: low.text.trim() !== "" && high.text.trim() !== "" && App.number(high.text) <= App.number(low.text)
    function isRange(text: string): bool { return text.trim() === "" || isFinite(App.number(text)) }

    component Day: TextField {
        id: day

        required property EvidenceItem evidence
        readonly property bool usable: text.trim() === "" || (evidence !== null && evidence.readsAsDay(text))
        property bool tried: false // what is still being typed is not wrong yet
        readonly property string problem: usable || !tried ? ""
            : qsTr("“%1” is not a day. Write year, month and day, as 2026-03-14.").arg(text.trim())

        placeholderText: qsTr("year-month-day, as 2026-03-14")
        inputMethodHints: Qt.ImhDate
        wrong: problem !== ""
        onActiveFocusChanged: if (!activeFocus) tried = true
        onTextEdited: tried = false
    }
    component Caption: Label {
        width: parent ? parent.width : 0
        font: Tokens.bodyMedium
        Accessible.ignored: true
    }
    Repeater { // one tap: the tools this job knows
        model: sheet.evidence ? sheet.evidence.knownTools.rows : []
        Choice {
            required property DetailRow modelData
            required property int index

            width: parent ? parent.width : 0
            text: modelData ? qsTr("%1, %2").arg(modelData.label).arg(modelData.value) : ""
            autoExclusive: false
            checked: modelData !== null && sheet.evidence !== null && modelData.label === sheet.evidence.toolId
            onClicked: {
                checked = Qt.binding(() => modelData !== null && sheet.evidence !== null && modelData.label === sheet.evidence.toolId)
                sheet.evidence.useTool(index, sheet.all)
                sheet.close()
            }
        }
    }
    Caption { text: qsTr("Name or number of the tool") }
    TextField {
        id: name

        width: parent.width
        label: qsTr("Name or number of the tool")
        onAccepted: calibrated.forceActiveFocus(Qt.TabFocusReason)
    }
    Caption { text: qsTr("Calibrated on") }
    Day {
        id: calibrated

        evidence: sheet.evidence
        width: parent.width
        label: qsTr("Calibrated on")
        onAccepted: due.forceActiveFocus(Qt.TabFocusReason)
    }
    FieldProblem {
        objectName: "tool.calibrated.problem"
        width: parent ? parent.width : 0
        text: calibrated.problem !== "" ? calibrated.problem : sheet.yetToCome ? qsTr("This day is still to come. Write the day on which it was calibrated.") : ""
    }
    Caption { text: qsTr("Calibration due on") }
    Day {
        id: due

        evidence: sheet.evidence
        width: parent.width
        label: qsTr("Calibration due on")
        onAccepted: low.forceActiveFocus(Qt.TabFocusReason)
    }
    FieldProblem {
        width: parent ? parent.width : 0
        text: due.problem !== "" ? due.problem : sheet.dueTooEarly && due.tried ? qsTr("It cannot be due before it was calibrated. Correct the date that is wrong.") : ""
    }
    Label {
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
        text: qsTr("Its label shows it. A reading with a tool that nobody knows to be in date is not taken.")
    }
    Caption { text: sheet.evidence ? qsTr("Range, from and to, %1").arg(sheet.evidence.unit) : "" }
    Row {
        spacing: Tokens.gap
        TextField {
            id: low

            width: 120
            label: qsTr("Range from")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            wrong: !sheet.isRange(text)
            onAccepted: high.forceActiveFocus(Qt.TabFocusReason)
        }
        TextField {
            id: high

            width: 120
            label: qsTr("Range to")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            wrong: !sheet.isRange(text) || sheet.upsideDown
            onAccepted: sheet.use()
        }
    }
    FieldProblem {
        width: parent ? parent.width : 0
        text: sheet.upsideDown ? qsTr("Write the smaller number first, as 0 and 600.")
            : low.wrong || high.wrong ? qsTr("Write the range as numbers, as 0 and 600, or leave it empty.") : ""
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: take

            kind: Button.Kind.Primary
            enabled: name.text.trim() !== "" && calibrated.usable && !sheet.yetToCome && due.usable && !sheet.dueTooEarly && !low.wrong && !high.wrong
            text: qsTr("Use this tool")
            onClicked: sheet.use()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
