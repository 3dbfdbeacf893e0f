// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Where the columns of the table of users begin and end, in parts of its width: for their names and for its rows.
QtObject {
    readonly property var edges: [0, 0.4, 0.66, 0.84, 1]
}
