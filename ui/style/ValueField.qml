// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// The number of a measurement, the largest thing on the page. The digits drawn stand in equal cells; the field below
// them is invisible but does the editing, so that keyboards, scanners and assistive tools find an ordinary field.
T.TextField {
    id: control

    property string label: ""
    property string unit: ""
    property int pixelSize: Tokens.valueXl
    property bool wrong: false
    // What is too long for its digits is drawn smaller, and what is too long for that is seen where the cursor stands.
    readonly property real room: width - 48 - (unit !== "" ? measure.width + 12 : 0)
    readonly property int fitted: whole.width > room ? Math.max(Tokens.valueLeast, Math.floor(pixelSize * room / whole.width)) : pixelSize

    clip: true
    implicitWidth: 336
    implicitHeight: caption.height + pixelSize + 36
    topPadding: caption.visible ? caption.y + caption.height : 8
    bottomPadding: 8
    leftPadding: 20
    rightPadding: 20
    font: Tokens.section
    color: "transparent"
    selectionColor: "transparent"
    selectedTextColor: "transparent"
    cursorDelegate: Item {}
    maximumLength: 2000 // nothing is cut off silently: who reads it says what is too long
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: unit !== "" ? label + ", " + unit : label

    Label {
        id: caption

        x: 20
        y: 12
        width: control.width - 40
        text: control.label
        visible: text !== ""
        font: Tokens.bodyMedium
        color: Tokens.text2
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle { // what is selected
        x: number.x + number.positionOf(control.selectionStart)
        width: number.positionOf(control.selectionEnd) - number.positionOf(control.selectionStart)
        y: number.y
        height: number.height
        color: Tokens.sun ? Tokens.hair : Tokens.accentTint
        opacity: Tokens.sun ? 0.25 : 1
        visible: control.activeFocus && control.selectedText !== ""
    }
    NumberText {
        id: whole

        visible: false
        text: control.text
        pixelSize: control.pixelSize
    }
    NumberText {
        id: number

        x: 18 + Math.min(0, control.room - number.positionOf(control.cursorPosition))
        y: control.height - height - 16
        text: control.text
        pixelSize: control.fitted
        color: control.enabled ? Tokens.text : Tokens.text2
    }
    Rectangle {
        x: number.x + number.positionOf(control.cursorPosition)
        y: number.y
        width: 3
        height: number.height
        color: Tokens.accent
        visible: control.activeFocus && control.selectedText === ""
    }
    Label {
        id: measure

        x: Math.min(number.x + number.width + (control.text === "" ? 14 : 12), control.width - width - 20)
        y: number.y + number.baselineOffset - baselineOffset
        text: control.unit
        font: Tokens.section
        color: Tokens.text2
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Tokens.radiusCard
        color: control.readOnly ? Tokens.bg : Tokens.surface
        border.width: control.activeFocus ? 3 : Tokens.stroke
        border.color: control.wrong ? Tokens.fail : control.activeFocus ? Tokens.accent : Tokens.line
    }
}
