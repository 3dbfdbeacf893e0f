// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark
import Witnessmark.Style

Label {
    property bool phone: false

    font: phone ? Tokens.titlePhone : Tokens.title
    Accessible.role: Accessible.Heading
}
