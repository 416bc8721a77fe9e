// SPDX-License-Identifier: GPL-3.0-or-later
// What a device with a screen keeps beside the mirror every device has.
#include "participant/client/texts.hpp"

#include "tests/client/scripted_host.hpp"

using namespace stemmig;

namespace {

void say(v1::LocalText& text, const std::string& nl, const std::string& en) {
    text.add_in(nl);
    text.add_in(en);
}

v1::FromHost fullWelcome() {
    v1::FromHost message;
    v1::Welcome& it = *message.mutable_welcome();
    it.add_languages("nl");
    it.add_languages("en");
    say(*it.mutable_promise(), "belofte", "promise");
    say(*it.mutable_info_opening(), "praten kan altijd", "you can always talk");
    v1::InfoEntry& entry = *it.add_info();
    say(*entry.mutable_heading(), "Kindertelefoon", "Child helpline");
    say(*entry.add_lines(), "elke dag", "every day");
    entry.set_address("0800-0432");
    v1::Contact& one = *it.add_contacts();
    one.set_name("Samira");
    one.set_role("mentor");
    one.set_where("1.12");
    one.set_when("elke dag");
    one.set_phone("12");
    it.set_checked_on("2026-11-20");
    return message;
}

v1::FromHost shownView() {
    v1::FromHost message = view(v1::PHASE_REVEALED);
    v1::View& it = *message.mutable_view();
    it.set_number(2);
    it.set_of(5);
    say(*it.mutable_question()->mutable_text(), "stelling", "statement");
    v1::Message& chat = *it.mutable_question()->add_chat();
    say(*chat.mutable_sender(), "Vriend", "Friend");
    say(*chat.mutable_text(), "hoi", "hi");
    chat.set_own(true);
    for (const char* choice : {"a", "b"}) say(*it.mutable_question()->add_choices(), choice, choice);
    for (const unsigned level : {2U, 5U}) {
        v1::Word& word = *it.mutable_picture()->add_words();
        word.set_level(level);
        say(*word.mutable_text(), "ongeveer", "about");
        it.mutable_picture()->add_first_words()->set_level(level - 1);
    }
    say(*it.mutable_picture()->mutable_sentence(), "afgerond", "rounded");
    it.set_answer_key(1);
    say(*it.mutable_explanation(), "want", "because");
    return message;
}

Desk deskWithScreen() {
    Desk desk;
    desk.device.wantTexts();
    return desk;
}

}  // namespace

TEST_CASE("a device without a screen keeps no text") {
    Desk desk;
    (void)desk.connect();
    (void)desk.hear(fullWelcome());
    (void)desk.hear(shownView());
    REQUIRE(desk.device.view().has_value());
    CHECK(desk.device.view()->choices == 2);
    CHECK(desk.device.view()->texts == nullptr);
    CHECK(desk.device.welcome() == nullptr);
}

TEST_CASE("a device with a screen keeps every text of the welcome") {
    Desk desk = deskWithScreen();
    CHECK_FALSE(desk.device.kind().has_value());
    (void)desk.connect();
    CHECK(desk.device.kind() == SessionKind::Rehearsal);
    (void)desk.hear(fullWelcome());
    REQUIRE(desk.device.welcome() != nullptr);
    const WelcomeTexts& seen = *desk.device.welcome();
    CHECK(seen.languages == std::vector<std::string>{"nl", "en"});
    CHECK(seen.promise == LocalWords{"belofte", "promise"});
    CHECK(seen.info_opening == LocalWords{"praten kan altijd", "you can always talk"});
    REQUIRE(seen.info.size() == 1);
    CHECK(seen.info[0].heading == LocalWords{"Kindertelefoon", "Child helpline"});
    CHECK(seen.info[0].lines == std::vector<LocalWords>{{"elke dag", "every day"}});
    CHECK(seen.info[0].address == "0800-0432");
    REQUIRE(seen.contacts.size() == 1);
    CHECK(seen.contacts[0].name == "Samira");
    CHECK(seen.contacts[0].role == "mentor");
    CHECK(seen.contacts[0].where == "1.12");
    CHECK(seen.contacts[0].when == "elke dag");
    CHECK(seen.contacts[0].phone == "12");
    CHECK(seen.checked_on == "2026-11-20");
}

TEST_CASE("a device with a screen keeps every text of the view") {
    Desk desk = deskWithScreen();
    (void)desk.connect();
    (void)desk.hear(fullWelcome());
    (void)desk.hear(shownView());
    REQUIRE(desk.device.view()->texts != nullptr);
    const ViewTexts& seen = *desk.device.view()->texts;
    CHECK(seen.asked);
    CHECK(seen.number == 2);
    CHECK(seen.of == 5);
    CHECK(seen.question == LocalWords{"stelling", "statement"});
    REQUIRE(seen.chat.size() == 1);
    CHECK(seen.chat[0].sender == LocalWords{"Vriend", "Friend"});
    CHECK(seen.chat[0].own);
    CHECK(seen.choices == std::vector<LocalWords>{{"a", "a"}, {"b", "b"}});
    REQUIRE(seen.words.size() == 2);
    CHECK(seen.words[1].level == 5);
    CHECK(seen.words[1].text == LocalWords{"ongeveer", "about"});
    REQUIRE(seen.first_words.size() == 2);
    CHECK(seen.first_words[0].level == 1);
    CHECK_FALSE(seen.withheld);
    CHECK(seen.sentence == LocalWords{"afgerond", "rounded"});
    CHECK(seen.answer_key == 1U);
    CHECK(seen.explanation == LocalWords{"want", "because"});
    (void)desk.hear(view(std::nullopt));
    CHECK_FALSE(desk.device.view()->texts->asked);
    CHECK_FALSE(desk.device.view()->texts->answer_key.has_value());
}

TEST_CASE("a pupil who was refused can try again, who was not cannot") {
    Desk desk;
    (void)desk.connect();
    (void)desk.hear(bye(v1::Bye::REASON_REPLACED));
    desk.lose();
    REQUIRE(desk.device.state() == DeviceState::Refused);
    CHECK_FALSE(desk.device.nextDeadline().has_value());
    desk.device.retry(desk.now);
    CHECK(desk.device.state() == DeviceState::Waiting);
    CHECK(desk.device.nextDeadline() == desk.now);
    Desk ended;
    (void)ended.connect();
    (void)ended.hear(bye(v1::Bye::REASON_ENDED));
    ended.lose();
    ended.device.retry(ended.now);
    CHECK(ended.device.state() == DeviceState::Ended);
}

TEST_CASE("only a ticket that was shown can have been refused") {
    Desk desk;
    (void)desk.connect();
    (void)desk.hear(bye(v1::Bye::REASON_TICKET_NEEDED));
    desk.lose();
    CHECK_FALSE(desk.device.ticketRefused());
    desk.device.useTicket(Ticket{'K', '7', 'Q', 'F', '0', '3', 'Z', 'D'}, desk.now);
    (void)desk.connect();
    (void)desk.hear(bye(v1::Bye::REASON_TICKET_NEEDED));
    desk.lose();
    CHECK(desk.device.ticketRefused());
    (void)desk.connect();
    (void)desk.hear(view(std::nullopt));
    CHECK_FALSE(desk.device.ticketRefused());
}
