// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Who works here, in which language and theme, and what the company has decided.
ScrollArea {
    id: page

    readonly property bool phone: width < Tokens.oneColumnBelow
    readonly property Settings settings: App.settings

    padding: phone ? Tokens.marginPhone : Tokens.margin
    maximumWidth: Tokens.textWidthMax
    spacing: 16

    component Heading: Label {
        width: parent ? parent.width : 0
        topPadding: 8
        font: Tokens.section
        Accessible.role: Accessible.Heading
    }
    component Percent: Column {
        id: percent

        required property string name
        required property double value
        signal edited(double value)

        width: parent ? parent.width : 0
        spacing: 6
        Label {
            width: parent.width
            text: percent.name
            font: Tokens.bodyMedium
        }
        Row {
            spacing: 12
            TextField {
                width: 120
                label: percent.name
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: percent.value < 0 ? "" : percent.value.toLocaleString(Qt.locale(), "f", percent.value % 1 ? 1 : 0)
                wrong: text !== "" && !(App.number(text) >= 0 && App.number(text) < 100)
                onEditingFinished: if (!wrong) percent.edited(text === "" ? -1 : App.number(text))
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: percent.width - 132
                text: percent.value < 0 ? qsTr("percent; none set: recorded and not judged") : qsTr("percent")
                color: Tokens.text2
            }
        }
    }

    PageTitle {
        width: parent.width
        phone: page.phone
        text: qsTr("Settings")
    }
    Heading { text: qsTr("Appearance") }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: [{ key: "light", text: qsTr("Light") }, { key: "dark", text: qsTr("Dark") }, { key: "sun", text: qsTr("Sunlight") }]
            Chip {
                required property var modelData

                text: modelData.text
                checked: page.settings.theme === modelData.key
                onClicked: page.settings.theme = modelData.key
            }
        }
    }
    CheckRow {
        objectName: "settings.glove"
        width: Math.min(parent.width, 560)
        text: qsTr("Glove mode: everything that is touched is 20 mm large and stands further apart")
        checked: page.settings.glove
        onToggled: {
            page.settings.glove = checked
            checked = Qt.binding(() => page.settings.glove)
        }
    }
    Heading { text: qsTr("Language") }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            // Each language in its own words, so that nobody is locked out of theirs.
            model: [{ key: "en", text: "English" }, { key: "es", text: "Español" }, { key: "fr_CA", text: "Français (Canada)" }]
            Chip {
                required property var modelData

                text: modelData.text
                checked: page.settings.language === modelData.key
                onClicked: page.settings.language = modelData.key
            }
        }
    }
    Heading { text: qsTr("You") }
    Label {
        width: parent.width
        text: qsTr("Every entry in a record says who made it and in which role.")
        color: Tokens.text2
        running: true
    }
    TextField {
        width: Math.min(parent.width, 424)
        label: qsTr("Your name")
        placeholderText: qsTr("Your name")
        maximumLength: 200
        text: page.settings.userName
        onEditingFinished: page.settings.userName = text
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Repeater {
            model: [{ key: "installer", text: qsTr("Installer") }, { key: "inspector", text: qsTr("Utility inspector") },
                { key: "support", text: qsTr("Support") }, { key: "admin", text: qsTr("Company admin") }]
            Chip {
                required property var modelData

                text: modelData.text
                checked: page.settings.userRole === modelData.key
                onClicked: page.settings.userRole = modelData.key
            }
        }
    }
    Heading { text: qsTr("The office") }
    OfficeSettings { width: parent.width }
    Heading { text: qsTr("Company tolerances") }
    Label {
        width: parent.width
        text: qsTr("The manuals print none. What stands here is your company’s decision, and every verdict names it as such. A torque under its target is low in any case.")
        color: Tokens.text2
        running: true
    }
    Percent {
        name: qsTr("Torque over its target")
        value: page.settings.torqueTolerance
        onEdited: value => page.settings.torqueTolerance = value
    }
    Percent {
        name: qsTr("Voltage, collar against your meter")
        value: page.settings.voltageTolerance
        onEdited: value => page.settings.voltageTolerance = value
    }
    Percent {
        name: qsTr("Current, collar against your meter")
        value: page.settings.currentTolerance
        onEdited: value => page.settings.currentTolerance = value
    }
    Percent {
        name: qsTr("Energy, collar against your meter")
        value: page.settings.energyTolerance
        onEdited: value => page.settings.energyTolerance = value
    }
    Heading { text: qsTr("Sealing") }
    SealingSettings { width: parent.width }
    Heading { text: qsTr("Help") }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            iconName: "help"
            text: qsTr("When something fails")
            onClicked: App.help.chapter = "errors"
        }
        Button {
            text: qsTr("Collar and meter")
            onClicked: App.help.chapter = "devices"
        }
        Button {
            text: qsTr("Words")
            onClicked: App.help.chapter = "words"
        }
        Button {
            text: qsTr("Keys")
            onClicked: App.help.chapter = "keys"
        }
    }
    Heading { text: qsTr("About") }
    Label {
        width: parent.width
        text: qsTr("Witnessmark %1. Free software under the GNU General Public License, version 3 or later.").arg(App.version)
        color: Tokens.text2
        running: true
    }
    Label {
        width: parent.width
        text: qsTr("Jobs are kept in %1").arg(App.dataDir)
        visible: App.dataDir !== ""
        color: Tokens.text2
        wrapMode: Text.WrapAnywhere
    }
}
