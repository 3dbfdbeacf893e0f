// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What helps with the step: the table with this job's row, a picture, a word, and where it is written.
Column {
    id: pane

    required property StepController step

    spacing: 16

    Column { // what is confirmed, and what provisioning writes
        width: parent.width
        visible: premises.details !== null
        Label {
            width: parent.width
            text: qsTr("What is written to the collar")
            font: Tokens.lead
            bottomPadding: 4
            Accessible.role: Accessible.Heading
        }
        DetailList {
            id: premises

            width: parent.width
            details: pane.step && pane.step.aboutPremises && App.job ? App.job.collar.premises : null
            editable: !App.viewing
            onEdit: key => {
                App.job.site.search = key
                App.job.tab = "site"
            }
        }
    }
    CollarLive {
        width: parent.width
        step: pane.step
    }
    Column {
        width: parent.width
        visible: pane.step !== null && pane.step.helpRows.length > 0
        Label {
            width: parent.width
            text: pane.step ? pane.step.helpTitle : ""
            font: Tokens.lead
            bottomPadding: 8
            Accessible.role: Accessible.Heading
        }
        Item {
            width: parent.width
            height: 30
            Label {
                x: 12
                text: pane.step ? pane.step.helpKeyHead : ""
                font: Tokens.caption
                color: Tokens.text2
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: 12
                text: pane.step ? pane.step.helpValueHead : ""
                font: Tokens.caption
                color: Tokens.text2
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.line
            }
        }
        Repeater {
            model: pane.step ? pane.step.helpRows : []
            Rectangle {
                id: row

                required property HelpRow modelData
                readonly property bool mine: modelData.yours !== ""

                width: pane.width
                height: Math.max(mine ? 52 : 44, keys.height + 16)
                color: mine ? Tokens.accentTint : "transparent"
                Accessible.role: Accessible.Row
                Accessible.name: modelData.key + " " + modelData.yours + ": " + modelData.value
                Rectangle {
                    width: 4
                    height: parent.height
                    color: Tokens.accent
                    visible: row.mine
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Tokens.hair
                }
                Row {
                    id: keys

                    x: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - value.width - 36
                    spacing: 6
                    Label {
                        width: Math.min(implicitWidth, keys.width - (row.mine ? yours.width + keys.spacing : 0))
                        text: row.modelData.key
                        font: row.mine ? Tokens.lead : Tokens.body
                    }
                    Label {
                        id: yours

                        text: row.modelData.yours
                        font: Tokens.lead
                        color: Tokens.accent
                        wrapMode: Text.NoWrap
                    }
                }
                Label {
                    id: value

                    anchors.right: parent.right
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    wrapMode: Text.NoWrap
                    text: row.modelData.value
                    font: row.mine ? Tokens.section : Tokens.body
                }
            }
        }
    }
    Card {
        width: Math.min(parent.width, 308)
        height: width * 216 / 308
        visible: picture.found
        HelpPicture {
            id: picture

            anchors.fill: parent
            name: pane.step ? pane.step.helpPicture : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: title
            Accessible.description: description
        }
    }
    Label {
        width: parent.width
        text: pane.step ? pane.step.helpText : ""
        visible: text !== ""
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        text: pane.step ? pane.step.cite : ""
        visible: text !== ""
        font: Tokens.caption
        color: Tokens.text2
        running: true
    }
    TermSearch { width: parent.width }
}
