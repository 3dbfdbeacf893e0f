// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// A place of a file dialog: a folder of the person's own, or a drive.
Chip {
    id: place

    required property int index
    required property string name
    required property string path
    required property bool drive

    height: Tokens.target
    text: name
    autoExclusive: false
    checkable: false
    Accessible.name: drive ? qsTr("Drive %1").arg(name) : name
    onActiveFocusChanged: if (activeFocus && ListView.view) ListView.view.positionViewAtIndex(index, ListView.Contain)
}
