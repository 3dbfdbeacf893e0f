// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// A length of the plot plan: feet and inches, taken over with Enter or on leaving the field.
Item {
    id: measure

    required property string label
    required property string value
    signal typed(string text)

    implicitHeight: field.height
    Label {
        width: parent.width - field.width - 12
        height: parent.height
        verticalAlignment: Text.AlignVCenter
        text: measure.label
        color: Tokens.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    TextField {
        id: field

        x: parent.width - width
        width: 140
        label: measure.label
        text: measure.value
        inputMethodHints: Qt.ImhPreferNumbers
        horizontalAlignment: TextInput.AlignRight
        onEditingFinished: {
            if (text.trim() !== measure.value)
                measure.typed(text)
            text = Qt.binding(() => measure.value)
        }
        Keys.onEscapePressed: text = Qt.binding(() => measure.value)
    }
}
