// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Witnessmark
import Witnessmark.Style

// The three columns of an open job, which fold to one: phases and steps, the step at hand, what helps with it.
Item {
    id: page

    readonly property bool phasesBeside: width >= Tokens.bottomBarBelow - Tokens.rail
    readonly property bool helpBeside: width >= Tokens.helpBesideFrom - Tokens.rail
    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property StepController step: App.job ? App.job.step : null
    property bool listOpen: false

    Rectangle {
        id: phases

        width: Tokens.phases
        height: parent.height
        visible: page.phasesBeside
        color: Tokens.surface
        PhaseList {
            anchors.fill: parent
            anchors.rightMargin: 1
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Tokens.hair
        }
    }
    ScrollArea {
        id: middle

        x: page.phasesBeside ? phases.width : 0
        width: page.helpBeside ? Math.max(568, Math.min(784, page.width - x - Tokens.help)) : page.width - x
        height: page.height - bar.height
        padding: page.phone ? Tokens.marginPhone : Tokens.margin
        maximumWidth: page.helpBeside ? 720 : 100000
        StepBody {
            id: body

            width: parent.width
            step: page.step
            phone: page.phone
            listButton: !page.phasesBeside
            Keys.onReturnPressed: event => page.goOnFrom(event)
            Keys.onEnterPressed: event => page.goOnFrom(event)
            onListAsked: page.listOpen = true
        }
        HelpPane {
            width: parent.width
            step: page.step
            visible: !page.helpBeside
        }
    }
    ScrollArea {
        x: middle.x + middle.width
        width: page.width - x
        height: middle.height
        padding: 24
        maximumWidth: 480
        visible: page.helpBeside
        HelpPane {
            width: parent.width
            step: page.step
        }
        Rectangle {
            parent: page
            x: middle.x + middle.width
            width: 1
            height: middle.height
            color: Tokens.hair
            visible: page.helpBeside
        }
    }
    ActionBar {
        id: bar

        x: middle.x
        y: page.height - height
        width: page.width - x
        stacked: page.width - x < 700 && (page.height >= 480 || page.width < 480)
        phone: page.phone
        step: page.step
        onMissingAsked: place => page.show(place)
    }
    function show(place: string) {
        const part = body.partOf(place, body)
        if (!part)
            return
        middle.show(part)
        const first = firstOf(part)
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason)
    }
    /// Somebody works by keyboard: the focus goes along, to the first thing the step wants or else to its action.
    function follow() {
        if (!step || listOpen)
            return
        const part = step.missingAt === "" ? null : body.partOf(step.missingAt, body)
        const first = part === null ? null : firstOf(part)
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason)
        else
            bar.focusPrimary()
    }
    function firstOf(part: Item): Item {
        const act = body.partOf("device.act", part) // a device is asked before anything is typed
        return part.activeFocusOnTab ? part : act && act.enabled ? act : fieldIn(part) ?? part.nextItemInFocusChain(true)
    }
    Component.onCompleted: if (App.keyed) following.start()
    Timer { // once what the step shows is there
        id: following

        interval: 0
        onTriggered: page.follow()
    }
    function goOnFrom(event: KeyEvent) {
        event.accepted = page.Window.activeFocusItem instanceof T.TextField
        if (event.accepted)
            page.goOn()
    }
    // Enter in a reading: the next field that takes one, else the one action, else what stands in the way of it.
    function goOn() {
        const fields = fieldsIn(body, [])
        const next = fields[fields.indexOf(page.Window.activeFocusItem) + 1]
        if (next) {
            next.forceActiveFocus(Qt.TabFocusReason)
        } else if (page.step.canRecord) {
            bar.focusPrimary()
        } else {
            page.show(page.step.missingAt)
        }
    }
    function fieldsIn(part: Item, into: var): var {
        for (let i = 0; i < part.children.length; ++i) {
            const child = part.children[i]
            if (!child.visible || !child.enabled)
                continue
            if (child instanceof T.TextField) {
                if (!child.readOnly)
                    into.push(child)
            } else {
                fieldsIn(child, into)
            }
        }
        return into
    }
    function fieldIn(part: Item): Item { // what is typed in goes before the buttons beside it
        for (let i = 0; i < part.children.length; ++i) {
            const child = part.children[i]
            const field = !child.visible ? null : child instanceof T.TextField ? child : fieldIn(child)
            if (field)
                return field
        }
        return null
    }
    Shortcut {
        sequence: "F6"
        onActivated: page.follow()
    }
    Shortcut { // from wherever the focus is
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: page.step !== null
        onActivated: {
            if (page.step.canRecord)
                page.step.record()
            else
                page.show(page.step.missingAt)
        }
    }
    Connections {
        target: App.job
        function onStepChanged() {
            page.listOpen = false
            middle.contentY = 0
            if (App.keyed)
                following.start()
        }
    }
    Loader {
        active: page.step !== null && page.step.photoFor !== ""
        sourceComponent: Component { PhotoChooser {} }
    }
    Rectangle { // the list over everything, where there is no room beside
        anchors.fill: parent
        visible: page.listOpen && !page.phasesBeside
        color: Tokens.surface
        Button {
            id: closeList

            x: 16
            y: 12
            text: qsTr("Back to the step")
            iconName: "back"
            onClicked: page.listOpen = false
        }
        PhaseList {
            y: closeList.height + 24
            width: parent.width
            height: parent.height - y
        }
    }
}
