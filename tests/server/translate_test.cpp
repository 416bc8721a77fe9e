// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/translate.hpp"

#include <doctest/doctest.h>
#include "host/lesson/reader.hpp"
#include "proto/channel/frames.hpp"
#include "stemmig/v1/wire.pb.h"
#include "tests/server/fixture.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

const std::vector<std::string> kBoth = {"nl", "en"};

v1::FromHost parse(const Bytes& bytes) {
    v1::FromHost message;
    REQUIRE(message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())));
    return message;
}

}  // namespace

TEST_CASE("translate: a view arrives field by field, texts in the order of the languages") {
    SeatView view;
    view.scene = Scene::Statement;
    view.phase = Phase::Revealed;
    view.round = {1, 2, 3, 4, 5, 6, 7, 8};
    view.number = 2;
    view.of = 5;
    view.question = testLesson()->steps[kCheck].statement->question;
    view.picture = Picture{false, {{0, text("weinig", "few")}, {6, text("meeste", "most")}}, {{1, {}}, {5, {}}}};
    view.answer_key = std::uint8_t{0};
    view.explanation = text("Want", "Because");
    const v1::View out = parse(encodeView(view, kBoth, Instant{5000})).view();
    CHECK(out.scene() == v1::SCENE_STATEMENT);
    CHECK(out.phase() == v1::PHASE_REVEALED);
    CHECK(out.round() == std::string("\1\2\3\4\5\6\7\10"));
    CHECK(out.tick_ms() == 5000);
    CHECK(out.number() == 2);
    CHECK(out.of() == 5);
    CHECK(out.counted());
    CHECK(out.question().kind() == v1::KIND_CHECK);
    CHECK(out.question().choices(1).in(0) == "Klopt niet");
    CHECK(out.question().choices(1).in(1) == "Wrong");
    CHECK(out.picture().words(1).level() == 6);
    CHECK(out.picture().words(1).text().in(1) == "most");
    CHECK(out.picture().first_words(1).level() == 5);
    CHECK(out.picture().sentence().in(1) == resultFootnote().in("en"));
    REQUIRE(out.has_answer_key());
    CHECK(out.answer_key() == 0);
    CHECK(out.explanation().in(0) == "Want");
}

