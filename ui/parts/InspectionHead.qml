// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Above the items of an inspection: what the file is worth and why, and which items are shown.
Column {
    id: head

    readonly property Inspection inspection: App.inspection
    readonly property bool phone: width + 2 * x < Tokens.oneColumnBelow
    property bool alone: false // nothing stands beside the list
    property bool unfolded: false // what is missing, line by line
    /// The field in which an item is looked for.
    readonly property TextField searchField: search
    signal listAsked ///< from the field into what was found

    x: parent && parent.width >= Tokens.oneColumnBelow ? Tokens.margin : Tokens.marginPhone
    width: (parent ? parent.width : 0) - 2 * x
    topPadding: head.phone ? 16 : 24
    bottomPadding: 16
    spacing: 12
    Rectangle {
        objectName: "inspection.verdict"
        width: parent.width
        height: Math.max(72, verdict.implicitHeight + 32)
        radius: Tokens.radiusControl
        color: head.inspection.verdictShape === StatusShape.Fail ? Tokens.failTint : head.inspection.verdictShape === StatusShape.Pass ? Tokens.passTint
            : head.inspection.verdictShape === StatusShape.Waiting ? Tokens.surface : Tokens.warnTint
        border.width: Tokens.sun ? 2 : 1
        border.color: head.inspection.verdictShape === StatusShape.Fail ? Tokens.fail : head.inspection.verdictShape === StatusShape.Pass ? Tokens.pass
            : head.inspection.verdictShape === StatusShape.Waiting ? Tokens.hair : Tokens.warn
        Accessible.role: Accessible.AlertMessage
        Accessible.name: head.inspection.verdict
        StatusShape {
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            shape: head.inspection.verdictShape
        }
        Label {
            id: verdict

            x: 60
            width: parent.width - x - 16
            anchors.verticalCenter: parent.verticalCenter
            text: head.inspection.verdict
            font: Tokens.lead
            Accessible.ignored: true
        }
    }
    Column { // what came back is worked on
        width: parent.width
        spacing: 12
        visible: head.alone && head.inspection.handedBack !== "" && !head.inspection.inspecting
        Label {
            width: parent.width
            text: head.inspection.handedBack
            font: Tokens.bodyMedium
            running: true
        }
        StatusBadge {
            width: parent.width
            visible: head.inspection.unsignable !== ""
            lines: 6
            shape: StatusShape.Blocked
            text: head.inspection.unsignable
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Kind.Quiet
            text: qsTr("Look at it as an inspector")
            onClicked: head.inspection.inspectIt()
        }
    }
    Repeater {
        model: head.inspection.remarks.rows
        StatusBadge {
            required property DetailRow modelData

            width: head.width
            size: 20
            lines: 8
            shape: modelData.shape
            plain: modelData.shape === StatusShape.ToDo
            text: modelData.label
        }
    }
    Button {
        objectName: "inspection.missing"
        width: Math.min(implicitWidth, parent.width)
        visible: head.inspection.missing.count > 0
        iconName: head.unfolded ? "up" : "down"
        text: qsTr("%n things missing by the file’s own word", "", head.inspection.missing.count)
        Accessible.description: head.unfolded ? qsTr("shown") : qsTr("folded")
        onClicked: head.unfolded = !head.unfolded
    }
    Repeater {
        model: head.unfolded ? head.inspection.missing.rows : []
        StatusBadge {
            required property DetailRow modelData

            width: head.width
            size: 20
            lines: 8
            shape: modelData.shape
            text: modelData.label
        }
    }
    Label {
        width: parent.width
        visible: head.inspection.shown && head.inspection.head !== ""
        text: qsTr("Record head %1").arg(head.inspection.head)
        font: Tokens.data
        color: Tokens.text2
        wrapMode: Text.WrapAnywhere
    }
    Label {
        width: parent.width
        visible: head.inspection.listing
        text: qsTr("Holding the record against the procedure and the rules …")
        color: Tokens.text2
    }
    Label {
        width: parent.width
        topPadding: 8
        visible: head.inspection.shown && !head.inspection.listing
        text: head.inspection.inspecting ? qsTr("Seen: %1 of %2").arg(head.inspection.list.seen).arg(head.inspection.list.items)
            : qsTr("%n items", "", head.inspection.list.items)
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    TextField {
        id: search

        objectName: "inspection.search"
        width: Math.min(parent.width, 424)
        visible: head.inspection.shown && !head.inspection.listing
        iconName: "search"
        placeholderText: qsTr("Find an item: a word, a number, a name")
        text: head.inspection.list.search
        onTextEdited: head.inspection.list.search = text
        Keys.onDownPressed: head.listAsked()
        Keys.onReturnPressed: head.listAsked()
        Keys.onEnterPressed: head.listAsked()
        Keys.onEscapePressed: event => {
            event.accepted = text !== ""
            head.inspection.list.search = ""
        }
    }
    Label {
        width: parent.width
        visible: search.visible && head.inspection.list.search.trim() !== ""
        text: qsTr("%n items found", "", head.inspection.list.found)
        color: Tokens.text2
        Accessible.role: Accessible.StaticText
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: head.inspection.shown && !head.inspection.listing
        Repeater {
            model: [
                { show: InspectionList.All, text: qsTr("All") },
                { show: InspectionList.Unseen, text: qsTr("Not seen yet") },
                { show: InspectionList.Against, text: qsTr("Missing or not met") },
                { show: InspectionList.Written, text: qsTr("With a deficiency") }
            ]
            Chip {
                required property var modelData

                text: modelData.text
                checked: head.inspection.list.show === modelData.show
                onClicked: head.inspection.list.show = modelData.show
            }
        }
    }
    Label {
        width: parent.width
        visible: head.inspection.shown && !head.inspection.listing && head.inspection.list.found === 0 && head.inspection.list.search.trim() === ""
        text: head.inspection.list.show === InspectionList.Unseen ? qsTr("Every item has been seen.")
            : head.inspection.list.show === InspectionList.Written ? qsTr("No deficiency is written against an item.") : qsTr("Nothing of that kind.")
        color: Tokens.text2
    }
}
