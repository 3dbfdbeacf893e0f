// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A photo of the record by its hash, or why it cannot be seen. Bytes that are not on this device are shown once they
// have come.
Item {
    id: place

    property string hash: ""
    property alias fillMode: picture.fillMode
    property int wide: 1600 // dots that it is read with at most
    property int high: 1600
    /// Shown large: somebody wants to see it, so it is fetched, and there is room to say what hinders.
    property bool wanted: false
    readonly property bool lacking: hash !== "" && App.office.lacking > 0 && App.office.lacks(hash)
    property int attempt: 0

    function fetchWanted() {
        if (wanted && lacking)
            App.office.fetch(hash)
    }

    onLackingChanged: {
        ++attempt // it has come, or is known to be away: the same source is not read again by itself
        fetchWanted()
    }
    onWantedChanged: fetchWanted()
    onHashChanged: fetchWanted()

    Image {
        id: picture

        anchors.fill: parent
        asynchronous: true
        clip: true
        sourceSize.width: place.wide
        sourceSize.height: place.high
        source: place.hash === "" || place.lacking ? "" : "image://record/" + place.hash + (place.attempt > 0 ? "?" + place.attempt : "")
    }
    Label {
        anchors.centerIn: parent
        width: parent.width - 16
        horizontalAlignment: Text.AlignHCenter
        visible: picture.status !== Image.Ready && place.hash !== ""
        text: !place.lacking ? (picture.status === Image.Error ? qsTr("cannot be shown") : qsTr("Loading …"))
            : !place.wanted ? qsTr("not on this device")
            : App.office.state === Office.Syncing ? qsTr("Not on this device yet: asking the office for it …")
            : qsTr("Not on this device. It comes from the office once that can be reached and has it.")
        font: place.wanted ? Tokens.body : Tokens.caption
        color: Tokens.text2
    }
}
