// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark.Style

// A folder or a file of a dialog. The list has the keys; a touch of the row does what Enter does.
T.ItemDelegate {
    id: row

    required property int index
    required property string name
    required property url file
    required property bool isFolder
    required property string detail
    required property bool marked
    property bool pictures: false // shows what is in the file
    readonly property bool wide: width >= 480
    readonly property bool picture: pictures && !isFolder

    width: ListView.view ? ListView.view.width : 0
    height: Math.max(picture ? Math.max(72, Tokens.target) : Tokens.target, words.implicitHeight + 12)
    focus: ListView.isCurrentItem
    focusPolicy: Qt.ClickFocus // Tab comes to the list, the arrow keys go through it
    activeFocusOnTab: false
    hoverEnabled: false
    Accessible.role: Accessible.ListItem
    Accessible.name: (isFolder ? qsTr("Folder %1").arg(name) : name + ", " + detail) + (marked ? ", " + qsTr("chosen") : "")
    Accessible.onPressAction: row.clicked()

    Icon {
        x: 12
        anchors.verticalCenter: parent.verticalCenter
        name: row.isFolder ? "folder" : row.marked ? "check" : ""
        visible: name !== "" && !thumbnail.visible
        color: row.isFolder ? Tokens.text2 : Tokens.accent
    }
    Image { // a camera's names say nothing
        id: thumbnail

        x: 4
        y: 4
        width: 64
        height: row.height - 8
        visible: row.picture
        asynchronous: true
        clip: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: 128
        sourceSize.height: 128
        source: row.picture ? row.file : ""
        Rectangle {
            anchors.fill: parent
            visible: row.marked
            color: Qt.alpha(Tokens.accent, 0.6)
            Icon {
                anchors.centerIn: parent
                name: "check"
                color: Tokens.onAccent
            }
        }
    }
    Column {
        id: words

        x: row.picture ? 80 : 48
        width: row.width - x - 12 - (row.wide ? beside.width + 12 : 0)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2
        Label {
            width: parent.width
            text: row.name
            font: row.isFolder || row.marked ? Tokens.bodyMedium : Tokens.body
            elide: Text.ElideMiddle
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: !row.wide && !row.isFolder
            text: row.detail
            font: Tokens.caption
            color: Tokens.text2
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Label {
        id: beside

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: row.wide
        text: row.detail
        font: Tokens.caption
        color: Tokens.text2
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Tokens.hair
    }
    background: Rectangle {
        color: row.down || row.marked ? Tokens.accentTint : "transparent"
        radius: Tokens.radiusControl
        border.width: row.activeFocus ? 2 : 0
        border.color: Tokens.accent
    }
}
