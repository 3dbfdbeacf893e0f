// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Above the deficiencies of a job: how they stand, who returned it, and what to do next.
Column {
    id: head

    readonly property DeficienciesController deficiencies: App.job ? App.job.deficiencies : null
    readonly property bool phone: width + 2 * x < Tokens.oneColumnBelow

    x: parent && parent.width >= Tokens.oneColumnBelow ? Tokens.margin : Tokens.marginPhone
    width: (parent ? parent.width : 0) - 2 * x
    topPadding: head.phone ? 16 : 24
    bottomPadding: 16
    spacing: 12
    PageTitle {
        width: parent.width
        phone: head.phone
        text: qsTr("Deficiencies")
    }
    StatusBadge {
        width: parent.width
        size: 22
        lines: 3
        shape: head.deficiencies ? head.deficiencies.shape : StatusShape.ToDo
        text: head.deficiencies ? head.deficiencies.standing : ""
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: head.deficiencies ? head.deficiencies.summary : ""
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        visible: head.deficiencies !== null && head.deficiencies.open === 0
        text: qsTr("Make the packet anew and hand it in: it lists each deficiency with its answer.")
        running: true
    }
    Button {
        visible: head.deficiencies !== null && head.deficiencies.open === 0
        text: qsTr("Go to the packet")
        onClicked: App.job.tab = "packet"
    }
}
