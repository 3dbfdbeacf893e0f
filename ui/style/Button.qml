// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style
import QtQuick.Templates as T

// primary: the one action of a page. secondary: another way. danger: destroys something and says what. quiet: text only.
T.Button {
    id: control

    enum Kind { Secondary, Primary, Danger, Quiet }

    property int kind: Button.Kind.Secondary
    property string iconName: ""
    property bool busy: false // the word changes, the width stays

    readonly property color ink: !enabled ? Tokens.text2
        : kind === Button.Kind.Primary ? Tokens.onAccent : kind === Button.Kind.Danger ? Tokens.fail : Tokens.accent
    readonly property color ground: kind === Button.Kind.Primary && enabled ? Tokens.accent
        : kind === Button.Kind.Quiet ? "transparent" : enabled ? Tokens.surface : Tokens.bg

    implicitWidth: Math.max(Tokens.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(kind === Button.Kind.Primary ? Tokens.primary : Tokens.target, implicitContentHeight + 16)
    leftPadding: kind === Button.Kind.Primary ? 28 : 20
    rightPadding: leftPadding
    font: kind === Button.Kind.Primary ? Tokens.lead : Tokens.bodyStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: if (control.enabled && !control.busy) control.clicked()
    Keys.onEnterPressed: if (control.enabled && !control.busy) control.clicked()

    TextMetrics {
        id: metrics

        font: control.font
        text: control.text
    }
    contentItem: Item {
        implicitWidth: metrics.advanceWidth + (control.iconName === "" ? 0 : control.text === "" ? 24 : 34)
        implicitHeight: Math.max(24, children[0].implicitHeight)
        Row {
            anchors.centerIn: parent
            spacing: 10
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: control.iconName
                visible: control.iconName !== ""
                color: control.ink
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                // One more than there is: widths are parts of a pixel, and no word goes to a second line for one.
                width: Math.min(metrics.advanceWidth + 1, control.width > 0 ? Math.max(20, control.width - control.leftPadding
                    - control.rightPadding - (control.iconName !== "" ? 34 : 0) + 1) : metrics.advanceWidth + 1)
                text: control.text
                visible: text !== ""
                font: control.font
                color: control.ink
                opacity: control.busy ? 0.75 : 1
                wrapMode: Text.WordWrap
                maximumLineCount: 3
                elide: Text.ElideRight
                horizontalAlignment: width < metrics.advanceWidth && control.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                renderType: Text.NativeRendering
                textFormat: Text.PlainText
            }
        }
    }
    background: Rectangle {
        radius: Tokens.radiusControl
        color: control.down ? Qt.tint(control.ground, Qt.alpha(Tokens.text, 0.1)) : control.ground
        border.width: control.kind === Button.Kind.Quiet || (control.kind === Button.Kind.Primary && control.enabled)
            ? 0 : Tokens.stroke
        border.color: !control.enabled ? Tokens.line : control.kind === Button.Kind.Danger ? Tokens.fail : Tokens.line
        FocusRing { control: control }
    }
}
