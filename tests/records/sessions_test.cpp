// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/records/records_support.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

/// A lesson as it ends: closing step seen, class label and two rules.
Session lessonOf(SessionMaker& make, const std::string& label, std::size_t rounds = 2) {
    Session session = liveSession(make, rounds);
    session.class_label = label;
    session.closing_step_seen = true;
    session.ground_rules = {{{{{"nl", "Uitpraten " + label}, {"en", "Let finish " + label}}}, {{{"nl", "Geen namen " + label}}}}};
    return session;
}

std::vector<std::string> labelsOf(const Records& records) {
    std::vector<std::string> labels;
    for (const PastSession& session : records.sessions()) labels.push_back(session.label);
    return labels;
}

std::string refusalOf(const Result<Ok, RecordError>& outcome) {
    if (outcome.ok()) return "";
    CHECK(outcome.error().sentence.in("nl") != outcome.error().sentence.in("en"));
    return outcome.error().sentence.in("en");
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a lesson is remembered by its day, class, rules and words, and by nothing else") {
    const DataFolder folder;
    SessionMaker make(20);
    const Session session = lessonOf(make, "2b", 3);
    REQUIRE(opened(folder.path)->finish(session).ok());
    const auto sessions = opened(folder.path)->sessions();
    REQUIRE(sessions.size() == 1);
    const PastSession& past = sessions.front();
    CHECK(past.id == toHex(session.id));
    CHECK(past.day == kToday);
    CHECK(past.lesson == session.lesson->id);
    CHECK(past.label == "2b");
    CHECK(past.follow_up == "");
    CHECK(past.rules == *session.ground_rules);
    REQUIRE(past.rounds.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(past.rounds[i].statement == session.released[i].statement);
        CHECK(past.rounds[i].release == session.released[i].release);
    }
}

TEST_CASE("a lesson without votes is remembered once it reached the closing step, a rehearsal never") {
    const DataFolder folder;
    SessionMaker make(21);
    auto records = opened(folder.path);
    Session session = lessonOf(make, "2b", 0);
    session.closing_step_seen = false;
    REQUIRE(records->finish(session).ok());
    CHECK(records->sessions().empty());
    session.closing_step_seen = true;
    session.rehearsal = true;
    REQUIRE(records->finish(session).ok());
    CHECK(records->sessions().empty());
    CHECK(filesWith(folder.path, "Uitpraten").empty());
    session.rehearsal = false;
    REQUIRE(records->finish(session).ok());
    CHECK(labelsOf(*records) == std::vector<std::string>{"2b"});
}

TEST_CASE("class and rules of a broken-off lesson are remembered when it is given up") {
    const DataFolder folder;
    SessionMaker make(22);
    const Session session = lessonOf(make, "2b");
    REQUIRE(opened(folder.path)->keep(session, make.identity()).ok());
    auto records = opened(folder.path);
    REQUIRE(records->giveUp().ok());
    REQUIRE(records->sessions().size() == 1);
    CHECK(records->sessions()[0].label == "2b");
    CHECK(records->sessions()[0].rules == *session.ground_rules);
}

TEST_CASE("a class that changed no rule has those the lesson proposes") {
    const DataFolder folder;
    SessionMaker make(29);
    Session session = lessonOf(make, "2b");
    session.ground_rules.reset();
    auto lesson = std::make_shared<Lesson>(*session.lesson);
    lesson->steps.front().board = {Text{{{"en", "Proposed"}}}};
    session.lesson = lesson;
    auto records = opened(folder.path);
    REQUIRE(records->finish(session).ok());
    CHECK(records->sessions().at(0).rules == lesson->steps.front().board);
    session.ground_rules.emplace();  // all of them struck
    REQUIRE(records->finish(session).ok());
    CHECK(records->sessions().at(0).rules.empty());
}

TEST_CASE("the newest lesson comes first, within a day too") {
    const DataFolder folder;
    SessionMaker make(23);
    REQUIRE(opened(folder.path, "2026-11-23")->finish(lessonOf(make, "b")).ok());
    REQUIRE(opened(folder.path, "2026-11-02")->finish(lessonOf(make, "a")).ok());
    REQUIRE(opened(folder.path, "2026-11-23")->finish(lessonOf(make, "c")).ok());
    CHECK(labelsOf(*opened(folder.path)) == std::vector<std::string>{"c", "b", "a"});
}

