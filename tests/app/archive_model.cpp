// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/archive_model.hpp"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include "host/app/board_model.hpp"
#include "host/session/engine.hpp"
#include "tests/app/archive_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

constexpr int kUnlabelled = 0, kAgain = 1, kWhatIs = 2, kDue = 3, kFirst = 4;

bool says(const ArchiveModel& archive, const char* part) { return archive.problem().contains(QLatin1String(part)); }

}  // namespace

TEST_CASE("every model of earlier lessons keeps the rules of Qt's models") {
    ArchiveDesk desk;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    ReportModel& report = *desk.archive.report();
    for (RowModel* model : {desk.archive.lessons(), report.comeBack(), report.sections(), report.notAsked(), report.rules(),
                            report.beside(), desk.archive.comparison()->statements(), desk.archive.kept()->files()})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    for (const QString& session : desk.sessions) desk.archive.open(session);
    REQUIRE(desk.archive.putBeside(desk.sessions[kAgain], desk.sessions[kFirst]));
    desk.app.setPage(AppModel::Kept);
    desk.app.setLanguage(QStringLiteral("nl"));
    CHECK(desk.archive.removeAll());
    CHECK(desk.archive.lessons()->count() == 0);
}

TEST_CASE("lessons stand under their class, the newest first, and those without a label last") {
    ArchiveDesk desk;
    const RowModel& lessons = *desk.archive.lessons();
    CHECK(texts(lessons, "heading") == QStringList{"Class 2B", "", "", "Class 2C", "Without a label"});
    CHECK(texts(lessons, "day") ==
          QStringList{"16 November 2026", "2 November 2026", "5 October 2026", "6 October 2026", "20 November 2026"});
    CHECK(text(lessons, 0, "title") != text(lessons, 1, "title"));
    CHECK(text(lessons, 2, "comeBack").contains(QStringLiteral("red flags")));
    CHECK(!text(lessons, 0, "understood").isEmpty());
}

TEST_CASE("the list can be narrowed to one class, and forgets that with the class's last lesson") {
    ArchiveDesk desk;
    CHECK(desk.archive.labels() == QStringList{"All classes", "2B", "2C", "Without a label"});
    desk.archive.setFilter(2);
    CHECK(texts(*desk.archive.lessons(), "session") == QStringList{desk.sessions[kDue]});
    CHECK(desk.archive.remove(desk.sessions[kDue]));
    CHECK(desk.archive.filter() == 0);
    CHECK(desk.archive.lessons()->count() == 4);
}

TEST_CASE("a report opens with what to come back to, and its words in authored order") {
    ArchiveDesk desk;
    desk.archive.open(desk.sessions[kFirst]);
    CHECK(desk.app.page() == AppModel::Report);
    ReportModel& report = *desk.archive.report();
    CHECK(report.title() == "A red flag or not?");
    CHECK(report.day() == "Monday 5 October 2026");
    CHECK(report.comeBack()->count() > 0);
    CHECK(report.rules()->count() == 2);
    CHECK(!report.checkOn().isEmpty());
    CHECK(report.keptUntil() == "31 July 2027");
    REQUIRE(report.sections()->count() > 0);
    const QVariantList statements = value(*report.sections(), 0, "statements").toList();
    REQUIRE(!statements.isEmpty());
    const QVariantList rows = statements[0].toMap()["table"].toMap()["rows"].toList();
    REQUIRE(rows.size() >= 2);
    CHECK(rows[0].toMap()["letter"] == "A");
    CHECK(rows[1].toMap()["letter"] == "B");
    CHECK(!rows[0].toMap()["word"].toString().isEmpty());
}

TEST_CASE("a statement that was asked twice has both words beside each other") {
    ArchiveDesk desk;
    int twice = 0;
    for (const QString& session : desk.sessions) {
        desk.archive.open(session);
        RowModel& sections = *desk.archive.report()->sections();
        for (int i = 0; i < sections.count(); ++i)
            for (const QVariant& statement : value(sections, i, "statements").toList()) {
                const QVariantMap table = statement.toMap()["table"].toMap();
                for (const QVariant& row : table["rows"].toList())
                    CHECK((row.toMap()["firstLevel"].toInt() >= 0) == !table["firstName"].toString().isEmpty());
                if (table["firstName"] == "first round" && table["secondName"] == "second round") ++twice;
            }
    }
    CHECK(twice > 0);
}

