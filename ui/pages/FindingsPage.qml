// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// How the site stands, by the product's own rules and by each handbook of its utility: what to settle, what nobody
// recorded, what to confirm, what is met.
Item {
    id: page

    readonly property FindingsController findings: App.job ? App.job.findings : null
    readonly property bool beside: width >= 760
    readonly property bool phone: width < Tokens.oneColumnBelow
    property bool reading: false // one column: the finding over the list
    property bool correcting: false // the facts behind it are open for correction

    Connections {
        target: page.findings
        function onCurrentChanged() { page.correcting = false }
        function onKept() { page.correcting = false }
    }
    AnswerSheet {
        id: answer

        findings: page.findings
    }

    VarianceSheet {
        id: utilityAnswer

        findings: page.findings
        permission: App.job ? App.job.permission : null
    }

    Rectangle {
        id: side

        width: page.beside ? 400 : page.width
        height: page.height
        visible: page.beside || !page.reading
        color: Tokens.surface
        ScrollArea {
            anchors.fill: parent
            padding: 0
            spacing: 0
            Column {
                width: parent.width
                topPadding: 24
                bottomPadding: 12
                spacing: 8
                Flow {
                    x: 24
                    width: parent.width - 48
                    spacing: Tokens.gap
                    bottomPadding: 8
                    visible: page.findings !== null && page.findings.books.length > 1
                    Repeater {
                        model: page.findings ? page.findings.booksAndOpen : []
                        Chip {
                            required property string modelData
                            required property int index

                            text: modelData
                            checked: page.findings.book === index
                            onClicked: page.findings.book = index
                        }
                    }
                }
                Label {
                    x: 24
                    width: parent.width - 48
                    text: page.findings ? (page.findings.open > 0 ? qsTr("%n to settle", "", page.findings.open) : qsTr("Nothing to settle")) : ""
                    font: Tokens.section
                    Accessible.role: Accessible.Heading
                }
                StatusBadge {
                    x: 24
                    width: parent.width - 48
                    size: 22
                    lines: 3
                    shape: page.findings ? page.findings.answerShape : StatusShape.ToDo
                    text: page.findings ? page.findings.answer : ""
                }
                Label {
                    x: 24
                    width: parent.width - 48
                    text: page.findings && page.findings.problem !== "" ? page.findings.problem
                        : page.findings ? page.findings.about : ""
                    color: Tokens.text2
                    running: true
                }
                StatusBadge { // counted with the findings, and decided elsewhere
                    x: 24
                    width: parent.width - 48
                    visible: page.findings !== null && page.findings.conflicts > 0
                    lines: 4
                    shape: StatusShape.Missing
                    text: page.findings ? qsTr("Two records disagree about %n facts.", "", page.findings.conflicts) : ""
                }
                Button {
                    x: 24
                    width: Math.min(implicitWidth, parent.width - 48)
                    visible: page.findings !== null && page.findings.conflicts > 0
                    text: qsTr("Decide it among the site’s facts")
                    onClicked: App.job.tab = "site"
                }
                NoHandbook {
                    x: 24
                    width: parent.width - 48
                    findings: page.findings
                    asks: true
                }
                Label {
                    x: 24
                    width: parent.width - 48
                    visible: text !== ""
                    text: page.findings ? page.findings.refused : ""
                    color: Tokens.text2
                    wrapMode: Text.Wrap
                    running: true
                }
                Label {
                    x: 24
                    width: parent.width - 48
                    visible: text !== ""
                    text: page.findings ? page.findings.newer : ""
                    running: true
                }
                Button {
                    x: 24
                    visible: page.findings !== null && page.findings.newer !== ""
                    busy: page.findings !== null && page.findings.saving
                    text: qsTr("Use the newer version")
                    onClicked: page.findings.takeNewer()
                }
            }
            FindingGroup {
                width: parent.width
                title: qsTr("Not met: change it")
                details: page.findings ? page.findings.toSettle : null
                onChosen: page.reading = true
            }
            FindingGroup {
                width: parent.width
                title: qsTr("Not recorded yet: ask in this order")
                details: page.findings ? page.findings.questions : null
                onChosen: page.reading = true
            }
            FindingGroup {
                width: parent.width
                title: page.findings ? qsTr("%n undecided", "", page.findings.unknown.count) : ""
                details: page.findings ? page.findings.unknown : null
                foldable: true
                folded: page.findings !== null && page.findings.unknown.count > 12
                onChosen: page.reading = true
            }
            FindingGroup {
                width: parent.width
                title: qsTr("For somebody to confirm")
                details: page.findings ? page.findings.toConfirm : null
                onChosen: page.reading = true
            }
            FindingGroup {
                width: parent.width
                title: page.findings ? qsTr("%n met", "", page.findings.met.count) : ""
                details: page.findings ? page.findings.met : null
                foldable: true
                folded: true
                onChosen: page.reading = true
            }
            FindingGroup {
                width: parent.width
                title: page.findings ? qsTr("%n do not apply", "", page.findings.notApplicable.count) : ""
                details: page.findings ? page.findings.notApplicable : null
                foldable: true
                folded: true
                onChosen: page.reading = true
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Tokens.hair
            visible: page.beside
        }
    }
    ScrollArea {
        id: detail

        x: page.beside ? side.width : 0
        width: page.width - x
        height: page.height
        visible: page.beside || page.reading
        padding: page.phone ? Tokens.marginPhone : page.beside ? 40 : Tokens.margin
        maximumWidth: 720
        spacing: 20
        Button {
            visible: !page.beside
            text: qsTr("All findings")
            iconName: "back"
            onClicked: page.reading = false
        }
        StatusBadge {
            width: parent.width
            size: 22
            lines: 3
            shape: page.findings ? page.findings.shape : StatusShape.ToDo
            text: page.findings ? page.findings.standing : ""
        }
        PageTitle {
            width: parent.width
            phone: page.phone
            text: page.findings ? page.findings.message : ""
        }
        Label {
            width: parent.width
            text: page.findings ? page.findings.cure : ""
            visible: text !== ""
            font: Tokens.lead
            color: Tokens.text2
            running: true
        }
        StatusBadge { // it answers by itself, once it has what it is drawn from
            objectName: "finding.drawing"
            width: parent.width
            visible: text !== ""
            lines: 8
            shape: StatusShape.Missing
            text: page.findings ? page.findings.drawingLacks : ""
        }
        Button {
            objectName: "finding.to-drawing"
            width: Math.min(implicitWidth, parent.width)
            visible: page.findings !== null && page.findings.drawingLacks !== ""
            kind: Button.Kind.Primary
            text: qsTr("See what the drawing lacks")
            onClicked: {
                App.job.drawings.kind = page.findings.drawingKind
                App.job.tab = "drawings"
            }
        }
        Column {
            width: parent.width
            spacing: 20
            visible: page.findings !== null && page.findings.missing.count > 0
            Label {
                width: parent.width
                text: page.findings && page.findings.drawingLacks !== "" ? qsTr("Or say it of a drawing of your own") : qsTr("What nobody has recorded yet")
                font: Tokens.section
            }
            Repeater {
                model: page.findings ? page.findings.missing.rows : []
                FactAnswer {
                    required property DetailRow modelData

                    width: detail.width - 2 * detail.padding < detail.maximumWidth ? detail.width - 2 * detail.padding : detail.maximumWidth
                    fact: modelData
                    findings: page.findings
                }
            }
        }
        Column {
            width: parent.width
            visible: page.findings !== null && page.findings.facts.count > 0
            spacing: 4
            Label {
                width: parent.width
                text: page.findings && page.findings.facts.count === 1 ? qsTr("The fact behind it") : qsTr("The facts behind it")
                font: Tokens.section
                bottomPadding: 4
            }
            DetailList {
                width: parent.width
                labelWidth: Math.min(280, parent.width / 2)
                details: page.findings ? page.findings.facts : null
            }
        }
        Button {
            visible: page.findings !== null && page.findings.correctable.count > 0 && !page.correcting
            iconName: "edit"
            text: qsTr("Correct a fact")
            onClicked: page.correcting = true
        }
        Column {
            width: parent.width
            spacing: 20
            visible: page.correcting
            Repeater {
                model: page.findings && page.correcting ? page.findings.correctable.rows : []
                FactOrDay {
                    width: detail.width - 2 * detail.padding < detail.maximumWidth ? detail.width - 2 * detail.padding : detail.maximumWidth
                    permission: App.job.permission
                    findings: page.findings
                }
            }
        }
        TextField {
            id: reference

            width: Math.min(parent.width, 420)
            visible: page.findings !== null && page.findings.referenceWanted
            label: qsTr("Reference of the approval")
            placeholderText: label
        }
        Button {
            visible: page.findings !== null && page.findings.confirmable
            enabled: !reference.visible || reference.text.trim() !== ""
            kind: Button.Kind.Primary
            busy: page.findings !== null && page.findings.saving
            text: qsTr("I confirm this")
            onClicked: page.findings.confirm(reference.visible ? reference.text : "")
        }
        Label {
            width: parent.width
            text: page.findings ? page.findings.said : ""
            visible: text !== ""
            running: true
        }
        Flow {
            width: parent.width
            spacing: Tokens.gap
            visible: page.findings !== null && (page.findings.waivable || page.findings.withdrawable || page.findings.varianceAskable)
            Button {
                visible: page.findings !== null && page.findings.varianceAsked
                kind: Button.Kind.Primary
                text: qsTr("Record the utility’s answer")
                onClicked: utilityAnswer.open()
            }
            Button {
                visible: page.findings !== null && page.findings.withdrawable
                text: page.findings && page.findings.varianceAsked ? qsTr("Take back the request") : qsTr("Take back the answer")
                onClicked: page.findings.withdraw()
            }
            Button {
                visible: page.findings !== null && page.findings.varianceAskable
                text: qsTr("Ask for a variance")
                onClicked: answer.openFor(true)
            }
            Button {
                visible: page.findings !== null && page.findings.waivable
                text: qsTr("Waive with reason")
                onClicked: answer.openFor(false)
            }
        }
        GuideNotes {
            width: parent.width
            title: qsTr("What is meant")
            details: App.job ? App.job.guide.findingTerms : null
        }
        GuideNotes {
            width: parent.width
            title: qsTr("Good to know")
            details: App.job ? App.job.guide.findingAdvice : null
        }
        Label {
            width: parent.width
            text: page.findings ? qsTr("How it is read: %1").arg(page.findings.note) : ""
            visible: page.findings !== null && page.findings.note !== ""
            color: Tokens.text2
            running: true
        }
        Label {
            width: parent.width
            text: page.findings ? page.findings.cite : ""
            font: Tokens.caption
            color: Tokens.text2
        }
    }
}
