// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The messages on the wire as they pass, and of the one that is chosen every field over its bytes.
Item {
    id: traffic

    required property TrafficModel model
    readonly property bool wide: width >= 760
    property bool follow: true

    function choose(row: int) {
        follow = false
        model.selected = row
        list.positionViewAtIndex(row, ListView.Contain)
    }

    ListView {
        id: list

        width: traffic.wide ? parent.width - fields.width - 16 : parent.width
        height: traffic.wide ? parent.height : Math.round(parent.height * 0.58)
        model: traffic.model
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages on the wire")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: traffic.choose(Math.max(0, traffic.model.selected - 1))
        Keys.onDownPressed: traffic.choose(Math.min(count - 1, traffic.model.selected + 1))
        // The newest stays in view until somebody scrolls away from it.
        onMovementEnded: traffic.follow = atYEnd
        onCountChanged: if (traffic.follow && !traffic.model.paused) positionViewAtEnd()
        Component.onCompleted: if (traffic.follow) positionViewAtEnd()
        Connections {
            target: traffic.model
            function onSelectedChanged() {
                if (traffic.model.selected >= 0)
                    list.positionViewAtIndex(traffic.model.selected, ListView.Contain)
            }
        }
        delegate: T.ItemDelegate {
            id: row

            required property int index
            required property double number
            required property string time
            required property bool sent
            required property string summary
            required property string hex
            required property int shape
            readonly property bool chosen: traffic.model?.selected === index

            width: list.width - 12
            height: Math.max(Tokens.target, implicitContentHeight)
            focusPolicy: Qt.NoFocus
            hoverEnabled: false
            Accessible.role: Accessible.ListItem
            Accessible.name: (sent ? qsTr("sent") : qsTr("received")) + ", " + summary
            Accessible.onPressAction: row.clicked()
            onClicked: {
                traffic.model.selected = index
                list.forceActiveFocus()
            }
            background: Rectangle {
                color: row.chosen ? Tokens.accentTint : "transparent"
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Tokens.hair
                }
            }
            contentItem: TrafficRow {
                time: row.time
                sent: row.sent
                summary: row.summary
                hex: row.hex
                shape: row.shape
            }
        }
    }
    Card {
        id: fields

        x: traffic.wide ? parent.width - width : 0
        y: traffic.wide ? 0 : list.height + 8
        width: traffic.wide ? Math.min(420, parent.width * 0.38) : parent.width
        height: traffic.wide ? parent.height : parent.height - list.height - 8
        clip: true
        Flickable {
            anchors.fill: parent
            anchors.margins: 12
            contentHeight: fieldList.height
            contentWidth: width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
            Column {
                id: fieldList

                width: parent.width - 12
                spacing: 6
                Label {
                    width: parent.width
                    text: traffic.model.selectedSummary === "" ? qsTr("Choose a message to see its fields.") : traffic.model.selectedSummary
                    font: traffic.model.selectedSummary === "" ? Tokens.body : Tokens.bodyStrong
                    color: traffic.model.selectedSummary === "" ? Tokens.text2 : Tokens.text
                    running: true
                }
                Flow {
                    width: parent.width
                    spacing: 6
                    Repeater {
                        model: traffic.model.fields.rows
                        Column {
                            id: field

                            required property DetailRow modelData

                            width: Math.min(fieldList.width, Math.max(bytes.implicitWidth, name.implicitWidth, value.implicitWidth, 36))
                            Accessible.role: Accessible.StaticText
                            Accessible.name: modelData.label + ": " + modelData.value + ", " + modelData.note
                            Label {
                                id: bytes

                                width: parent.width
                                text: field.modelData.note
                                font: Tokens.data
                                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                                Accessible.ignored: true
                            }
                            Rectangle {
                                width: parent.width
                                height: 2
                                color: Tokens.text
                            }
                            Label {
                                id: name

                                width: parent.width
                                text: field.modelData.label
                                font: Tokens.caption
                                color: Tokens.text2
                                Accessible.ignored: true
                            }
                            Label {
                                id: value

                                width: parent.width
                                text: field.modelData.value
                                font: Tokens.caption
                                bottomPadding: 6
                                Accessible.ignored: true
                            }
                        }
                    }
                }
            }
        }
    }
}
