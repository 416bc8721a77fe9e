// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include "tests/app/archive_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr int kAgain = 1, kFirst = 4;

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// A report that is open, and a place to put what comes of it.
struct Export : ArchiveDesk {
    QTemporaryDir out;
    ReportModel& report = *archive.report();
    Export() { archive.open(sessions[kFirst]); }
    [[nodiscard]] QString file(const char* name) const { return out.filePath(QString::fromUtf8(name)); }
};

}  // namespace

TEST_CASE("a report is saved as PDF, and that is said") {
    Export desk;
    CHECK(desk.report.paper()->savePdf(desk.file("report.pdf")));
    CHECK(bytesOf(desk.file("report.pdf")).startsWith("%PDF"));
    CHECK(desk.report.paper()->said() == "Saved as report.pdf.");
    CHECK(!desk.report.paper()->failed());
}

TEST_CASE("what a file dialog answers is a place too") {
    Export desk;
    CHECK(desk.report.paper()->saveCsv(QUrl::fromLocalFile(desk.file("één les.csv")).toString()));
    CHECK(!bytesOf(desk.file("één les.csv")).isEmpty());
    CHECK(desk.report.paper()->said().toStdString() == "Saved as één les.csv.");
}

TEST_CASE("a place where nothing can be written is said, and nothing is there") {
    Export desk;
    const QString nowhere = desk.out.filePath(QStringLiteral("no-such-folder/report.pdf"));
    CHECK(!desk.report.paper()->savePdf(nowhere));
    CHECK(desk.report.paper()->failed());
    CHECK(!desk.report.paper()->said().isEmpty());
    CHECK(!QFile::exists(nowhere));
}

TEST_CASE("the class label is in an export only when the teacher asks, and for that report only") {
    Export desk;
    CHECK(desk.report.paper()->saveCsv(desk.file("without.csv")));
    CHECK(!bytesOf(desk.file("without.csv")).contains("2B"));
    CHECK(!desk.report.paper()->fileName().contains(QStringLiteral("2B")));
    desk.report.setWithLabel(true);
    CHECK(desk.report.paper()->saveCsv(desk.file("with.csv")));
    CHECK(bytesOf(desk.file("with.csv")).contains("2B"));
    desk.archive.open(desk.sessions[kAgain]);
    CHECK(!desk.report.withLabel());
}

TEST_CASE("a PDF with the class label is another one than without") {
    Export desk;
    CHECK(desk.report.paper()->savePdf(desk.file("without.pdf")));
    desk.report.setWithLabel(true);
    CHECK(desk.report.paper()->savePdf(desk.file("with.pdf")));
    CHECK(bytesOf(desk.file("without.pdf")) != bytesOf(desk.file("with.pdf")));
}

TEST_CASE("the proposed name of a file says the day, not the topic") {
    Export desk;
    CHECK(desk.report.paper()->fileName() == "stemmig-report-2026-10-05");
    CHECK(desk.report.slips()->fileName() == "stemmig-exit-slips");
}

TEST_CASE("there are as many exit slips as the last class was large, unless the teacher says otherwise") {
    Export desk;
    REQUIRE(desk.report.hasSlips());
    CHECK(desk.report.slipCount() == 28);
    CHECK(desk.report.slips()->savePdf(desk.file("slips.pdf")));
    desk.report.setSlipCount(2);
    CHECK(desk.report.slips()->savePdf(desk.file("two.pdf")));
    CHECK(bytesOf(desk.file("two.pdf")).startsWith("%PDF"));
    CHECK(bytesOf(desk.file("two.pdf")).size() < bytesOf(desk.file("slips.pdf")).size());
    desk.report.setSlipCount(100'000);
    CHECK(desk.report.slipCount() == ReportModel::mostSlips());
}

TEST_CASE("two lessons side by side are saved as PDF") {
    Export desk;
    REQUIRE(desk.archive.putBeside(desk.sessions[kFirst], desk.sessions[kAgain]));
    ComparisonModel& comparison = *desk.archive.comparison();
    CHECK(comparison.hasLabels());
    CHECK(!comparison.withLabel());
    CHECK(comparison.paper()->savePdf(desk.file("beside.pdf")));
    CHECK(bytesOf(desk.file("beside.pdf")).startsWith("%PDF"));
}

TEST_CASE("after a report is deleted there is nothing to export") {
    Export desk;
    REQUIRE(desk.archive.remove(desk.sessions[kFirst]));
    CHECK(!desk.report.paper()->savePdf(desk.file("gone.pdf")));
    CHECK(!QFile::exists(desk.file("gone.pdf")));
}

TEST_CASE("a printer that is not there is said") {
    Export desk;
    CHECK(!desk.report.paper()->print(QStringLiteral("no such printer")));
    CHECK(desk.report.paper()->failed());
    CHECK(!desk.report.paper()->said().isEmpty());
}

TEST_CASE("the proof page has a row for every round in the history, and says which file is not ours") {
    Export desk;
    QFile stray(QString::fromStdU16String((desk.folder / "holiday.jpg").u16string()));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    stray.write("?");
    stray.close();
    desk.app.setPage(AppModel::Kept);
    const RowModel& files = *desk.archive.kept()->files();
    qsizetype results = 0;
    for (int i = 0; i < files.count(); ++i)
        for (const QVariant& table : value(files, i, "tables").toList())
            if (table.toMap()["heading"] == "Results") results += table.toMap()["rows"].toList().size();
    CHECK(results == static_cast<qsizetype>(desk.desk.records()->history().size()));
    const qsizetype place = texts(files, "name").indexOf(QStringLiteral("holiday.jpg"));
    REQUIRE(place >= 0);
    CHECK(!value(files, static_cast<int>(place), "ours").toBool());
    CHECK(desk.archive.kept()->notOnThisList().contains(QStringLiteral("Not on this list")));
    CHECK(desk.archive.kept()->folder().toStdU16String() == desk.folder.u16string());
}

TEST_CASE("the proof page is read anew each time it opens, and after everything was deleted") {
    Export desk;
    desk.app.setPage(AppModel::Kept);
    const int before = desk.archive.kept()->files()->count();
    QFile stray(QString::fromStdU16String((desk.folder / "later.txt").u16string()));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    stray.close();
    CHECK(desk.archive.kept()->files()->count() == before);
    desk.app.setPage(AppModel::Lessons);
    desk.app.setPage(AppModel::Kept);
    CHECK(desk.archive.kept()->files()->count() == before + 1);
    CHECK(desk.archive.removeAll());
    const RowModel& files = *desk.archive.kept()->files();
    for (int i = 0; i < files.count(); ++i)
        for (const QVariant& table : value(files, i, "tables").toList())
            if (table.toMap()["heading"] == "Results") CHECK(table.toMap()["rows"].toList().isEmpty());
}

TEST_CASE("columns of the proof page share its whole width") {
    Export desk;
    desk.app.setPage(AppModel::Kept);
    const RowModel& files = *desk.archive.kept()->files();
    int tables = 0;
    for (int i = 0; i < files.count(); ++i)
        for (const QVariant& table : value(files, i, "tables").toList()) {
            qreal sum = 0;
            for (const QVariant& share : table.toMap()["shares"].toList()) sum += share.toReal();
            CHECK(sum == doctest::Approx(1));
            ++tables;
        }
    CHECK(tables > 3);
}
