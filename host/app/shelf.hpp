// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "host/app/app_model.hpp"
#include "host/app/records_desk.hpp"
#include "host/start/content.hpp"

namespace stemmig {

/// Keeps what the pages between lessons show: reads lessons and help from their files, and what this school and its past
/// lessons left in the records; answers the wishes of library and school. GUI thread.
class Shelf : public QObject {
public:
    /// @param shipped folder of the lessons and the help that came with the program
    /// @param proposed folder for a teacher's first own lesson; empty: "Stemmig" among the documents
    /// `app` and `desk` outlive the shelf; whenever the desk's records change, they are shown.
    Shelf(AppModel& app, RecordsDesk& desk, std::filesystem::path shipped, std::filesystem::path proposed = {});
    ~Shelf() override;

    /// Help and all lessons that can be started: shipped ones, then those of the teacher's own folder.
    [[nodiscard]] const Content& content() const { return m_content; }
    /// Shows again what the records say now.
    void fill();

private:
    void readFiles();
    void readOwn();
    void tellLessons();
    void tellEditor();
    void tellBrokenOff(Records& records);
    void openFolder(const QUrl& folder);
    void dropFollowUp(const QString& session);
    [[nodiscard]] Result<Ok, Text> keep(const School& school);

    AppModel& m_app;
    RecordsDesk& m_desk;
    std::filesystem::path m_shipped_folder, m_proposed;
    Content m_shipped;
    OwnLessons m_own;
    Content m_content;  // both together
};

}  // namespace stemmig
