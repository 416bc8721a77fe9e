// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import StemmigDevice

// Which lesson, and the code on the board. The code says which computer is the teacher's: without it this device joins none.
Page {
    id: page

    readonly property StartModel start: device.start
    readonly property string picked: start.picked
    readonly property string wrongAddress: start.problem === StartModel.NoAddress
        ? qsTr("An address looks like 192.168.1.20 or 192.168.1.20:7420.")
        : start.problem === StartModel.Silent && picked === ""
        ? qsTr("Nobody answers at this address. Is it right, and is this device on the lesson's Wi-Fi?")
        : start.problem === StartModel.Stranger && picked === "" ? qsTr("There is no lesson at this address. Look at the board once more.")
        : ""
    readonly property string wrongCode: {
        switch (start.problem) {
        case StartModel.WrongCode:
            return qsTr("This code does not belong to that computer, so this device does not join it. Is every character right? Still not? Ask your teacher.")
        case StartModel.ClocksApart:
            return qsTr("The clocks differ: here it is %1, on your teacher's computer it is %2. When the date is right on both, try again.").arg(start.ownDay).arg(start.hostDay)
        case StartModel.ForeignSign: return qsTr("There is no %1 in a code. Look once more.").arg(start.foreignSign)
        case StartModel.CodeLength:
            return start.typedSigns > 0 ? qsTr("The code has 8 letters and digits. You typed %1.").arg(start.typedSigns)
                                        : qsTr("The code has 8 letters and digits.")
        case StartModel.NoMemory: return qsTr("This device has too little memory free. Close other programs and try again.")
        case StartModel.Silent: return picked !== "" ? qsTr("The teacher's computer does not answer. Try again in a moment.") : ""
        case StartModel.Stranger: return picked !== "" ? qsTr("The teacher's computer does not answer. Try again in a moment.") : ""
        default: return ""
        }
    }

    function join() { start.join(address.text, code.text) }

    // When the words below the field have their place. (The linter takes callLater for a property that may not be a function.)
    onWrongCodeChanged: if (wrongCode !== "") Qt.callLater(page.reveal, code) // qmllint disable
    onWrongAddressChanged: if (wrongAddress !== "") Qt.callLater(page.reveal, address) // qmllint disable
    hasInfo: false
    title: qsTr("Take part")
    Label {
        width: parent.width
        color: Theme.muted
        font.pixelSize: Theme.lead
        text: found.count > 0 ? qsTr("Choose your lesson and type the code on the board.")
            : page.start.listening ? qsTr("No lesson is found yet. Is this device on the lesson's Wi-Fi? You can type the address on the board, too.")
            : qsTr("Type what stands on the board.")
    }
    Column {
        id: list
        width: parent.width
        topPadding: 4
        spacing: 10
        visible: found.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lessons found")
        Repeater {
            id: found
            model: page.start.rooms
            delegate: RoomChoice {}
        }
        Choice {
            width: list.width
            sign: "…"
            text: qsTr("Type the address")
            chosen: page.picked === ""
            onClicked: page.start.pick("")
        }
    }
    Field {
        id: address
        objectName: "address"
        visible: page.picked === ""
        width: parent.width
        label: qsTr("Address on the board")
        hint: qsTr("For example 192.168.1.20:7420")
        wrong: page.wrongAddress
        input.onTextEdited: page.start.forgetProblem()
        onSent: code.input.forceActiveFocus()
    }
    Field {
        id: code
        objectName: "code"
        width: parent.width
        label: qsTr("Code on the board")
        hint: qsTr("8 letters and digits. Small letters are fine.")
        wrong: page.wrongCode
        input.font.capitalization: Font.AllUppercase
        input.maximumLength: 20
        input.onTextEdited: page.start.forgetProblem()
        onSent: page.join()
    }
    foot: ActionButton {
        objectName: "join"
        width: parent ? parent.width : 0
        look: "primary"
        text: page.start.asking ? qsTr("One moment") : qsTr("Join")
        onClicked: page.join()
    }

    component RoomChoice: Choice {
        required property var model

        width: parent ? parent.width : 0
        sign: "•"
        text: model.title
        more: model.rehearsal ? qsTr("%1, rehearsal").arg(model.address) : model.address
        chosen: page.picked === model.address
        onClicked: page.start.pick(model.address)
    }
}
