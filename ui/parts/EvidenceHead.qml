// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// The question, whether it may be left open, and where the answer that stands there came from.
Item {
    id: head

    required property EvidenceItem evidence

    implicitHeight: Math.max(ask.implicitHeight, 20)
    Label {
        id: ask

        width: parent.width - (from.visible ? from.width + 12 : 0)
        text: !head.evidence ? "" : head.evidence.optional ? qsTr("%1 (optional)").arg(head.evidence.ask) : head.evidence.ask
        font: Tokens.bodyMedium
    }
    Label {
        id: from

        anchors.right: parent.right
        anchors.baseline: ask.baseline
        text: head.evidence ? head.evidence.source : ""
        visible: text !== ""
        font: Tokens.caption
        color: Tokens.text2
        wrapMode: Text.NoWrap
    }
}
