// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/import_model.hpp"

#include <doctest/doctest.h>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include "host/app/app_model.hpp"
#include "host/app/shelf.hpp"
#include "tests/app/app_driver.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

const std::string kQuiz =
    "Is water nat?{T}\n\n"
    "Wat is water?{~Mooi ~Lelijk ~Gewoon}\n\n"
    "Vertel.{}\n\n"
    "Welke?{~%50%Een ~%50%Twee ~Drie}\n\n"
    "Ja of nee?{~Ja ~Nee}\n";

/// An import with a folder for files, and nothing kept but what this remembers.
struct Import {
    AppModel app{true};  // brings the translations
    ImportModel& model = *app.importer();
    Watchers watchers{model.asked(), model.taken(), model.problems(), model.toMend()};
    QTemporaryDir folder;
    std::vector<MadeLesson> kept;
    bool refuse = false;

    Import() {
        app.setLanguage("en");
        model.setKeeper([this](const MadeLesson& lesson) -> Result<Ok, Text> {
            if (refuse) return Err{Text{{{"nl", "Vol."}, {"en", "Full."}}}};
            kept.push_back(lesson);
            return Ok{};
        });
    }
    QUrl write(const char* name, const std::string& text) const {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text.data(), static_cast<qint64>(text.size()));
        return QUrl::fromLocalFile(folder.filePath(name));
    }
    Result<ReadLesson, std::vector<LessonProblem>> made() const { return readLesson(kept.back().text); }
};

const Statement& statementOf(const ReadLesson& read, std::size_t number) {
    std::size_t seen = 0;
    for (const Step& step : read.lesson->steps)
        if (step.statement && seen++ == number) return *step.statement;
    throw std::out_of_range("statement");
}

}  // namespace

TEST_CASE("a file with statements says what was taken, what was not on which line, and what has to be asked") {
    Import page;
    QSignalSpy read(&page.model, &ImportModel::fileRead);
    page.model.readFile(page.write("toets water.gift", kQuiz));
    CHECK(read.count() == 1);
    CHECK(page.model.fileName() == "toets water.gift");
    CHECK(page.model.title() == "toets water");
    CHECK(page.model.counted() == "4 of 5 statements taken.");
    CHECK(texts(*page.model.problems(), "text") ==
          QStringList{"Line 5: this is an essay question; Stemmig votes on 2 to 7 choices."});
    CHECK(texts(*page.model.taken(), "text") == QStringList{"Is water nat?"});
    CHECK(value(*page.model.taken(), 0, "right").toInt() == 0);
    CHECK(texts(*page.model.asked(), "place") == QStringList{"Line 3", "Line 7", "Line 9"});
    CHECK(value(*page.model.asked(), 0, "choices").toStringList() == QStringList{"Mooi", "Lelijk", "Gewoon"});
    CHECK(page.model.unanswered() == 3);
    CHECK_FALSE(page.model.sensitive());
    page.app.setLanguage("nl");
    CHECK(page.model.counted() == "4 van 5 stellingen overgenomen.");
    CHECK(page.kept.empty());
}

TEST_CASE("a lesson is made once every question is answered, with the kinds and the right answers that were given") {
    Import page;
    page.app.setLanguage("nl");  // what the texts are in
    page.model.readFile(page.write("toets.gift", kQuiz));
    CHECK_FALSE(page.model.make());
    page.model.answer(0, ImportModel::Opinion);
    page.model.answer(1, ImportModel::Check);
    CHECK(page.model.unanswered() == 2);  // the check has no right answer yet
    page.model.choose(1, 1);
    page.model.choose(1, 99);
    page.model.answer(99, ImportModel::Check);
    page.model.answer(2, ImportModel::Opinion);
    CHECK(value(*page.model.asked(), 2, "few").toBool());
    page.model.choose(2, 0);
    CHECK_FALSE(value(*page.model.asked(), 2, "few").toBool());
    CHECK(page.model.missing() == "");
    page.model.setTitle("  ");
    CHECK_FALSE(page.model.make());
    page.model.setTitle(" Over   water ");
    QSignalSpy made(&page.model, &ImportModel::made);
    REQUIRE(page.model.make());
    REQUIRE(page.kept.size() == 1);
    CHECK(page.kept[0].id == "over-water");
    CHECK(made.takeFirst().at(0).toString() == "over-water");
    const auto read = page.made();
    if (!read) FAIL(read.error().front().sentence("made"));
    CHECK(read.value().lesson->title.in("nl") == "Over water");
    CHECK(read.value().lesson->languages == std::vector<std::string>{"nl"});
    CHECK(statementOf(read.value(), 1).question->kind == StatementKind::Opinion);
    CHECK(statementOf(read.value(), 2).answer_key == std::uint8_t{1});
    CHECK(statementOf(read.value(), 2).explanation.in("nl") == "Goed is: ‘Twee’.");
    CHECK(statementOf(read.value(), 3).question->kind == StatementKind::Check);
}

