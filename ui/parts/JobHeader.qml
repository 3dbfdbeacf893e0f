// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Which job this is, its tabs, where its record is, and what is due next on the way to permission.
Rectangle {
    id: header

    required property bool narrow
    required property string tab
    signal chosen(string tab)

    readonly property list<string> always: ["steps", "findings", "permission", "documents", "drawings", "site", "packet"]
    readonly property list<string> tabs: App.job && App.job.deficiencies.count > 0 ? always.concat(["deficiencies"]) : always // an inspector wrote some
    function nameOf(tab: string): string {
        switch (tab) {
        case "steps": return qsTr("Steps")
        case "findings": return App.job && App.job.findings.openInAll > 0 ? qsTr("Findings (%1)").arg(App.job.findings.openInAll) : qsTr("Findings")
        case "permission": return App.job && App.job.permission.late > 0 ? qsTr("Permission (%1)").arg(App.job.permission.late) : qsTr("Permission")
        case "documents": return qsTr("Documents")
        case "drawings": return qsTr("Drawings")
        case "site": return qsTr("Site")
        case "packet": return qsTr("Packet")
        case "deficiencies": return App.job && App.job.deficiencies.open > 0 ? qsTr("Deficiencies (%1)").arg(App.job.deficiencies.open) : qsTr("Deficiencies")
        }
        return tab
    }

    readonly property int leastSaved: 108 // a shape and one word: the rest goes below it
    readonly property int bar: narrow && tabs.length > 1 ? Tokens.headerPortrait : Tokens.header
    // The page itself says it, too.
    readonly property string due: App.job && tab !== "permission" ? App.job.permission.next : ""

    implicitHeight: bar + (due !== "" ? reminder.height : 0)
    color: Tokens.surface

    IconButton {
        id: back

        x: header.narrow ? 8 : 16
        y: (Tokens.header - height) / 2
        iconName: "back"
        text: qsTr("Back to all jobs")
        onClicked: App.closeJob()
    }
    Column {
        id: names

        anchors.left: back.right
        anchors.leftMargin: 4
        y: (Tokens.header - height) / 2
        width: Math.min(Math.max(title.implicitWidth, subtitle.implicitWidth),
                        header.narrow ? header.width - x - 16
                            : Math.max(200, title.implicitWidth, header.width - x - tabRow.width - 40 - (saved.visible ? (saved.size + 8 + savedText.advanceWidth + 2) + 40 : 0)),
                        // The job's name goes before what is said of its saving, which wraps.
                        header.narrow ? header.width : Math.max(200, header.width - x - tabRow.width - 40 - (saved.visible ? header.leastSaved + 40 : 0)))
        Label {
            id: title

            width: parent.width
            text: App.job ? App.job.title : ""
            font: Tokens.lead
            elide: Text.ElideRight
            maximumLineCount: Tokens.glove ? 3 : 2 // the job’s name goes before what is said below it
            Accessible.role: Accessible.Heading
        }
        Label {
            id: subtitle

            width: parent.width
            text: App.job ? App.job.subtitle : ""
            visible: text !== "" && title.lineCount < 2
            color: Tokens.text2
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    Flickable { // on a phone the tabs may be wider than the window
        id: tabStrip

        x: header.narrow ? 0 : names.x + names.width + 20
        y: header.narrow ? Tokens.header : 0
        width: header.narrow ? header.width : tabRow.width
        height: tabRow.height
        contentWidth: tabRow.width + 2 * tabRow.x
        contentHeight: height
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        clip: header.narrow
        function bringInto(item: Item) {
            if (item.x + tabRow.x < contentX)
                contentX = Math.max(0, item.x)
            else if (item.x + tabRow.x + item.width > contentX + width)
                contentX = Math.max(0, Math.min(contentWidth - width, item.x + item.width + 2 * tabRow.x - width))
        }
        Row {
            id: tabRow

            x: header.narrow ? 16 : 0
            visible: header.tabs.length > 1
            Repeater {
                model: header.tabs
                T.Button {
                    id: tab

                    required property string modelData
                    readonly property bool here: modelData === header.tab

                    width: header.narrow ? Math.max(Tokens.target, (header.width - 32) / header.tabs.length, implicitContentWidth + 20)
                        : Math.max(64, Tokens.target, implicitContentWidth + (header.tabs.length > header.always.length ? 12 : 24))
                    height: header.narrow ? Tokens.target : header.bar
                    text: header.nameOf(modelData)
                    focusPolicy: Qt.StrongFocus
                    hoverEnabled: false
                    Accessible.role: Accessible.PageTab
                    Accessible.name: text
                    Accessible.selected: here
                    Accessible.onPressAction: tab.clicked()
                    Keys.onReturnPressed: tab.clicked()
                    Keys.onEnterPressed: tab.clicked()
                    onClicked: header.chosen(modelData)
                    onActiveFocusChanged: if (activeFocus) tabStrip.bringInto(tab)
                    onHereChanged: if (here) tabStrip.bringInto(tab)
                    onXChanged: if (here) tabStrip.bringInto(tab)
                    contentItem: Text {
                        text: tab.text
                        font: Tokens.bodyStrong
                        color: tab.here ? Tokens.accent : Tokens.text2
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        elide: Text.ElideRight
                        renderType: Text.NativeRendering
                        textFormat: Text.PlainText
                    }
                    background: Item {
                        Rectangle {
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: 3
                            color: Tokens.accent
                            visible: tab.here
                        }
                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: 3
                            radius: Tokens.radiusControl
                            visible: tab.activeFocus
                            color: "transparent"
                            border.width: 2
                            border.color: Tokens.accent
                        }
                    }
                }
            }
        }
    }
    TextMetrics { // what it takes in one line, which no width of the badge changes
        id: savedText

        font: Tokens.bodyMedium
        text: saved.text
    }
    StatusBadge {
        id: saved

        anchors.right: parent.right
        anchors.rightMargin: 24
        y: (header.bar - height) / 2
        lines: 3
        visible: header.width >= Tokens.oneColumnBelow
        width: Math.max(0, Math.min(size + 8 + savedText.advanceWidth + 2, header.width - 24 - tabStrip.x - tabStrip.width - 16))
        shape: App.job && App.job.step && App.job.step.unrecorded ? StatusShape.InHand : StatusShape.ToDo
        plain: true
        text: App.job && App.job.step && App.job.step.unrecorded ? qsTr("Not recorded yet")
            : !App.job ? "" : App.viewing ? qsTr("Only looked at · %n entries", "", App.job.entries)
            : qsTr("Saved here · %n entries", "", App.job.entries)
    }
    T.Button {
        id: reminder

        readonly property int shape: App.job ? App.job.permission.nextShape : StatusShape.ToDo
        readonly property int margin: header.narrow ? 16 : 24

        y: header.bar
        width: parent.width
        height: Math.max(Tokens.target, dueText.implicitHeight + 8)
        visible: header.due !== ""
        text: header.due
        focusPolicy: Qt.StrongFocus
        hoverEnabled: false
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: reminder.clicked()
        Keys.onReturnPressed: reminder.clicked()
        Keys.onEnterPressed: reminder.clicked()
        onClicked: header.chosen("permission")
        StatusShape {
            x: reminder.margin
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            shape: reminder.shape
        }
        Label {
            id: dueText

            x: reminder.margin + 28
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 16
            text: header.due
            color: reminder.shape === StatusShape.Warn ? Tokens.warn : Tokens.text
            elide: Text.ElideRight
            maximumLineCount: 3
            Accessible.ignored: true
        }
        background: Rectangle {
            color: reminder.down ? Tokens.accentTint : Tokens.surface
            Rectangle {
                width: parent.width
                height: 1
                color: Tokens.hair
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 3
                radius: Tokens.radiusControl
                visible: reminder.activeFocus
                color: "transparent"
                border.width: 2
                border.color: Tokens.accent
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
}
