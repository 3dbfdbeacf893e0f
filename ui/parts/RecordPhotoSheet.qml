// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// A photo of a record, as large as the window allows, only to be looked at.
Sheet {
    id: sheet

    property string hash: ""

    function openFor(photo: string, shows: string) {
        hash = photo
        title = shows
        open()
    }

    width: parent ? Math.min(1100, parent.width - 32) : 560
    y: 16
    RecordPhoto {
        width: parent.width
        height: sheet.parent ? Math.max(160, sheet.parent.height - 260) : 200
        fillMode: Image.PreserveAspectFit
        wanted: sheet.opened
        hash: sheet.opened ? sheet.hash : ""
        Accessible.role: Accessible.Graphic
        Accessible.name: sheet.title
    }
    Label {
        width: parent.width
        text: sheet.hash
        font: Tokens.data
        color: Tokens.text2
        wrapMode: Text.WrapAnywhere
    }
    Button {
        text: qsTr("Close")
        onClicked: sheet.close()
    }
}
