// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The company's tags: made, renamed and deleted, or put on the units that are chosen and taken off them.
Sheet {
    id: sheet

    readonly property Fleet fleet: App.fleet
    property bool applying: false
    property string id_: "" // the tag at hand
    property string named: ""
    property bool deleting: false

    function openToManage() {
        applying = false
        id_ = ""
        open()
    }
    function openToApply() {
        applying = true
        id_ = ""
        open()
    }

    title: id_ !== "" && deleting ? qsTr("Delete the tag “%1”?").arg(named) : id_ !== "" ? named
        : applying ? qsTr("Tags of %n units", "", fleet.units.chosen) : qsTr("Tags")
    typed: fresh.text.trim() !== ""
    onAboutToShow: fresh.text = ""

    Label {
        width: parent.width
        visible: sheet.fleet.tags.count === 0
        text: qsTr("The company has no tags yet. A tag groups units, for a filter or a change of many at once.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: sheet.id_ === "" ? sheet.fleet.tags.rows : []
        Column {
            id: tag

            required property DetailRow modelData

            width: parent ? parent.width : 0
            spacing: 6
            Label {
                width: parent.width
                text: tag.modelData.label + ", " + tag.modelData.value
                font: Tokens.bodyMedium
            }
            Flow {
                width: parent.width
                spacing: Tokens.gap
                Button {
                    objectName: "tag.on." + tag.modelData.label
                    visible: sheet.applying
                    text: qsTr("Put it on")
                    Accessible.name: qsTr("Put %1 on").arg(tag.modelData.label)
                    onClicked: {
                        sheet.close()
                        sheet.fleet.tagChosen(tag.modelData.key, true)
                    }
                }
                Button {
                    visible: sheet.applying
                    text: qsTr("Take it off")
                    Accessible.name: qsTr("Take %1 off").arg(tag.modelData.label)
                    onClicked: {
                        sheet.close()
                        sheet.fleet.tagChosen(tag.modelData.key, false)
                    }
                }
                Button {
                    visible: !sheet.applying
                    text: qsTr("Rename")
                    Accessible.name: qsTr("Rename %1").arg(tag.modelData.label)
                    onClicked: {
                        sheet.named = tag.modelData.label
                        sheet.deleting = false
                        sheet.id_ = tag.modelData.key
                        fresh.text = tag.modelData.label
                        fresh.forceActiveFocus()
                    }
                }
                Button {
                    visible: !sheet.applying
                    kind: Button.Kind.Danger
                    text: qsTr("Delete")
                    Accessible.name: qsTr("Delete %1").arg(tag.modelData.label)
                    onClicked: {
                        sheet.named = tag.modelData.label
                        sheet.deleting = true
                        sheet.id_ = tag.modelData.key
                    }
                }
            }
        }
    }
    Label {
        width: parent.width
        visible: sheet.id_ !== "" && sheet.deleting
        text: qsTr("It is taken off every unit that has it.")
        running: true
    }
    TextField {
        id: fresh

        objectName: "tag.name"
        width: parent.width
        visible: sheet.id_ === "" || !sheet.deleting
        label: sheet.id_ === "" ? qsTr("Name of a new tag") : qsTr("Its new name")
        placeholderText: label
        maximumLength: 100
        onAccepted: if (done.enabled) done.act()
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: done

            function act() {
                if (sheet.id_ === "") {
                    sheet.fleet.createTag(fresh.text)
                    fresh.text = ""
                    if (!sheet.applying)
                        sheet.close()
                    return
                }
                sheet.close()
                if (sheet.deleting)
                    sheet.fleet.deleteTag(sheet.id_)
                else
                    sheet.fleet.renameTag(sheet.id_, fresh.text)
            }
            objectName: "tag.create"
            height: Tokens.primary
            kind: sheet.id_ !== "" && sheet.deleting ? Button.Kind.Danger : Button.Kind.Secondary
            enabled: !sheet.fleet.acting && (fresh.text.trim() !== "" || (sheet.id_ !== "" && sheet.deleting))
            text: sheet.id_ === "" ? qsTr("Make the tag") : sheet.deleting ? qsTr("Delete the tag") : qsTr("Rename the tag")
            onClicked: act()
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
