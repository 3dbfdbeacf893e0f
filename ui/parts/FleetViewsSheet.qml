// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Views that somebody has named: filters, order and columns, kept on this device.
Sheet {
    id: sheet

    readonly property FleetViews views: App.fleet.views
    property string named: "" // the view at hand
    property bool deleting: false

    function openNow() {
        named = ""
        deleting = false
        open()
    }

    title: named === "" ? qsTr("Saved views") : deleting ? qsTr("Delete the view “%1”?").arg(named) : named
    typed: name.text.trim() !== "" && named === ""
    onAboutToShow: name.text = ""

    Label {
        width: parent.width
        visible: sheet.views.count === 0
        text: qsTr("A view keeps the filters, the order and the columns under a name, on this device and for this account.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: sheet.named === "" ? sheet.views.rows.rows : []
        Column {
            id: one

            required property DetailRow modelData

            width: parent ? parent.width : 0
            spacing: 6
            Label {
                width: parent.width
                text: one.modelData.label
                font: Tokens.bodyMedium
            }
            Label {
                width: parent.width
                text: one.modelData.value
                color: Tokens.text2
            }
            Flow {
                width: parent.width
                spacing: Tokens.gap
                Button {
                    objectName: "view.open." + one.modelData.label
                    text: qsTr("Show")
                    Accessible.name: qsTr("Show %1").arg(one.modelData.label)
                    onClicked: {
                        sheet.close()
                        sheet.views.open(one.modelData.key)
                    }
                }
                Button {
                    objectName: "view.rename." + one.modelData.label
                    text: qsTr("Rename")
                    Accessible.name: qsTr("Rename %1").arg(one.modelData.label)
                    onClicked: {
                        const key = one.modelData.key // the row is gone with the next line
                        sheet.deleting = false
                        sheet.named = key
                        name.text = key
                        name.forceActiveFocus()
                    }
                }
                Button {
                    objectName: "view.delete." + one.modelData.label
                    kind: Button.Kind.Danger
                    text: qsTr("Delete")
                    Accessible.name: qsTr("Delete %1").arg(one.modelData.label)
                    onClicked: {
                        sheet.deleting = true
                        sheet.named = one.modelData.key
                    }
                }
            }
        }
    }
    TextField {
        id: name

        objectName: "view.name"
        width: parent.width
        visible: !sheet.deleting
        label: sheet.named === "" ? qsTr("Name for what is shown now") : qsTr("Its new name")
        placeholderText: label
        maximumLength: 100
        onAccepted: if (done.enabled) done.act()
    }
    Label {
        width: parent.width
        visible: taken || (sheet.named === "" && sheet.views.has(name.text) && name.text.trim() !== "")
        readonly property bool taken: done.taken
        text: taken ? qsTr("There is a view of that name already.") : qsTr("The view of that name is replaced.")
        color: Tokens.text2
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: done

            readonly property bool taken: sheet.named !== "" && !sheet.deleting && name.text.trim().toLowerCase() !== sheet.named.toLowerCase() && sheet.views.has(name.text)
            function act() {
                if (sheet.named === "")
                    sheet.views.save(name.text)
                else if (sheet.deleting)
                    sheet.views.remove(sheet.named)
                else
                    sheet.views.rename(sheet.named, name.text)
                name.text = ""
                sheet.named = ""
                sheet.deleting = false
                sheet.close()
            }
            objectName: "view.save"
            height: Tokens.primary
            kind: sheet.deleting ? Button.Kind.Danger : Button.Kind.Secondary
            enabled: sheet.deleting || (name.text.trim() !== "" && !taken)
            text: sheet.deleting ? qsTr("Delete the view") : sheet.named === "" ? qsTr("Save the view") : qsTr("Rename the view")
            onClicked: act()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
