// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Why a field is not taken as it stands, right below it.
Label {
    visible: text !== ""
    font.pixelSize: Theme.meta
    color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
