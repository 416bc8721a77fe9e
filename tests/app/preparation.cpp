// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/preparation_model.hpp"

#include <doctest/doctest.h>
#include <QDirIterator>
#include <QQuickItem>
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
    const QString english = value(*page.sections(), 0, "heading").toString();
    CHECK(!value(*page.sections(), 0, "paragraphs").toStringList().isEmpty());
    app.setLanguage("nl");
    CHECK(value(*page.sections(), 0, "heading").toString() != english);
    CHECK(page.title() == "Criminele uitbuiting");
}

TEST_CASE("reading leaves no byte in the data folder") {
    AppDriver app;
    REQUIRE(app.data.isValid());
    const auto before = bytesIn(app.data);
    REQUIRE(before.size() >= 1);
    app.app.prepare(kLesson);
    REQUIRE(AppDriver::becomes([&] { return app.item("preparationArea") != nullptr; }));
    auto* area = app.item("preparationArea");
    REQUIRE(AppDriver::becomes([&] { return area->property("contentHeight").toReal() > area->height(); }));
    area->setProperty("contentY", area->property("contentHeight").toReal() - area->height());  // read to the end
    app.key(Qt::Key_Tab);
    app.key(Qt::Key_Escape);
    CHECK(app.app.page() == AppModel::Lessons);
    CHECK(bytesIn(app.data) == before);

    app.app.school()->tick("0800-0432", true);  // the check would see a byte if there were one
    CHECK(bytesIn(app.data) != before);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("the reading page goes into a real PDF in the language of the app, under a name without the topic") {
    QTemporaryDir folder;
    AppDriver app;
    Exports& paper = *app.app.preparation()->paper();
    const QString file = folder.filePath("page.pdf");
    CHECK_FALSE(paper.savePdf(file));  // nothing is read
    app.app.setLanguage("nl");
    app.app.prepare(kLesson);
    CHECK(paper.fileName() == "voorbereiding-les-4");
    CHECK(paper.savePdf(file));
    CHECK(paper.said().contains("page.pdf"));
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    CHECK(pdf.size() > 5000);
    auto* sheet = app.object("printerSheet");
    REQUIRE(AppDriver::becomes([&] { return (sheet = app.object("printerSheet")) != nullptr; }));
    REQUIRE(QMetaObject::invokeMethod(sheet, "openFor", Q_ARG(QVariant, QVariant::fromValue(&paper))));
    CHECK(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
    app.key(Qt::Key_Escape);
    CHECK(AppDriver::becomes([&] { return !sheet->property("visible").toBool(); }));
    CHECK_MESSAGE(app.app.page() == AppModel::Preparation, "Escape closes the dialog alone");
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}
