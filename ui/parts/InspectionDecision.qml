// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// What an inspector has written, and what comes of it: returning the job, accepting it, the files that are handed back.
Column {
    id: view

    readonly property Inspection inspection: App.inspection
    signal writeAsked(string key, string about, string words, string cite)
    signal signAsked(bool returned)

    spacing: 16
    Column { // what came back is worked on
        width: parent.width
        spacing: 16
        visible: view.inspection.handedBack !== ""
        Label {
            width: parent.width
            text: qsTr("It came back to you")
            font: Tokens.section
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: view.inspection.handedBack
            running: true
        }
        StatusBadge {
            width: parent.width
            visible: view.inspection.unsignable !== ""
            lines: 6
            shape: StatusShape.Blocked
            text: view.inspection.unsignable
        }
        Button {
            objectName: view.inspection.inspecting ? "" : "inspection.work"
            width: parent.width
            visible: !view.inspection.inspecting
            kind: Button.Kind.Primary
            enabled: view.inspection.unsignable === ""
            text: qsTr("Take it into the jobs here")
            onClicked: view.inspection.workOnIt()
        }
        Button {
            objectName: "inspection.inspect"
            width: Math.min(implicitWidth, parent.width)
            visible: !view.inspection.inspecting
            kind: Button.Kind.Quiet
            text: qsTr("Look at it as an inspector")
            onClicked: view.inspection.inspectIt()
        }
    }
    Column {
        width: parent.width
        spacing: 12
        visible: view.inspection.outcome !== ""
        StatusBadge {
            objectName: "inspection.outcome"
            width: parent.width
            size: 24
            lines: 6
            shape: StatusShape.Pass
            plain: view.inspection.demonstration
            text: view.inspection.outcome
        }
        Label {
            width: parent.width
            text: qsTr("Hand these two files back. Either of them opens at the installer’s, who then sees every deficiency in the job.")
            running: true
        }
        Label {
            width: parent.width
            text: qsTr("To read, with the record inside: %1").arg(view.inspection.sheet)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            color: Tokens.text2
        }
        Label {
            width: parent.width
            text: qsTr("The bundle: %1").arg(view.inspection.bundle)
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            color: Tokens.text2
        }
        Button {
            iconName: "folder"
            text: qsTr("Open the folder")
            onClicked: view.inspection.openFolder()
        }
    }
    Label {
        width: parent.width
        visible: view.inspection.inspecting
        text: view.inspection.written.count > 0 ? qsTr("Deficiencies written (%1)").arg(view.inspection.written.count) : qsTr("Deficiencies")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.written.count === 0
        text: qsTr("None yet. Write one at the item it is about: what is wrong, and the clause that asks for it.")
        color: Tokens.text2
        running: true
    }
    Repeater {
        model: view.inspection.written.rows
        Item {
            id: one

            required property DetailRow modelData

            width: view.width
            height: words.height + 24
            Column {
                id: words

                width: parent.width - 104
                y: 8
                spacing: 4
                StatusBadge {
                    width: parent.width
                    lines: 12
                    shape: StatusShape.Fail
                    text: one.modelData.label
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    text: one.modelData.value
                    color: Tokens.text2
                }
                Label {
                    width: parent.width
                    text: one.modelData.note
                    font: Tokens.caption
                    color: Tokens.text2
                }
            }
            Row {
                anchors.right: parent.right
                visible: view.inspection.outcome === ""
                IconButton {
                    iconName: "edit"
                    text: qsTr("Change: %1").arg(one.modelData.label)
                    onClicked: view.writeAsked(one.modelData.key, one.modelData.reason, one.modelData.label, view.inspection.writtenCite(one.modelData.key))
                }
                IconButton {
                    iconName: "close"
                    text: qsTr("Take out: %1").arg(one.modelData.label)
                    onClicked: view.inspection.takeOut(one.modelData.key)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Tokens.hair
            }
        }
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        visible: view.inspection.inspecting && view.inspection.outcome === ""
        iconName: "plus"
        text: qsTr("One about the whole")
        onClicked: view.writeAsked("", "", "", "")
    }
    Label {
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.outcome === ""
        topPadding: 12
        text: qsTr("Sign and hand back")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    StatusBadge {
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.outcome === "" && view.inspection.unsignable !== ""
        lines: 6
        shape: StatusShape.Blocked
        text: view.inspection.unsignable
    }
    Label {
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.outcome === "" && view.inspection.unsignable === ""
        text: view.inspection.standing > 0 ? qsTr("%n deficiencies stand: the job can be returned. It can be accepted once none stands.", "", view.inspection.standing)
            : qsTr("No deficiency stands. %1 of %2 items are marked as seen; the signature says so.").arg(view.inspection.list.seen).arg(view.inspection.list.items)
        color: Tokens.text2
        running: true
    }
    Button {
        objectName: "inspection.return"
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.outcome === "" && view.inspection.standing > 0
        kind: Button.Kind.Primary
        iconName: "sign"
        enabled: view.inspection.unsignable === "" && !view.inspection.listing
        busy: view.inspection.signing
        text: view.inspection.signing ? qsTr("Signing …") : qsTr("Return with %n deficiencies", "", view.inspection.standing)
        onClicked: view.signAsked(true)
    }
    Button {
        objectName: "inspection.accept"
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.outcome === "" && view.inspection.standing === 0
        kind: Button.Kind.Primary
        iconName: "sign"
        enabled: view.inspection.unsignable === "" && !view.inspection.listing
        busy: view.inspection.signing
        text: view.inspection.signing ? qsTr("Signing …") : qsTr("Accept the job")
        onClicked: view.signAsked(false)
    }
    Label {
        width: parent.width
        visible: view.inspection.inspecting && view.inspection.unsignable === ""
        topPadding: 12
        text: qsTr("For the installer")
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    Button {
        objectName: view.inspection.inspecting ? "inspection.work" : ""
        width: Math.min(implicitWidth, parent.width)
        visible: view.inspection.inspecting && view.inspection.unsignable === ""
        text: qsTr("Take it into the jobs here")
        onClicked: view.inspection.workOnIt()
    }
}
