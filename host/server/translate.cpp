// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/server/translate.hpp"

#include "proto/channel/frames.hpp"
#include "stemmig/v1/wire.pb.h"

namespace stemmig {
namespace {

using Languages = std::vector<std::string>;

void put(v1::LocalText* out, const Text& text, const Languages& languages) {
    if (text.empty()) return;
    for (const std::string& language : languages) out->add_in(text.in(language));
}

void put(v1::Question* out, const Question& question, const Languages& languages) {
    out->set_kind(static_cast<v1::Kind>(question.kind));
    put(out->mutable_text(), question.text, languages);
    for (const ChatMessage& message : question.chat) {
        v1::Message* bubble = out->add_chat();
        put(bubble->mutable_sender(), message.sender, languages);
        put(bubble->mutable_text(), message.text, languages);
        bubble->set_own(message.own);
    }
    for (const Text& choice : question.choices) put(out->add_choices(), choice, languages);
}

void put(v1::Word* out, const Word& word, const Languages& languages) {
    out->set_level(word.level);
    put(out->mutable_text(), word.text, languages);
}

void put(v1::Picture* out, const Picture& picture, const Languages& languages) {
    out->set_withheld(picture.withheld);
    for (const Word& word : picture.words) put(out->add_words(), word, languages);
    for (const Word& word : picture.first_words) put(out->add_first_words(), word, languages);
    put(out->mutable_sentence(), picture.withheld ? withheldSentence() : resultFootnote(), languages);
}

void put(v1::InfoEntry* out, const HelpEntry& entry, const Languages& languages) {
    put(out->mutable_heading(), entry.heading, languages);
    for (const Text& line : entry.lines) put(out->add_lines(), line, languages);
    out->set_address(entry.address);
}

void put(v1::Contact* out, const SchoolContact& contact) {
    out->set_name(contact.name);
    out->set_role(contact.role);
    out->set_where(contact.where);
    out->set_when(contact.when);
    out->set_phone(contact.phone);
}

void put(v1::View* message, const SeatView& view, const Languages& languages, Instant tick) {
    v1::View& out = *message;
    out.set_scene(static_cast<v1::Scene>(view.scene));
    out.set_paused(view.paused);
    out.set_rehearsal(view.rehearsal);
    out.set_phase(static_cast<v1::Phase>(view.phase));
    if (view.round != RoundName{}) out.set_round(view.round.data(), view.round.size());
    out.set_tick_ms(static_cast<std::uint32_t>(tick.count()));
    out.set_number(view.number);
    out.set_of(view.of);
    out.set_practice(view.practice);
    if (view.question) put(out.mutable_question(), *view.question, languages);
    out.set_answered(view.answered);
    out.set_counted(view.counted);
    if (view.picture) put(out.mutable_picture(), *view.picture, languages);
    if (view.answer_key) out.set_answer_key(*view.answer_key);
    if (!view.explanation.empty()) put(out.mutable_explanation(), view.explanation, languages);
}

void dropTexts(v1::View& view) {
    view.clear_question();
    view.clear_picture();
    view.clear_explanation();
}

bool fits(const v1::FromHost& message) { return paddedSize(message.ByteSizeLong()) <= kMaxHostPlain; }

Bytes encode(const v1::FromHost& message) {
    Bytes out(message.ByteSizeLong());
    message.SerializeWithCachedSizesToArray(out.data());
    return out;
}

// The enumerations of the engine and of the wire have the same numbers; a change of one side stops the build.
static_assert(int(Scene::Lobby) == v1::SCENE_LOBBY && int(Scene::Opening) == v1::SCENE_OPENING);
static_assert(int(Scene::Talk) == v1::SCENE_TALK && int(Scene::Statement) == v1::SCENE_STATEMENT);
static_assert(int(Scene::Pause) == v1::SCENE_PAUSE && int(Scene::Closing) == v1::SCENE_CLOSING);
static_assert(int(Scene::Ended) == v1::SCENE_ENDED);
static_assert(int(Phase::Preview) == v1::PHASE_PREVIEW && int(Phase::Open) == v1::PHASE_OPEN);
static_assert(int(Phase::Closing) == v1::PHASE_CLOSING && int(Phase::Held) == v1::PHASE_HELD);
static_assert(int(Phase::Shown) == v1::PHASE_SHOWN && int(Phase::Revealed) == v1::PHASE_REVEALED);
static_assert(int(StatementKind::Opinion) == v1::KIND_OPINION && int(StatementKind::Check) == v1::KIND_CHECK);
static_assert(int(StatementKind::RedFlag) == v1::KIND_RED_FLAG && int(StatementKind::Scale) == v1::KIND_SCALE);
static_assert(int(ByeReason::Ended) == v1::Bye::REASON_ENDED && int(ByeReason::Locked) == v1::Bye::REASON_LOCKED);
static_assert(int(ByeReason::Full) == v1::Bye::REASON_FULL && int(ByeReason::Replaced) == v1::Bye::REASON_REPLACED);
static_assert(int(ByeReason::AskTeacher) == v1::Bye::REASON_ASK_TEACHER);
static_assert(int(ByeReason::RoundOpen) == v1::Bye::REASON_ROUND_OPEN);
static_assert(int(ByeReason::TicketNeeded) == v1::Bye::REASON_TICKET_NEEDED);
static_assert(kMostAtBooth == kMostBallots);
static_assert(int(ByeReason::BoothAsked) == v1::Bye::REASON_BOOTH_ASKED);
static_assert(int(ByeReason::BoothDeclined) == v1::Bye::REASON_BOOTH_DECLINED);

}  // namespace

Farewell farewell(Refusal refusal) {
    switch (refusal) {
        case Refusal::Ended:
            return {ByeReason::Ended, Instant{0}};
        case Refusal::Full:
            return {ByeReason::Full, Instant{10'000}};
        case Refusal::RoundOpen:
            return {ByeReason::RoundOpen, Instant{5'000}};
        case Refusal::AddressHasSeat:
            return {ByeReason::AskTeacher, Instant{5'000}};
        case Refusal::TicketNeeded:
            return {ByeReason::TicketNeeded, Instant{0}};
        default:
            return {ByeReason::Locked, Instant{0}};
    }
}

Bytes encodeWelcome(const Lesson& lesson, bool rehearsal, const Help& help, const std::vector<SchoolContact>& contacts,
                    unsigned booth) {
    v1::FromHost message;
    v1::Welcome& out = *message.mutable_welcome();
    for (const std::string& language : lesson.languages) out.add_languages(language);
    put(out.mutable_promise(), rehearsal ? rehearsalNotice() : promise(), lesson.languages);
    put(out.mutable_info_opening(), help.opening, lesson.languages);
    for (const HelpEntry& entry : help.entries) {
        if (entry.by_default) put(out.add_info(), entry, lesson.languages);
    }
    for (const SchoolContact& contact : contacts) put(out.add_contacts(), contact);
    out.set_checked_on(help.checked_on);
    out.set_booth(booth);
    // The reader of help files and the bounds of contacts keep this from happening. Should it all the same: people first
    // appear in the room itself; help from outside must be on the page.
    while (!fits(message) && out.contacts_size() > 0) out.mutable_contacts()->RemoveLast();
    while (!fits(message) && out.info_size() > 1) out.mutable_info()->RemoveLast();
    return encode(message);
}

Bytes encodeView(const SeatView& view, const Languages& languages, Instant tick) {
    v1::FromHost message;
    put(message.mutable_view(), view, languages, tick);
    if (!fits(message)) dropTexts(*message.mutable_view());
    return encode(message);
}

Bytes encodeView(const BoothView& view, const Languages& languages, Instant tick) {
    v1::FromHost message;
    v1::View& out = *message.mutable_view();
    put(&out, view.seat, languages, tick);
    if (view.ballot != BallotName{}) out.set_ballot(view.ballot.data(), view.ballot.size());
    for (const BoothView::Later& statement : view.later) {
        v1::Later* later = out.add_later();
        later->set_ballot(statement.ballot.data(), statement.ballot.size());
        later->set_number(statement.number);
        put(later->mutable_question(), *statement.question, languages);
    }
    while (!fits(message) && out.later_size() > 0) out.mutable_later()->RemoveLast();
    if (!fits(message)) dropTexts(out);
    return encode(message);
}

Bytes encodeBye(const Farewell& farewell) {
    v1::FromHost message;
    v1::Bye& out = *message.mutable_bye();
    out.set_reason(static_cast<v1::Bye::Reason>(farewell.reason));
    out.set_retry_ms(static_cast<std::uint32_t>(farewell.retry.count()));
    return encode(message);
}

}  // namespace stemmig
