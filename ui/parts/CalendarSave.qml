// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where the calendar goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property PermissionController permission
    signal finished()

    SaveSheet {
        title: qsTr("Save the days as a calendar")
        name: "permission"
        endings: ["ics"]
        onChosen: file => saver.permission.saveCalendar(file)
        onClosed: saver.finished()
    }
}
