// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// For installers: one unit, by its whole serial number. Their role lists none.
ScrollArea {
    id: area

    readonly property bool phone: width < Tokens.oneColumnBelow

    padding: phone ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    PageTitle {
        width: parent.width
        phone: area.phone
        text: qsTr("Fleet")
    }
    Label {
        width: parent.width
        text: qsTr("Your role finds one unit by its serial number. Administrators of %1 see the whole list.").arg(App.fleet.company)
        color: Tokens.text2
        running: true
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        TextField {
            id: serial

            objectName: "fleet.serial"
            width: Math.min(parent.width, 424)
            label: qsTr("Unit serial number")
            placeholderText: qsTr("Unit serial number")
            onAccepted: if (text.trim() !== "") App.fleet.openUnit(text)
        }
        Button {
            iconName: "search"
            text: qsTr("Find the unit")
            enabled: serial.text.trim() !== ""
            onClicked: App.fleet.openUnit(serial.text)
        }
    }
}
