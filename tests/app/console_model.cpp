// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/console_model.hpp"

#include <doctest/doctest.h>
#include <QAbstractItemModelTester>
#include "host/app/app_model.hpp"
#include "host/app/demo.hpp"
#include "host/start/content.hpp"

using namespace stemmig;

namespace {

const Content& content() {
    static const Content read = readContent(std::string(STEMMIG_SOURCE_DIR) + "/content");
    return read;
}

std::shared_ptr<const Publication> scene(const std::string& name) {
    static const std::vector<DemoScene> scenes = demoScenes(content().neutral(), true);
    for (const DemoScene& one : scenes)
        if (one.name == name) return one.publication;
    FAIL("no scene " << name);
    return nullptr;
}

/// A console whose wishes are written down.
struct Desk {
    AppModel app{true};
    ConsoleModel& console = *app.console();
    std::vector<Command::Any> sent;

    explicit Desk(const std::string& name) {
        console.setSend([this](Command::Any command) { sent.push_back(std::move(command)); });
        console.show(scene(name));
    }
    bool sentOnly(Wish wish) const {
        return sent.size() == 1 && std::holds_alternative<Wish>(sent[0]) && std::get<Wish>(sent[0]) == wish;
    }
};

std::shared_ptr<const Publication> withProgress(Progress progress) {
    auto publication = std::make_shared<Publication>(*scene("open"));
    publication->view.progress = progress;
    return publication;
}

}  // namespace

TEST_CASE("every model of a whole lesson keeps the rules of Qt's models") {
    AppModel app(true);
    ConsoleModel& console = *app.console();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (RowModel* model :
         {console.steps(), console.notes(), console.prompts(), console.held(), console.afterCare(), console.scripts(),
          console.notices(), console.actions(), console.sheets(), console.board()->lines(), console.board()->choices(),
          console.board()->chat(), console.board()->prompts(), console.board()->help()})
        testers.push_back(
            std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    console.setHelp(content().help, {{"A", "b", "c", "d", "e"}});
    for (const DemoScene& one : demoScenes(content().neutral(), true)) console.show(one.publication);
    app.setLanguage("nl");
    CHECK(console.steps()->count() > 0);
}

TEST_CASE("closing before most have answered asks once") {
    Desk desk("open");
    desk.console.show(withProgress(Progress::AboutHalf));
    desk.console.next();
    CHECK(desk.sent.empty());
    CHECK(!desk.console.question().isEmpty());
    desk.console.next();
    CHECK(desk.sentOnly(Wish::Next));
    CHECK(desk.console.question().isEmpty());
}

TEST_CASE("closing when most have answered asks nothing") {
    Desk desk("open");
    desk.console.show(withProgress(Progress::Most));
    desk.console.next();
    CHECK(desk.sentOnly(Wish::Next));
}

TEST_CASE("leaving an open round asks, and can be taken back") {
    Desk desk("open");
    desk.console.back();
    CHECK(desk.sent.empty());
    desk.console.cancel();
    CHECK(desk.console.question().isEmpty());
    desk.console.goTo(0);
    desk.console.confirm();
    REQUIRE(desk.sent.size() == 1);
    CHECK(std::get<Command::GoTo>(desk.sent[0]).step == 0);
}

TEST_CASE("the end of the lesson asks once") {
    Desk desk("closing");
    desk.console.next();
    CHECK(desk.sent.empty());
    desk.console.next();
    CHECK(desk.sentOnly(Wish::Next));
}

TEST_CASE("next turns the sheet first and then goes on") {
    Desk desk("shown");
    CHECK(desk.console.board()->page() == BoardModel::Picture);
    desk.console.next();
    CHECK(desk.console.board()->page() == BoardModel::Prompts);
    CHECK(desk.sent.empty());
    desk.console.next();
    CHECK(desk.sentOnly(Wish::Next));
}

TEST_CASE("in a pause next ends the pause and nothing else") {
    Desk desk("paused");
    desk.console.next();
    CHECK(desk.sentOnly(Wish::Pause));
}

TEST_CASE("the class's screen says nothing of what only the teacher may see") {
    Desk desk("held");
    CHECK(desk.console.held()->count() > 0);
    for (int i = 0; i < desk.console.board()->choices()->count(); ++i) {
        const RowModel& choices = *desk.console.board()->choices();
        const auto value = [&](const char* role) { return choices.data(choices.index(i), choices.roleNames().key(role)); };
        CHECK(value("word").toString().isEmpty());
        CHECK(value("level").toInt() == -1);
        CHECK(!value("isKey").toBool());
    }
    CHECK(desk.console.board()->explanation().isEmpty());
    CHECK(desk.console.board()->prompts()->count() == 0);
}

TEST_CASE("a change of language changes every sentence at once") {
    Desk desk("open");
    const QString english = desk.console.primary();
    desk.app.setLanguage("nl");
    CHECK(desk.console.primary() != english);
    CHECK(desk.console.board()->asks() == QStringLiteral("Klopt dit?"));
}

TEST_CASE("a result that is withheld is not announced as what the group chose") {
    Desk shown("shown");
    Desk withheld("withheld-shown");
    REQUIRE(withheld.console.board()->withheld());
    CHECK(withheld.console.board()->status() != shown.console.board()->status());
}
