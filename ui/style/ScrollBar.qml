// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark.Style

// Shows that there is more, and how much; not a target of its own.
T.ScrollBar {
    id: bar

    implicitWidth: 8
    padding: 2
    visible: size < 1
    contentItem: Rectangle {
        implicitWidth: 4
        radius: 2
        color: Tokens.line
    }
}
