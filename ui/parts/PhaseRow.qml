// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// A phase, or one of its steps.
T.ItemDelegate {
    id: row

    required property bool isStep
    required property string rowId
    required property string title
    required property int shape
    required property string progress
    required property bool current
    required property bool open

    width: ListView.view ? ListView.view.width : 0
    height: Math.max(Tokens.target, words.implicitHeight + (isStep && progress !== "" ? 18 : 0) + 18)
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: Accessible.ListItem
    Accessible.name: progress === "" ? title : title + ", " + progress
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()
    Keys.onSpacePressed: row.clicked()
    onClicked: isStep ? App.job.openStep(rowId) : App.job.phases.toggle(rowId)

    StatusShape {
        x: row.isStep ? 60 : 24
        width: row.isStep ? 18 : 22
        height: width
        anchors.verticalCenter: parent.verticalCenter
        shape: row.shape
    }
    Label {
        id: words

        x: row.isStep ? 90 : 60
        width: row.width - x - (row.isStep ? 16 : Math.max(64, counted.implicitWidth + 32))
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: row.isStep && row.progress !== "" ? -9 : 0
        text: row.title
        font: row.current || (row.open && !row.isStep) ? Tokens.bodyStrong : Tokens.body
        color: row.current ? Tokens.accent : Tokens.text
        Accessible.ignored: true
    }
    Label {
        id: counted

        x: row.isStep ? words.x : row.width - width - 20
        anchors.verticalCenter: parent.verticalCenter
        text: row.progress
        anchors.verticalCenterOffset: row.isStep ? words.implicitHeight / 2 : 0
        font: Tokens.caption
        color: Tokens.text2
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            x: row.isStep ? 48 : 8
            y: 2
            width: row.width - x - 8
            height: row.height - 4
            radius: Tokens.radiusControl
            color: row.current || row.down ? Tokens.accentTint : "transparent"
            border.width: row.activeFocus || (row.current && Tokens.sun) ? 2 : 0
            border.color: Tokens.accent
        }
    }
}
