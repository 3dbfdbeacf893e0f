// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Phases with their progress; the one that is unfolded shows its steps.
ListView {
    id: list

    model: App.job ? App.job.phases : null
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    topMargin: 8
    bottomMargin: 8
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    // Rows beyond the view would be made little by little, and Qt complains when the list grows shorter meanwhile.
    cacheBuffer: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Phases and steps")
    delegate: PhaseRow {}
    function showCurrent() {
        const row = App.job ? App.job.phases.currentRow : -1
        if (row >= 0) {
            currentIndex = row
            positionViewAtIndex(Math.min(row + 1, count - 1), ListView.Contain) // with the one that follows
            positionViewAtIndex(row, ListView.Contain)
        }
    }
    // Once more when the rows have their heights.
    Component.onCompleted: { showCurrent(); again.start() }
    onVisibleChanged: showCurrent()
    Connections {
        target: App.job ? App.job.phases : null
        function onCurrentRowChanged() { list.showCurrent(); again.start() }
    }
    Timer {
        id: again

        interval: 0
        onTriggered: list.showCurrent()
    }
    T.ScrollBar.vertical: ScrollBar {}
}
