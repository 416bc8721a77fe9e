// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Stemmig

// Asks where to save, with the dialog of this computer. It is loaded when it is first needed.
Loader {
    id: root

    property Exports exports
    property string ending

    visible: false // takes no place where it stands

    function ask(what, kind) {
        exports = what
        ending = kind
        source = "SaveDialog.qml"
        item.ask(what.folder, what.fileName, kind)
    }

    Connections {
        target: root.item
        function onPicked(file) {
            root.exports.save(root.ending, file)
        }
    }
}
