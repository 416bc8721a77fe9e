// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

FileDialog {
    id: dialog

    signal picked(string file)

    function ask(folder, name, ending) {
        defaultSuffix = ending
        nameFilters = [ending.toUpperCase() + " (*." + ending + ")"]
        currentFolder = folder
        selectedFile = folder + "/" + name + "." + ending
        open()
    }

    fileMode: FileDialog.SaveFile
    onAccepted: picked(String(selectedFile))
}
