// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What the installer had before their eyes at this moment of the recording, and what the manual's table says of it.
Column {
    id: screen

    required property ReplaySession session

    spacing: 16
    Repeater {
        model: screen.session.collar !== null ? [screen.session.collar] : []
        Column {
            id: shown

            required property CollarSession modelData

            width: screen.width
            spacing: 16
            MessageCard {
                width: parent.width
                visible: text !== ""
                shape: shown.modelData.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
                text: shown.modelData.problem
            }
            CollarMirror {
                width: parent.width
                session: shown.modelData
            }
            CollarAdvice {
                width: parent.width
                session: shown.modelData
            }
            DetailList {
                width: parent.width
                visible: shown.modelData.stages.count > 0
                labelWidth: parent.width - 136
                details: shown.modelData.stages
            }
        }
    }
    Column {
        width: parent.width
        visible: screen.session.problem !== ""
        spacing: 4
        Label {
            width: parent.width
            text: qsTr("What the table says: %1").arg(screen.session.problem)
            font: Tokens.lead
            Accessible.role: Accessible.Heading
        }
        DetailList {
            width: parent.width
            details: screen.session.happened
        }
        Label {
            width: parent.width
            text: screen.session.cite
            font: Tokens.caption
            color: Tokens.text2
        }
    }
    Repeater {
        model: screen.session.ims !== null ? [screen.session.ims] : []
        ImsView {
            required property ImsSession modelData

            width: screen.width
            session: modelData
        }
    }
    Repeater {
        model: screen.session.inverter !== null ? [screen.session.inverter] : []
        Column {
            id: read

            required property InverterSession modelData

            width: screen.width
            spacing: 16
            InverterProfiles {
                width: parent.width
                session: read.modelData
            }
            MessageCard {
                width: parent.width
                visible: text !== ""
                shape: read.modelData.stateShape === StatusShape.Fail ? StatusShape.Fail : StatusShape.Warn
                text: read.modelData.problem
            }
            InverterView {
                width: parent.width
                session: read.modelData
            }
        }
    }
}
