// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Above the list of jobs: finding one, beginning one, and the one in hand.
Column {
    id: page

    readonly property bool phone: width + 2 * x < Tokens.oneColumnBelow
    readonly property bool wide: width >= 940

    x: parent && parent.width >= Tokens.oneColumnBelow ? Tokens.margin : Tokens.marginPhone
    width: (parent ? parent.width : 0) - 2 * x
    topPadding: page.phone ? 16 : 24
    spacing: 16

    Item {
        width: parent.width
        height: heading.height
        PageTitle {
            id: heading

            phone: page.phone
            text: qsTr("Jobs")
        }
        StatusBadge {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !page.phone
            shape: StatusShape.ToDo
            plain: true
            text: App.viewing ? qsTr("Only looked at: another window writes these records")
                : App.sealing.known && !App.sealing.sealed ? qsTr("All saved on this device, not sealed")
                : qsTr("All saved on this device")
        }
    }
    Item {
        width: parent.width
        height: finding.height
        Flow {
            id: finding

            width: parent.width - (create.visible ? create.width + Tokens.gap : 0)
            spacing: Tokens.gap
            TextField {
                width: page.wide ? 424 : page.phone ? parent.width - Tokens.target - Tokens.gap : parent.width - plus.width - Tokens.gap
                iconName: "search"
                placeholderText: page.phone ? qsTr("Search jobs") : qsTr("Address, serial or utility")
                text: App.jobs.search
                onTextEdited: App.jobs.search = text
            }
            Button {
                id: plus

                visible: !page.wide
                width: page.phone ? Tokens.target : implicitWidth
                leftPadding: page.phone ? 4 : 20
                iconName: "plus"
                text: page.phone ? "" : qsTr("New job")
                Accessible.name: qsTr("New job")
                enabled: !App.viewing
                onClicked: newJob.open()
            }
            Repeater {
                model: [
                    { show: JobsModel.Open, text: qsTr("Jobs %1").arg(App.jobs.total) },
                    { show: JobsModel.Submitted, text: qsTr("Handed in %1").arg(App.jobs.submitted) },
                    { show: JobsModel.Archived, text: qsTr("Archived %1").arg(App.jobs.archived) }
                ]
                Chip {
                    required property var modelData

                    text: modelData.text
                    checked: App.jobs.show === modelData.show
                    onClicked: App.jobs.show = modelData.show
                }
            }
        }
        Button {
            id: create

            anchors.right: parent.right
            visible: page.wide
            iconName: "plus"
            text: qsTr("New job")
            enabled: !App.viewing
            onClicked: newJob.open()
        }
    }
    SyncLine { width: parent.width }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "jobs.open-packet"
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Kind.Quiet
            iconName: "folder"
            text: qsTr("Open a packet or bundle …")
            onClicked: choose.active = true
        }
        Button { // on a phone the place below leads there, and the list keeps its height
            visible: !page.phone
            kind: Button.Kind.Quiet
            iconName: "support"
            text: qsTr("Replay a recording")
            onClicked: App.place = "support"
        }
    }
    Loader {
        id: choose

        active: false
        source: "OpenPacket.qml" // by its file: Qt 6.4 makes no bound component here
        Connections {
            target: choose.item as OpenPacket
            function onFinished() { choose.active = false }
        }
    }
    Label {
        width: parent.width
        visible: App.preparing || App.jobs.loading
        topPadding: 16
        text: App.preparing ? qsTr("Preparing the demonstration site, a job half done. This takes a few seconds.")
            : qsTr("Opening the jobs on this device …")
        color: Tokens.text2
        running: true
    }
    Flow { // what was archived by a slip comes back at once
        width: parent.width
        spacing: Tokens.gap
        visible: App.archivedLast !== "" && App.jobs.titleOf(App.archivedLast) !== ""
        Label {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(Tokens.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: App.archivedLast !== "" ? qsTr("“%1” is in the archive now.").arg(App.jobs.titleOf(App.archivedLast)) : ""
        }
        Button {
            iconName: "undo"
            text: qsTr("Bring it back")
            onClicked: App.archiveJob(App.archivedLast, false)
        }
    }
    Card {
        width: parent.width
        height: lastColumn.height + 40
        visible: App.jobs.lastId !== ""
        emphasised: true
        Column {
            id: lastColumn

            x: page.phone ? 16 : 26
            y: 20
            width: parent.width - 2 * x - (page.phone ? 0 : resume.width + 88)
            spacing: 6
            Label {
                width: parent.width - (page.phone ? 56 : 0)
                text: App.jobs.lastWhen
                color: Tokens.text2
            }
            Label {
                width: parent.width
                text: App.jobs.lastTitle
                font: Tokens.section
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: App.jobs.lastStands
            }
            StatusBadge {
                objectName: "last.demonstration"
                width: parent.width
                visible: App.jobs.lastDemonstration
                shape: StatusShape.Warn
                plain: true
                text: qsTr("Demonstration")
            }
            Item {
                width: 1
                height: 6
                visible: page.phone
            }
            Button {
                width: parent.width
                visible: page.phone
                kind: Button.Kind.Primary
                text: qsTr("Continue")
                onClicked: App.openJob(App.jobs.lastId)
            }
        }
        IconButton {
            anchors.right: page.phone ? parent.right : resume.left
            anchors.rightMargin: 8
            y: page.phone ? 4 : (parent.height - height) / 2
            iconName: "archive"
            text: qsTr("Archive %1").arg(App.jobs.lastTitle)
            enabled: !App.viewing
            onClicked: App.archiveJob(App.jobs.lastId, true)
        }
        Button {
            id: resume

            anchors.right: parent.right
            anchors.rightMargin: 26
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(168, implicitWidth)
            visible: !page.phone
            kind: Button.Kind.Primary
            text: qsTr("Continue")
            onClicked: App.openJob(App.jobs.lastId)
        }
    }
    Label {
        width: parent.width
        visible: !App.jobs.loading && App.jobs.found === 0 && (App.jobs.search !== "" || App.jobs.show !== JobsModel.Open)
        topPadding: 16
        text: App.jobs.search !== "" ? qsTr("No job matches “%1”.").arg(App.jobs.search)
            : App.jobs.show === JobsModel.Archived ? qsTr("No job is archived.") : qsTr("No job has been handed in.")
        color: Tokens.text2
    }
    Button {
        visible: App.jobs.foundArchived > 0
        iconName: "archive"
        text: qsTr("Show %n in the archive", "", App.jobs.foundArchived)
        onClicked: App.jobs.show = JobsModel.Archived
    }
    Item {
        width: parent.width
        height: page.phone || App.jobs.found === 0 ? 1 : 28
        Label {
            x: 52
            text: qsTr("Site")
            visible: !page.phone && App.jobs.found > 0
            font: Tokens.caption
            color: Tokens.text2
        }
        Label {
            x: parent.width * 0.36
            text: qsTr("Last recorded")
            visible: !page.phone && App.jobs.found > 0
            font: Tokens.caption
            color: Tokens.text2
        }
        Label {
            x: parent.width * 0.66
            text: qsTr("Record")
            visible: !page.phone && App.jobs.found > 0
            font: Tokens.caption
            color: Tokens.text2
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Tokens.line
            visible: App.jobs.found > 0
        }
    }

    NewJobSheet {
        id: newJob
    }
}
