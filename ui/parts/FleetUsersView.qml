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
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Users")
    header: FleetUsersHeader {} // no binding here: Qt 6.4 makes a list's header in a context of its own
    delegate: FleetUserRow {}
    T.ScrollBar.vertical: ScrollBar {}
}
