// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Its child exists while `condition` holds.
Repeater {
    property bool condition

    model: condition ? 1 : 0
}
