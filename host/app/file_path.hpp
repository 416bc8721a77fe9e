// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <filesystem>

// Files between Qt and std, in any letters and on any system.
namespace stemmig {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& file) { return QFileInfo(file).filesystemFilePath(); }
/// Of a dialog's answer. Anything that is no file of this computer is the empty path.
[[nodiscard]] inline std::filesystem::path pathOf(const QUrl& file) {
    return file.isLocalFile() ? pathOf(file.toLocalFile()) : std::filesystem::path();
}
[[nodiscard]] inline QString shown(const std::filesystem::path& file) { return QFileInfo(file).filePath(); }
/// Where a save dialog may begin: a file of this name among the user's documents.
[[nodiscard]] inline QUrl inDocuments(const QString& name) {
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name);
}

}  // namespace stemmig
