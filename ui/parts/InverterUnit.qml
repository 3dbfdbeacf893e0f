// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The Modbus unit number an inverter answers as.
TextField {
    id: field

    required property InverterSession session

    width: 200
    label: qsTr("Modbus unit, 1 to 247")
    placeholderText: "1"
    inputMethodHints: Qt.ImhDigitsOnly
    text: session ? session.unit : ""
    onEditingFinished: {
        session.unit = Number(text)
        text = Qt.binding(() => field.session ? field.session.unit : "")
    }
}
