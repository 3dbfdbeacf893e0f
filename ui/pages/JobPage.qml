// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// An open job: its header with the tabs, and the page of the tab chosen. A new tab is a line in `tabs` of JobHeader and
// a Loader line here.
Item {
    id: page

    readonly property bool narrow: width < Tokens.bottomBarBelow
    readonly property string tab: App.job ? App.job.tab : "steps"

    JobHeader {
        id: header

        width: parent.width
        narrow: page.narrow
        tab: page.tab
        onChosen: tab => App.job.tab = tab
    }
    Loader {
        y: header.height
        width: parent.width
        height: parent.height - y
        sourceComponent: page.tab === "findings" ? findingsPage : page.tab === "packet" ? packetPage
            : page.tab === "deficiencies" ? deficienciesPage
            : page.tab === "site" ? sitePage : page.tab === "permission" ? permissionPage
            : page.tab === "documents" ? documentsPage : page.tab === "drawings" ? drawingsPage : stepsPage
    }
    Component { id: stepsPage; StepsPage {} }
    Component { id: findingsPage; FindingsPage {} }
    Component { id: packetPage; PacketPage {} }
    Component { id: deficienciesPage; DeficienciesPage {} }
    Component { id: sitePage; SitePage {} }
    Component { id: permissionPage; PermissionPage {} }
    Component { id: documentsPage; DocumentsPage {} }
    Component { id: drawingsPage; DrawingsPage {} }
}