TEST_CASE("no number of pupils and no percentage stands in any row of a report") {
    ArchiveDesk desk;
    for (const QString& session : desk.sessions) {
        desk.archive.open(session);
        const RowModel& sections = *desk.archive.report()->sections();
        for (int i = 0; i < sections.count(); ++i)
            for (const QVariant& statement : value(sections, i, "statements").toList())
                for (const QVariant& row : statement.toMap()["table"].toMap()["rows"].toList())
                    for (const char* part : {"word", "firstWord"}) {
                        const QString word = row.toMap()[QLatin1String(part)].toString();
                        CHECK_MESSAGE(!word.contains(QRegularExpression(QStringLiteral("[0-9%]"))), word.toStdString());
                    }
    }
}

TEST_CASE("a follow-up is planned by typing a day, and a day that cannot be is refused with a sentence") {
    ArchiveDesk desk;
    const QString session = desk.sessions[kUnlabelled];
    CHECK(!desk.archive.planFollowUp(session, "next week"));
    CHECK(says(desk.archive, "Type the day like this"));
    CHECK(!desk.archive.planFollowUp(session, "31-02-2027"));
    CHECK(says(desk.archive, "Type the day like this"));
    CHECK(!desk.archive.planFollowUp(session, "22-11-2026"));
    CHECK(says(desk.archive, "has passed"));
    CHECK(!desk.archive.planFollowUp(session, "01-08-2027"));
    CHECK(says(desk.archive, "31 July 2027"));
    CHECK(desk.stored(kUnlabelled).follow_up.empty());
    CHECK(desk.archive.planFollowUp(session, " 4.1.2027 "));
    CHECK(desk.archive.problem().isEmpty());
    CHECK(desk.stored(kUnlabelled).follow_up == "2027-01-04");
    CHECK(desk.archive.dropFollowUp(session));
    CHECK(desk.stored(kUnlabelled).follow_up.empty());
}

TEST_CASE("days are offered in weeks from today, as long as the words are there") {
    const ArchiveDesk desk;
    CHECK(desk.archive.dayIn(4) == "21-12-2026");
    CHECK(desk.archive.dayIn(52) == "");
    CHECK(desk.archive.inWords("21-12-2026") == "Monday 21 December 2026");
    CHECK(desk.archive.inWords("21-13-2026") == "");
}

TEST_CASE("the day a lesson advises is offered, until one is planned") {
    ArchiveDesk desk;
    desk.archive.open(desk.sessions[kDue]);
    ReportModel& report = *desk.archive.report();
    REQUIRE(desk.archive.dropFollowUp(report.session()));
    CHECK(report.followUp() == "");
    CHECK(report.advisedDay() == "Monday 21 December 2026");
    CHECK(desk.archive.planFollowUp(report.session(), report.advisedTyped()));
    CHECK(report.followUp() == "Monday 21 December 2026");
}

TEST_CASE("a follow-up is due from its day on, unless the class has been asked again since") {
    ArchiveDesk desk;
    const RowModel& lessons = *desk.archive.lessons();
    CHECK(text(lessons, 3, "session") == desk.sessions[kDue]);
    CHECK(value(lessons, 3, "followUpDue").toBool());
    CHECK(text(lessons, 2, "session") == desk.sessions[kFirst]);
    CHECK(!value(lessons, 2, "followUpDue").toBool());
    CHECK(!value(lessons, 1, "followUpDue").toBool());  // its day is still to come
    CHECK(text(lessons, 1, "followUp") == "Follow-up on 14 December 2026");
}

TEST_CASE("a class label is a short one with a digit, or none") {
    ArchiveDesk desk;
    const QString session = desk.sessions[kUnlabelled];
    CHECK(!desk.archive.setLabel(session, "Fatima"));
    CHECK(desk.archive.problem() == words(sentence(Refusal::BadLabel), "en"));
    CHECK(desk.stored(kUnlabelled).label == "");
    CHECK(desk.archive.setLabel(session, " 3A "));
    CHECK(desk.stored(kUnlabelled).label == "3A");
    CHECK(desk.archive.labels().contains("3A"));
    CHECK(desk.archive.setLabel(session, ""));
    CHECK(desk.stored(kUnlabelled).label == "");
}

