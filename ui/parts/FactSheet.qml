// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// One fact of the site, entered or corrected: what is allowed, what the record says, and for which rules it is asked.
// What is not taken stays in the field, with the reason beside it.
Sheet {
    id: sheet

    required property SiteController site
    property string path: ""
    readonly property list<string> choices: site !== null && path !== "" ? site.choicesOf(path) : []
    readonly property bool several: site !== null && site.statements.count > 1

    function openFor(which: string) {
        path = which
        if (App.job)
            App.job.guide.fact = which
        site.current = which
        field.text = choices.length === 0 ? site.textOf(which) : ""
        open()
    }

    title: site !== null && path !== "" ? site.labelOf(path) : ""
    typed: choices.length === 0 && site !== null && path !== "" && field.text !== site.textOf(path)
    onOpened: if (choices.length === 0) field.forceActiveFocus()

    Connections {
        target: sheet.site
        enabled: sheet.opened
        function onRecorded() { sheet.close() }
    }
    Label {
        width: parent.width
        text: sheet.site !== null ? sheet.site.about : ""
        visible: text !== ""
        color: Tokens.text2
        running: true
    }
    StatusBadge {
        width: parent.width
        visible: sheet.several
        lines: 3
        shape: StatusShape.Warn
        text: qsTr("Two records disagree. Choose what is so, or enter it anew.")
    }
    Repeater {
        model: sheet.site !== null ? sheet.site.statements.rows : []
        Item {
            id: said

            required property DetailRow modelData

            width: parent ? parent.width : 0
            height: Math.max(words.implicitHeight, sheet.several ? Tokens.target : 0)
            Column {
                id: words

                width: parent.width - (sheet.several ? choose.width + 12 : 0)
                Label {
                    width: parent.width
                    text: said.modelData.label
                    font: Tokens.bodyStrong
                }
                Label {
                    width: parent.width
                    text: said.modelData.note
                    font: Tokens.caption
                    color: Tokens.text2
                }
            }
            Button {
                id: choose

                anchors.right: parent.right
                visible: sheet.several
                text: qsTr("This is so")
                enabled: sheet.site !== null && !sheet.site.saving
                onClicked: sheet.site.keep(sheet.path, said.modelData.key)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sheet.choices.length > 0
        Repeater {
            model: sheet.choices
            Button {
                required property string modelData

                text: modelData === "true" ? qsTr("Yes") : modelData === "false" ? qsTr("No") : sheet.site.wordText(sheet.path, modelData)
                kind: sheet.site.chosen(sheet.path, modelData) ? Button.Kind.Primary : Button.Kind.Secondary
                height: Tokens.target
                onClicked: sheet.site.record(sheet.path, modelData)
            }
        }
    }
    TextField {
        id: field

        width: parent.width
        visible: sheet.choices.length === 0
        label: sheet.title
        inputMethodHints: sheet.site !== null && sheet.site.numeric(sheet.path) ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        wrong: sheet.site !== null && sheet.site.problem !== ""
        onAccepted: if (record.enabled) record.clicked()
    }
    Button { // what stands on a label is read from it
        width: Math.min(implicitWidth, parent.width)
        visible: field.visible && sheet.site !== null && !sheet.site.numeric(sheet.path) && !sheet.site.isList(sheet.path) && /serial|number$/.test(sheet.path)
        iconName: "scan"
        text: qsTr("Read the code on the label")
        onClicked: scan.open()
    }
    ScanSheet {
        id: scan

        ask: sheet.title
        onTaken: text => field.text = text
    }
    Label {
        width: parent.width
        text: sheet.site !== null ? sheet.site.allowed : ""
        visible: text !== "" && !problem.visible
        font: Tokens.caption
        color: Tokens.text2
    }
    StatusBadge {
        id: problem

        width: parent.width
        visible: sheet.site !== null && sheet.site.problem !== ""
        lines: 6
        shape: StatusShape.Fail
        text: sheet.site !== null ? sheet.site.problem : ""
    }
    GuideNotes {
        width: parent.width
        title: qsTr("What is meant")
        most: 2
        details: App.job ? App.job.guide.factTerms : null
    }
    GuideNotes {
        width: parent.width
        title: qsTr("Good to know")
        most: 2
        details: App.job ? App.job.guide.factAdvice : null
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            id: record

            visible: sheet.choices.length === 0
            kind: Button.Kind.Primary
            text: qsTr("Record")
            enabled: field.text.trim() !== "" && sheet.site !== null && !sheet.site.saving
            onClicked: sheet.site.record(sheet.path, field.text)
        }
        Button {
            height: Tokens.primary
            visible: sheet.site !== null && sheet.path !== "" && sheet.site.isList(sheet.path)
            text: qsTr("There is none")
            enabled: sheet.site !== null && !sheet.site.saving
            onClicked: sheet.site.record(sheet.path, App.none())
        }
        Button {
            height: Tokens.primary
            visible: sheet.site !== null && sheet.site.known
            text: qsTr("Not known after all")
            enabled: sheet.site !== null && !sheet.site.saving
            onClicked: sheet.site.forget(sheet.path)
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
    Label {
        width: parent.width
        visible: sheet.site !== null && sheet.site.reasons.count > 0
        text: qsTr("Why it is asked")
        font: Tokens.bodyStrong
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: sheet.site !== null ? sheet.site.reasons.rows : []
        T.Button {
            id: why

            required property DetailRow modelData
            property bool told: false

            width: parent ? parent.width : 0
            height: Math.max(Tokens.target, implicitContentHeight + 16)
            text: modelData.label
            focusPolicy: Qt.StrongFocus
            hoverEnabled: false
            Accessible.role: Accessible.Button
            Accessible.name: told ? text + ", " + modelData.note : text
            Accessible.onPressAction: why.clicked()
            Keys.onReturnPressed: why.clicked()
            onClicked: told = !told
            contentItem: Column {
                Label {
                    width: why.width - 8
                    text: why.text
                    Accessible.ignored: true
                }
                Label {
                    width: why.width - 8
                    visible: why.told
                    text: why.modelData.note
                    font: Tokens.caption
                    color: Tokens.text2
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: Tokens.radiusControl
                color: why.down ? Tokens.accentTint : "transparent"
                FocusRing { control: why }
            }
        }
    }
}
