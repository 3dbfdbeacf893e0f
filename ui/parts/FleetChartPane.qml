// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Witnessmark
import Witnessmark.Style

// Measurements as a chart: what, how long, closer or wider; what it says in words, and as a file.
Column {
    id: pane

    required property bool phone
    readonly property FleetChart chart: App.fleet.chart
    property bool saving: false

    spacing: 12

    Flow {
        width: parent.width
        spacing: Tokens.gap
        Button {
            objectName: "chart.kind"
            width: Math.min(implicitWidth, pane.width)
            iconName: "down"
            text: pane.chart.kindName
            Accessible.name: qsTr("Shown: %1").arg(text)
            onClicked: kinds.open()
        }
        Repeater {
            model: [{ key: "day", text: qsTr("Day") }, { key: "week", text: qsTr("Week") },
                { key: "month", text: qsTr("30 days") }, { key: "year", text: qsTr("Year") }]
            Chip {
                required property var modelData

                objectName: "chart.period." + modelData.key
                autoExclusive: false
                text: modelData.text
                checked: pane.chart.period === modelData.key
                Accessible.name: qsTr("Time shown: %1").arg(text)
                onClicked: pane.chart.period = modelData.key
            }
        }
        Chip {
            objectName: "chart.each-unit"
            autoExclusive: false
            visible: pane.chart.few
            text: qsTr("Each unit")
            checked: pane.chart.each
            onClicked: pane.chart.each = true
        }
        Chip {
            objectName: "chart.together"
            autoExclusive: false
            visible: pane.chart.few
            text: qsTr("Together")
            checked: !pane.chart.each
            onClicked: pane.chart.each = false
        }
        Chip {
            objectName: "chart.hourly"
            autoExclusive: false
            text: qsTr("On the hour")
            checked: pane.chart.hourly
            onClicked: pane.chart.hourly = true
        }
        Chip {
            objectName: "chart.each"
            autoExclusive: false
            text: qsTr("Every measurement")
            checked: !pane.chart.hourly
            onClicked: pane.chart.hourly = false
        }
    }
    MessageCard {
        width: parent.width
        visible: text !== ""
        shape: StatusShape.Warn
        text: pane.chart.problem
    }
    Row {
        spacing: Tokens.gap
        visible: pane.chart.loading
        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, pane.width - stop.width - Tokens.gap)
            text: pane.chart.words
            color: Tokens.text2
        }
        Button {
            id: stop

            text: qsTr("Stop")
            onClicked: pane.chart.stop()
        }
    }
    Label {
        objectName: "chart.readout"
        width: parent.width
        horizontalAlignment: Text.AlignRight
        text: pane.chart.readout !== "" ? pane.chart.readout + (pane.chart.locked ? " · " + qsTr("held") : "") : pane.chart.range
        font: pane.chart.readout !== "" ? Tokens.bodyStrong : Tokens.body
        color: pane.chart.readout !== "" ? Tokens.text : Tokens.text2
    }
    Rectangle {
        width: parent.width
        height: view.height + 16
        radius: Tokens.radiusCard
        color: Tokens.surface
        border.width: view.activeFocus ? 2 : Tokens.stroke
        border.color: view.activeFocus ? Tokens.accent : Tokens.hair
        FleetChartView {
            id: view

            objectName: "chart.view"
            x: 8
            y: 8
            width: parent.width - 16
            height: pane.phone ? 300 : 380
            chart: pane.chart
            activeFocusOnTab: true
            Accessible.role: Accessible.Chart
            Accessible.name: pane.chart.kindName + ", " + pane.chart.subject + ", " + pane.chart.range
            Accessible.description: pane.chart.summary + " " + qsTr("Left and right go from point to point, Home and End to the first and last, Enter holds one, plus and minus zoom, 0 shows all, Page Up and Page Down move in time.")
            Keys.onPressed: event => {
                event.accepted = true
                switch (event.key) {
                case Qt.Key_Left: pane.chart.movePoint(-1); break
                case Qt.Key_Right: pane.chart.movePoint(1); break
                case Qt.Key_Home: pane.chart.endPoint(false); break
                case Qt.Key_End: pane.chart.endPoint(true); break
                case Qt.Key_Plus:
                case Qt.Key_Equal: pane.chart.zoomBy(2); break
                case Qt.Key_Minus: pane.chart.zoomBy(0.5); break
                case Qt.Key_0: pane.chart.seeAll(); break
                case Qt.Key_PageUp: pane.chart.panBy(-0.5); break
                case Qt.Key_PageDown: pane.chart.panBy(0.5); break
                case Qt.Key_Return:
                case Qt.Key_Enter:
                    if (pane.chart.locked)
                        pane.chart.unlockPoint()
                    else
                        pane.chart.lockPoint()
                    break
                default: event.accepted = false
                }
            }
        }
    }
    Flow {
        objectName: "chart.lines"
        width: parent.width
        spacing: Tokens.gap
        visible: pane.chart.lines.length > 0
        Repeater {
            model: pane.chart.lines
            Row {
                id: line

                required property var modelData

                spacing: 6
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.max(mark.implicitWidth + 10, height)
                    height: mark.implicitHeight + 2
                    radius: height / 2
                    color: "transparent"
                    border.width: 2
                    border.color: line.modelData.color
                    Label {
                        id: mark

                        anchors.centerIn: parent
                        text: line.modelData.number
                        font: Tokens.caption
                    }
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.modelData.serial + ": " + line.modelData.value
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Tokens.gap
        IconButton {
            objectName: "chart.closer"
            framed: true
            iconName: "plus"
            text: qsTr("Closer")
            enabled: pane.chart.count > 0
            onClicked: pane.chart.zoomBy(2)
        }
        IconButton {
            framed: true
            iconName: "minus"
            text: qsTr("Wider")
            enabled: !pane.chart.whole
            onClicked: pane.chart.zoomBy(0.5)
        }
        IconButton {
            framed: true
            iconName: "fit"
            text: qsTr("All of the time")
            enabled: !pane.chart.whole
            onClicked: pane.chart.seeAll()
        }
        IconButton {
            objectName: "chart.earlier"
            framed: true
            iconName: "back"
            text: qsTr("The time before")
            enabled: !pane.chart.loading
            onClicked: pane.chart.earlier()
        }
        IconButton {
            framed: true
            iconName: "forward"
            text: qsTr("The time after")
            enabled: !pane.chart.loading && !pane.chart.atNewest
            onClicked: pane.chart.later()
        }
        Button {
            enabled: !pane.chart.loading
            text: qsTr("Fetch anew")
            onClicked: {
                if (App.fleet.unit.serial === "")
                    App.fleet.refresh() // the units say when they reported last
                else
                    pane.chart.fetch()
            }
        }
        Button {
            objectName: "chart.save"
            enabled: pane.chart.count > 0 && !App.fleet.files.running
            text: qsTr("Save what is shown")
            onClicked: pane.saving = true
        }
    }
    Label {
        objectName: "chart.summary"
        width: parent.width
        text: pane.chart.loading && pane.chart.count === 0 ? "" : pane.chart.summary
        running: true
    }
    Sheet {
        id: kinds

        title: qsTr("What the chart shows")
        Repeater {
            model: pane.chart.kinds
            Choice {
                required property string modelData

                objectName: "chart.kind." + modelData
                width: parent ? parent.width : 0
                text: App.settings.language === "" ? "" : pane.chart.nameOf(modelData) // read again in another language
                checked: pane.chart.kind === modelData
                onClicked: {
                    kinds.close()
                    pane.chart.kind = modelData
                }
            }
        }
    }
    Repeater {
        model: pane.saving ? 1 : 0
        FleetChartSave { onFinished: pane.saving = false }
    }
}
