// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Any device without a job: chosen on the left, looked at on the right; one after the other where there is no room.
Item {
    id: page

    readonly property Bench bench: App.bench
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property bool wide: width >= 900
    property bool choosing: bench.count === 0
    readonly property bool showList: wide || choosing || bench.session === null

    Component.onCompleted: bench.findLinks()

    ScrollArea {
        id: left

        width: page.wide ? 352 : page.width
        height: page.height
        visible: page.showList
        padding: page.phone ? Tokens.marginPhone : 24
        spacing: 16
        Column {
            width: parent.width
            spacing: 4
            PageTitle {
                width: parent.width
                phone: page.phone
                text: qsTr("Bench")
            }
            Label {
                width: parent.width
                text: qsTr("Any device, without a job. What passes on the wire is recorded into the captures folder; nothing goes into a job.")
                color: Tokens.text2
                running: true
            }
        }
        Button {
            visible: !page.wide && page.bench.session !== null
            iconName: "back"
            text: qsTr("Back to the device")
            onClicked: page.choosing = false
        }
        BenchList {
            width: parent.width
            bench: page.bench
            onChosen: page.choosing = false
        }
    }
    Rectangle {
        x: left.width
        width: 1
        height: page.height
        color: Tokens.hair
        visible: page.wide
    }
    ScrollArea {
        id: right

        x: page.wide ? left.width + 1 : 0
        width: page.width - x
        height: page.height
        visible: page.wide || !page.showList
        padding: page.phone ? Tokens.marginPhone : 24
        maximumWidth: 1100
        Button {
            visible: !page.wide
            iconName: "list"
            text: qsTr("Devices")
            onClicked: page.choosing = true
        }
        Label {
            width: parent.width
            visible: page.bench.session === null
            text: qsTr("Choose a device on the left. Several can be open at a time.")
            color: Tokens.text2
            running: true
        }
        Repeater {
            model: page.bench.session !== null ? [page.bench.session] : []
            BenchDevice {
                required property BenchSession modelData

                width: parent ? parent.width : 0
                session: modelData
                room: Math.max(320, page.height - 320)
                onRemoved: page.bench.remove(page.bench.current)
            }
        }
    }
}
