// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// What an inspector found lacking at this job, and what is done about each.
Item {
    id: page

    readonly property DeficienciesController deficiencies: App.job ? App.job.deficiencies : null
    readonly property bool phone: width < Tokens.oneColumnBelow

    Connections {
        target: page.deficiencies
        function onCureAsked(id: string, words: string, cure: string) {
            cureSheet.openFor(id, words, cure)
        }
        function onPhotoAsked(hash: string, shows: string) {
            photoSheet.openFor(hash, shows)
        }
    }
    ListView {
        id: list

        objectName: "deficiencies.list"
        anchors.fill: parent
        model: page.deficiencies
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        bottomMargin: 24
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Deficiencies")
        header: DeficienciesHead {}
        delegate: DeficiencyCard {}
        T.ScrollBar.vertical: ScrollBar {}
    }
    CureSheet {
        id: cureSheet

        deficiencies: page.deficiencies
    }
    RecordPhotoSheet {
        id: photoSheet
    }
}
