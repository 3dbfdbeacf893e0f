// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One job in the list: where it is, where it stands, where its record is.
T.ItemDelegate {
    id: row

    required property string jobId
    required property string title
    required property string subtitle
    required property string stands
    required property int shape
    required property list<int> phases
    required property int skipped
    required property bool demonstration
    required property bool archived
    required property string when
    required property int entries
    /// What is not known to be at the office is not said to be there.
    readonly property string atOffice: App.office.complete ? qsTr("At the office, too") : App.office.connected ? qsTr("On this device") : qsTr("On this device only")
    readonly property bool phone: ListView.view && ListView.view.width < Tokens.oneColumnBelow

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: ListView.view ? ListView.view.width - 2 * x : 0
    height: Math.max(phone ? 104 : 76, place.height + 28, standing.visible ? standing.height + 28 : 0)
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: Accessible.ListItem
    Accessible.name: skipped > 0 ? qsTr("%1, %2, %n steps skipped", "", skipped).arg(title).arg(stands) : title + ", " + stands
    Accessible.onPressAction: row.clicked()
    onClicked: App.openJob(jobId)
    Keys.onReturnPressed: App.openJob(jobId)
    Keys.onEnterPressed: App.openJob(jobId)
    Keys.onSpacePressed: App.openJob(jobId)

    StatusShape {
        x: row.phone ? 8 : 9
        y: row.phone ? 18 : (row.height - height) / 2
        width: 24
        height: 24
        shape: row.shape
    }
    Column {
        id: place

        x: 52
        y: 14
        width: row.phone ? row.width - x - 48 : row.width * 0.36 - x - 16
        spacing: 5
        Label {
            width: parent.width
            text: row.title
            font: Tokens.lead
            elide: Text.ElideRight
            maximumLineCount: 3 // the address is what it is known by
        }
        Label {
            width: parent.width
            text: row.phone ? row.stands : row.subtitle
            color: Tokens.text2
            elide: Text.ElideRight
            maximumLineCount: 2
        }
        StatusBadge {
            width: parent.width
            visible: row.phone
            shape: row.demonstration ? StatusShape.Warn : App.office.complete ? StatusShape.Pass : StatusShape.ToDo
            plain: true
            text: row.demonstration ? qsTr("Demonstration") : row.atOffice
        }
    }
    Column {
        id: standing

        x: row.width * 0.36
        y: 14
        width: row.width * 0.26
        spacing: 9
        visible: !row.phone
        Label {
            width: parent.width
            text: row.stands
            elide: Text.ElideRight
            maximumLineCount: 3
        }
        Item {
            width: parent.width
            height: 8
            ProgressSegments {
                width: parent.width - (left.visible ? left.width + 12 : 0)
                phases: row.phases
            }
            Label {
                id: left

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: row.skipped > 0
                text: qsTr("%n skipped", "", row.skipped)
                font: Tokens.caption
                color: Tokens.warn
                wrapMode: Text.NoWrap
            }
        }
    }
    Column {
        x: row.width * 0.66
        y: 14
        width: row.width * 0.34 - 56
        spacing: 5
        visible: !row.phone
        StatusBadge {
            width: parent.width
            shape: row.demonstration ? StatusShape.Warn : App.office.complete ? StatusShape.Pass : StatusShape.ToDo
            plain: true
            text: row.demonstration ? qsTr("Demonstration") : row.atOffice
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %n entries", "", row.entries).arg(row.when)
            font: Tokens.caption
            color: Tokens.text2
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        activeFocusOnTab: row.ListView.isCurrentItem
        iconName: row.archived ? "undo" : "archive"
        text: row.archived ? qsTr("Bring %1 back from the archive").arg(row.title) : qsTr("Archive %1").arg(row.title)
        enabled: !App.viewing
        onClicked: App.archiveJob(row.jobId, !row.archived)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    background: Rectangle {
        color: row.down ? Tokens.accentTint : "transparent"
        radius: Tokens.radiusControl
        border.width: row.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
