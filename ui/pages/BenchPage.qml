// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Any device without a job.
ScrollArea {
    id: page

    padding: width < Tokens.oneColumnBelow ? Tokens.marginPhone : Tokens.margin
    spacing: 24
    PageTitle {
        width: parent.width
        phone: page.width < Tokens.oneColumnBelow
        text: qsTr("Bench")
    }
    EmptyPlace {
        width: Math.min(parent.width, Tokens.textWidthMax)
        iconName: "bench"
        title: qsTr("Read devices inside a job")
        text: qsTr("Any collar or sub-meter on a cable, read without a job. In this release devices are read inside a job, at the step that asks for them.")
    }
}