TEST_CASE("what the linter will say of the lesson is known before it is made") {
    Import page;
    page.model.readFile(page.write("toets.gift", "Heb jij weleens gelogen?{~Ja ~Nee}\n"));
    page.app.setLanguage("nl");
    page.model.setTextLanguage("nl");
    CHECK(page.model.toMend()->count() == 0);  // not answered yet
    page.model.answer(0, ImportModel::Opinion);
    const QStringList wrong = texts(*page.model.toMend(), "text");
    CHECK(wrong.filter("Geef 3 tot 7 keuzes").size() == 1);
    CHECK(wrong.size() == 2);  // and a question about oneself
    page.model.setSensitive(true);
    CHECK(texts(*page.model.toMend(), "text").filter("onschuldige").size() == 1);
    CHECK(page.model.make());
}

TEST_CASE("what is open can be answered at once, and what was answered stays") {
    Import page;
    page.model.readFile(page.write("toets.gift", kQuiz));
    page.model.choose(1, 0);
    page.model.answerRest(ImportModel::Opinion);
    CHECK(page.model.unanswered() == 0);
    CHECK(value(*page.model.asked(), 1, "answer").toInt() == ImportModel::Check);
    CHECK(value(*page.model.asked(), 0, "answer").toInt() == ImportModel::Opinion);
}

TEST_CASE("a file that is none is told as a whole, and nothing can be made of it") {
    Import page;
    page.model.readFile(page.write("plaatje.csv", std::string("\x89PNG\r\n\x1A\n\0\0", 10)));
    CHECK_FALSE(page.model.usable());
    CHECK(page.model.problems()->count() == 1);
    CHECK_FALSE(page.model.make());
    page.model.readFile(QUrl::fromLocalFile(page.folder.filePath("weg.csv")));
    CHECK(texts(*page.model.problems(), "text").front().startsWith("This file cannot be read"));
    page.model.readFile(QUrl("https://example.org/quiz.csv"));
    CHECK(texts(*page.model.problems(), "text").front().startsWith("This file cannot be read"));
    page.model.putAside();
    CHECK(page.model.problems()->count() == 0);
    CHECK(page.model.counted() == "");
}

TEST_CASE("a lesson that cannot be kept says why and loses nothing") {
    Import page;
    page.refuse = true;
    page.model.readFile(page.write("toets.gift", "Is water nat?{T}\n"));
    CHECK_FALSE(page.model.make());
    CHECK(page.model.problem() == "Full.");
    page.refuse = false;
    CHECK(page.model.make());
    CHECK(page.model.problem() == "");
}

TEST_CASE("another language reads the file again, and a heavy topic is proposed") {
    Import page;
    page.model.readFile(page.write("quiz.gift", "Kan uitbuiting ook jongens treffen?{T}\n"));
    CHECK(page.model.textLanguage() == "en");
    CHECK(value(*page.model.taken(), 0, "choices").toStringList() == QStringList{"True", "Not true"});
    page.model.setTextLanguage("nl");
    CHECK(value(*page.model.taken(), 0, "choices").toStringList() == QStringList{"Klopt", "Klopt niet"});
    CHECK(page.model.sensitive());
    page.model.setSensitive(false);
    CHECK_FALSE(page.model.sensitive());
}

