// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

// Why what is typed in the field above cannot be used.
Row {
    id: row

    property string text: ""

    visible: text !== ""
    spacing: 10
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    StatusShape {
        shape: StatusShape.Fail
    }
    Label {
        width: row.width - 34
        text: row.text
        color: Tokens.fail
        running: true
        Accessible.ignored: true
    }
}
