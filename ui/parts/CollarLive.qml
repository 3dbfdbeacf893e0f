// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// The collar's live values, beside a step that deals with it.
Column {
    id: live

    required property StepController step
    readonly property bool wanted: step !== null && step.device === "collar"
    readonly property CollarSession session: wanted && App.job ? App.job.collar : null

    visible: session !== null && session.known
    spacing: 4
    Label {
        width: parent.width
        text: qsTr("Collar, live")
        font: Tokens.lead
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: live.session ? (live.session.simulated ? qsTr("SIMULATED · %1").arg(live.session.age) : live.session.age) : ""
        color: live.session && live.session.stale ? Tokens.warn : Tokens.text2
    }
    DetailList {
        width: parent.width
        details: live.session ? live.session.facts : null
    }
}
