// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The facts of the site, group by group: what is known and from where, what is not; each can be entered and corrected.
Item {
    id: page

    readonly property SiteController site: App.job ? App.job.site : null
    readonly property bool phone: width < Tokens.oneColumnBelow

    ScrollArea {
        id: area

        anchors.fill: parent
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: 900
        spacing: 12
        PageTitle {
            width: parent.width
            phone: page.phone
            text: qsTr("The site")
        }
        Label {
            width: parent.width
            text: qsTr("What this job goes by. A correction is a new entry; what stood before stays in the record.")
            color: Tokens.text2
            running: true
        }
        NoHandbook {
            width: parent.width
            findings: App.job ? App.job.findings : null
        }
        TextField {
            width: Math.min(parent.width, 504)
            iconName: "search"
            placeholderText: qsTr("Find any fact")
            text: page.site ? page.site.search : ""
            onTextEdited: page.site.typeSearch(text)
        }
        Label {
            width: parent.width
            visible: page.site !== null && page.site.search.trim() !== "" && page.site.rows.count === 0
            text: page.site ? qsTr("No fact of that name. Try one word of it, as “voltage” or “inverter”.") : ""
            color: Tokens.text2
            running: true
        }
        Column {
            width: parent.width
            Repeater {
                model: page.site ? page.site.rows.rows : []
                SiteRow {
                    width: parent ? parent.width : 0
                    site: page.site
                    phone: page.phone
                    onEditAsked: path => sheet.openFor(path)
                    onRemoveAsked: (element, name) => removal.openFor(element, name)
                }
            }
        }
    }
    FactSheet {
        id: sheet

        site: page.site
    }
    Sheet {
        id: removal

        property string element: ""
        property string name: ""

        function openFor(which: string, called: string) {
            element = which
            name = called
            open()
        }

        title: qsTr("Remove %1?").arg(name)
        Label {
            width: parent.width
            text: qsTr("Its facts count no more, and those behind it move up by one. They stay in the record.")
            color: Tokens.text2
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            Button {
                kind: Button.Kind.Primary
                text: qsTr("Remove %1").arg(removal.name)
                onClicked: {
                    removal.close()
                    page.site.remove(removal.element)
                }
            }
            Button {
                height: Tokens.primary
                text: qsTr("Cancel")
                onClicked: removal.close()
            }
        }
    }
}