TEST_CASE("a follow-up is a day after the lesson and before its words go") {
    const DataFolder folder;
    SessionMaker make(24);
    auto records = opened(folder.path);  // 23 November 2026
    const Session session = lessonOf(make, "2b");
    REQUIRE(records->finish(session).ok());
    const std::string id = toHex(session.id);
    const auto planned = [&] { return records->sessions().at(0).follow_up; };
    CHECK(records->setFollowUp(id, "2026-12-14").ok());
    CHECK(planned() == "2026-12-14");
    CHECK(has(refusalOf(records->setFollowUp(id, "2026-11-23")), "after the lesson, and by 31 July 2027"));
    CHECK(has(refusalOf(records->setFollowUp(id, "2027-08-01")), "31 July 2027"));
    CHECK(has(refusalOf(records->setFollowUp(id, "2027-02-30")), "is no date"));
    CHECK(has(refusalOf(records->setFollowUp(id, "soon")), "is no date"));
    CHECK(has(refusalOf(records->setFollowUp("00", "2026-12-14")), "not in the history"));
    CHECK(planned() == "2026-12-14");
    CHECK(records->setFollowUp(id, "2027-07-31").ok());
    // Stored a second time, as after a crash between the words and the crash file: the plan stays.
    REQUIRE(records->finish(session).ok());
    CHECK(planned() == "2027-07-31");
    CHECK(records->setFollowUp(id, "").ok());
    CHECK(planned() == "");
}

TEST_CASE("a follow-up is due from its day on") {
    PastSession session;
    CHECK_FALSE(isFollowUpDue(session, "2026-12-14"));
    session.follow_up = "2026-12-14";
    CHECK_FALSE(isFollowUpDue(session, "2026-12-13"));
    CHECK(isFollowUpDue(session, "2026-12-14"));
    CHECK(isFollowUpDue(session, "2027-01-01"));
}

TEST_CASE("a lesson is kept until 31 July of its school year") {
    CHECK(lastDayKept("2026-11-23") == "2027-07-31");
    CHECK(lastDayKept("2027-01-01") == "2027-07-31");
    CHECK(lastDayKept("2027-07-31") == "2027-07-31");
    CHECK(lastDayKept("2027-08-01") == "2028-07-31");
}

TEST_CASE("a class label can be corrected, and the old one is gone from the file") {
    const DataFolder folder;
    SessionMaker make(25);
    auto records = opened(folder.path);
    const Session session = lessonOf(make, "canary-2");
    REQUIRE(records->finish(session).ok());
    REQUIRE(records->deleteHistory().ok());
    Session again = session;
    again.ground_rules.reset();
    REQUIRE(records->finish(again).ok());
    const std::string id = toHex(session.id);
    CHECK(filesWith(folder.path, "canary-2").size() == 1);
    CHECK(records->setLabel(id, "2c").ok());
    CHECK(labelsOf(*records) == std::vector<std::string>{"2c"});
    CHECK(filesWith(folder.path, "canary-2").empty());
    CHECK(has(refusalOf(records->setLabel(id, std::string(41, 'x'))), "one digit among them"));
    CHECK(has(refusalOf(records->setLabel(id, "\xE2\x80\xAE")), "one digit among them"));
    CHECK(has(refusalOf(records->setLabel("00", "2c")), "not in the history"));
    CHECK(labelsOf(*records) == std::vector<std::string>{"2c"});
    CHECK(records->setLabel(id, "").ok());
    CHECK(labelsOf(*records) == std::vector<std::string>{""});
}

