// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark.Style

// How far a job has come, one piece a phase; the words beside it say the same.
Row {
    id: bar

    required property int done
    required property int total

    spacing: 3
    Accessible.ignored: true
    Repeater {
        model: bar.total
        Rectangle {
            required property int index

            width: Math.max(4, (bar.width - (bar.total - 1) * bar.spacing) / Math.max(1, bar.total))
            height: 7
            color: index < bar.done ? Tokens.pass : "transparent"
            border.width: index < bar.done ? 0 : 1
            border.color: Tokens.line
        }
    }
}