TEST_CASE("translate: what a view does not hold is not on the wire") {
    const v1::View out = parse(encodeView(SeatView{}, kBoth, Instant{10'000})).view();
    CHECK(out.round().empty());
    CHECK_FALSE(out.has_question());
    CHECK_FALSE(out.has_picture());
    CHECK_FALSE(out.has_answer_key());
    CHECK_FALSE(out.has_explanation());
}

TEST_CASE("translate: a withheld result is the sentence without a word") {
    SeatView view;
    view.picture = Picture{true, {}, {}};
    const v1::View out = parse(encodeView(view, kBoth, Instant{5000})).view();
    CHECK(out.picture().withheld());
    CHECK(out.picture().words_size() == 0);
    CHECK(out.picture().sentence().in(0) == withheldSentence().in("nl"));
}

TEST_CASE("translate: chat bubbles keep their sides") {
    auto question = std::make_shared<Question>();
    question->kind = StatementKind::RedFlag;
    question->chat = {{text("Vriend", "Friend"), text("Hoi", "Hi"), false}, {text("Jij", "You"), text("Ja", "Yes"), true}};
    question->choices = {text("a", "a"), text("b", "b")};
    SeatView view;
    view.question = question;
    const v1::View out = parse(encodeView(view, kBoth, Instant{5000})).view();
    CHECK_FALSE(out.question().chat(0).own());
    CHECK(out.question().chat(1).own());
    CHECK(out.question().chat(0).sender().in(1) == "Friend");
}

TEST_CASE("translate: a view too large for the channel loses its texts, never its state") {
    auto question = std::make_shared<Question>();
    question->text = text(std::string(9000, 'x'), "");
    SeatView view;
    view.scene = Scene::Statement;
    view.phase = Phase::Open;
    view.question = question;
    const Bytes bytes = encodeView(view, kBoth, Instant{5000});
    CHECK(paddedSize(bytes.size()) <= kMaxHostPlain);
    CHECK(parse(bytes).view().phase() == v1::PHASE_OPEN);
    CHECK_FALSE(parse(bytes).view().has_question());
}

TEST_CASE("translate: the welcome holds the promise, the school's people and the entries the school ticked") {
    const v1::Welcome live = parse(encodeWelcome(*testLesson(), false, testHelp(), {{"Sam", "mentor", "", "", ""}})).welcome();
    CHECK(live.languages(0) == "nl");
    CHECK(live.promise().in(1) == promise().in("en"));
    CHECK(live.info_size() == 1);
    CHECK(live.info(0).address() == "fier.nl/chat");
    CHECK(live.contacts(0).role() == "mentor");
    CHECK(live.checked_on() == "2026-09-01");
}

TEST_CASE("translate: a rehearsal never says the promise") {
    const v1::Welcome out = parse(encodeWelcome(*testLesson(), true, testHelp(), {})).welcome();
    CHECK(out.promise().in(1) == rehearsalNotice().in("en"));
    CHECK(out.promise().in(1) != promise().in("en"));
}

TEST_CASE("translate: a welcome too large loses the last contacts, then the last entries, never all help") {
    const SchoolContact huge{std::string(1600, 'n'), "", "", "", ""};
    Help help = testHelp();
    for (int i = 0; i < 10; ++i) help.entries.push_back({text(std::string(300, 'x'), "y"), {}, "", true});
    const Bytes many_people = encodeWelcome(*testLesson(), false, help, std::vector<SchoolContact>(6, huge));
    CHECK(paddedSize(many_people.size()) <= kMaxHostPlain);
    CHECK(parse(many_people).welcome().info_size() == 11);
    CHECK(parse(many_people).welcome().contacts_size() == 2);

    for (int i = 0; i < 40; ++i) help.entries.push_back({text(std::string(300, 'x'), "y"), {}, "", true});
    const Bytes much_help = encodeWelcome(*testLesson(), false, help, {{"Sam", "", "", "", ""}});
    CHECK(paddedSize(much_help.size()) <= kMaxHostPlain);
    CHECK(parse(much_help).welcome().info_size() > 10);
    CHECK(parse(much_help).welcome().info(0).address() == "fier.nl/chat");
}

TEST_CASE("translate: the shipped help and as many contacts as there can be fit whole, in a lesson of both languages") {
    const auto shipped = readHelpFile(STEMMIG_SOURCE_DIR "/content/help/help.textproto");
    REQUIRE(shipped.ok());
    Help all = shipped.value();
    for (HelpEntry& entry : all.entries) entry.by_default = true;
    const std::string field(kContactBytes, 'x');
    const Bytes bytes =
        encodeWelcome(*testLesson(), false, all, std::vector<SchoolContact>(kMostContacts, {field, field, field, field, field}));
    CHECK(paddedSize(bytes.size()) <= kMaxHostPlain);
    CHECK(parse(bytes).welcome().contacts_size() == static_cast<int>(kMostContacts));
    CHECK(parse(bytes).welcome().info_size() == static_cast<int>(all.entries.size()));
}

TEST_CASE("translate: every refusal of a HELLO has its own farewell") {
    CHECK(farewell(Refusal::Locked).reason == ByeReason::Locked);
    CHECK(farewell(Refusal::Locked).retry == Instant{0});
    CHECK(farewell(Refusal::Full).reason == ByeReason::Full);
    CHECK(farewell(Refusal::RoundOpen).reason == ByeReason::RoundOpen);
    CHECK(farewell(Refusal::RoundOpen).retry > Instant{0});
    CHECK(farewell(Refusal::AddressHasSeat).reason == ByeReason::AskTeacher);
    CHECK(farewell(Refusal::AddressHasSeat).retry > Instant{0});
    CHECK(farewell(Refusal::Ended).reason == ByeReason::Ended);
    const v1::Bye bye = parse(encodeBye({ByeReason::RoundOpen, Instant{5000}})).bye();
    CHECK(bye.reason() == v1::Bye::REASON_ROUND_OPEN);
    CHECK(bye.retry_ms() == 5000);
}
