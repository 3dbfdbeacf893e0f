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
    required property string limit
    required property string word
    required property int shape
    required property string instrument
    required property string recorded
    required property string note
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
    signal deficiencyAsked(string about)
    signal photoAsked(string hash, string shows)

    function mark() {
        if (row.markable && App.inspection.outcome === "")
            App.inspection.setSeen(row.rowId, !row.seen)
    }

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? ListView.view.width - 2 * x : 0
    height: texts.height + (heading ? 20 : 28)
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: heading ? Accessible.Heading : Accessible.ListItem
    Accessible.name: [title, value, limit !== "" ? qsTr("held against %1").arg(limit) : "", word, recorded, instrument, note, seen ? qsTr("seen") : "",
        written !== "" ? qsTr("deficiency: %1").arg(written) : ""].filter(text => text !== "").join(", ")
    Accessible.onPressAction: row.mark()
    onClicked: if (ListView.view) ListView.view.currentIndex = index
    Keys.onSpacePressed: row.mark()
    Keys.onReturnPressed: if (row.rowId !== "" && App.inspection.outcome === "") row.deficiencyAsked(row.rowId)
    Keys.onEnterPressed: if (row.rowId !== "" && App.inspection.outcome === "") row.deficiencyAsked(row.rowId)

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
        width: row.width - x
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
            text: [row.word, row.limit !== "" ? qsTr("held against %1").arg(row.limit) : ""].filter(one => one !== "").join(" · ")
            font: Tokens.bodyMedium
            color: row.shape === StatusShape.Fail ? Tokens.fail : row.shape === StatusShape.Pass ? Tokens.pass
                : row.shape === StatusShape.Warn || row.shape === StatusShape.Missing ? Tokens.warn : Tokens.text
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: [row.recorded, row.instrument].filter(one => one !== "").join(" · ")
            color: Tokens.text2
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: row.note
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
                    onClicked: row.photoAsked(modelData, row.title)
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
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: row.rowId !== "" && App.inspection.outcome === ""
            Chip {
                autoExclusive: false
                visible: row.markable
                activeFocusOnTab: row.ListView.isCurrentItem
                text: row.curable ? (row.seen ? qsTr("Cure accepted ✓") : qsTr("Accept the cure")) : row.seen ? qsTr("Seen ✓") : row.sort === 1 ? qsTr("Seen, with its evidence") : qsTr("Seen")
                checked: row.seen
                Accessible.role: Accessible.CheckBox
                onClicked: {
                    row.mark()
                    checked = Qt.binding(() => row.seen)
                }
            }
            Button {
                visible: row.sort !== 4
                activeFocusOnTab: row.ListView.isCurrentItem
                kind: Button.Kind.Quiet
                text: qsTr("Write a deficiency")
                Accessible.name: qsTr("Write a deficiency against %1").arg(row.title)
                onClicked: row.deficiencyAsked(row.rowId)
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
        width: row.width + 16
        height: row.height
        color: row.seen ? Tokens.surface : "transparent"
        radius: Tokens.radiusControl
        border.width: row.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
