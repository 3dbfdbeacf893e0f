// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// All units of a company: finding them, looking at one, and doing something to many at once.
Item {
    id: page

    readonly property Fleet fleet: App.fleet
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property bool ready: fleet.state === Fleet.Ready
    readonly property bool changing: ready && fleet.relay.stage !== FleetRelay.None
    readonly property bool looking: ready && !changing && fleet.unit.serial !== ""
    readonly property bool accounts: ready && !changing && !looking && fleet.users.shown
    readonly property bool listing: ready && !changing && !looking && !accounts

    Component.onCompleted: fleet.look()

    ScrollArea {
        anchors.fill: parent
        visible: !page.ready
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        spacing: 24
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("Fleet")
        }
        EmptyPlace {
            objectName: "fleet.empty"
            width: Math.min(parent.width, Tokens.textWidthMax)
            iconName: "fleet"
            title: page.fleet.state === Fleet.Closed ? qsTr("The records are not open to be written")
                : page.fleet.state === Fleet.NoAccount ? qsTr("No office is connected")
                : page.fleet.state === Fleet.Loading ? qsTr("Fetching the units …")
                : page.fleet.state === Fleet.NotAllowed ? qsTr("Your role does not show the fleet")
                : page.fleet.state === Fleet.Offline ? qsTr("The office cannot be reached")
                : qsTr("The units could not be fetched")
            text: page.fleet.state === Fleet.Closed ? qsTr("The account at the office is kept with the records. Open them to work, then look here again.")
                : page.fleet.state === Fleet.NoAccount ? qsTr("Units across a company: find them, group them, plan relay changes and save data. That needs a connection to the company’s service. No job waits for it: everything on this device is complete without a network.")
                : page.fleet.state === Fleet.Loading ? (page.fleet.fetched > 0 ? qsTr("%n units so far.", "", page.fleet.fetched) : qsTr("The office is being asked."))
                : page.fleet.message
            action: page.fleet.state === Fleet.NoAccount ? qsTr("Connect to the office")
                : page.fleet.state === Fleet.Loading || page.fleet.state === Fleet.Closed ? "" : qsTr("Try again")
            onActed: {
                if (page.fleet.state === Fleet.NoAccount)
                    App.place = "settings"
                else
                    page.fleet.refresh()
            }
        }
    }
    HeadedList {
        id: list

        objectName: "fleet.list"
        width: parent.width
        height: parent.height - (bar.visible ? bar.height : 0)
        visible: page.listing && page.fleet.mayList && page.fleet.view === Fleet.Table
        model: page.fleet.units
        reuseItems: true
        Accessible.name: qsTr("Units")
        Keys.onReturnPressed: page.fleet.openUnit(page.fleet.units.serialAt(currentIndex))
        Keys.onEnterPressed: page.fleet.openUnit(page.fleet.units.serialAt(currentIndex))
        Keys.onSpacePressed: if (page.fleet.mayChange) page.fleet.units.toggle(currentIndex)
        header: FleetHeader {}
        delegate: FleetRow {}
    }
    Loader { // what nobody looks at is not there
        width: parent.width
        height: list.height
        active: page.listing && page.fleet.mayList && page.fleet.view !== Fleet.Table
        sourceComponent: Component { FleetLook {} }
    }
    FleetFind {
        anchors.fill: parent
        visible: page.listing && !page.fleet.mayList
    }
    FleetChosen {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: list.visible && page.fleet.units.chosen > 0
    }
    Loader {
        anchors.fill: parent
        active: page.accounts
        sourceComponent: Component { FleetUsersView {} }
    }
    Loader {
        anchors.fill: parent
        active: page.looking
        sourceComponent: Component { FleetUnitView {} }
    }
    Loader {
        anchors.fill: parent
        active: page.changing
        sourceComponent: Component { FleetRelayView {} }
    }
}
