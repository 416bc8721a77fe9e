// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/library_model.hpp"

#include <doctest/doctest.h>
#include <QSignalSpy>
#include "host/app/lesson_search.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

const std::string kToday = "2026-11-23";

const std::vector<LibraryEntry>& shipped() {
    static const std::vector<LibraryEntry> read = readLibrary(std::string(STEMMIG_SOURCE_DIR) + "/content/lessons");
    return read;
}

LibraryEntry broken(const std::string& file) {
    return {file,
            nullptr,
            {{Severity::Error, "choice-count", 42, 5, "a statement has 2 to 7 choices, this one has 1"},
             {Severity::Warning, "long", 1, 1, "a long sentence"},
             {Severity::Error, "notes", 50, 1, "there are no notes"}}};
}

PastSession given(const std::string& id, const std::string& day, const std::string& lesson, const std::string& label,
                  const std::string& follow_up = "") {
    return {id, day, lesson, label, follow_up, {}, {}};
}

struct LibraryPage {
    LibraryModel model{nullptr};
    Watchers watchers{model.lessons(), model.own(), model.due()};

    LibraryPage() { model.setLessons(shipped(), ""); }
    QStringList ids() { return texts(*model.lessons(), "id"); }
    int rowOf(const QString& lesson) { return static_cast<int>(ids().indexOf(lesson)); }
    QVariant at(const QString& lesson, const char* role) { return value(*model.lessons(), rowOf(lesson), role); }
};

}  // namespace

TEST_CASE("lessons stand in teaching order with what a teacher chooses by") {
    LibraryPage page;
    REQUIRE(page.ids().size() >= 7);
    CHECK(page.ids().first() == "foute-boel-of-niet");
    CHECK(page.at("foute-boel-of-niet", "advice") == 1);
    CHECK(page.at("foute-boel-of-niet", "sensitive").toBool());
    CHECK(page.at("foute-boel-of-niet", "minutes") == 45);
    CHECK(page.at("foute-boel-of-niet", "statements").toInt() >= 4);
    CHECK(page.at("foute-boel-of-niet", "keyMessages").toStringList().size() >= 2);
    page.model.setLanguage("nl");
    CHECK(page.at("criminele-uitbuiting", "title") == "Criminele uitbuiting");
    page.model.setLanguage("en");
    CHECK(page.at("criminele-uitbuiting", "title") == "Criminal exploitation");
}

TEST_CASE("a first start is advised to take the neutral lesson, and then nothing else is") {
    LibraryPage page;
    page.model.setLessons(shipped(), "slim-met-je-scherm");
    for (const QString& id : page.ids()) CHECK(page.at(id, "advice") == (id == "slim-met-je-scherm" ? 2 : 0));
    CHECK(page.ids().front() == "slim-met-je-scherm");
    page.model.setLessons(shipped(), "");
    CHECK(page.ids().front() != "slim-met-je-scherm");
    CHECK(page.model.neutral() == "slim-met-je-scherm");
}

TEST_CASE("a broken lesson says where it is wrong and hides no other") {
    LibraryPage page;
    std::vector<LibraryEntry> with_broken = shipped();
    with_broken.insert(with_broken.begin(), broken("mijn-les.textproto"));
    page.model.setLessons(with_broken, "");
    CHECK(page.ids().size() == static_cast<qsizetype>(shipped().size()) + 1);
    CHECK(value(*page.model.lessons(), 0, "title") == "mijn-les.textproto");
    CHECK(value(*page.model.lessons(), 0, "problem") ==
          "mijn-les.textproto:42:5: a statement has 2 to 7 choices, this one has 1");
    CHECK(value(*page.model.lessons(), 0, "more") == 1);
}

TEST_CASE("search finds what one remembers, in both languages, without minding accents and capitals") {
    LibraryPage page;
    const qsizetype all = page.ids().size();
    for (const char* language : {"nl", "en"}) {
        page.model.setLanguage(language);
        page.model.setSearch("CRIMINELE uitbuiting");  // the title in the other language counts too
        CHECK(page.ids().contains("criminele-uitbuiting"));
        CHECK(page.ids().size() < all);
    }
    page.model.setSearch("seksueel uitgebuit jongen");  // words of a statement, in any order
    CHECK(page.ids().contains("seksuele-uitbuiting"));
    page.model.setSearch("een zin die nergens staat");
    CHECK(page.ids().isEmpty());
    CHECK(page.model.size() == all);
    page.model.setSearch("   ");
    CHECK(page.ids().size() == all);
}

TEST_CASE("accents may be typed or left out on either side") {
    Lesson lesson;
    lesson.title = {{{"nl", "Zorgcoördinator’s café"}}};
    CHECK(LessonSearch("coordinator").finds(lesson));
    CHECK(LessonSearch("CAFÉ").finds(lesson));
    CHECK(LessonSearch("zorgcoördinator's").finds(lesson));
    CHECK_FALSE(LessonSearch("cafes").finds(lesson));
}

