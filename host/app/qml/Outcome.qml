// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// What came of saving or printing.
Note {
    id: outcome

    required property Exports exports

    text: exports.said
    icon: exports.failed ? "" : "check"
    color: exports.failed ? Theme.accentSoft : Theme.primarySoft
    ink: exports.failed ? Theme.accent : Theme.primary
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
