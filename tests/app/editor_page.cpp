// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QFile>
#include "host/app/draft_keeper.hpp"
#include "tests/app/app_driver.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

/// The app on the editor's page, with a lesson "Pesten" in both languages.
struct EditorWindow : AppDriver {
    EditorModel& editor = *app.editor();

    EditorWindow() {
        app.setLanguage(QStringLiteral("nl"));
        app.newLesson(QStringLiteral("Pesten"), QStringLiteral("Bullying"));
        REQUIRE(app.page() == AppModel::Editor);
        REQUIRE(becomes([this] { return item("editorForm") != nullptr; }));
    }
    void goTo(const char* path) {
        emit editor.focusWished(QString::fromLatin1(path));
        REQUIRE(
            becomes([this] { return window->activeFocusItem() && window->activeFocusItem()->objectName() == u"editorText"; }));
    }
    void type(const char* words) {
        for (const char* c = words; *c; ++c) QTest::keyClick(window, *c);
    }
    [[nodiscard]] std::string text(const char* path) const { return editor.draft()->textAt(path); }
    [[nodiscard]] std::filesystem::path file() const { return editor.place().folder / editor.file().toStdString(); }
};

}  // namespace

TEST_CASE("a new lesson is made from the library by keys alone, and stands there when one comes back") {
    AppDriver app;
    app.app.setLanguage(QStringLiteral("nl"));
    app.item("newLesson")->forceActiveFocus(Qt::TabFocusReason);
    app.key(Qt::Key_Return);
    auto* sheet = app.object("newLessonSheet");
    REQUIRE(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
    for (const char c : std::string("Pesten")) QTest::keyClick(app.window, c);
    app.key(Qt::Key_Return);
    REQUIRE(AppDriver::becomes([&] { return app.app.page() == AppModel::Editor; }));
    CHECK(app.app.editor()->file() == "pesten.textproto");
    CHECK(app.app.editor()->languages() == QStringList{"nl"});
    app.key(Qt::Key_Escape);
    REQUIRE(AppDriver::becomes([&] { return app.app.page() == AppModel::Lessons; }));
    CHECK(app.app.library()->folder() == "Stemmig");
    CHECK(texts(*app.app.library()->own(), "title") == QStringList{"Pesten"});
    CHECK(value(*app.app.library()->own(), 0, "problem").toString().contains("Bewerken"));  // it is not ready yet
    REQUIRE(AppDriver::becomes([&] { return app.item("editLesson") != nullptr; }));
    app.app.edit(value(*app.app.library()->own(), 0, "file").toString());
    CHECK(app.app.page() == AppModel::Editor);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("what is typed into a field is the lesson's, and undo takes it back from the field too") {
    EditorWindow app;
    app.goTo("summary.nl");
    app.type("Over pesten");
    CHECK(app.text("summary.nl") == "Over pesten");
    app.key(Qt::Key_Tab);  // to the English beside it
    app.type("On bullying");
    CHECK(app.text("summary.en") == "On bullying");
    QTest::keyClick(app.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(app.text("summary.en") == "");
    CHECK(app.text("summary.nl") == "Over pesten");
    REQUIRE(AppDriver::becomes([&] { return app.window->activeFocusItem()->property("text").toString().isEmpty(); }));
    QTest::keyClick(app.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(app.text("summary.en") == "On bullying");
    CHECK(app.window->activeFocusItem()->property("text") == "On bullying");
    app.key(Qt::Key_Escape);
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("with the keyboard one goes along the parts, adds a step, moves it and fills it in") {
    EditorWindow app;
    auto* list = app.item("editorSteps");
    REQUIRE(list != nullptr);
    app.editor.choose("steps[0]");
    app.item("add-talk")->forceActiveFocus(Qt::TabFocusReason);
    app.key(Qt::Key_Return);
    REQUIRE(app.editor.part() == "steps[1]");
    REQUIRE(AppDriver::becomes([&] { return app.window->activeFocusItem()->objectName() == u"editorText"; }));
    app.type("Praten");
    CHECK(app.text("steps[1].talk.title.nl") == "Praten");
    QTest::keyClick(app.window, Qt::Key_Up, Qt::AltModifier);
    CHECK(app.editor.part() == "steps[0]");
    CHECK(app.text("steps[0].talk.title.nl") == "Praten");
    QTest::keyClick(app.window, Qt::Key_D, Qt::ControlModifier);
    CHECK(app.editor.part() == "steps[1]");
    CHECK(app.text("steps[1].talk.title.nl") == "Praten");
    QTest::keyClick(app.window, Qt::Key_Down, Qt::AltModifier);
    CHECK(app.editor.part() == "steps[2]");
    CHECK(app.editor.stepCount() == 3);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the arrow keys go along the parts of the lesson, and delete takes a step away") {
    EditorWindow app;
    const auto focusPart = [&](const char* key) {
        for (QObject* step : findAllInside(*app.window, QString::fromLatin1("editorStep")))
            if (step->property("key") == key) qobject_cast<QQuickItem*>(step)->forceActiveFocus(Qt::TabFocusReason);
    };
    focusPart("lesson");
    app.key(Qt::Key_Down);
    CHECK(app.editor.part() == "preparation");
    app.key(Qt::Key_Down);
    app.key(Qt::Key_Down);
    CHECK(app.editor.part() == "steps[0]");
    app.key(Qt::Key_Delete);
    CHECK(app.editor.stepCount() == 0);
    app.item("undo")->forceActiveFocus(Qt::TabFocusReason);
    app.key(Qt::Key_Space);
    CHECK(app.editor.stepCount() == 1);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("whoever closes the window keeps the last letter, and is told when that cannot be") {
    EditorWindow app;
    const std::filesystem::path file = app.file(), folder = file.parent_path();
    app.goTo("summary.nl");
    app.type("Laatste");
    std::filesystem::rename(folder, folder.string() + "-away");
    app.window->close();
    CHECK(app.window->isVisible());
    CHECK(app.editor.keeping() == EditorModel::Failed);
    REQUIRE(AppDriver::becomes([&] { return app.item("notKept") && app.item("notKept")->isVisible(); }));
    app.app.setPage(AppModel::School);
    CHECK_MESSAGE(app.app.page() == AppModel::Editor, "no way out loses the text");
    std::filesystem::rename(folder.string() + "-away", folder);
    app.window->close();
    CHECK_FALSE(app.window->isVisible());
    CHECK(Draft::read(bytesOf(file)).value().textAt("summary.nl") == "Laatste");
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("a lesson that was broken off is not changed under its devices, but a copy can be made") {
    EditorWindow app;
    const QString file = QString::fromStdString(app.file().string());
    REQUIRE(app.app.newLessonFrom(bytesOf(std::string(STEMMIG_SOURCE_DIR) + "/content/lessons/slim-met-je-scherm.textproto")));
    const QString ready = QString::fromStdString(app.file().string());
    app.app.setPage(AppModel::Lessons);
    const auto lesson = app.app.library()->find("slim-met-je-scherm-2");
    REQUIRE(lesson != nullptr);
    app.app.library()->setBrokenOff(lesson->title, lesson->id);
    app.app.edit(ready);
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK(app.app.problems()->count() == 1);
    app.app.editCopy(ready);
    CHECK(app.app.page() == AppModel::Editor);
    app.app.edit(file);
    CHECK(app.editor.file() == "pesten.textproto");
}

TEST_CASE("an imported lesson that is not ready yet opens in the editor, with what is wrong at its field") {
    AppDriver app;
    const QString quiz = app.data.filePath("toets.gift");
    QFile file(quiz);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Heb jij dit meegemaakt?{=Ja ~Nee}\n");
    file.close();
    ImportModel& importer = *app.app.importer();
    importer.readFile(QUrl::fromLocalFile(quiz));
    importer.setTextLanguage("nl");
    importer.setTitle("Toets");
    REQUIRE(importer.make());
    CHECK(app.app.page() == AppModel::Editor);
    CHECK(app.app.editor()->file() == "toets.textproto");
    CHECK(app.app.editor()->errors() > 0);
    CHECK(app.app.library()->folder() == "Stemmig");
}

TEST_CASE("an import's lesson opens in the editor, and one that cannot be opened is said on the page") {
    AppDriver app;
    app.app.setLanguage(QStringLiteral("en"));
    CHECK_FALSE(app.app.newLessonFrom("}"));
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK(app.app.problems()->count() == 1);
    CHECK(app.app.newLessonFrom("id: \"quiz\" title { en: \"Quiz\" }"));
    CHECK(app.app.page() == AppModel::Editor);
    CHECK(app.app.editor()->file() == "quiz.textproto");
    app.app.setPage(AppModel::Lessons);
    CHECK(app.app.newLessonFrom("id: \"quiz\" title { en: \"Quiz\" }"));
    CHECK(app.app.editor()->file() == "quiz-2.textproto");
}
