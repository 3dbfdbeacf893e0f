// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What an inverter's settings are held against, where no job says it.
Flow {
    id: chips

    required property InverterSession session

    spacing: Tokens.gap
    Repeater {
        model: chips.session ? chips.session.profiles.rows : []
        Chip {
            required property DetailRow modelData

            width: Math.min(implicitWidth, chips.width)
            text: modelData.label
            checked: chips.session.profile === modelData.key
            onClicked: chips.session.profile = modelData.key
        }
    }
}
