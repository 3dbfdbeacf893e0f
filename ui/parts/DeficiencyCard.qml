// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One deficiency: what is wrong, what asks for it, and what was done about it.
T.ItemDelegate {
    id: card

    required property string deficiencyId
    required property int number
    required property string words
    required property string subject
    required property string cite
    required property string by
    required property string stands
    required property int shape
    required property string cure
    required property string curedBy
    required property list<string> photos
    required property string step
    required property bool answerable
    required property string spoken
    readonly property bool phone: ListView.view && ListView.view.width < Tokens.oneColumnBelow

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? Math.min(ListView.view.width - 2 * x, 900) : 0
    height: texts.height + 40
    focusPolicy: Qt.ClickFocus
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: App.job.deficiencies.ask(card.deficiencyId)
    Keys.onReturnPressed: App.job.deficiencies.ask(card.deficiencyId)
    Keys.onEnterPressed: App.job.deficiencies.ask(card.deficiencyId)

    StatusShape {
        y: 20
        width: 26
        height: 26
        shape: card.shape
    }
    Column {
        id: texts

        x: 44
        y: 18
        width: parent.width - x
        spacing: 8
        Label {
            width: parent.width
            text: qsTr("%1. %2").arg(card.number).arg(card.words)
            font: Tokens.lead
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: card.stands
            font: Tokens.bodyMedium
            color: card.shape === StatusShape.Fail ? Tokens.fail : card.shape === StatusShape.Pass ? Tokens.pass : Tokens.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: card.subject
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %2").arg(card.cite).arg(card.by)
            font: Tokens.caption
            color: Tokens.text2
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: card.cure !== ""
            text: qsTr("Answer of %1: %2").arg(card.curedBy).arg(card.cure)
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: card.photos.length > 0
            Repeater {
                model: card.photos
                PhotoThumbnail {
                    required property string modelData
                    required property int index

                    activeFocusOnTab: card.ListView.isCurrentItem
                    hash: modelData
                    name: String(index + 1)
                    recorded: true
                    onClicked: App.job.deficiencies.showPhoto(modelData, card.words)
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                visible: card.answerable
                activeFocusOnTab: card.ListView.isCurrentItem
                text: card.cure === "" ? qsTr("Say what was done") : qsTr("Change the answer")
                onClicked: App.job.deficiencies.ask(card.deficiencyId)
            }
            Button {
                visible: card.step !== ""
                activeFocusOnTab: card.ListView.isCurrentItem
                kind: Button.Kind.Quiet
                text: qsTr("Go to the step")
                onClicked: App.job.openStep(card.step)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    background: Rectangle {
        x: -8
        width: card.width + 16
        height: card.height
        color: "transparent"
        radius: Tokens.radiusControl
        border.width: card.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
