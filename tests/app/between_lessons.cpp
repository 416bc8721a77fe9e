// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QQuickItem>
#include "host/app/demo_archive.hpp"
#include "host/app/shelf.hpp"
#include "tests/app/app_driver.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

const char* const kSensitive = "criminele-uitbuiting";

/// Tabs until what has the focus says so; false: it was not reached.
bool tabTo(AppDriver& app, const std::function<bool(const QQuickItem&)>& there) {
    for (int i = 0; i < 80; ++i) {
        if (const QQuickItem* item = app.window->activeFocusItem(); item && there(*item)) return true;
        app.key(Qt::Key_Tab);
    }
    return false;
}

bool tabToText(AppDriver& app, const QString& text) {
    return tabTo(app, [&](const QQuickItem& item) { return item.property("text").toString().contains(text); });
}

void type(AppDriver& app, const QString& text) {
    for (const QChar letter : text) QTest::keyClick(app.window, letter.toLatin1());
}

void write(const QString& file, const QByteArray& text) {
    QFile out(file);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(text);
}

/// A good lesson of one's own: a shipped one under another id.
QByteArray ownLesson(const QByteArray& id) {
    QFile shipped(QStringLiteral(STEMMIG_SOURCE_DIR "/content/lessons/slim-met-je-scherm.textproto"));
    REQUIRE(shipped.open(QIODevice::ReadOnly));
    return shipped.readAll().replace("id: \"slim-met-je-scherm\"", "id: \"" + id + "\"");
}

}  // namespace

