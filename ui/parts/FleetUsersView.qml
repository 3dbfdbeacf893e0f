// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// The accounts of the company, for its administrators to look at.
HeadedList {
    objectName: "users.list"
    model: App.fleet.users
    Accessible.name: qsTr("Users")
    header: FleetUsersHeader {} // no binding here: Qt 6.4 makes a list's header in a context of its own
    delegate: FleetUserRow {}
}
