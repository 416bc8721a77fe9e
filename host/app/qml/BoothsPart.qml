// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Stemmig

// Pupils without a device of their own: how many, at which booths, and how long a turn is.
Column {
    id: part

    required property BoothModel booths
    required property bool locked

    spacing: 12
    Heading {
        topPadding: 6
        width: parent.width
        text: qsTr("Without a device of their own")
        font.pixelSize: Theme.lead
    }
    NumberField {
        from: 0
        enabled: !part.locked
        value: part.booths.sharing
        label: qsTr("Pupils who share a device")
        onPicked: value => part.booths.expectSharing(value)
    }
    Label {
        visible: part.booths.sharing > 0 && rows.count === 0
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("They vote in turn at a shared booth. On that device join as everybody does and choose “Share this device”. Then allow it here.")
    }
    Repeater {
        id: rows
        model: part.booths.booths
        delegate: Column {
            id: row
            required property int index
            required property var model
            width: part.width
            spacing: 6
            Label {
                width: parent.width
                text: qsTr("Booth %1, for %n pupil(s)", "", Number(row.model.pupils)).arg(row.index + 1)
            }
            Flow {
                width: parent.width
                spacing: Theme.gap
                visible: !part.locked
                NumberField {
                    from: part.booths.fewest
                    to: part.booths.most
                    value: row.model.pupils
                    label: qsTr("Pupils at booth %1").arg(row.index + 1)
                    onPicked: value => part.booths.resize(row.index, value)
                }
                ActionButton {
                    look: "quiet"
                    text: qsTr("Remove")
                    onClicked: part.booths.takeAway(row.index)
                }
            }
        }
    }
    Segments {
        visible: part.booths.sharing > 0
        width: parent.width
        label: qsTr("Statements in one turn at a booth")
        current: part.booths.statementsATurn
        model: [{ value: 1, text: "1" }, { value: 2, text: "2" }, { value: 3, text: "3" }]
        onPicked: value => part.booths.setStatementsATurn(value)
    }
    Label {
        visible: part.booths.sharing > 0 && part.booths.statementsATurn > 1
        width: parent.width
        font.pixelSize: Theme.meta
        color: Theme.muted
        text: qsTr("A pupil then answers this statement and the next ones in one go. Less walking, and they have not heard the talk in between.")
    }
}
