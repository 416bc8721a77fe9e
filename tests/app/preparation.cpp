// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/preparation_model.hpp"

#include <doctest/doctest.h>
#include <QDirIterator>
#include <QQuickItem>
#include <QSignalSpy>
#include "tests/app/app_driver.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

const char* const kLesson = "criminele-uitbuiting";

/// Every file of a folder with its bytes.
std::map<QString, QByteArray> bytesIn(const QTemporaryDir& folder) {
    std::map<QString, QByteArray> all;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all[file.fileName()] = file.readAll();
    }
    return all;
}

/// What a printer or a file would have got.
struct Tray {
    std::vector<Document> printed, saved;
    std::string printer;
    std::filesystem::path file;
    bool jammed = false;

    PaperOutlets outlets(std::vector<std::string> printers) {
        const auto outcome = [this]() -> Result<Ok, Text> {
            if (jammed) return Err{Text{{{"nl", "Vastgelopen."}, {"en", "Jammed."}}}};
            return Ok{};
        };
        return {[printers] { return printers; },
                [this, outcome](const Document& document, const std::string& name) {
                    printed.push_back(document);
                    printer = name;
                    return outcome();
                },
                [this, outcome](const Document& document, const std::filesystem::path& path) {
                    saved.push_back(document);
                    file = path;
                    return outcome();
                }};
    }
};

}  // namespace

TEST_CASE("the reading page has all of the lesson's preparation, the scripts and the school's addresses") {
    AppModel app(true);
    PreparationModel& page = *app.preparation();
    const Watchers watchers{page.sections(), page.scripts(), page.addresses()};
    const auto lesson = readLessonFile(std::string(STEMMIG_SOURCE_DIR) + "/content/lessons/" + kLesson + ".textproto");
    const auto help = readHelpFile(std::string(STEMMIG_SOURCE_DIR) + "/content/help/help.textproto");
    REQUIRE(lesson.ok());
    REQUIRE(help.ok());
    CHECK(page.lesson() == "");
    page.show(lesson.value().lesson);
    page.setHelp(help.value(), {});
    const Lesson& read = *lesson.value().lesson;
    CHECK(page.lesson() == kLesson);
    CHECK(page.sections()->count() == static_cast<int>(read.preparation.size()));
    CHECK(page.keyMessages().size() == static_cast<qsizetype>(read.key_messages.size()));
    CHECK(page.goals().size() == static_cast<qsizetype>(read.learning_goals.size()));
    CHECK(page.scripts()->count() == 4);
    CHECK(page.sensitive());
    CHECK(!page.source().isEmpty());
    CHECK(!page.notEndorsed().isEmpty());
    CHECK(!page.checkedOn().isEmpty());
    CHECK_FALSE(texts(*page.addresses(), "address").contains("0800-0432"));
    page.setHelp(help.value(), {{}, {"0800-0432"}});
    CHECK(texts(*page.addresses(), "address").contains("0800-0432"));
    const QString english = value(*page.sections(), 0, "text").toString();
    app.setLanguage("nl");
    CHECK(value(*page.sections(), 0, "text").toString() != english);
    CHECK(page.title() == "Criminele uitbuiting");
}

TEST_CASE("reading leaves no byte in the data folder") {
    AppDriver app;
    REQUIRE(app.data.isValid());
    const auto before = bytesIn(app.data);
    REQUIRE(before.size() >= 1);
    app.app.prepare(kLesson);
    REQUIRE(AppDriver::becomes([&] { return app.window->findChild<QQuickItem*>("preparationArea") != nullptr; }));
    auto* area = app.window->findChild<QQuickItem*>("preparationArea");
    for (int page = 0; page < 12; ++page) app.key(Qt::Key_PageDown);
    CHECK(area->property("contentY").toReal() > 0);
    app.key(Qt::Key_Escape);
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK(bytesIn(app.data) == before);

    app.app.school()->tick("0800-0432", true);  // the check would see a byte if there were one
    CHECK(bytesIn(app.data) != before);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the reading page goes to a printer of this computer or into a file") {
    AppDriver app;
    Tray tray;
    app.app.paper()->setOutlets(tray.outlets({"Teachers' room", "Office"}));
    app.app.setLanguage("nl");
    app.app.prepare(kLesson);
    app.app.preparation()->print();
    Paper& paper = *app.app.paper();
    CHECK(paper.printers() == QStringList{"Teachers' room", "Office"});
    CHECK(paper.proposed().fileName() == "voorbereiding-criminele-uitbuiting.pdf");
    auto* sheet = app.window->findChild<QObject*>("printSheet");
    REQUIRE(sheet != nullptr);
    CHECK(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
    paper.print("Office");
    REQUIRE(tray.printed.size() == 1);
    CHECK(tray.printer == "Office");
    CHECK(tray.printed[0].language == "nl");
    CHECK(tray.printed[0].title.find("Criminele uitbuiting") != std::string::npos);
    CHECK(paper.done().contains("Office"));
    tray.jammed = true;
    paper.save(QUrl::fromLocalFile("/tmp/page.pdf"));
    CHECK(tray.saved.size() == 1);
    CHECK(tray.file == "/tmp/page.pdf");
    CHECK(paper.problem() == "Vastgelopen.");
    CHECK(paper.done() == "");
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("without a printer the print sheet offers a file, and a new document forgets what became of the last") {
    AppModel app(true);
    Tray tray;
    Paper& paper = *app.paper();
    paper.setOutlets(tray.outlets({}));
    QSignalSpy offered(&paper, &Paper::offered);
    Document document;
    document.title = "First";
    paper.offer(document, "first.pdf");
    CHECK(offered.count() == 1);
    CHECK(paper.printers().isEmpty());
    CHECK(paper.title() == "First");
    paper.save(QUrl::fromLocalFile("/tmp/first.pdf"));
    CHECK(paper.done().contains("first.pdf"));
    paper.offer(document, "second.pdf");
    CHECK(paper.done() == "");
    CHECK(paper.problem() == "");
}

TEST_CASE("the reading page on paper is a real PDF in the language of the app") {
    QTemporaryDir folder;
    AppDriver app;
    app.app.prepare(kLesson);
    app.app.preparation()->print();
    const QString file = folder.filePath("page.pdf");
    app.app.paper()->save(QUrl::fromLocalFile(file));
    CHECK(app.app.paper()->problem() == "");
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(pdf.size() > 5000);
}
