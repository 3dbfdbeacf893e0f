// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Witnessmark

// Asks where to. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property BenchSession session
    required property bool values // else the recording
    signal finished()

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: saver.values ? qsTr("Save the values") : qsTr("Save the recording")
        fileMode: FileDialog.SaveFile
        defaultSuffix: saver.values ? "csv" : "pcap"
        nameFilters: saver.values ? [qsTr("Values (*.csv)")] : [qsTr("Recordings for Wireshark (*.pcap)")]
        onAccepted: {
            if (saver.values)
                saver.session.saveValues(selectedFile)
            else
                saver.session.saveRecording(selectedFile)
            saver.finished()
        }
        onRejected: saver.finished()
    }
}
