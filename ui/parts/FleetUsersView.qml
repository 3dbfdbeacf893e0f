// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The accounts of the company, for its administrators to look at.
Item {
    id: view

    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property var edges: [0, 0.4, 0.66, 0.84, 1] // of the columns

    ListView {
        id: list

        objectName: "users.list"
        anchors.fill: parent
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
        header: FleetUsersHeader {
            x: view.phone ? Tokens.marginPhone : Tokens.margin
            width: list.width - 2 * x
            phone: view.phone
            edges: view.edges
        }
        delegate: FleetUserRow { edges: view.edges }
        T.ScrollBar.vertical: ScrollBar {}
    }
}
