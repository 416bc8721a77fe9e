// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/rules_model.hpp"

#include <doctest/doctest.h>
#include <QAbstractItemModelTester>
#include "tests/app/app_driver.hpp"
#include "tests/app/scenes.hpp"

using namespace stemmig;

namespace {

/// Rules whose way to the room is written down.
struct Desk {
    TaskQueue queue;
    std::vector<std::vector<Text>> sent;
    RulesModel rules{queue.poster(), [this](std::vector<Text> list) { sent.push_back(std::move(list)); }, nullptr};
    QAbstractItemModelTester tester{rules.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Desk() {
        rules.begin({"nl", "en"});
        rules.show(demoScene("opening")->view);
    }
    [[nodiscard]] QVariant value(int row, const char* role) {
        return rules.rows()->data(rules.rows()->index(row), rules.rows()->roleNames().key(role));
    }
    int addRule(const QString& text) {
        rules.add();
        const int row = rules.rows()->count() - 1;
        rules.type(row, text);
        return row;
    }
};

std::vector<Text> proposals() { return demoScene("opening")->view.proposed_rules; }

QStringList linesOf(BoardModel& board) {
    QStringList lines;
    for (int i = 0; i < board.lines()->count(); ++i)
        lines.append(board.lines()->data(board.lines()->index(i), Qt::UserRole).toString());
    return lines;
}

}  // namespace

TEST_CASE("a struck rule goes from the board and comes back in its old place") {
    Desk desk;
    desk.rules.toggle(0);
    desk.queue.runAll();
    REQUIRE(desk.sent.size() == 1);
    CHECK(desk.sent.back().size() == proposals().size() - 1);
    CHECK(desk.sent.back().front() == proposals()[1]);
    desk.rules.toggle(0);
    desk.queue.runAll();
    CHECK(desk.sent.back() == proposals());
}

TEST_CASE("a rule of the class stands in every language of the lesson as it was typed") {
    Desk desk;
    desk.addRule("  Wat hier gezegd wordt, blijft hier. ");
    desk.queue.runAll();
    const Text& own = desk.sent.back().back();
    CHECK(own.in("nl") == "Wat hier gezegd wordt, blijft hier.");
    CHECK(own.by_language.size() == 2);
    CHECK(own.in("en") == own.in("nl"));
}

TEST_CASE("however fast somebody types, rules go out four times a second at most and the last ones always") {
    Desk desk;
    const QString text = QStringLiteral("We listen to each other");
    const int row = desk.addRule(text.left(1));
    desk.queue.runDue();
    CHECK(desk.sent.size() == 1);
    for (int letters = 2; letters <= text.size(); ++letters) {
        desk.rules.type(row, text.left(letters));
        desk.queue.runDue();
    }
    CHECK(desk.sent.size() == 1);
    REQUIRE(desk.queue.posted.size() == 1);
    CHECK(desk.queue.posted.front().delay == kRulesRest);
    desk.queue.runAll();
    CHECK(desk.sent.size() == 2);
    CHECK(desk.sent.back().back().in("en") == text.toStdString());
}

TEST_CASE("a rule with a name in it is refused at its field, and nothing that was typed is lost") {
    Desk desk;
    const int row = desk.addRule("Nobody laughs at Kevin");
    CHECK(!desk.value(row, "problem").toString().isEmpty());
    CHECK(desk.value(row, "text").toString() == "Nobody laughs at Kevin");
    CHECK(desk.rules.agreed() == proposals());
    desk.rules.type(row, "Nobody laughs at somebody");
    CHECK(desk.value(row, "problem").toString().isEmpty());
    CHECK(desk.rules.agreed().size() == proposals().size() + 1);
}

TEST_CASE("a rule that is too long says so in the language of the console") {
    Desk desk;
    const int row = desk.addRule(QString(121, 'x'));
    const QString english = desk.value(row, "problem").toString();
    CHECK(english.contains("120"));
    desk.rules.setLanguage("nl");
    CHECK(desk.value(row, "problem").toString() != english);
    CHECK(desk.rules.agreed() == proposals());
}

TEST_CASE("eight rules are the most, and a struck one makes room for another") {
    Desk desk;
    while (desk.rules.canAdd()) desk.addRule(QStringLiteral("Rule %1").arg(desk.rules.rows()->count()));
    CHECK(desk.rules.agreed().size() == kMostRules);
    CHECK(desk.rules.full());
    desk.rules.toggle(0);
    CHECK(!desk.rules.full());
    desk.addRule("One more");
    desk.rules.toggle(0);
    CHECK(!desk.value(0, "kept").toBool());
    CHECK(desk.rules.agreed().size() == kMostRules);
}

TEST_CASE("an empty rule takes no place on the board and no second one is offered") {
    Desk desk;
    desk.rules.add();
    CHECK(!desk.rules.canAdd());
    CHECK(desk.rules.agreed() == proposals());
    desk.rules.remove(desk.rules.rows()->count() - 1);
    CHECK(desk.rules.canAdd());
}

TEST_CASE("a session that goes on has the rules its class agreed on") {
    Desk desk;
    desk.rules.begin({"nl", "en"});
    desk.rules.show(demoScene("opening-rules")->view);
    const int last = desk.rules.rows()->count() - 1;
    CHECK(desk.value(last, "own").toBool());
    CHECK(!desk.value(static_cast<int>(proposals().size()) - 1, "kept").toBool());
    const std::vector<Text> agreed = desk.rules.agreed(), before = demoScene("opening-rules")->view.rules;
    REQUIRE(agreed.size() == before.size());
    for (std::size_t i = 0; i < agreed.size(); ++i) CHECK(agreed[i].in("en") == before[i].in("en"));
}

TEST_CASE("rules are on the board while they are typed, and no letter of them is a key of the lesson") {
    AppDriver app;
    app.openLesson(QStringLiteral("slim-met-je-scherm"));
    const QStringList proposed = linesOf(app.board());

    app.console().tools()->rules()->toggle(1);
    CHECK(AppDriver::becomes([&] { return linesOf(app.board()).size() == proposed.size() - 1; }));
    app.console().tools()->rules()->add();
    REQUIRE(AppDriver::becomes([&] { return app.window->property("typing").toBool(); }));
    const QString rule = QStringLiteral("be kind. no blame, hold the line");
    for (const QChar letter : rule) QTest::keyClick(app.window, letter.toLatin1());
    QTest::keyPress(app.window, Qt::Key_N);  // held while typing, it is a letter
    CHECK(!app.console().tools()->classSafe()->shown());
    QTest::keyRelease(app.window, Qt::Key_N);
    app.key(Qt::Key_Backspace);
    CHECK(AppDriver::becomes([&] { return linesOf(app.board()).back() == rule; }));
    CHECK(linesOf(app.board()).front() == proposed.front());
    CHECK(app.board().scene() == BoardModel::Opening);
    CHECK(!app.board().paused());
    CHECK(!app.console().tools()->classSafe()->shown());
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());

    app.app.leave();
    app.app.resume();
    CHECK(AppDriver::becomes([&] { return !linesOf(app.board()).isEmpty() && linesOf(app.board()).back() == rule; }));
}
