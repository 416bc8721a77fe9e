// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <QTemporaryDir>
#include "host/app/app_model.hpp"
#include "host/app/demo_archive.hpp"
#include "tests/app/rows.hpp"

namespace stemmig::test {

inline const Content& shippedLessons() {
    static const Content read = readContent(std::string(STEMMIG_SOURCE_DIR) + "/content");
    return read;
}

/// The app with the made-up archive of demo_archive.hpp, on its made-up day. Newest first: no label (20 November),
/// 2B Terugblik (16 November), 2B (2 November), 2C (6 October), 2B (5 October).
struct ArchiveDesk {
    QTemporaryDir data;
    std::filesystem::path folder = data.path().toStdU16String();
    AppModel app{true};
    ArchiveModel& archive = *app.archive();
    RecordsDesk desk{folder, demoToday};
    QStringList sessions;

    ArchiveDesk() {
        const Text failure = keepDemoArchive(folder, shippedLessons());
        REQUIRE_MESSAGE(failure.empty(), failure.in("en"));
        app.setLanguage(QStringLiteral("en"));
        app.archive()->setLibrary(shippedLessons().library);
        archive.setDesk(&desk);
        desk.open();
        sessions = archive.sessions();
        REQUIRE(sessions.size() == 5);
    }
    [[nodiscard]] PastSession stored(int index) const { return desk.records()->sessions().at(static_cast<std::size_t>(index)); }
};

inline QString text(const RowModel& model, int row, const char* role) { return value(model, row, role).toString(); }

}  // namespace stemmig::test
