// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Asks where a recording, or what it says, goes. Made when it is asked for: it costs more than a page.
Item {
    id: saver

    required property ReplaySession session
    required property bool asText
    signal finished()

    SaveSheet {
        title: saver.asText ? qsTr("Save as text") : qsTr("Save the recording")
        name: saver.session.title.replace(/\.pcap$/, "").replace(/\//g, "-")
        endings: [saver.asText ? "txt" : "pcap"]
        onChosen: file => {
            if (saver.asText)
                saver.session.saveText(file)
            else
                saver.session.saveRecording(file)
        }
        onClosed: saver.finished()
    }
}
