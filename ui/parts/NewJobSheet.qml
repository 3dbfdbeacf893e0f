// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What a job needs to begin: where it is. All of it can be changed later by a new entry.
Sheet {
    id: sheet

    readonly property string same: visible && address.text.trim() !== ""
        ? App.jobs.idOf(city.text.trim() === "" ? address.text.trim() : address.text.trim() + ", " + city.text.trim()) : ""

    title: qsTr("New job")
    /// What was typed outlives a tap beside the sheet; created or cancelled, it is done with.
    function clear() {
        address.text = ""
        city.text = ""
        utility.text = ""
        who.text = ""
    }
    // A device may be shared: whose name stands in the new job's record is seen here, and changed where it is another's.
    onAboutToShow: if (who.text.trim() === "") who.text = App.settings.userName
    onOpened: address.forceActiveFocus()

    component Field: Column {
        property alias text: input.text
        property alias hint: input.placeholderText
        required property string name
        signal accepted()

        function forceActiveFocus() { input.forceActiveFocus() }

        width: parent ? parent.width : 0
        spacing: 6
        Label {
            width: parent.width
            text: parent.name
            font: Tokens.bodyMedium
            Accessible.ignored: true
        }
        TextField {
            id: input

            width: parent.width
            label: parent.name
            maximumLength: 200
            onAccepted: parent.accepted()
        }
    }
    Field { id: address; name: qsTr("Street address"); onAccepted: city.forceActiveFocus() }
    Field { id: city; name: qsTr("City"); onAccepted: utility.forceActiveFocus() }
    Field { id: utility; name: qsTr("Utility"); hint: qsTr("may be left open"); onAccepted: if (who.text.trim() === "") who.forceActiveFocus(); else if (create.enabled) create.clicked() }
    Field {
        id: who

        name: qsTr("Your name")
        hint: qsTr("stands at everything you record")
        onAccepted: if (create.enabled) create.clicked()
    }
    StatusBadge {
        width: parent.width
        visible: sheet.same !== ""
        shape: StatusShape.Warn
        text: qsTr("There is a job of this name already. A second one is a record of its own.")
        lines: 3
    }
    Button {
        visible: sheet.same !== ""
        text: qsTr("Open that job")
        onClicked: {
            const id = sheet.same
            sheet.close()
            App.openJob(id)
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: create

            kind: Button.Kind.Primary
            enabled: address.text.trim() !== ""
            text: qsTr("Create the job")
            onClicked: {
                if (who.text.trim() !== "")
                    App.rememberName(who.text)
                App.createJob(address.text, city.text, utility.text)
                sheet.close()
                sheet.clear()
            }
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            height: Tokens.primary
            text: qsTr("Open the demonstration instead")
            onClicked: {
                sheet.close()
                App.createDemonstration()
            }
        }
        Button {
            height: Tokens.primary
            kind: Button.Kind.Quiet
            text: qsTr("Cancel")
            onClicked: {
                sheet.close()
                sheet.clear()
            }
        }
    }
}
