// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The window: the rail with the five places, and the page of the place chosen.
Window {
    id: window

    // A low window (large text on a small screen) keeps its height for the page.
    readonly property bool bottomRail: width < Tokens.bottomBarBelow && (height >= 560 || width < 500)

    visible: true
    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 480
    color: Tokens.bg
    title: App.inspection.active ? App.inspection.name + " · Witnessmark" : App.job ? App.job.title + " · Witnessmark" : "Witnessmark"

    DemonstrationBanner {
        id: banner

        width: parent.width
        visible: App.demonstration || App.inspection.demonstration
        height: visible ? implicitHeight : 0
    }
    Rail {
        id: rail

        horizontal: window.bottomRail
        x: 0
        y: horizontal ? parent.height - height : banner.height
        width: horizontal ? parent.width : Tokens.rail
        height: horizontal ? Tokens.bottomBar : parent.height - banner.height
        place: App.place
        onChosen: place => App.place = place
    }
    MessageCard {
        id: problem

        x: (window.bottomRail ? 0 : Tokens.rail) + 16
        y: banner.height + 16
        width: parent.width - x - 16
        visible: text !== ""
        shape: App.problemShape
        text: App.problem
        closeName: qsTr("Close the message")
        actionName: App.problemCard !== "" ? qsTr("Why, and what helps") : ""
        onDismissed: App.dismissProblem()
        onActed: App.help.openCard(App.problemCard)
    }
    MessageCard { // the records belong to another window for as long as this stands here
        id: looking

        x: problem.x
        y: banner.height + (problem.visible ? problem.height + 16 : 0) + 16
        width: problem.width
        visible: App.viewing && !App.opening && App.place === "jobs"
        shape: StatusShape.Warn
        text: qsTr("These records are only looked at, as they stood when they were opened here. Nothing can be recorded in this window.")
    }
    Button {
        id: work

        anchors.right: parent.right
        anchors.rightMargin: 16
        y: looking.y + looking.height + 8
        visible: looking.visible
        text: qsTr("Open them to work")
        onClicked: App.tryAgain()
    }
    Loader {
        id: page

        x: window.bottomRail ? 0 : Tokens.rail
        y: banner.height + (problem.visible ? problem.height + 16 : 0) + (looking.visible ? looking.height + work.height + 24 : 0)
        width: parent.width - x
        height: parent.height - y - (window.bottomRail ? rail.height : 0)
        focus: true
        sourceComponent: App.place === "jobs" && App.inspection.active ? inspectionPage : App.place === "jobs" && App.sealing.locked ? unlockPage : App.place === "jobs" && App.closedBecause !== "" ? closedPage : App.place === "jobs" ? (App.job ? jobPage : jobsPage) : App.place === "bench" ? benchPage
            : App.place === "fleet" ? fleetPage : App.place === "support" ? supportPage : settingsPage
    }
    DropArea { // a packet or a bundle from a file manager; an open job takes photos instead
        id: drop

        anchors.fill: page
        enabled: App.place === "jobs" && (App.inspection.active || !App.job)
        keys: ["text/uri-list"]
        onDropped: event => {
            if (event.hasUrls && event.urls.length > 0)
                App.inspection.open(event.urls[0])
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: 8
            visible: drop.containsDrag
            radius: Tokens.radiusCard
            color: Tokens.accentTint
            border.width: 3
            border.color: Tokens.accent
            Label {
                anchors.centerIn: parent
                width: parent.width - 48
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Let go to look at this packet or bundle")
                font: Tokens.section
            }
        }
    }
    PasskeySheet {}
    Loader { // made when it is asked for
        active: App.help.chapter !== ""
        onLoaded: {
            const sheet = item as HelpSheet
            sheet.open()
        }
        sourceComponent: Component { HelpSheet { help: App.help } }
    }
    Shortcut {
        sequence: "F1"
        onActivated: App.help.chapter = App.help.chapter === "" ? "keys" : App.help.chapter
    }
    component GoTo: Shortcut {
        required property string place

        onActivated: App.place = place
    }
    GoTo { sequence: "Ctrl+1"; place: "jobs" }
    GoTo { sequence: "Ctrl+2"; place: "bench" }
    GoTo { sequence: "Ctrl+3"; place: "fleet" }
    GoTo { sequence: "Ctrl+4"; place: "support" }
    GoTo { sequence: "Ctrl+5"; place: "settings" }
    Component { id: inspectionPage; InspectionPage {} }
    Component { id: unlockPage; UnlockPage {} }
    Component { id: closedPage; ClosedPage {} }
    Component { id: jobsPage; JobsPage {} }
    Component { id: jobPage; JobPage {} }
    Component { id: benchPage; BenchPage {} }
    Component { id: fleetPage; FleetPage {} }
    Component { id: supportPage; SupportPage {} }
    Component { id: settingsPage; SettingsPage {} }
}
