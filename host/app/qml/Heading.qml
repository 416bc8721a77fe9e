// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

Label {
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
