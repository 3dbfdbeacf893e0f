// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// Always in the same place: what is missing, and the one primary action at the right end.
Rectangle {
    id: bar

    required property StepController step
    required property bool stacked
    required property bool phone
    signal missingAsked(string place) ///< goes to what stands in the way
    function focusPrimary() { primary.forceActiveFocus(Qt.TabFocusReason) }
    /// What is done only where somebody wants it is left out with one touch; it can be taken back.
    readonly property bool leavable: step !== null && step.canSkip && !step.skipNeedsReason
    function otherWay() {
        if (leavable)
            step.skip("")
        else
            reason.openFor(step.canSkip)
    }
    /// More than the bar names: a touch shows all of them.
    readonly property bool many: step !== null && step.standsInTheWay.count > 3
    readonly property bool otherWays: step !== null && (step.canSkip || step.canRefuse)
    /// No room for the second button beside what is missing: it becomes an icon.
    readonly property bool tight: stacked ? phone : width - Math.max(168, primary.implicitWidth) - other.implicitWidth - 92 < 180

    implicitHeight: stacked ? Tokens.actionBarPortrait + Math.max(0, missing.implicitContentHeight - 52) : Math.max(Tokens.actionBar, missing.implicitContentHeight + 28)
    color: Tokens.surface
    visible: step !== null

    Rectangle {
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    T.Button {
        id: missing

        readonly property bool cut: (contentItem as StatusBadge)?.cut ?? false

        x: bar.stacked ? 8 : 24
        y: bar.stacked ? 1 : 4
        width: bar.stacked ? bar.width - 16 - (more.visible ? more.width + 8 : 0) : Math.max(0, actions.x - x - 16 - (more.visible ? more.width + 8 : 0))
        height: bar.stacked ? Math.max(Tokens.primary, implicitContentHeight + 4) : bar.height - 8
        padding: 8
        text: bar.step ? bar.step.missing : ""
        enabled: bar.step !== null && (bar.step.missingAt !== "" || bar.many || cut)
        focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
        hoverEnabled: false
        Accessible.role: enabled ? Accessible.Button : Accessible.StaticText
        Accessible.name: text
        Accessible.onPressAction: missing.clicked()
        Keys.onReturnPressed: missing.clicked()
        Keys.onEnterPressed: missing.clicked()
        onClicked: {
            if (bar.many || cut)
                all.open()
            else
                bar.missingAsked(bar.step.missingAt)
        }
        contentItem: StatusBadge {
            size: 22
            plain: true
            shape: bar.step ? bar.step.missingShape : StatusShape.ToDo
            text: missing.text
            lines: bar.stacked ? 3 : 4
            Accessible.ignored: true
        }
        background: Rectangle {
            radius: Tokens.radiusControl
            color: missing.down ? Tokens.accentTint : "transparent"
            FocusRing { control: missing }
        }
    }
    IconButton { // the other ways, one touch away
        id: more

        x: bar.stacked ? bar.width - width - 8 : actions.x - width - 8
        y: bar.stacked ? 2 : (bar.height - height) / 2
        iconName: "up"
        text: bar.leavable ? qsTr("Not needed here") : qsTr("Skip or refuse")
        visible: bar.tight && bar.otherWays
        onClicked: bar.otherWay()
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
            text: bar.leavable ? qsTr("Not needed here") : bar.step && bar.step.canSkip ? qsTr("Skip with reason") : qsTr("Refuse with reason")
            onClicked: bar.otherWay()
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
    MissingSheet {
        id: all

        step: bar.step
        onChosen: place => bar.missingAsked(place)
    }
    ReasonSheet {
        id: reason

        step: bar.step
    }
}