TEST_CASE("two lessons of a class that asked the same stand side by side, the older one first") {
    ArchiveDesk desk;
    CHECK(text(*desk.archive.lessons(), 2, "partner") == desk.sessions[kAgain]);
    CHECK(desk.archive.putBeside(desk.sessions[kAgain], desk.sessions[kFirst]));
    CHECK(desk.app.page() == AppModel::Comparison);
    ComparisonModel& comparison = *desk.archive.comparison();
    CHECK(comparison.first() == "class 2B, 5 October 2026");
    CHECK(comparison.second() == "class 2B, 16 November 2026");
    REQUIRE(comparison.statements()->count() > 0);
    const QVariantMap table = value(*comparison.statements(), 0, "table").toMap();
    CHECK(table["firstName"] == "5 October 2026");
    CHECK(table["secondName"] == "16 November 2026");
}

TEST_CASE("lessons that asked nothing alike are not put side by side") {
    ArchiveDesk desk;
    CHECK(!desk.archive.putBeside(desk.sessions[kUnlabelled], desk.sessions[kFirst]));
    CHECK(says(desk.archive, "No statement was asked in the same words"));
    CHECK(desk.app.page() == AppModel::Lessons);
    CHECK(!desk.archive.putBeside(desk.sessions[kFirst], desk.sessions[kFirst]));
}

TEST_CASE("two lessons are marked by hand, and a third one takes the place of the first") {
    ArchiveDesk desk;
    CHECK(!desk.archive.putSideBySide());
    for (const int index : {kUnlabelled, kFirst, kAgain}) desk.archive.choose(desk.sessions[index]);
    CHECK(desk.archive.chosen() == 2);
    CHECK(desk.archive.putSideBySide());
    CHECK(desk.app.page() == AppModel::Comparison);
    CHECK(desk.archive.chosen() == 0);
}

TEST_CASE("without a class label no partner is proposed: it may be another class") {
    ArchiveDesk desk;
    REQUIRE(desk.archive.setLabel(desk.sessions[kFirst], ""));
    REQUIRE(desk.archive.setLabel(desk.sessions[kAgain], ""));
    for (int row = 0; row < desk.archive.lessons()->count(); ++row)
        CHECK(text(*desk.archive.lessons(), row, "partner").isEmpty());
    desk.archive.open(desk.sessions[kFirst]);
    CHECK(desk.archive.report()->beside()->count() > 0);  // by hand it can be
}

TEST_CASE("a deleted lesson is gone from the list, and its open report closes") {
    ArchiveDesk desk;
    desk.archive.open(desk.sessions[kFirst]);
    CHECK(desk.archive.remove(desk.sessions[kFirst]));
    CHECK(desk.app.page() == AppModel::Reports);
    CHECK(desk.archive.report()->session() == "");
    CHECK(!desk.archive.sessions().contains(desk.sessions[kFirst]));
    CHECK(desk.desk.records()->sessions().size() == 4);
}

TEST_CASE("deleting all lessons leaves the school's contacts") {
    ArchiveDesk desk;
    CHECK(desk.archive.removeAll());
    CHECK(desk.archive.empty());
    CHECK(desk.desk.records()->history().empty());
    CHECK(desk.desk.records()->contacts().size() == 2);
}

TEST_CASE("the lesson that came since opens, and no other") {
    ArchiveDesk desk;
    desk.archive.openNewSince(desk.sessions);
    CHECK(desk.app.page() == AppModel::Lessons);
    desk.archive.openNewSince(desk.sessions.mid(1));
    CHECK(desk.app.page() == AppModel::Report);
    CHECK(desk.archive.report()->session() == desk.sessions[kUnlabelled]);
}

TEST_CASE("while a lesson runs nothing is changed, and that is said") {
    ArchiveDesk desk;
    desk.desk.close();
    CHECK(!desk.archive.remove(desk.sessions[kFirst]));
    CHECK(!desk.archive.problem().isEmpty());
    desk.desk.open();
    CHECK(desk.archive.sessions() == desk.sessions);
}
