// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark.Style

// A filter that compares a text: contains, equals, starts or ends with ("starts:j").
Column {
    id: compared

    required property string name
    required property string label
    required property string said
    readonly property string how: /^(equals|starts|ends):/.test(said) ? said.split(":")[0] : "contains"
    readonly property string words: said.replace(/^(contains|equals|starts|ends):/, "")
    signal wanted(said: string)
    signal accepted()

    width: parent ? parent.width : 0
    spacing: 6
    Label {
        width: parent.width
        text: compared.label
        font: Tokens.bodyMedium
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: [{ key: "contains", text: qsTr("Contains") }, { key: "equals", text: qsTr("Equals exactly") },
                { key: "starts", text: qsTr("Starts with") }, { key: "ends", text: qsTr("Ends with") }]
            Chip {
                required property var modelData

                objectName: "filter." + compared.name + "." + modelData.key
                text: modelData.text
                checked: compared.how === modelData.key
                Accessible.name: compared.label + ": " + text
                onClicked: compared.wanted(modelData.key + ":" + compared.words)
            }
        }
    }
    TextField {
        objectName: "filter." + compared.name
        width: parent.width
        label: compared.label
        text: compared.words
        onTextEdited: compared.wanted(compared.how + ":" + text)
        onAccepted: compared.accepted()
    }
}
