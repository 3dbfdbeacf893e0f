// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

// Always in the same place: what is missing, and the one primary action at the right end.
Rectangle {
    id: bar

    required property StepController step
    required property bool stacked
    required property bool phone
    readonly property bool otherWays: step !== null && (step.canSkip || step.canRefuse)
    /// No room for the second button beside what is missing: it becomes an icon.
    readonly property bool tight: stacked ? phone : width - Math.max(168, primary.implicitWidth) - other.implicitWidth - 92 < 180

    implicitHeight: stacked ? Tokens.actionBarPortrait : Tokens.actionBar
    color: Tokens.surface
    visible: step !== null

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    StatusBadge {
        id: missing

        x: bar.stacked ? 16 : 32
        y: bar.stacked ? Math.round((56 - implicitHeight) / 2) : 0
        width: bar.stacked ? bar.width - 32 - (more.visible ? more.width + 8 : 0) : Math.max(0, actions.x - x - 16 - (more.visible ? more.width + 8 : 0))
        height: bar.stacked ? implicitHeight : bar.height
        size: 22
        plain: true
        shape: bar.step ? bar.step.missingShape : StatusShape.ToDo
        text: bar.step ? bar.step.missing : ""
        lines: bar.stacked ? 2 : 4
    }
    IconButton { // the other ways, one touch away
        id: more

        x: bar.stacked ? bar.width - width - 8 : actions.x - width - 8
        y: bar.stacked ? 2 : (bar.height - height) / 2
        iconName: "up"
        text: qsTr("Skip or refuse")
        visible: bar.tight && bar.otherWays
        onClicked: reason.openFor(bar.step.canSkip)
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: bar.stacked ? 16 : 24
        y: bar.stacked ? bar.height - height - 16 : (bar.height - height) / 2
        spacing: 12
        Button {
            id: other

            anchors.verticalCenter: parent.verticalCenter
            height: bar.stacked ? Tokens.primary : Tokens.target
            visible: !bar.tight && bar.otherWays
            text: bar.step && bar.step.canSkip ? qsTr("Skip with reason") : qsTr("Refuse with reason")
            onClicked: reason.openFor(bar.step.canSkip)
        }
        Button {
            id: primary

            width: bar.stacked ? bar.width - 32 - (other.visible ? other.width + 12 : 0) : Math.max(168, implicitWidth)
            kind: Button.Kind.Primary
            busy: bar.step !== null && bar.step.saving
            enabled: bar.step !== null && bar.step.canRecord
            text: bar.step ? bar.step.primaryText : ""
            onClicked: bar.step.record()
        }
    }
    ReasonSheet {
        id: reason

        step: bar.step
    }
}
