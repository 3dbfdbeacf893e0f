// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The accounts of the company, for its administrators to look at.
ListView {
    id: list

    readonly property FleetUsers users: App.fleet.users
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property list<real> edges: [0, 0.4, 0.66, 0.84, 1] // of its columns

    objectName: "users.list"
    model: users
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    bottomMargin: 24
    onActiveFocusChanged: if (activeFocus && currentIndex < 0) currentIndex = 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Users")
    header: FleetUsersHeader {
        x: list.phone ? Tokens.marginPhone : Tokens.margin
        width: list.width - 2 * x
        phone: list.phone
        edges: list.edges
    }
    delegate: FleetUserRow { edges: list.edges }
    T.ScrollBar.vertical: ScrollBar {}
}
