// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// All jobs on this device, the one in hand on top.
Item {
    id: page

    readonly property bool first: !App.jobs.loading && !App.preparing && App.jobs.total + App.jobs.archived === 0

    FirstStart {
        anchors.fill: parent
        visible: page.first
    }
    ListView {
        id: list

        objectName: "jobs.list"
        anchors.fill: parent
        visible: !page.first
        model: App.jobs
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        bottomMargin: 24
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Jobs")
        header: JobsHeader {}
        delegate: JobRow {}
        T.ScrollBar.vertical: ScrollBar {}
    }
}
