// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One item of an inspection: what was asked, what was recorded, by whom, and what the inspector says of it.
T.ItemDelegate {
    id: row

    required property int sort
    required property string rowId
    required property string title
    required property string value
    required property string stands
    required property int shape
    required property string recorded
    required property string spoken
    required property string cite
    required property list<string> photos
    required property bool seen
    required property string written
    required property bool curable
    required property int index
    readonly property bool heading: sort === 0
    readonly property bool evidence: sort === 2
    readonly property bool markable: rowId !== "" && (sort !== 4 || curable)
    readonly property bool phone: ListView.view && ListView.view.width < Tokens.oneColumnBelow
    readonly property bool beside: width >= 640 // what the inspector does stands on the right

    function mark() {
        if (row.markable && App.inspection.inspecting && App.inspection.outcome === "")
            App.inspection.setSeen(row.rowId, !row.seen)
    }

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? ListView.view.width - 2 * x : 0
    height: Math.max(texts.height, row.beside && actions.visible ? actions.height : 0) + (heading ? 20 : 28) + (row.beside || !actions.visible ? 0 : actions.height + 8)
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: heading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: spoken
    Accessible.onPressAction: row.mark()
    onClicked: if (ListView.view) ListView.view.currentIndex = index
    Keys.onSpacePressed: row.mark()
    function write() {
        if (App.inspection.inspecting)
            App.inspection.ask(row.rowId)
    }
    Keys.onReturnPressed: row.write()
    Keys.onEnterPressed: row.write()

    StatusShape {
        x: row.evidence && !row.phone ? 24 : 0
        y: 16
        width: 24
        height: 24
        visible: !row.heading
        shape: row.shape
        plain: row.shape === StatusShape.ToDo
    }
    Column {
        id: texts

        x: row.heading ? 0 : row.evidence && !row.phone ? 64 : 40
        y: row.heading ? 16 : 14
        width: row.width - x - (row.beside && actions.visible ? actions.width + 16 : 0)
        spacing: 6
        Label {
            width: parent.width
            text: row.title
            font: row.heading ? Tokens.section : row.evidence ? Tokens.body : Tokens.bodyStrong
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.value
            font: Tokens.lead
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.stands
            font: Tokens.bodyMedium
            color: row.shape === StatusShape.Fail ? Tokens.fail : row.shape === StatusShape.Pass ? Tokens.pass
                : row.shape === StatusShape.Warn || row.shape === StatusShape.Missing ? Tokens.warn : Tokens.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.recorded
            color: Tokens.text2
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: row.photos.length > 0
            Repeater {
                model: row.photos
                PhotoThumbnail {
                    required property string modelData
                    required property int index

                    activeFocusOnTab: row.ListView.isCurrentItem
                    hash: modelData
                    name: String(index + 1)
                    recorded: true
                    onClicked: App.inspection.showPhoto(modelData, row.title)
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== "" && (!row.evidence || row.written !== "")
            text: row.cite
            font: Tokens.caption
            color: Tokens.text2
            Accessible.ignored: true
        }
        StatusBadge {
            width: parent.width
            visible: row.written !== ""
            lines: 12
            shape: StatusShape.Fail
            text: row.written
        }
    }
    Row {
        id: actions

        x: row.beside ? row.width - width : texts.x
        y: row.beside ? 14 : texts.y + texts.height + 8
        spacing: Tokens.gap
        layoutDirection: row.beside ? Qt.RightToLeft : Qt.LeftToRight
        visible: row.rowId !== "" && App.inspection.inspecting && App.inspection.outcome === ""
        Chip {
            autoExclusive: false
            visible: row.markable
            activeFocusOnTab: row.ListView.isCurrentItem
            text: row.curable ? (row.seen ? qsTr("Cure accepted ✓") : qsTr("Accept the cure")) : row.seen ? qsTr("Seen ✓") : row.sort === 1 ? qsTr("All seen") : qsTr("Seen")
            checked: row.seen
            Accessible.role: Accessible.CheckBox
            Accessible.name: row.sort === 1 ? qsTr("%1: seen, with its evidence").arg(row.title) : qsTr("%1: seen").arg(row.title)
            onClicked: {
                row.mark()
                checked = Qt.binding(() => row.seen)
            }
        }
        IconButton {
            visible: row.sort !== 4
            activeFocusOnTab: row.ListView.isCurrentItem
            iconName: "edit"
            framed: true
            text: qsTr("Write a deficiency against %1").arg(row.title)
            onClicked: App.inspection.ask(row.rowId)
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
        width: row.width + 16
        height: row.height
        color: row.seen ? Tokens.surface : "transparent"
        radius: Tokens.radiusControl
        border.width: row.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
