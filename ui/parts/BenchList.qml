// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The devices that are looked at, those in reach, and any other path by hand.
Column {
    id: list

    required property Bench bench
    signal chosen()

    spacing: 8
    Label {
        visible: list.bench.count > 0
        text: qsTr("Opened")
        font: Tokens.caption
        color: Tokens.text2
    }
    Repeater {
        model: list.bench.sessions
        T.ItemDelegate {
            id: row

            required property BenchSession modelData
            required property int index
            readonly property bool current: list.bench.current === index

            width: list.width
            height: Math.max(64, Tokens.target)
            focusPolicy: Qt.StrongFocus
            hoverEnabled: false
            Accessible.role: Accessible.ListItem
            Accessible.name: row.modelData.title + ", " + row.modelData.stateWord
            Accessible.onPressAction: row.clicked()
            onClicked: {
                list.bench.current = index
                list.chosen()
            }
            Keys.onReturnPressed: row.clicked()
            background: Rectangle {
                radius: Tokens.radiusControl
                color: row.current || row.down ? Tokens.accentTint : "transparent"
                Rectangle {
                    width: 4
                    height: parent.height
                    color: Tokens.accent
                    visible: row.current
                }
                FocusRing { control: row }
            }
            contentItem: Item {
                StatusShape {
                    x: 4
                    anchors.verticalCenter: parent.verticalCenter
                    width: 22
                    height: 22
                    shape: row.modelData.stateShape
                }
                Column {
                    x: 40
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - x
                    Label {
                        width: parent.width
                        text: row.modelData.title
                        font: Tokens.bodyStrong
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                    Label {
                        width: parent.width
                        text: row.modelData.stateWord
                        color: Tokens.text2
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    Label {
        topPadding: list.bench.count > 0 ? 12 : 0
        text: qsTr("In reach")
        font: Tokens.caption
        color: Tokens.text2
    }
    Repeater {
        model: list.bench.found.rows
        Button {
            required property DetailRow modelData

            width: list.width
            iconName: "cable"
            text: modelData.label
            Accessible.name: modelData.label + " " + modelData.value
            onClicked: {
                list.bench.open(modelData.key, listenOnly.checked)
                list.chosen()
            }
        }
    }
    Label {
        width: parent.width
        visible: list.bench.found.count === 0 && !list.bench.looking
        text: qsTr("No other port was found. Plug in the cable and look again, or type where it is.")
        color: Tokens.text2
        running: true
    }
    Button {
        text: qsTr("Look again")
        kind: Button.Kind.Quiet
        busy: list.bench.looking
        onClicked: list.bench.findLinks()
    }
    FindCollar {
        width: parent.width
        search: list.bench.search
        onTaken: list.chosen()
    }
    Label {
        topPadding: 12
        text: qsTr("By hand")
        font: Tokens.caption
        color: Tokens.text2
    }
    TextField {
        id: path

        width: list.width
        label: qsTr("Other path or address")
        placeholderText: "tcp:192.168.1.40:502"
        onAccepted: if (text.trim() !== "") connectTyped.clicked()
    }
    CheckRow {
        id: listenOnly

        width: list.width
        text: qsTr("Only listen, never send (a sub-meter's line)")
    }
    Button {
        id: connectTyped

        width: list.width
        text: qsTr("Connect")
        enabled: path.text.trim() !== ""
        onClicked: {
            list.bench.open(path.text, listenOnly.checked)
            list.chosen()
        }
    }
}