TEST_CASE("one deleted lesson is gone from the file, the others stay whole") {
    const DataFolder folder;
    SessionMaker make(26);
    auto records = opened(folder.path);
    const Session kept = lessonOf(make, "kept-class"), gone = lessonOf(make, "gone-class", 4);
    REQUIRE(records->finish(kept).ok());
    REQUIRE(records->finish(gone).ok());
    CHECK(filesWith(folder.path, "gone-class").size() == 1);
    CHECK(filesWith(folder.path, toHex(gone.id)).size() == 1);
    REQUIRE(records->deleteSession(toHex(gone.id)).ok());
    CHECK(filesWith(folder.path, "gone-class").empty());
    CHECK(filesWith(folder.path, toHex(gone.id)).empty());
    CHECK(filesWith(folder.path, asText(gone.released[3].hash)).empty());
    const auto sessions = records->sessions();
    REQUIRE(sessions.size() == 1);
    CHECK(sessions[0].label == "kept-class");
    CHECK(sessions[0].rules == *kept.ground_rules);
    CHECK(sessions[0].rounds.size() == 2);
    REQUIRE(records->deleteSession(toHex(gone.id)).ok());  // twice: nothing happens
    REQUIRE(records->deleteHistory().ok());
    CHECK(records->sessions().empty());
    CHECK(filesWith(folder.path, "kept-class").empty());
}

TEST_CASE("class, rules and follow-up expire with their lesson on 31 July") {
    const DataFolder folder;
    SessionMaker make(27);
    const Session old = lessonOf(make, "old-class");
    {
        auto records = opened(folder.path, "2027-06-01");
        REQUIRE(records->finish(old).ok());
        REQUIRE(records->setFollowUp(toHex(old.id), "2027-07-01").ok());
    }
    REQUIRE(opened(folder.path, "2027-07-31")->sessions().size() == 1);
    CHECK(opened(folder.path, "2027-08-01")->sessions().empty());
    CHECK(filesWith(folder.path, "old-class").empty());
    CHECK(filesWith(folder.path, "2027-07-01").empty());
    CHECK(filesWith(folder.path, toHex(old.id)).empty());
    // A lesson without votes counts for the doubtful clock as well.
    REQUIRE(opened(folder.path, "2027-09-01")->finish(lessonOf(make, "new-class", 0)).ok());
    CHECK(opened(folder.path, "2038-01-19")->sessions().size() == 1);
}

TEST_CASE("ticked help entries are kept beside the contacts, and a bad school changes nothing") {
    const DataFolder folder;
    const School school{{{"Mw. De Vries", "vertrouwenspersoon", "", "", ""}}, {"0800-0432", "0800-2000"}};
    {
        auto records = opened(folder.path);
        CHECK(records->school() == School{});
        REQUIRE(records->setSchool(school).ok());
        CHECK(has(refusalOf(records->setSchool({{}, {"112", "112"}})), "\"112\" cannot be ticked"));
        CHECK(has(refusalOf(records->setSchool({{}, {""}})), "cannot be ticked"));
        CHECK(has(refusalOf(records->setSchool({{}, std::vector<std::string>(17, "a")})), "at most 16"));
        CHECK(has(refusalOf(records->setSchool({{{"", "", "", "", ""}}, {"0800-0432"}})), "fill in the name"));
    }
    auto records = opened(folder.path);
    CHECK(records->school() == school);
    REQUIRE(records->setContacts({}).ok());
    CHECK(records->school() == School{{}, school.ticked});
}

TEST_CASE("file times tell nothing but the day after every change of the history") {
    const DataFolder folder;
    SessionMaker make(28);
    auto records = opened(folder.path);
    const Session session = lessonOf(make, "2b");
    REQUIRE(records->finish(session).ok());
    const auto midnight = std::chrono::file_clock::from_sys(
        std::chrono::sys_seconds{std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 23}});
    const auto blunt = [&] {
        return fs::last_write_time(folder.path / "stemmig.db") == midnight && fs::last_write_time(folder.path) == midnight;
    };
    const std::string id = toHex(session.id);
    CHECK(records->setFollowUp(id, "2026-12-14").ok());
    CHECK(blunt());
    CHECK(records->setLabel(id, "2c").ok());
    CHECK(blunt());
    CHECK(records->setSchool({{}, {"112"}}).ok());
    CHECK(blunt());
    CHECK_FALSE(records->inventory().empty());
    CHECK(blunt());
    CHECK(records->deleteSession(id).ok());
    CHECK(blunt());
}
