// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Above the users: how many, as of when, what filters them, and their file.
Column {
    id: head

    readonly property bool phone: !parent || parent.width < Tokens.oneColumnBelow
    readonly property UserEdges columns: UserEdges {}
    readonly property FleetUsers users: App.fleet.users
    readonly property FleetFiles files: App.fleet.files

    x: phone ? Tokens.marginPhone : Tokens.margin
    width: (parent ? parent.width : 0) - 2 * x
    topPadding: phone ? 16 : 24
    spacing: 16

    Button {
        id: back

        objectName: "users.back"
        iconName: "back"
        text: qsTr("All units")
        onClicked: head.users.close()
        Component.onCompleted: if (App.keyed) forceActiveFocus(Qt.TabFocusReason)
    }
    PageTitle {
        width: parent.width
        phone: head.phone
        text: qsTr("Users")
    }
    Label {
        objectName: "users.count"
        width: parent.width
        visible: head.users.asOf !== ""
        text: (head.users.listed === head.users.total ? qsTr("%1, %n users, as of %2", "", head.users.total).arg(App.fleet.company).arg(head.users.asOf)
            : qsTr("%1, %L3 of %n users, as of %2", "", head.users.total).arg(App.fleet.company).arg(head.users.asOf).arg(head.users.listed))
            + (head.users.loading ? " · " + qsTr("being fetched anew …") : "")
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: head.users.asOf === "" && head.users.loading
        text: qsTr("The office is being asked …")
        color: Tokens.text2
    }
    MessageCard { // what came before is still shown
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Warn
        text: head.users.problem
    }
    MessageCard {
        objectName: "users.saved"
        width: parent.width
        visible: text !== ""
        shape: head.files.failed ? StatusShape.Fail : head.files.running ? StatusShape.Waiting : StatusShape.Pass
        text: head.files.words
        closeName: head.files.running ? "" : qsTr("Close the message")
        onDismissed: head.files.dismiss()
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "users.filters"
            iconName: "search"
            text: head.users.filterWords.length > 0 ? qsTr("Filters (%1)").arg(head.users.filterWords.length) : qsTr("Filters")
            onClicked: filters.openNow()
        }
        Button {
            objectName: "users.clear"
            visible: head.users.filterWords.length > 0
            text: qsTr("Clear the filters")
            onClicked: head.users.clearFilter()
        }
        Button {
            objectName: "users.save"
            enabled: !head.files.running && head.users.asOf !== ""
            text: qsTr("Save as CSV")
            onClicked: saving.model = 1
        }
        Button {
            enabled: !head.users.loading
            text: qsTr("Fetch anew")
            onClicked: head.users.refresh()
        }
    }
    Label {
        objectName: "users.filtered"
        width: parent.width
        visible: head.users.filterWords.length > 0
        text: Array.from(head.users.filterWords).join(" · ")
        running: true
    }
    Label {
        width: parent.width
        text: qsTr("Accounts are made, given a new link and closed with “witnessmarkctl cloud user”.")
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: head.users.asOf !== "" && head.users.listed === 0
        text: qsTr("No user passes these filters.")
        color: Tokens.text2
        running: true
    }
    Item {
        width: parent.width
        height: head.phone || head.users.listed === 0 ? 1 : Tokens.target
        Repeater {
            model: head.phone || head.users.listed === 0 ? [] : [{ column: "email", text: qsTr("E-mail") }, { column: "name", text: qsTr("Name") },
                { column: "role", text: qsTr("Role") }]
            ColumnName {
                required property var modelData
                required property int index

                objectName: "users.sort." + modelData.column
                text: modelData.text
                sorted: head.users.sortedBy === modelData.column
                descending: head.users.descending
                x: head.width * head.columns.edges[index]
                width: head.width * (head.columns.edges[index + 1] - head.columns.edges[index]) - 8
                onClicked: head.users.sortBy(modelData.column)
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Tokens.line
        }
    }
    FleetUserFilterSheet { id: filters }
    Item { // made when it is asked for: it costs more than a page
        Repeater {
            id: saving

            model: 0
            Item {
                SaveSheet {
                    title: qsTr("Save as CSV")
                    name: "users"
                    endings: ["csv"]
                    onChosen: file => head.users.save(file)
                    onClosed: saving.model = 0
                }
            }
        }
    }
}
