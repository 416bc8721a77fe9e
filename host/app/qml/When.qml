// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Its child exists while `condition` holds. (The Loader of Qt 6.4 cannot make what is bound to its own file.)
Repeater {
    property bool condition

    model: condition ? 1 : 0
}
