// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// One fact of the site, entered or corrected.
Sheet {
    id: sheet

    required property SiteController site
    property string path: ""
    readonly property list<string> choices: site !== null && path !== "" ? site.choicesOf(path) : []
    readonly property bool wrong: field.text.trim() !== "" && site !== null && site.numeric(path) && isNaN(App.number(field.text))

    function openFor(which: string) {
        path = which
        if (App.job)
            App.job.guide.fact = which
        field.text = choices.length === 0 ? site.textOf(which) : ""
        open()
    }
    function keep(text: string) {
        sheet.close()
        sheet.site.record(sheet.path, text)
    }

    title: site !== null && path !== "" ? site.labelOf(path) : ""
    onOpened: if (choices.length === 0) field.forceActiveFocus()

    Flow {
        width: parent.width
        spacing: Tokens.gap
        visible: sheet.choices.length > 0
        Repeater {
            model: sheet.choices
            Button {
                required property string modelData

                text: modelData === "true" ? qsTr("Yes") : modelData === "false" ? qsTr("No") : sheet.site.wordText(sheet.path, modelData)
                kind: sheet.site.textOf(sheet.path) === modelData ? Button.Kind.Primary : Button.Kind.Secondary
                height: Tokens.target
                onClicked: sheet.keep(modelData)
            }
        }
    }
    TextField {
        id: field

        width: parent.width
        visible: sheet.choices.length === 0
        label: sheet.title
        inputMethodHints: sheet.site !== null && sheet.site.numeric(sheet.path) ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
        wrong: sheet.wrong
        onAccepted: if (record.enabled) record.clicked()
    }
    StatusBadge {
        width: parent.width
        visible: sheet.wrong
        shape: StatusShape.Fail
        text: qsTr("“%1” is not a number.").arg(field.text.trim())
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
            enabled: field.text.trim() !== "" && !sheet.wrong && sheet.site !== null && !sheet.site.saving
            onClicked: sheet.keep(field.text)
        }
        Button {
            height: Tokens.primary
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    }
}
