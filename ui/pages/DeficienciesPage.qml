// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// What an inspector found lacking at this job, and what is done about each.
Item {
    id: page

    readonly property DeficienciesController deficiencies: App.job ? App.job.deficiencies : null
    readonly property bool phone: width < Tokens.oneColumnBelow

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
        delegate: DeficiencyCard {
            onCureAsked: (key, about, said) => cureSheet.openFor(key, about, said)
            onPhotoAsked: (hash, shows) => photoSheet.openFor(hash, shows)
        }
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
