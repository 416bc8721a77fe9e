// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/client/host_message.hpp"

#include <algorithm>
#include "participant/client/wire_names.hpp"
#include "stemmig/v1/wire.pb.h"

namespace stemmig {
namespace {

constexpr int kMaxChoices = kMaxChoice + 1;
constexpr unsigned kMaxLevel = 6;
/// A host that asks for a faster or slower rhythm is not ours.
constexpr std::uint32_t kLeastTick = 10, kMostTick = 60'000;

// wire_names.hpp and wire.proto have the same numbers; a change of one side stops the build.
static_assert(int(kSceneLobby) == v1::SCENE_LOBBY && int(kSceneOpening) == v1::SCENE_OPENING);
static_assert(int(kSceneTalk) == v1::SCENE_TALK && int(kSceneStatement) == v1::SCENE_STATEMENT);
static_assert(int(kScenePause) == v1::SCENE_PAUSE && int(kSceneClosing) == v1::SCENE_CLOSING);
static_assert(int(kSceneEnded) == v1::SCENE_ENDED && int(kPhasePreview) == v1::PHASE_PREVIEW);
static_assert(int(kPhaseOpen) == v1::PHASE_OPEN && int(kPhaseClosing) == v1::PHASE_CLOSING);
static_assert(int(kPhaseHeld) == v1::PHASE_HELD && int(kPhaseShown) == v1::PHASE_SHOWN);
static_assert(int(kPhaseRevealed) == v1::PHASE_REVEALED && int(kKindOpinion) == v1::KIND_OPINION);
static_assert(int(kKindCheck) == v1::KIND_CHECK && int(kKindRedFlag) == v1::KIND_RED_FLAG);
static_assert(int(kKindScale) == v1::KIND_SCALE && int(kByeNone) == v1::Bye::REASON_NONE);
static_assert(int(kByeEnded) == v1::Bye::REASON_ENDED && int(kByeLocked) == v1::Bye::REASON_LOCKED);
static_assert(int(kByeFull) == v1::Bye::REASON_FULL && int(kByeReplaced) == v1::Bye::REASON_REPLACED);
static_assert(int(kByeAskTeacher) == v1::Bye::REASON_ASK_TEACHER && int(kByeRoundOpen) == v1::Bye::REASON_ROUND_OPEN);
static_assert(int(kByeTicketNeeded) == v1::Bye::REASON_TICKET_NEEDED);
static_assert(int(kByeBoothAsked) == v1::Bye::REASON_BOOTH_ASKED && int(kByeBoothDeclined) == v1::Bye::REASON_BOOTH_DECLINED);

bool inRange(const v1::View& view) {
    const int choices = view.question().choices_size();
    return (view.round().empty() || view.round().size() == RoundId{}.size()) && view.tick_ms() >= kLeastTick &&
           view.tick_ms() <= kMostTick && choices <= kMaxChoices && view.picture().words_size() <= kMaxChoices &&
           std::ranges::all_of(view.picture().words(), [](const v1::Word& word) { return word.level() <= kMaxLevel; }) &&
           (view.ballot().empty() || view.ballot().size() == BallotName{}.size()) &&
           std::ranges::all_of(view.later(), [](const v1::Later& later) {
               return later.ballot().size() == BallotName{}.size() && later.question().choices_size() <= kMaxChoices;
           });
}

LocalWords words(const v1::LocalText& text) { return {text.in().begin(), text.in().end()}; }

std::vector<LevelWord> words(const google::protobuf::RepeatedPtrField<v1::Word>& levels) {
    std::vector<LevelWord> out;
    for (const v1::Word& word : levels) out.push_back({std::min(word.level(), kMaxLevel), words(word.text())});
    return out;
}

void putQuestion(ViewTexts& out, const v1::Question& question, unsigned number, unsigned of) {
    out.number = number;
    out.of = of;
    out.question = words(question.text());
    for (const v1::Message& one : question.chat()) out.chat.push_back({words(one.sender()), words(one.text()), one.own()});
    for (const v1::LocalText& choice : question.choices()) out.choices.push_back(words(choice));
}

LaterStatement read(const v1::Later& later, unsigned of, bool texts) {
    LaterStatement out;
    std::ranges::copy(later.ballot(), out.ballot.begin());
    out.choices = static_cast<std::size_t>(later.question().choices_size());
    out.kind = later.question().kind();
    if (!texts) return out;
    auto shown = std::make_shared<ViewTexts>();
    shown->asked = true;
    putQuestion(*shown, later.question(), later.number(), of);
    out.texts = std::move(shown);
    return out;
}

std::shared_ptr<const ViewTexts> textsOf(const v1::View& view) {
    auto out = std::make_shared<ViewTexts>();
    out->asked = view.has_question();
    putQuestion(*out, view.question(), view.number(), view.of());
    out->withheld = view.picture().withheld();
    out->words = words(view.picture().words());
    out->first_words = words(view.picture().first_words());
    out->sentence = words(view.picture().sentence());
    if (view.has_answer_key()) out->answer_key = view.answer_key();
    out->explanation = words(view.explanation());
    return out;
}

HostMessage read(const v1::Welcome& welcome, bool texts) {
    if (!texts) return HostWelcome{nullptr, welcome.booth()};
    auto out = std::make_shared<WelcomeTexts>();
    out->languages.assign(welcome.languages().begin(), welcome.languages().end());
    out->promise = words(welcome.promise());
    out->info_opening = words(welcome.info_opening());
    for (const v1::InfoEntry& entry : welcome.info()) {
        InfoPlace& place = out->info.emplace_back();
        place.heading = words(entry.heading());
        for (const v1::LocalText& line : entry.lines()) place.lines.push_back(words(line));
        place.address = entry.address();
    }
    for (const v1::Contact& one : welcome.contacts())
        out->contacts.push_back({one.name(), one.role(), one.where(), one.when(), one.phone()});
    out->checked_on = welcome.checked_on();
    return HostWelcome{std::move(out), welcome.booth()};
}

std::optional<HostMessage> read(const v1::View& view, bool texts) {
    if (!inRange(view)) return std::nullopt;
    DeviceView out;
    out.scene = view.scene();
    out.phase = view.phase();
    out.paused = view.paused();
    out.rehearsal = view.rehearsal();
    out.practice = view.practice();
    out.answered = view.answered();
    out.counted = view.counted();
    std::ranges::copy(view.round(), out.round.begin());
    out.tick = ClientTime(view.tick_ms());
    out.choices = static_cast<std::size_t>(view.question().choices_size());
    for (const v1::Word& word : view.picture().words()) out.levels.push_back(word.level());
    out.pictured = view.has_picture();
    out.kind = view.question().kind();
    if (texts) out.texts = textsOf(view);
    std::ranges::copy(view.ballot(), out.ballot.begin());
    for (const v1::Later& later : view.later()) out.later.push_back(read(later, view.of(), texts));
    return out;
}

HostMessage read(const v1::Bye& bye) {
    HostBye out;
    out.reason = bye.reason();
    out.ended = bye.reason() == v1::Bye::REASON_ENDED;
    out.ticket = bye.reason() == v1::Bye::REASON_TICKET_NEEDED;
    // A replaced device never comes back by itself: two tabs would take the seat from each other for ever.
    out.retries = !out.ended && bye.reason() != v1::Bye::REASON_REPLACED && bye.retry_ms() > 0;
    out.retry = ClientTime(bye.retry_ms());
    return out;
}

}  // namespace

std::optional<HostMessage> parseHostMessage(ByteView message, bool texts) {
    v1::FromHost parsed;
    if (!parsed.ParseFromArray(message.data(), static_cast<int>(message.size()))) return std::nullopt;
    switch (parsed.body_case()) {
        case v1::FromHost::kWelcome:
            return read(parsed.welcome(), texts);
        case v1::FromHost::kView:
            return read(parsed.view(), texts);
        case v1::FromHost::kBye:
            return read(parsed.bye());
        case v1::FromHost::BODY_NOT_SET:
            break;
    }
    return std::nullopt;
}

bool isOpen(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase == v1::PHASE_OPEN; }
bool isClosing(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase == v1::PHASE_CLOSING; }
bool isReleased(const DeviceView& view) { return view.scene == v1::SCENE_STATEMENT && view.phase >= v1::PHASE_HELD; }

}  // namespace stemmig
