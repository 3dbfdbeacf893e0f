// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The Modbus unit number an inverter answers as.
Column {
    id: unit

    required property InverterSession session

    width: 200
    spacing: 4
    Label {
        width: parent.width
        text: field.label
        font: Tokens.bodyMedium
    }
    TextField {
        id: field

        width: parent.width
        label: qsTr("Modbus unit, 1 to 247")
        placeholderText: "1"
        inputMethodHints: Qt.ImhDigitsOnly
        text: unit.session ? unit.session.unit : ""
        onEditingFinished: {
            unit.session.unit = Number(text)
            text = Qt.binding(() => unit.session ? unit.session.unit : "")
        }
    }
}
