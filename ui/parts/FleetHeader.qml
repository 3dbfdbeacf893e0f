// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Above the table of units: how many, as of when, what filters them, and what can be done with all of them.
Column {
    id: head

    readonly property Fleet fleet: App.fleet
    readonly property FleetUnits units: App.fleet.units
    property bool inTable: true // above the rows; else above the chart or the map, in a page that has its margins
    readonly property bool phone: width + 2 * (inTable ? x : Tokens.margin) < Tokens.oneColumnBelow

    x: !inTable ? 0 : parent && parent.width >= Tokens.oneColumnBelow ? Tokens.margin : Tokens.marginPhone
    width: (parent ? parent.width : 0) - 2 * x
    topPadding: !inTable ? 0 : head.phone ? 16 : 24
    spacing: 16

    function withSerial(columns: var): var {
        const all = ["serial"]
        for (const one of columns)
            all.push(one)
        return all
    }

    PageTitle {
        width: parent.width
        phone: head.phone
        text: qsTr("Fleet")
    }
    Label {
        width: parent.width
        text: (head.units.listed === head.units.total ? qsTr("%1, %n units, as of %2", "", head.units.total).arg(head.fleet.company).arg(head.fleet.asOf)
            : qsTr("%1, %L3 of %n units, as of %2", "", head.units.total).arg(head.fleet.company).arg(head.fleet.asOf).arg(head.units.listed))
            + (head.fleet.refreshing ? " · " + qsTr("being fetched anew …") : head.units.working ? " · " + qsTr("being sorted …") : "")
        color: Tokens.text2
        running: true
    }
    MessageCard { // what is there is still shown
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Warn
        text: head.fleet.message
    }
    MessageCard {
        objectName: "fleet.outcome"
        width: parent.width
        visible: text !== ""
        shape: head.fleet.outcomeBad ? StatusShape.Fail : StatusShape.Pass
        text: head.fleet.outcome
        closeName: qsTr("Close the message")
        onDismissed: head.fleet.dismissOutcome()
    }
    Column {
        width: parent.width
        spacing: 8
        visible: head.fleet.files.words !== ""
        MessageCard {
            width: parent.width
            shape: head.fleet.files.failed ? StatusShape.Fail : head.fleet.files.running ? StatusShape.Waiting : StatusShape.Pass
            text: head.fleet.files.words
            closeName: head.fleet.files.running ? "" : qsTr("Close the message")
            onDismissed: head.fleet.files.dismiss()
        }
        Button {
            visible: head.fleet.files.running
            text: qsTr("Stop")
            onClicked: head.fleet.files.stop()
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: [{ view: Fleet.Table, name: "table", text: qsTr("Table") }, { view: Fleet.Chart, name: "chart", text: qsTr("Chart") },
                { view: Fleet.Map, name: "map", text: qsTr("Map") }]
            Chip {
                required property var modelData

                objectName: "fleet.view." + modelData.name
                autoExclusive: false
                text: modelData.text
                checked: head.fleet.view === modelData.view
                Accessible.name: qsTr("Units as: %1").arg(text)
                onClicked: head.fleet.view = modelData.view
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "fleet.filters"
            iconName: "search"
            text: head.fleet.filterWords.length > 0 ? qsTr("Filters (%1)").arg(head.fleet.filterWords.length) : qsTr("Filters")
            onClicked: filters.openNow()
        }
        Button {
            visible: head.fleet.filterWords.length > 0
            text: qsTr("Clear the filters")
            onClicked: head.fleet.clearFilter()
        }
        Button {
            objectName: "fleet.views"
            text: head.fleet.views.count > 0 ? qsTr("Saved views (%1)").arg(head.fleet.views.count) : qsTr("Saved views")
            onClicked: views.openNow()
        }
        Button {
            objectName: "fleet.columns"
            visible: head.inTable && !head.phone
            text: qsTr("Columns")
            onClicked: columns.open()
        }
        Button {
            visible: head.fleet.mayChange
            text: qsTr("Tags")
            onClicked: tags.openToManage()
        }
        Button {
            objectName: "fleet.save"
            enabled: !head.fleet.files.running
            text: qsTr("Save as CSV")
            onClicked: save.open()
        }
        Button {
            enabled: !head.fleet.refreshing
            text: qsTr("Fetch anew")
            onClicked: head.fleet.refresh()
        }
        Button {
            visible: head.fleet.mayChange && head.fleet.relay.earlier.count > 0
            text: qsTr("Relay changes")
            onClicked: earlier.open()
        }
        Button {
            objectName: "fleet.users"
            visible: head.fleet.mayChange
            text: qsTr("Users")
            onClicked: head.fleet.users.open()
        }
    }
    Label {
        width: parent.width
        visible: head.fleet.filterWords.length > 0
        text: head.fleet.filterText
        running: true
    }
    Label {
        width: parent.width
        visible: head.units.listed === 0 && !head.units.working
        topPadding: 16
        text: head.units.total === 0 ? qsTr("The company has no units yet. They come to the office from the manufacturer, or with the first job that names one.")
            : qsTr("No unit passes these filters.")
        color: Tokens.text2
        running: true
    }
    Item {
        width: parent.width
        height: head.phone || head.units.listed === 0 ? 1 : Tokens.target
        visible: head.inTable
        Repeater {
            model: head.phone || head.units.listed === 0 || !head.inTable ? [] : head.withSerial(head.units.columns)
            ColumnName {
                required property string modelData
                required property int index

                objectName: "fleet.sort." + modelData
                text: App.settings.language === "" ? "" : FleetColumns.nameOf(modelData) // read again in another language
                sorted: head.units.sortedBy === modelData
                descending: head.units.descending
                x: FleetColumns.at(head.width, index, head.units.columns)
                width: FleetColumns.at(head.width, index + 1, head.units.columns) - x - 8
                visible: width > 0
                onClicked: head.units.sortBy(modelData)
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Tokens.line
        }
    }
    FleetFilterSheet { id: filters }
    FleetTagSheet { id: tags }
    FleetSave { id: save }
    FleetViewsSheet { id: views }
    FleetColumnsSheet { id: columns }
    Sheet {
        id: earlier

        title: qsTr("Relay changes")
        Repeater {
            model: head.fleet.relay.earlier.rows
            Column {
                id: one

                required property DetailRow modelData

                width: parent ? parent.width : 0
                spacing: 4
                Label {
                    width: parent.width
                    text: one.modelData.value + ", " + one.modelData.note
                    color: Tokens.text2
                }
                Button {
                    width: Math.min(implicitWidth, parent.width)
                    text: one.modelData.label
                    onClicked: {
                        earlier.close()
                        head.fleet.relay.open(one.modelData.key)
                    }
                }
            }
        }
        Button {
            text: qsTr("Close")
            onClicked: earlier.close()
        }
    }
}
