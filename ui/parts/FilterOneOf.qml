// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark.Style

// A filter that is one of a few; the first is "any".
Column {
    id: one

    required property string name
    required property string label
    required property var choices // key and text of each
    required property string value // the key; empty: any
    signal picked(key: string)

    function withAny(choices: var): var {
        const all = choices.slice()
        all.unshift({ key: "", text: qsTr("Any") })
        return all
    }

    width: parent ? parent.width : 0
    spacing: 6
    visible: choices.length > 0
    Label {
        width: parent.width
        text: one.label
        font: Tokens.bodyMedium
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: one.withAny(one.choices)
            Chip {
                required property var modelData

                objectName: "filter." + one.name + "." + modelData.key
                width: Math.min(implicitWidth, one.width)
                text: modelData.text
                checked: one.value === modelData.key
                Accessible.name: one.label + ": " + text
                onClicked: one.picked(modelData.key)
            }
        }
    }
}
