// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// A change of relays: what it would do and to which units, confirmed in words, and then how each of them takes it.
Item {
    id: view

    readonly property FleetRelay change: App.fleet.relay
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property bool asking: change.stage === FleetRelay.Preview

    Component.onCompleted: if (App.keyed) back.forceActiveFocus(Qt.TabFocusReason)
    ScrollArea {
        id: above

        width: parent.width
        height: Math.min(contentHeight, parent.height - bar.height - 120)
        padding: view.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: Tokens.textWidthMax
        spacing: 12
        PageTitle {
            width: parent.width
            phone: view.phone
            text: view.change.opens ? qsTr("Open relays") : qsTr("Shut relays")
        }
        Label {
            width: parent.width
            visible: view.change.busy && view.change.units.count === 0
            text: qsTr("The office is being asked what this would do …")
            color: Tokens.text2
        }
        MessageCard {
            objectName: "relay.problem"
            width: parent.width
            visible: text !== ""
            text: view.change.problem
        }
        Button {
            visible: view.change.problem !== ""
            enabled: !view.change.busy
            text: qsTr("Look again")
            onClicked: {
                meant.checked = false
                view.change.lookAgain()
            }
        }
        Label {
            objectName: "relay.consequence"
            width: parent.width
            visible: view.asking && text !== "" && view.change.changes > 0
            text: view.change.consequence
            font: Tokens.lead
            running: true
        }
        Label {
            width: parent.width
            visible: view.asking && view.change.units.count > 0 && view.change.changes === 0
            text: qsTr("No relay would move.")
            font: Tokens.lead
        }
        MessageCard {
            width: parent.width
            visible: text !== ""
            shape: StatusShape.Warn
            text: view.change.warning
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: view.change.leftOut
            color: Tokens.text2
        }
        CheckRow {
            id: meant

            objectName: "relay.meant"
            width: parent.width
            visible: view.asking && view.change.units.count > 0
            enabled: !view.change.busy
            text: view.change.changes === 0 ? qsTr("I mean the units below, each as the list says")
                : view.change.opens ? qsTr("I mean these %n units: their relays are to open", "", view.change.changes)
                : qsTr("I mean these %n units: their relays are to shut", "", view.change.changes)
        }
        StatusBadge {
            objectName: "relay.standing"
            width: parent.width
            visible: !view.asking && view.change.standing !== ""
            plain: true
            shape: view.change.finished ? StatusShape.InHand : StatusShape.Waiting
            text: view.change.standing
            lines: 4
        }
        Connections { // another preview is another question
            target: view.change.units
            function onModelReset() { meant.checked = false }
        }
    }
    ListView {
        objectName: "relay.units"
        x: view.phone ? Tokens.marginPhone : Tokens.margin
        y: above.height
        width: parent.width - 2 * x
        height: parent.height - y - bar.height
        model: view.change.units
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 0 // as the list of units
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Units of this change")
        T.ScrollBar.vertical: ScrollBar {}
        delegate: Item {
            id: row

            required property string serial
            required property string place
            required property string words
            required property int shape

            width: ListView.view ? ListView.view.width : 0
            height: Math.max(56, texts.height + 20)
            Accessible.role: Accessible.ListItem
            Accessible.name: row.serial + (row.place === "" ? "" : ", " + row.place) + ", " + row.words
            StatusShape {
                width: 22
                height: 22
                anchors.verticalCenter: parent.verticalCenter
                shape: row.shape
            }
            Column {
                id: texts

                x: 36
                width: parent.width - x - 12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2
                Label {
                    width: parent.width
                    text: row.place === "" ? row.serial : row.serial + "  " + row.place
                    font: Tokens.bodyMedium
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.words
                    color: Tokens.text2
                    Accessible.ignored: true
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
        }
    }
    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: actions.height + 24
        color: Tokens.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Tokens.hair
        }
        Flow {
            id: actions

            x: view.phone ? 16 : 24
            y: 12
            width: parent.width - 2 * x
            spacing: Tokens.gap
            Button {
                objectName: "relay.confirm"
                width: view.phone ? parent.width : implicitWidth
                kind: Button.Kind.Primary
                visible: view.asking
                busy: view.change.busy
                enabled: meant.checked && !view.change.busy && view.change.problem === ""
                text: view.change.changes === 0 ? qsTr("Ask for it") : view.change.opens ? qsTr("Open %n relays at the full hour", "", view.change.changes)
                    : qsTr("Shut %n relays at the full hour", "", view.change.changes)
                onClicked: view.change.confirm()
            }
            Button {
                objectName: "relay.cancel"
                height: Tokens.primary
                kind: Button.Kind.Danger
                visible: view.change.mayCancel
                enabled: !view.change.busy
                text: qsTr("Cancel what waits")
                onClicked: view.change.cancel()
            }
            Button {
                id: back

                objectName: "relay.back"
                height: Tokens.primary
                text: view.asking ? qsTr("Back, nothing is asked for") : qsTr("Back to the units")
                onClicked: view.change.close()
            }
        }
    }
}
