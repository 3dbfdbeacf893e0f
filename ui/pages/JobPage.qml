// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

Item {
    Label { text: App.job ? App.job.title : "" }
}
