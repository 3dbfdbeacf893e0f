// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The accounts of the company, for its administrators to look at.
ListView {
    id: list

    objectName: "users.list"
    model: App.fleet.users
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    bottomMargin: 24
    property real began: 0
    Timer {
        id: beginning

        interval: 0 // not in the middle of laying out
        onTriggered: list.contentY = list.originY
    }
    onOriginYChanged: { // what stands above the users grows and shrinks, as above the units
        if (!moving && Math.abs(contentY - began) < 2)
            beginning.restart()
        began = originY
    }
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Users")
    header: FleetUsersHeader {} // no binding here: Qt 6.4 makes a list's header in a context of its own
    delegate: FleetUserRow {}
    T.ScrollBar.vertical: ScrollBar {}
}
