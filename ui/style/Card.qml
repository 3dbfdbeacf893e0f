// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark.Style

Rectangle {
    property bool emphasised: false // the one card that wants to be acted on

    radius: Tokens.radiusCard
    color: Tokens.surface
    border.width: emphasised ? 2 : Tokens.sun ? 2 : 1
    border.color: emphasised ? Tokens.accent : Tokens.hair
}
