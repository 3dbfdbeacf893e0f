// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks where the calendar goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property PermissionController permission
    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: qsTr("Save the days as a calendar")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ics"
        nameFilters: [qsTr("Calendars (*.ics)")]
        onAccepted: {
            saver.permission.saveCalendar(selectedFile)
            saver.finished()
        }
        onRejected: saver.finished()
    }
}
