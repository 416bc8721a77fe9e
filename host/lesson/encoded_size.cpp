// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/encoded_size.hpp"

#include "stemmig/v1/wire.pb.h"

namespace stemmig {

namespace {

void put(v1::LocalText& out, const Text& text, const std::vector<std::string>& languages) {
    for (const std::string& language : languages) {
        const auto found = text.by_language.find(language);
        out.add_in(found == text.by_language.end() ? std::string() : found->second);
    }
}

void fill(v1::LocalText& out, std::size_t length, std::size_t languages) {
    for (std::size_t i = 0; i < languages; ++i) out.add_in(std::string(length, 'x'));
}

}  // namespace

std::size_t largestView(const Question& question, const Text& explanation, const std::vector<std::string>& languages) {
    v1::FromHost message;
    v1::View& view = *message.mutable_view();
    view.set_scene(v1::SCENE_STATEMENT);
    view.set_phase(v1::PHASE_REVEALED);
    view.set_paused(true);
    view.set_rehearsal(true);
    view.set_round(std::string(8, 'x'));
    view.set_tick_ms(20000);
    view.set_number(200);
    view.set_of(200);
    view.set_practice(true);
    view.set_answered(true);
    view.set_counted(true);
    view.set_answer_key(6);
    put(*view.mutable_explanation(), explanation, languages);
    v1::Question& out = *view.mutable_question();
    out.set_kind(v1::KIND_SCALE);
    put(*out.mutable_text(), question.text, languages);
    for (const ChatMessage& bubble : question.chat) {
        v1::Message& chat = *out.add_chat();
        put(*chat.mutable_sender(), bubble.sender, languages);
        put(*chat.mutable_text(), bubble.text, languages);
        chat.set_own(true);
    }
    v1::Picture& picture = *view.mutable_picture();
    fill(*picture.mutable_sentence(), kLongestFootnote, languages.size());
    for (const Text& choice : question.choices) {
        put(*out.add_choices(), choice, languages);
        for (v1::Word* word : {picture.add_words(), picture.add_first_words()}) {
            word->set_level(6);
            fill(*word->mutable_text(), kLongestWord, languages.size());
        }
    }
    return message.ByteSizeLong();
}

std::size_t largestWelcome(const Help& help) {
    v1::FromHost message;
    v1::Welcome& welcome = *message.mutable_welcome();
    std::vector<std::string> languages;
    for (const auto& [language, text] : help.opening.by_language) {
        languages.push_back(language);
        welcome.add_languages(language);
    }
    fill(*welcome.mutable_promise(), kLongestPromise, languages.size());
    put(*welcome.mutable_info_opening(), help.opening, languages);
    for (const HelpEntry& entry : help.entries) {
        v1::InfoEntry& out = *welcome.add_info();
        put(*out.mutable_heading(), entry.heading, languages);
        for (const Text& line : entry.lines) put(*out.add_lines(), line, languages);
        out.set_address(entry.address);
    }
    for (std::size_t i = 0; i < kMostContacts; ++i) {
        v1::Contact& contact = *welcome.add_contacts();
        const std::string field(kContactBytes, 'x');
        contact.set_name(field);
        contact.set_role(field);
        contact.set_where(field);
        contact.set_when(field);
        contact.set_phone(field);
    }
    welcome.set_checked_on(help.checked_on);
    return message.ByteSizeLong();
}

}  // namespace stemmig
