// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The company's service: whose account this device has there, how it stands, and what to do about it.
Column {
    id: part

    readonly property Office office: App.office

    spacing: 12

    Label {
        width: parent.width
        visible: !part.office.connected
        text: !part.office.known ? qsTr("The records are not open to be written, so nothing is sent from here.")
            : qsTr("No office is connected. Everything on this device is complete without one; with one, what is recorded here travels to the office by itself, and what others recorded comes here.")
        color: Tokens.text2
        running: true
    }
    Button {
        objectName: "office.connect"
        visible: part.office.known && !part.office.connected
        text: qsTr("Connect to the office")
        onClicked: join.open()
    }
    Column {
        width: parent.width
        spacing: 12
        visible: part.office.connected
        StatusBadge {
            width: parent.width
            shape: part.office.shape
            plain: shape === StatusShape.Waiting || shape === StatusShape.ToDo
            lines: 4
            text: part.office.stateText
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: part.office.stateDetail
            color: Tokens.text2
            running: true
        }
        Label {
            width: parent.width
            text: qsTr("%1, %2 at %3").arg(part.office.user).arg(part.office.roleName).arg(part.office.company)
            font: Tokens.bodyMedium
        }
        Label {
            width: parent.width
            text: part.office.server
            color: Tokens.text2
            wrapMode: Text.WrapAnywhere
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                objectName: "office.sync"
                enabled: part.office.state !== Office.Syncing
                text: qsTr("Synchronise now")
                onClicked: part.office.syncNow()
            }
            Button {
                kind: Button.Kind.Danger
                text: qsTr("Disconnect from the office")
                onClicked: leaving.open()
            }
        }
        CheckRow {
            objectName: "office.metered"
            width: parent.width
            text: qsTr("This connection is metered: photos and files wait, both ways")
            checked: App.settings.metered
            onToggled: {
                App.settings.metered = checked
                if (!checked)
                    part.office.syncNow()
            }
        }
        CheckRow {
            objectName: "office.photosStay"
            width: parent.width
            text: qsTr("Photos of other devices stay at the office until somebody looks at them here")
            checked: App.settings.photosStayAtOffice
            onToggled: App.settings.photosStayAtOffice = checked
        }
        Button {
            objectName: "office.fetchAll"
            visible: part.office.lacking > 0
            enabled: part.office.state !== Office.Syncing
            text: qsTr("Fetch the %n photos or files that are not here", "", part.office.lacking)
            onClicked: part.office.fetchAll()
        }
        Column {
            width: parent.width
            spacing: 8
            visible: part.office.rejected.count > 0
            Label {
                width: parent.width
                text: qsTr("Not taken by the office, and kept here")
                font: Tokens.bodyStrong
            }
            DetailList {
                width: parent.width
                labelWidth: 200
                details: part.office.rejected
            }
            Button {
                text: qsTr("Offer it again")
                onClicked: part.office.offerAgain()
            }
        }
        Column {
            width: parent.width
            spacing: 8
            visible: part.office.conflicts.count > 0
            Label {
                width: parent.width
                text: qsTr("Somebody has to decide: both values are kept until then")
                font: Tokens.bodyStrong
            }
            Repeater {
                model: part.office.conflicts.rows
                Column {
                    id: conflict

                    required property DetailRow modelData

                    width: part.width
                    spacing: 4
                    Label {
                        width: parent.width
                        text: conflict.modelData.label + ": " + conflict.modelData.value
                    }
                    Button {
                        text: qsTr("Open %1").arg(conflict.modelData.label)
                        width: Math.min(implicitWidth, parent.width)
                        onClicked: App.openJob(conflict.modelData.key)
                    }
                }
            }
        }
    }
    JoinSheet { id: join }
    Sheet {
        id: leaving

        title: qsTr("Disconnect from the office?")
        Label {
            width: parent.width
            text: (part.office.waiting > 0 ? qsTr("%n entries have not been sent yet. They stay on this device, like everything else.", "", part.office.waiting)
                : qsTr("Everything on this device stays.")) + " " + qsTr("Nothing goes to the office any more until this device joins with a new introduction link. If the device was lost or changes hands, have an administrator close the account, too.")
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                objectName: "office.leave"
                kind: Button.Kind.Danger
                height: Tokens.primary
                text: qsTr("Disconnect")
                onClicked: {
                    leaving.close()
                    part.office.leave()
                }
            }
            Button {
                height: Tokens.primary
                text: qsTr("Cancel")
                onClicked: leaving.close()
            }
        }
    }
}
