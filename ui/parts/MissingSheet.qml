// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// All that stands in the way of recording the step, whole; a touch goes to its place.
Sheet {
    id: sheet

    required property StepController step
    signal chosen(string place)

    title: step && step.standsInTheWay.count > 0 ? qsTr("Before this step can be recorded") : step ? step.title : ""
    Label { // where nothing is missing by name, the sentence of the bar, uncut
        width: parent.width
        visible: sheet.step !== null && sheet.step.standsInTheWay.count === 0
        text: sheet.step ? sheet.step.missing : ""
        running: true
    }
    Repeater {
        model: sheet.visible && sheet.step ? sheet.step.standsInTheWay.rows : [] // they change with every letter
        Button {
            id: one

            required property DetailRow modelData

            objectName: "missing." + (modelData?.key ?? "")
            width: parent ? parent.width : 0
            enabled: (modelData?.key ?? "") !== ""
            text: modelData?.label ?? ""
            contentItem: StatusBadge {
                size: 22
                lines: 12
                shape: one.modelData?.shape ?? StatusShape.Missing
                text: one.text
                Accessible.ignored: true
            }
            onClicked: {
                const place = modelData.key
                sheet.close()
                sheet.chosen(place)
            }
        }
    }
    Button {
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