TEST_CASE("what was found inside a lesson is shown, but what is on its card anyway is not repeated") {
    LibraryPage page;
    page.model.setLanguage("nl");
    page.model.setSearch("jongen seksueel uitgebuit");
    CHECK(page.at("seksuele-uitbuiting", "found").toString().contains("jongen"));
    page.model.setSearch("seksuele uitbuiting");
    CHECK(page.at("seksuele-uitbuiting", "found") == "");
}

TEST_CASE("a card says which class had the lesson last, by day and label only") {
    LibraryPage page;
    page.model.setLanguage("nl");
    page.model.setPast(
        {given("3", "2026-11-12", "criminele-uitbuiting", "2B"), given("2", "2026-11-10", "criminele-uitbuiting", "2A"),
         given("1", "2026-10-01", "foute-boel-of-niet", "")},
        kToday);
    CHECK(page.at("criminele-uitbuiting", "lastGiven") == "2B, 12 november");
    CHECK(page.at("foute-boel-of-niet", "lastGiven") == "1 oktober");
    CHECK(page.at("seksuele-uitbuiting", "lastGiven") == "");
}

TEST_CASE("a follow-up is due from its day on, and names the lesson that asks again") {
    LibraryPage page;
    const auto due_on = [&](const std::string& day) {
        page.model.setPast({given("1", "2026-10-12", "criminele-uitbuiting", "2B", day)}, kToday);
        return texts(*page.model.due(), "label");
    };
    CHECK(due_on("2026-11-24").isEmpty());
    CHECK(due_on("") == QStringList());
    CHECK(due_on("2026-11-23") == QStringList{"2B"});
    CHECK(value(*page.model.due(), 0, "lesson") == "terugblik");
    CHECK(value(*page.model.due(), 0, "session") == "1");
    CHECK(value(*page.model.due(), 0, "earlier") == "Criminal exploitation");
    CHECK(value(*page.model.due(), 0, "day") == "12 October");
    CHECK(page.at("terugblik", "due").toBool());
    CHECK_FALSE(page.at("criminele-uitbuiting", "due").toBool());
}

TEST_CASE("a follow-up that was given to that class is no longer due, but without a label nobody can tell") {
    LibraryPage page;
    const auto due_after = [&](const std::string& label, const std::string& later, const std::string& day) {
        page.model.setPast(
            {given("2", day, "terugblik", later), given("1", "2026-10-12", "criminele-uitbuiting", label, "2026-11-20")}, kToday);
        return page.model.due()->count();
    };
    CHECK(due_after("2B", "2B", "2026-11-21") == 0);
    CHECK(due_after("2B", "2A", "2026-11-21") == 1);
    CHECK(due_after("2B", "2B", "2026-10-12") == 1);
    CHECK(due_after("", "", "2026-11-21") == 1);
}

TEST_CASE("the follow-up of a lesson that nothing asks again is the lesson itself") {
    LibraryPage page;
    page.model.setPast({given("1", "2026-10-12", "slim-met-je-scherm", "2B", "2026-11-20"),
                        given("2", "2026-10-12", "weggegooid", "2B", "2026-11-20")},
                       kToday);
    CHECK(texts(*page.model.due(), "lesson") == QStringList{"slim-met-je-scherm"});
    page.model.setPast({given("1", "2026-10-12", "terugblik", "2B", "2026-11-20")}, kToday);  // the others came before it
    CHECK(texts(*page.model.due(), "lesson") == QStringList{"terugblik"});
}

TEST_CASE("own lessons stand apart, are searched too, and a folder that is gone is only said") {
    LibraryPage page;
    auto own = std::make_shared<Lesson>(*shipped().front().lesson);
    own->id = "eigen";
    own->title = {{{"nl", "Pesten in de pauze"}}};
    page.model.setOwn({"/media/stick/Mijn lessen", false, {{"eigen.textproto", own, {}}, broken("stuk.textproto")}});
    CHECK(page.model.folder() == "Mijn lessen");
    CHECK(texts(*page.model.own(), "title") == QStringList{"Pesten in de pauze", "stuk.textproto"});
    CHECK(page.model.find("eigen") == own);
    page.model.setSearch("pesten");
    CHECK(texts(*page.model.own(), "id") == QStringList{"eigen"});
    CHECK(page.ids().isEmpty());
    page.model.setSearch("");
    page.model.setOwn({"/media/stick/Mijn lessen", true, {}});
    CHECK(page.model.folderMissing());
    CHECK(page.ids().size() == static_cast<qsizetype>(shipped().size()));
}
