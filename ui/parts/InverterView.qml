// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// An inverter as it was read: each function, what is required of it, what was found, and the verdict.
Column {
    id: view

    required property InverterSession session

    spacing: 12
    visible: session !== null && session.known
    Column {
        width: parent.width
        spacing: 4
        Label {
            width: parent.width
            text: view.session ? view.session.title : ""
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: view.session ? view.session.about : ""
            color: Tokens.text2
            running: true
        }
        StatusBadge {
            visible: view.session !== null && view.session.simulated
            shape: StatusShape.Warn
            text: qsTr("SIMULATED: not a real device")
        }
    }
    StatusBadge {
        width: parent.width
        size: 22
        shape: view.session ? view.session.summaryShape : StatusShape.ToDo
        text: view.session ? view.session.summary : ""
        plain: true
        lines: 2
    }
    DetailList {
        width: parent.width
        labelWidth: Math.min(280, parent.width * 0.42)
        details: view.session ? view.session.functions : null
    }
    DetailList {
        width: parent.width
        details: view.session ? view.session.remarks : null
    }
    Label {
        width: parent.width
        text: view.session ? view.session.profileNote : ""
        visible: text !== ""
        font: Tokens.caption
        color: Tokens.text2
        running: true
    }
}
