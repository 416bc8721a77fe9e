// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <QTemporaryDir>
#include <fstream>
#include "host/app/editor_model.hpp"
#include "tests/app/rows.hpp"
#include "tests/app/scenes.hpp"

inline const stemmig::Text kBullying{{{"nl", "Pesten in de pauze"}, {"en", "Pesten in de pauze"}}};
inline const std::string kShipped = std::string(STEMMIG_SOURCE_DIR) + "/content/lessons/";

/// An editor with a folder of its own, whose clock stands still until the queue is told to run.
struct EditorDesk {
    QTemporaryDir temporary;
    std::filesystem::path folder = temporary.path().toStdString();
    TaskQueue queue;
    stemmig::EditorModel model{queue.poster(), nullptr};
    Watchers watchers{model.parts(), model.fields(), model.preview()->board()->choices(), model.preview()->board()->chat()};

    EditorDesk() { model.setPlace({folder, true, {}}); }

    void write(const char* name, const std::string& bytes) const { std::ofstream(folder / name, std::ios::binary) << bytes; }
    /// The open lesson's file.
    [[nodiscard]] std::string disk() const { return stemmig::bytesOf(folder / model.file().toStdString()); }
    [[nodiscard]] QStringList parts() { return texts(*model.parts(), "key"); }
    [[nodiscard]] int rowOf(const char* path) {
        return static_cast<int>(texts(*model.fields(), "path").indexOf(QString::fromLatin1(path)));
    }
    /// A value of the field with this path, as a text.
    [[nodiscard]] QString at(const char* path, const char* role) {
        const int row = rowOf(path);
        REQUIRE_MESSAGE(row >= 0, path);
        return value(*model.fields(), row, role).toString();
    }
    [[nodiscard]] QVariant part(const char* key, const char* role) {
        return value(*model.parts(), static_cast<int>(parts().indexOf(QString::fromLatin1(key))), role);
    }
};