TEST_CASE("from the library over preparation and school to the lesson by keys alone, past the gate") {
    AppDriver app;
    app.app.setLanguage("en");
    app.key(Qt::Key_F);
    QTest::keyClick(app.window, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(app.window->activeFocusItem()->objectName() == "search");
    type(app, "Criminal exploitation");
    CHECK(texts(*app.app.library()->lessons(), "id").contains(kSensitive));
    REQUIRE(tabToText(app, "Prepare"));
    app.key(Qt::Key_Return);
    CHECK(app.app.page() == AppModel::Preparation);
    CHECK(app.app.preparation()->lesson() == kSensitive);

    // Nobody is named yet: starting asks for a name.
    auto* gate = app.object("contactsSheet");
    REQUIRE(AppDriver::becomes([&] { return app.item("startLesson") != nullptr; }));
    REQUIRE(tabTo(app, [](const QQuickItem& item) { return item.objectName() == "startLesson"; }));
    app.key(Qt::Key_Return);
    REQUIRE(AppDriver::becomes([&] { return gate->property("opened").toBool(); }));
    CHECK_FALSE(app.app.running());
    app.key(Qt::Key_Escape);
    REQUIRE(AppDriver::becomes([&] { return !gate->property("visible").toBool(); }));
    CHECK(app.app.page() == AppModel::Preparation);

    REQUIRE(tabTo(app, [](const QQuickItem& item) { return item.objectName() == "editContacts"; }));
    app.key(Qt::Key_Return);
    CHECK(app.app.page() == AppModel::School);
    REQUIRE(AppDriver::becomes([&] { return app.item("schoolArea") != nullptr; }));
    REQUIRE(tabTo(app, [](const QQuickItem& item) { return item.parent() && item.parent()->objectName() == "contactName"; }));
    type(app, "Ada");
    app.key(Qt::Key_Tab);  // leaving the field keeps it
    CHECK(texts(*app.app.school()->contacts(), "name") == QStringList{"Ada"});

    app.key(Qt::Key_Escape);  // back to where one came from
    CHECK(app.app.page() == AppModel::Preparation);
    CHECK(app.app.preparation()->lesson() == kSensitive);
    REQUIRE(AppDriver::becomes([&] { return app.item("startLesson") != nullptr; }));
    REQUIRE(tabToText(app, "Start ("));
    app.key(Qt::Key_Return);
    CHECK(app.app.running());
    CHECK(app.board().help()->count() > 0);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("save and start: a name typed at the gate is kept and the lesson begins") {
    AppDriver app;
    app.app.setLanguage("en");
    app.app.start(kSensitive);
    auto* gate = app.object("contactsSheet");
    REQUIRE(AppDriver::becomes([&] { return gate->property("opened").toBool(); }));
    REQUIRE(tabToText(app, "Save and start"));
    app.key(Qt::Key_Return);
    CHECK_FALSE_MESSAGE(app.app.running(), "an empty gate must stay shut");
    REQUIRE(tabTo(app, [](const QQuickItem& item) { return item.parent() && item.parent()->objectName() == "contactName"; }));
    type(app, "Ada");
    REQUIRE(tabToText(app, "Save and start"));
    app.key(Qt::Key_Return);
    CHECK(app.app.running());
    CHECK(texts(*app.app.school()->contacts(), "name") == QStringList{"Ada"});
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("who can name nobody today begins with the neutral lesson") {
    AppDriver app;
    app.app.setLanguage("en");
    app.app.start(kSensitive);
    auto* gate = app.object("contactsSheet");
    REQUIRE(AppDriver::becomes([&] { return gate->property("opened").toBool(); }));
    REQUIRE(tabToText(app, "The other lesson"));
    app.key(Qt::Key_Return);
    CHECK(app.app.running());
    CHECK(app.console().lesson() == app.app.library()->neutralTitle());
}

TEST_CASE("escape takes the search away, and then the keys are the page's again") {
    AppDriver app;
    QTest::keyClick(app.window, Qt::Key_F, Qt::ControlModifier);
    type(app, "zzz");
    CHECK(app.app.library()->lessons()->count() == 0);
    app.key(Qt::Key_Escape);
    CHECK(app.app.library()->search() == "");
    CHECK(app.window->property("typing").toBool());
    app.key(Qt::Key_Escape);
    CHECK_FALSE(app.window->property("typing").toBool());
}

TEST_CASE("what the keys are at is in sight") {
    AppDriver app;
    auto* area = app.item("libraryArea");
    REQUIRE(area != nullptr);
    for (int i = 0; i < 40; ++i) {
        app.key(Qt::Key_Tab);
        const QQuickItem* item = app.window->activeFocusItem();
        REQUIRE(item != nullptr);
        if (!area->isAncestorOf(item)) continue;
        const QRectF place = item->mapRectToItem(area, QRectF(0, 0, item->width(), item->height()));
        CHECK(place.top() >= -1);
        CHECK(place.bottom() <= area->height() + 1);
    }
}

TEST_CASE("lessons of one's own folder are there next time, also beside a broken one, and the folder can be forgotten") {
    QTemporaryDir own;
    write(own.filePath("eigen-les.textproto"), ownLesson("eigen-les"));
    write(own.filePath("stuk.textproto"), "id: \"stuk\"\nminutes: 45\nnonsense: 1\n");
    write(own.filePath("slim-met-je-scherm.textproto"), ownLesson("slim-met-je-scherm"));
    AppDriver app;
    LibraryModel& library = *app.app.library();
    const int shipped = library.lessons()->count();
    library.openFolder(QUrl::fromLocalFile(own.path()));
    REQUIRE(library.own()->count() == 3);
    CHECK(value(*library.own(), 0, "id") == "eigen-les");
    CHECK(texts(*library.own(), "problem").filter("stuk.textproto:3:").size() == 1);
    CHECK(texts(*library.own(), "problem").filter("slim-met-je-scherm").size() == 1);
    CHECK(library.lessons()->count() == shipped);

    app.restart();
    CHECK(library.own()->count() == 3);
    app.app.start("eigen-les");
    CHECK(app.app.running());
    app.app.leave();
    app.app.giveUp();

    write(own.filePath("stuk.textproto"), ownLesson("stuk"));
    library.readAgain();
    CHECK(texts(*library.own(), "id").contains("stuk"));
    library.forgetFolder();
    CHECK(library.folder() == "");
    app.restart();
    CHECK(library.own()->count() == 0);
    CHECK(QFile::exists(own.filePath("eigen-les.textproto")));
}

TEST_CASE("a folder that is not there any more is said calmly, and remembered for when it comes back") {
    QTemporaryDir home;
    REQUIRE(QDir(home.path()).mkdir("stick"));
    write(home.filePath("stick/eigen-les.textproto"), ownLesson("eigen-les"));
    AppDriver app;
    LibraryModel& library = *app.app.library();
    library.openFolder(QUrl::fromLocalFile(home.filePath("stick")));
    CHECK(library.own()->count() == 1);
    REQUIRE(QDir(home.path()).rename("stick", "away"));
    app.restart();
    CHECK(library.folderMissing());
    CHECK(library.folder() == "stick");
    CHECK(library.own()->count() == 0);
    CHECK(app.app.problems()->count() == 0);
    CHECK(library.lessons()->count() > 0);
    REQUIRE(QDir(home.path()).rename("away", "stick"));
    library.readAgain();
    CHECK_FALSE(library.folderMissing());
    CHECK(library.own()->count() == 1);
}

TEST_CASE("a lesson that was given says so on its card") {
    AppDriver app;
    Session session;
    session.lesson =
        readLessonFile(std::string(STEMMIG_SOURCE_DIR) + "/content/lessons/slim-met-je-scherm.textproto").value().lesson;
    session.class_label = "2B";
    session.closing_step_seen = true;
    app.backstage.reset();
    {
        auto records = Records::open(recordsFolder(app.data.path().toStdString(), false), today());
        REQUIRE(records.ok());
        REQUIRE(records.value()->finish(session).ok());
    }
    app.restart();
    const RowModel& lessons = *app.app.library()->lessons();
    const int row = static_cast<int>(texts(lessons, "id").indexOf("slim-met-je-scherm"));
    CHECK(value(lessons, row, "lastGiven").toString().startsWith("2B, "));
}

TEST_CASE("the school is the same after a restart, calm place and ticks too") {
    AppDriver app;
    SchoolModel& school = *app.app.school();
    CHECK(school.saveContacts({{"Ada", "mentor", "", "", ""}}));
    school.tick("0800-0432", true);
    school.setCalmPlace("room 5");
    const School before = school.school();
    app.restart();
    CHECK(school.school() == before);
    CHECK(school.calmPlace() == "room 5");
    CHECK_FALSE(school.saveContacts({{QString("\u202E") + "Ada", "", "", "", ""}}));
    CHECK(school.problem() != "");
    CHECK(school.school() == before);
}

TEST_CASE("every page can be opened and left again without a warning, the file dialogs too") {
    AppDriver app;
    for (const char* language : {"nl", "en"}) {
        app.app.setLanguage(language);
        app.app.prepare(kSensitive);
        for (const auto page : {AppModel::School, AppModel::Lessons, AppModel::Preparation}) {
            app.app.setPage(page);
            QTest::qWait(0);
        }
    }
    for (const auto& [page, name] :
         {std::pair(AppModel::Lessons, "folderDialog"), std::pair(AppModel::School, "openSchoolDialog")}) {
        app.app.setPage(page);
        auto* dialog = app.object(name);
        REQUIRE(dialog != nullptr);
        QMetaObject::invokeMethod(dialog, "open");
        CHECK(AppDriver::becomes([&, d = dialog] { return d->property("visible").toBool(); }));
        QMetaObject::invokeMethod(dialog, "close");
    }
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("a follow-up that is not needed any more goes from the library, and stays away") {
    const QTemporaryDir data;
    const std::filesystem::path folder = data.path().toStdU16String();
    const std::filesystem::path content = STEMMIG_SOURCE_DIR "/content";
    REQUIRE(keepDemoArchive(folder, readContent(content)).empty());
    AppModel app(true);
    RecordsDesk desk(folder, demoToday);
    Shelf shelf(app, desk, content);
    desk.open();
    LibraryModel& library = *app.library();
    REQUIRE(library.due()->count() == 1);
    library.dropFollowUp(value(*library.due(), 0, "session").toString());
    CHECK(library.due()->count() == 0);
    desk.open();
    CHECK(library.due()->count() == 0);
}