TEST_CASE("a made lesson lies in the teacher's own folder and opens in the editor") {
    Import page;
    QTemporaryDir data;
    RecordsDesk desk(std::filesystem::path(data.path().toStdString()), [] { return std::string("2026-11-23"); });
    Shelf shelf(page.app, desk, std::filesystem::path(STEMMIG_SOURCE_DIR) / "content");
    desk.open();
    page.app.library()->openFolder(QUrl::fromLocalFile(page.folder.path()));
    for (const char* id : {"over-water", "over-water-2"}) {
        page.model.readFile(page.write("toets.gift", "Is water nat?{=Ja ~Nee####Voel maar.}\n"));
        page.model.setTitle("Over water");
        REQUIRE(page.model.make());
        CHECK(QFile::exists(page.folder.filePath(QString("%1.textproto").arg(QLatin1String(id)))));
        CHECK(page.app.page() == AppModel::Editor);
        CHECK(page.app.editor()->file() == QString("%1.textproto").arg(QLatin1String(id)));
        page.app.setPage(AppModel::Lessons);
        REQUIRE(shelf.content().find(id) != nullptr);
    }
    CHECK(page.app.library()->own()->count() == 2);
}

TEST_CASE("a lesson goes out as every kind of file, in the language that was chosen, and comes back") {
    Import page;
    auto lesson = readLessonFile(std::string(STEMMIG_SOURCE_DIR) + "/content/lessons/slim-met-je-scherm.textproto");
    REQUIRE(lesson.ok());
    PreparationModel& reading = *page.app.preparation();
    reading.show(lesson.value().lesson);
    CHECK(reading.languages() == QStringList{"nl", "en"});
    CHECK(reading.fileLanguage() == "en");
    reading.setFileLanguage("nl");
    const std::size_t count = looseStatements(*lesson.value().lesson).size();
    for (const char* ending : {"csv", "xml", "txt"}) {
        const QString file = page.folder.filePath(QString("les.%1").arg(QLatin1String(ending)));
        CHECK(reading.files()->save(ending, file));
        const Imported back = importFile(file.toStdString(), "nl");
        CHECK(back.problems.empty());
        CHECK(back.statements.size() == count);
    }
    QFile gift(page.folder.filePath("les.txt"));
    REQUIRE(gift.open(QIODevice::ReadOnly));
    CHECK(gift.readAll().contains(QByteArray::fromStdString(lesson.value().lesson->title.in("nl"))));
    CHECK(reading.files()->save("pdf", page.folder.filePath("les.pdf")));
    CHECK_FALSE(reading.files()->save("exe", page.folder.filePath("les.exe")));
    reading.show(nullptr);
    CHECK_FALSE(reading.files()->save("csv", page.folder.filePath("leeg.csv")));
}

TEST_CASE("a file is answered and made a lesson in the window by keyboard alone") {
    AppDriver app;
    app.app.setLanguage("en");
    QTemporaryDir folder;
    app.app.library()->openFolder(QUrl::fromLocalFile(folder.path()));
    QFile file(folder.filePath("colours.gift"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Which colour is calm?{~Blue ~Green ~Grey}\n");
    file.close();
    app.app.importer()->readFile(QUrl::fromLocalFile(file.fileName()));
    REQUIRE(AppDriver::becomes([&] { return app.object("importSheet")->property("opened").toBool(); }));
    /// Presses Tab until what is called so has the focus, then Return.
    const auto press = [&](const QString& text) {
        for (int tabs = 0; tabs < 40; ++tabs) {
            QQuickItem* const focused = app.window->activeFocusItem();
            if (focused != nullptr && focused->property("text").toString() == text) {
                app.key(Qt::Key_Return);
                return true;
            }
            app.key(Qt::Key_Tab);
        }
        return false;
    };
    CHECK_FALSE(app.item("makeLesson")->isEnabled());
    REQUIRE(press("Opinion"));
    REQUIRE(AppDriver::becomes([&] { return app.item("makeLesson")->isEnabled(); }));
    REQUIRE(press("Make the lesson"));
    REQUIRE(AppDriver::becomes([&] { return app.app.page() == AppModel::Editor; }));
    CHECK(app.app.editor()->file() == "colours.textproto");
    CHECK(QFile::exists(folder.filePath("colours.textproto")));
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}
