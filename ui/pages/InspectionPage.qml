// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// A packet or a bundle as an inspector looks at it: what it is worth, every item with its evidence, what is written
// against it, and handing it back.
Item {
    id: page

    readonly property Inspection inspection: App.inspection
    readonly property bool beside: width >= 900
    readonly property bool phone: width < Tokens.oneColumnBelow
    property bool deciding: false // one column: what is written and signing, over the list
    readonly property InspectionHead head: list.headerItem as InspectionHead

    function find() {
        deciding = false
        if (!head || !head.searchField.visible)
            return
        const at = head.searchField.mapToItem(list.contentItem, 0, 0).y
        list.contentY = Math.max(list.originY, at - 80) // the field may stand below a long verdict
        head.searchField.forceActiveFocus(Qt.ShortcutFocusReason)
        head.searchField.selectAll()
    }
    function goThrough() {
        if (list.count === 0)
            return
        list.forceActiveFocus(Qt.TabFocusReason)
        list.currentIndex = 0
        list.positionViewAtIndex(0, ListView.Contain)
    }

    Component.onCompleted: list.forceActiveFocus()
    Connections {
        target: page.inspection
        function onDeficiencyAsked(about: string) {
            deficiency.openFor("", about, "", page.inspection.citeOf(about))
        }
        function onPhotoAsked(hash: string, shows: string) {
            photoSheet.openFor(hash, shows)
        }
        function onListed() {
            list.currentIndex = -1
            list.positionViewAtBeginning()
        }
        function onSignedNow() {
            page.deciding = true
            decision.show(side)
        }
    }
    Binding {
        target: page.head
        property: "alone"
        value: !page.beside
    }
    Connections {
        target: page.head
        function onListAsked() { page.goThrough() }
    }
    Shortcut {
        sequence: "Ctrl+F"
        onActivated: page.find()
    }
    Rectangle {
        id: header

        width: parent.width
        height: Math.max(Tokens.header, names.height + 24)
        color: Tokens.surface
        IconButton {
            id: back

            x: page.phone ? 8 : 16
            y: (Tokens.header - height) / 2
            iconName: "back"
            text: qsTr("Close the file")
            onClicked: page.inspection.close()
        }
        Column {
            id: names

            anchors.left: back.right
            anchors.leftMargin: 4
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            Label {
                width: parent.width
                text: page.inspection.title !== "" ? page.inspection.title : page.inspection.name
                font: Tokens.lead
                elide: Text.ElideRight
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: page.inspection.title !== "" ? (page.inspection.handedBackBy !== "" ? qsTr("Handed back by %1 · %2").arg(page.inspection.handedBackBy) : qsTr("Inspector’s view · %1")).arg(page.inspection.name) : qsTr("Inspector’s view")
                color: Tokens.text2
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Tokens.hair
        }
    }
    ListView {
        id: list

        objectName: "inspection.list"
        y: header.height
        width: page.beside ? page.width - 400 : page.width
        height: page.height - y - (bar.visible ? bar.height : 0)
        visible: page.beside || !page.deciding
        model: page.inspection.list
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: -1 // the verdict stays in view until somebody goes on
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        cacheBuffer: 0 // no row is made ahead of its time: a search may empty the list meanwhile
        bottomMargin: 24
        property real began: 0
        Timer {
            id: beginning

            interval: 0 // not in the middle of laying out
            onTriggered: list.contentY = list.originY
        }
        onOriginYChanged: { // the verdict grows while it is laid out: who saw its beginning goes on seeing it
            if (!moving && currentIndex < 0 && Math.abs(contentY - began) < 2)
                beginning.restart()
            began = originY
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Items to look at")
        header: InspectionHead {}
        delegate: InspectionItem {}
        T.ScrollBar.vertical: ScrollBar {}
    }
    Rectangle {
        x: list.width
        y: header.height
        width: page.width - x
        height: page.height - y
        visible: page.beside
        color: Tokens.surface
        Rectangle {
            width: 1
            height: parent.height
            color: Tokens.hair
        }
    }
    ScrollArea {
        id: decision

        x: page.beside ? list.width + 1 : 0
        y: header.height
        width: page.width - x
        height: page.height - y - (bar.visible ? bar.height : 0)
        visible: page.beside || page.deciding
        padding: page.phone ? Tokens.marginPhone : 24
        InspectionDecision {
            id: side

            width: parent.width
            onWriteAsked: (key, about, words, cite) => deficiency.openFor(key, about, words, cite)
            onSignAsked: returned => sign.openFor(returned)
        }
    }
    Rectangle {
        id: bar

        y: page.height - height
        width: page.width
        height: Tokens.actionBar
        visible: !page.beside && page.inspection.shown
        color: Tokens.surface
        Rectangle {
            width: parent.width
            height: 1
            color: Tokens.hair
        }
        Button {
            objectName: "inspection.decide"
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 32
            kind: page.deciding ? Button.Kind.Secondary : Button.Kind.Primary
            height: Tokens.primary
            text: page.deciding ? qsTr("Back to the list") : !page.inspection.inspecting ? qsTr("Take it into the jobs here") : page.inspection.standing > 0 ? qsTr("Deficiencies (%1), sign").arg(page.inspection.standing) : qsTr("Decide and sign")
            enabled: page.inspection.inspecting || page.inspection.unsignable === ""
            onClicked: {
                if (page.inspection.inspecting || page.deciding)
                    page.deciding = !page.deciding
                else
                    page.inspection.workOnIt()
            }
        }
    }
    DeficiencySheet {
        id: deficiency
    }
    InspectionSignSheet {
        id: sign
    }
    RecordPhotoSheet {
        id: photoSheet
    }
}
