// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where what a device said goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property BenchSession session
    required property bool values // else the recording
    signal finished()

    SaveSheet {
        title: saver.values ? qsTr("Save the values") : qsTr("Save the recording")
        name: saver.values ? "values" : "recording"
        endings: [saver.values ? "csv" : "pcap"]
        onChosen: file => {
            if (saver.values)
                saver.session.saveValues(file)
            else
                saver.session.saveRecording(file)
        }
        onClosed: saver.finished()
    }
}
