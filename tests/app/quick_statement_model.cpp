// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/quick_statement_model.hpp"

#include <doctest/doctest.h>
#include <QAbstractItemModelTester>
#include <QQuickItem>
#include <QSignalSpy>
#include "tests/app/app_driver.hpp"
#include "tests/app/scenes.hpp"

using namespace stemmig;

namespace {

constexpr int kPupils = 12;

struct Desk {
    std::vector<std::shared_ptr<const Statement>> sent;
    QuickStatementModel quick{[this](std::shared_ptr<const Statement> one) { sent.push_back(std::move(one)); }, nullptr};
    QAbstractItemModelTester tester{quick.choices(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit Desk(const std::string& scene = "shown", bool sensitive = false) {
        quick.begin({"nl", "en"});
        quick.show(demoScene(scene, sensitive));
    }
    [[nodiscard]] QString choice(int row, const char* role) {
        return quick.choices()->data(quick.choices()->index(row), quick.choices()->roleNames().key(role)).toString();
    }
};

/// What the room says after the next command.
std::shared_ptr<const Publication> answered(std::optional<Refusal> refused) {
    auto publication = std::make_shared<Publication>(*demoScene("shown"));
    publication->commands += 1;
    publication->refused = refused;
    return publication;
}

}  // namespace

TEST_CASE("a statement of one's own is for lessons that are not sensitive, between rounds") {
    CHECK(Desk("shown").quick.possible());
    CHECK(Desk("opening").quick.possible());
    CHECK(!Desk("lobby").quick.possible());
    CHECK(!Desk("open").quick.possible());
    CHECK(!Desk("closing").quick.possible());
    CHECK(!Desk("ended").quick.possible());
    CHECK(!Desk("shown", true).quick.possible());
}

TEST_CASE("three choices are there at once, and a good sentence is all it takes") {
    Desk desk;
    CHECK(desk.quick.choices()->count() == 3);
    CHECK(!desk.quick.ready());
    CHECK(desk.quick.problem().isEmpty());
    desk.quick.setText("Somebody may turn off a phone at night.");
    CHECK(desk.quick.ready());
    desk.quick.ask();
    desk.quick.ask();
    REQUIRE(desk.sent.size() == 1);
    CHECK(desk.sent[0]->question->text.in("nl") == desk.sent[0]->question->text.in("en"));
    CHECK(desk.sent[0]->question->choices.size() == 3);
}

TEST_CASE("the linter reads along and says at each field what is wrong") {
    Desk desk;
    desk.quick.setText("Have you ever sent a picture?");
    CHECK(desk.quick.problem().contains("somebody"));
    CHECK(!desk.quick.ready());
    desk.quick.setText("Somebody may say no.");
    CHECK(desk.quick.problem().isEmpty());
    desk.quick.typeChoice(1, "Ask Kevin");
    CHECK(!desk.choice(1, "problem").isEmpty());
    CHECK(desk.choice(0, "problem").isEmpty());
    CHECK(desk.quick.choicesProblem().isEmpty());
    desk.quick.typeChoice(1, desk.choice(0, "text"));
    CHECK(desk.choice(1, "problem").isEmpty());
    CHECK(!desk.quick.choicesProblem().isEmpty());
    CHECK(!desk.quick.ready());
    desk.quick.typeChoice(1, "");
    CHECK(!desk.quick.choicesProblem().isEmpty());
    CHECK(desk.quick.text() == "Somebody may say no.");
}

TEST_CASE("there are never fewer than three fields for choices, nor more than seven") {
    Desk desk;
    desk.quick.removeChoice(0);
    CHECK(desk.quick.choices()->count() == 3);
    for (int i = 0; i < 9; ++i) desk.quick.addChoice();
    CHECK(desk.quick.choices()->count() == 7);
    CHECK(!desk.quick.canAddChoice());
    desk.quick.removeChoice(6);
    CHECK(desk.quick.choices()->count() == 6);
}

TEST_CASE("what the room refuses stays in the fields with the reason") {
    Desk desk;
    QSignalSpy asked(&desk.quick, &QuickStatementModel::asked);
    desk.quick.setText("Somebody may turn off a phone at night.");
    desk.quick.ask();
    desk.quick.show(demoScene("shown"));
    CHECK(desk.quick.refused().isEmpty());
    desk.quick.show(answered(Refusal::InTheLesson));
    CHECK(!desk.quick.refused().isEmpty());
    CHECK(!desk.quick.text().isEmpty());
    CHECK(asked.isEmpty());
    desk.quick.ask();
    CHECK(desk.sent.size() == 2);
}

TEST_CASE("the offered choices follow the language of the console until somebody types") {
    AppDriver app;
    QuickStatementModel& quick = *app.console().tools()->quick();
    const auto first = [&] { return quick.choices()->data(quick.choices()->index(0), Qt::UserRole).toString(); };
    app.app.setLanguage("en");
    CHECK(first() == "Agree");
    app.app.setLanguage("nl");
    CHECK(first() == "Eens");
    quick.setText("Iemand mag nee zeggen.");
    app.app.setLanguage("en");
    CHECK(first() == "Eens");
}

TEST_CASE("the sheet takes a statement by the keyboard alone, and no letter of it is a key of the lesson") {
    AppDriver app;
    app.openLesson(QStringLiteral("slim-met-je-scherm"));
    QuickStatementModel& quick = *app.console().tools()->quick();
    auto* sheet = app.object("ownSheet");
    REQUIRE(sheet != nullptr);
    QMetaObject::invokeMethod(sheet, "open");
    REQUIRE(AppDriver::becomes([&] { return app.window->property("typing").toBool(); }));
    const QString text = QStringLiteral("Somebody may be alone. Nobody has to like it");
    for (const QChar letter : text) QTest::keyClick(app.window, letter.toLatin1());
    CHECK(quick.text() == text);
    CHECK(!app.board().paused());
    app.key(Qt::Key_Return);
    app.key(Qt::Key_End);
    QTest::keyClick(app.window, '.');
    CHECK(quick.choices()->data(quick.choices()->index(0), Qt::UserRole).toString().endsWith('.'));
    CHECK(quick.text() == text);
    auto* ask = app.item("askNow");
    REQUIRE(ask != nullptr);
    REQUIRE(ask->isEnabled());
    ask->forceActiveFocus();
    app.key(Qt::Key_Return);
    CHECK(AppDriver::becomes([&] { return app.board().statement() == text && !sheet->property("visible").toBool(); }));
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}

TEST_CASE("a statement that was just made up is voted on by the class and held for the teacher") {
    AppDriver app;
    app.backstage->rehearse(QStringLiteral("slim-met-je-scherm"), QStringLiteral("mixed"), kPupils);
    REQUIRE(AppDriver::becomes([&] { return app.console().joined() == kPupils; }));
    app.key(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
    QuickStatementModel& quick = *app.console().tools()->quick();
    QSignalSpy asked(&quick, &QuickStatementModel::asked);
    const QString text = QStringLiteral("Een scherm in de pauze is prima.");
    quick.setText(text);
    quick.ask();
    REQUIRE(AppDriver::becomes([&] { return !asked.isEmpty(); }));
    CHECK(app.board().statement() == text);
    CHECK(app.board().opinion());
    CHECK(quick.text().isEmpty());
    app.key(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.board().open(); }));
    REQUIRE(AppDriver::becomes([&] { return app.console().progressLevel() == static_cast<int>(Progress::Most); }));
    app.key(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.console().held()->count() == 3; }));
    CHECK(app.board().choices()->count() == 3);
    CHECK_MESSAGE(app.warnings().isEmpty(), app.warnings().join('\n').toStdString());
}
