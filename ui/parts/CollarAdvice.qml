// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What the collar's state means and what to do next, with the way there.
Column {
    id: list

    required property CollarSession session

    spacing: 8
    Repeater {
        model: list.session ? list.session.advice.rows : []
        Rectangle {
            id: advice

            required property DetailRow modelData
            required property int index
            readonly property bool first: index === 0
            readonly property bool trouble: first && list.session.trouble

            width: list.width
            height: texts.height + 28
            radius: Tokens.radiusControl
            color: trouble ? Tokens.failTint : first ? Tokens.accentTint : "transparent"
            border.width: trouble || first ? Tokens.tintBorder : 1
            border.color: trouble ? Tokens.fail : first ? Tokens.accent : Tokens.hair
            StatusShape {
                x: 16
                y: 14
                width: 24
                height: 24
                shape: advice.trouble ? StatusShape.Fail : advice.modelData?.key === "operational"
                    || advice.modelData?.key === "thumbs-up" ? StatusShape.Pass : StatusShape.InHand
            }
            Column {
                id: texts

                x: 54
                y: 14
                width: parent.width - x - 16
                spacing: 4
                Label {
                    width: parent.width
                    text: advice.modelData?.label ?? ""
                    font: Tokens.bodyStrong
                    color: advice.trouble ? Tokens.fail : Tokens.text
                }
                Label {
                    width: parent.width
                    text: advice.modelData?.value ?? ""
                    visible: text !== ""
                    running: true
                }
                Label {
                    width: parent.width
                    text: qsTr("Next: %1").arg(advice.modelData?.note ?? "")
                    visible: (advice.modelData?.note ?? "") !== ""
                    font: Tokens.bodyMedium
                    running: true
                }
                Button {
                    visible: advice.trouble && (advice.modelData?.opensStep ?? "") !== ""
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Go to: %1").arg(advice.modelData?.opensTitle ?? "")
                    onClicked: App.job.openStep(advice.modelData.opensStep)
                }
            }
        }
    }
}
