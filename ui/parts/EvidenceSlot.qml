// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Witnessmark

// Holds the one view that fits an evidence's kind; the view finds the evidence through its parent.
Loader {
    required property EvidenceItem evidence
    required property bool phone

    visible: active
}
