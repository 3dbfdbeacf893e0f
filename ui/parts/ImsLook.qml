// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The meter itself beside what it sends: what its lamps and its display show, and what they should.
Column {
    id: look

    required property ImsSession session
    readonly property ImsLooks looks: session ? session.looks : null
    property bool open: false

    component Seen: Button {
        required property bool chosen

        height: Tokens.target
        iconName: chosen ? "check" : ""
        Accessible.checkable: true
        Accessible.checked: chosen
    }

    spacing: 12
    Button {
        kind: Button.Kind.Quiet
        iconName: look.open ? "up" : "down"
        text: qsTr("Look at the meter itself")
        onClicked: look.open = !look.open
    }
    Column {
        width: parent.width
        visible: look.open
        spacing: 12
        Label {
            width: parent.width
            text: qsTr("Apply a steady load of more than 1 A. Type what you see; what you leave empty is not judged.")
            color: Tokens.text2
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Repeater {
                model: look.looks ? look.looks.asked.rows : []
                Column {
                    id: question

                    required property DetailRow modelData

                    width: look.width < 420 ? look.width : (look.width - Tokens.gap) / 2
                    spacing: 2
                    Label {
                        width: parent.width
                        text: field.label
                        font: Tokens.caption
                        color: Tokens.text2
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                    TextField {
                        id: field

                        width: parent.width
                        label: question.modelData.label + ", " + question.modelData.note
                        inputMethodHints: Qt.ImhFormattedNumbersOnly
                        wrong: text.trim() !== "" && isNaN(App.number(text))
                        text: question.modelData.value
                        onTextEdited: look.looks.look(question.modelData.key, text)
                    }
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Seen {
                chosen: look.looks !== null && look.looks.redLamp === "dark"
                text: qsTr("Red lamp dark")
                onClicked: look.looks.redLamp = "dark"
            }
            Seen {
                chosen: look.looks !== null && look.looks.redLamp === "lit"
                text: qsTr("Red lamp lit")
                onClicked: look.looks.redLamp = "lit"
            }
            Seen {
                chosen: look.looks !== null && look.looks.segments === "all"
                text: qsTr("Every segment lit")
                onClicked: look.looks.segments = "all"
            }
            Seen {
                chosen: look.looks !== null && look.looks.segments === "dead"
                text: qsTr("A segment dead")
                onClicked: look.looks.segments = "dead"
            }
        }
        DetailList {
            width: parent.width
            labelWidth: Math.min(220, parent.width * 0.45)
            details: look.looks ? look.looks.results : null
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: look.session !== null && look.session.heard
            TextField {
                width: look.width < 420 ? look.width : (look.width - Tokens.gap) / 2
                label: qsTr("Total on the display, kWh")
                placeholderText: label
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: look.session ? look.session.displayKwh : ""
                onTextEdited: look.session.displayKwh = text
            }
            TextField {
                width: look.width < 420 ? look.width : (look.width - Tokens.gap) / 2
                label: qsTr("Peak demand on the display, kW")
                placeholderText: label
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: look.session ? look.session.displayKw : ""
                onTextEdited: look.session.displayKw = text
            }
        }
        DetailList {
            width: parent.width
            labelWidth: Math.min(220, parent.width * 0.45)
            visible: look.session !== null && look.session.comparison.count > 0
            details: look.session ? look.session.comparison : null
        }
    }
}
