// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/records/snapshot_file.hpp"

#include <google/protobuf/unknown_field_set.h>
#include <algorithm>
#include "host/lesson/quick_statement.hpp"
#include "host/lesson/text_hash.hpp"
#include "host/session/booth.hpp"
#include "stemmig/v1/snapshot.pb.h"

namespace stemmig {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::string_view kMark = "stemmig crash 1\n";
constexpr std::size_t kHeader = kMark.size() + sizeof(TextHash);

std::string_view textOf(ByteView bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
void wipeText(std::string& text) { wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()}); }

template <std::size_t N>
std::string bytesOf(const ByteArray<N>& array) {
    return {array.begin(), array.end()};
}

template <std::size_t N>
bool take(const std::string& bytes, ByteArray<N>& out) {
    if (bytes.size() != N) return false;
    std::copy(bytes.begin(), bytes.end(), out.begin());
    return true;
}

/// A number that is one of 0..last of an enumeration (or integer) type.
template <class T>
bool take(std::uint32_t number, T last, T& out) {
    if (number > static_cast<std::uint32_t>(last)) return false;
    out = static_cast<T>(number);
    return true;
}

void putText(const Text& in, v1::TextState& out) { out.mutable_in()->insert(in.by_language.begin(), in.by_language.end()); }

Text textFrom(const v1::TextState& in) { return {{in.in().begin(), in.in().end()}}; }

void putTyped(const Session& in, v1::Snapshot& out) {
    for (const QuickStatement& asked : in.quick) {
        v1::QuickState& state = *out.add_quick();
        state.set_step(static_cast<std::uint32_t>(asked.step));
        state.set_id(asked.statement->id);
        putText(asked.statement->question->text, *state.mutable_text());
        for (const Text& choice : asked.statement->question->choices) putText(choice, *state.add_choices());
    }
    out.set_class_label(in.class_label);
    if (!in.ground_rules) return;
    v1::RulesState& rules = *out.mutable_ground_rules();
    for (const Text& rule : *in.ground_rules) putText(rule, *rules.add_rules());
}

bool takeTyped(const v1::Snapshot& in, Session& out) {
    if (static_cast<std::size_t>(in.quick_size()) > kMostQuickStatements) return false;
    for (const v1::QuickState& asked : in.quick()) {
        if (asked.choices_size() < 2 || asked.choices_size() > 7 || asked.step() < 1) return false;
        std::vector<Text> choices;
        for (const v1::TextState& choice : asked.choices()) choices.push_back(textFrom(choice));
        out.quick.push_back({asked.step(), ownStatement(asked.id(), textFrom(asked.text()), std::move(choices))});
    }
    out.class_label = in.class_label();
    if (!in.has_ground_rules()) return true;
    std::vector<Text>& rules = out.ground_rules.emplace();
    for (const v1::TextState& rule : in.ground_rules().rules()) rules.push_back(textFrom(rule));
    return rules.size() <= kMostRules;
}

void putReleased(const Released& in, v1::ReleasedState& out) {
    out.set_statement(in.statement);
    out.set_text_hash(bytesOf(in.hash));
    out.set_attempt(in.attempt);
    out.set_policy(static_cast<std::uint32_t>(in.policy));
    out.set_shown_to_class(in.shown_to_class);
    out.set_shown(in.release.shown);
    out.set_interior(in.release.interior);
    for (const std::uint8_t level : in.release.levels) out.add_levels(level);
}

bool takeReleased(const v1::ReleasedState& in, Released& out) {
    out.statement = in.statement();
    out.shown_to_class = in.shown_to_class();
    out.release.shown = in.shown();
    if (in.interior() != 1 && in.interior() != 3 && in.interior() != 5) return false;
    out.release.interior = static_cast<std::uint8_t>(in.interior());
    if (in.attempt() < 1 || in.levels_size() > 7 || in.shown() == in.levels().empty()) return false;
    for (const std::uint32_t level : in.levels()) {
        if (level > 6) return false;
        out.release.levels.push_back(static_cast<std::uint8_t>(level));
    }
    return take(in.text_hash(), out.hash) && take(in.attempt(), std::uint8_t{2}, out.attempt) &&
           take(in.policy(), Policy::Strict, out.policy);
}

bool takeRoom(const v1::Snapshot& in, Room& out) {
    out.expected = in.expected();
    out.locked = in.locked();
    out.letting_one_in = in.letting_one_in();
    out.shared_addresses = in.shared_addresses();
    out.most_joined = in.most_joined();
    auto seats = std::make_shared<std::vector<Seat>>();
    for (const v1::SeatState& seat : in.seats()) {
        Seat taken;
        if (seat.number() >= kSeatNumbers || !take(seat.token_hash(), taken.token)) return false;
        taken.number = static_cast<SeatNumber>(seat.number());
        if (!seats->empty() && seats->back().number >= taken.number) return false;
        seats->push_back(taken);
    }
    out.at_booths = seatsAtBooths(*seats);
    out.seats = std::move(seats);
    if (in.has_tickets()) out.tickets.emplace();
    for (const std::string& code : in.tickets().codes()) {
        if (!take(code, out.tickets->emplace_back())) return false;
    }
    return in.expected() >= 1 && in.expected() < kSeatNumbers && in.most_joined() <= kSeatNumbers;
}

bool takeRound(const v1::RoundState& in, Round& out) {
    out.picture = in.picture();
    out.taking_part = in.taking_part();
    return take(in.name(), out.name) && take(in.phase(), Phase::Revealed, out.phase) && in.attempt() >= 1 &&
           take(in.attempt(), std::uint8_t{2}, out.attempt);
}

bool takeSession(const v1::Snapshot& in, Session& out) {
    if (!take(in.session_id(), out.id) || !takeRoom(in, out.room)) return false;
    if (!take(in.place(), Place::Ended, out.place)) return false;
    out.rehearsal = in.rehearsal();
    out.step = in.step();
    if (in.has_round() && !takeRound(in.round(), out.round.emplace())) return false;
    out.paused = in.paused();
    out.share_to_devices = in.share_to_devices();
    out.closing_step_seen = in.closing_step_seen();
    out.without_results = in.without_results();
    out.statements_a_turn = std::clamp(in.statements_a_turn(), 1U, kMostInATurn);
    for (const std::string& hash : in.turn()) {
        if (!take(hash, out.turn.emplace_back())) return false;
    }
    if (!takeTyped(in, out)) return false;
    for (const v1::ReleasedState& released : in.released()) {
        if (!takeReleased(released, out.released.emplace_back())) return false;
    }
    for (const std::string& hash : in.voided()) {
        if (!take(hash, out.voided.emplace_back())) return false;
    }
    for (const std::uint32_t seat : in.first_count()) {
        if (seat >= kSeatNumbers) return false;
        out.first_count.push_back(static_cast<SeatNumber>(seat));
    }
    return true;
}

void putSession(const Session& in, v1::Snapshot& out) {
    out.set_session_id(bytesOf(in.id));
    out.set_rehearsal(in.rehearsal);
    out.set_lesson_id(in.lesson->id);
    out.set_lesson_hash(bytesOf(in.lesson->hash));
    out.set_place(static_cast<std::uint32_t>(in.place));
    out.set_step(static_cast<std::uint32_t>(in.step));
    if (in.round) {
        v1::RoundState& round = *out.mutable_round();
        round.set_name(bytesOf(in.round->name));
        round.set_phase(static_cast<std::uint32_t>(in.round->phase));
        round.set_attempt(in.round->attempt);
        round.set_picture(in.round->picture);
        round.set_taking_part(in.round->taking_part);
    }
    out.set_locked(in.room.locked);
    out.set_letting_one_in(in.room.letting_one_in);
    out.set_expected(in.room.expected);
    out.set_shared_addresses(in.room.shared_addresses);
    out.set_most_joined(in.room.most_joined);
    out.set_paused(in.paused);
    out.set_share_to_devices(in.share_to_devices);
    out.set_closing_step_seen(in.closing_step_seen);
    out.set_without_results(in.without_results);
    out.set_statements_a_turn(in.statements_a_turn);
    for (const TextHash& hash : in.turn) out.add_turn(bytesOf(hash));
    putTyped(in, out);
    if (in.room.tickets) out.mutable_tickets();
    for (const TicketCode& code : in.room.tickets.value_or(std::vector<TicketCode>{}))
        out.mutable_tickets()->add_codes(bytesOf(code));
    for (const Seat& seat : *in.room.seats) {
        v1::SeatState& kept = *out.add_seats();
        kept.set_number(seat.number);
        kept.set_token_hash(bytesOf(seat.token));
    }
    for (const SeatNumber seat : in.first_count) out.add_first_count(seat);
    for (const Released& released : in.released) putReleased(released, *out.add_released());
    for (const TextHash& hash : in.voided) out.add_voided(bytesOf(hash));
}

/// Every field that is there, each name once; of repeated messages the fields of all of them.
void addParts(const google::protobuf::Message& message, const std::string& prefix, std::vector<std::string>& names) {
    const google::protobuf::Reflection& look = *message.GetReflection();
    std::vector<const google::protobuf::FieldDescriptor*> fields;
    look.ListFields(message, &fields);
    for (const auto* field : fields) {
        const std::string name = prefix + field->name();
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        if (field->message_type() == nullptr) continue;
        const int count = field->is_repeated() ? look.FieldSize(message, field) : 1;
        for (int i = 0; i < count; ++i) {
            addParts(field->is_repeated() ? look.GetRepeatedMessage(message, field, i) : look.GetMessage(message, field),
                     name + ".", names);
        }
    }
    const google::protobuf::UnknownFieldSet& unknown = look.GetUnknownFields(message);
    for (int i = 0; i < unknown.field_count(); ++i) names.push_back(prefix + "?" + std::to_string(unknown.field(i).number()));
}

/// Mark, checksum and form are right.
bool parse(ByteView bytes, v1::Snapshot& message) {
    if (bytes.size() < kHeader || textOf(bytes.first(kMark.size())) != kMark) return false;
    const ByteView body = bytes.subspan(kHeader);
    const TextHash sum = hashOf(textOf(body));
    if (!std::equal(sum.begin(), sum.end(), bytes.begin() + kMark.size())) return false;
    return message.ParseFromArray(body.data(), static_cast<int>(body.size()));
}

}  // namespace

Bytes encodeSnapshot(const Session& session, const HostIdentity& identity) {
    v1::Snapshot message;
    message.set_version(kVersion);
    message.set_host_secret(std::string(textOf(identity.secret.view())));
    message.set_address(identity.address);
    message.set_port(identity.port);
    putSession(session, message);
    std::string body = message.SerializeAsString();
    const TextHash sum = hashOf(body);
    // In one piece: growing would leave copies of the secret behind.
    Bytes out(kMark.size() + sum.size() + body.size());
    std::ranges::copy(body, std::ranges::copy(sum, std::ranges::copy(kMark, out.begin()).out).out);
    wipeText(body);
    wipeText(*message.mutable_host_secret());
    return out;
}

std::optional<KeptSession> decodeSnapshot(ByteView bytes) {
    v1::Snapshot message;
    if (!parse(bytes, message) || message.version() != kVersion) return std::nullopt;
    KeptSession kept;
    if (message.host_secret().size() != kept.identity.secret.raw().size()) return std::nullopt;
    std::copy(message.host_secret().begin(), message.host_secret().end(), kept.identity.secret.raw().begin());
    wipeText(*message.mutable_host_secret());
    kept.identity.address = message.address();
    kept.lesson_id = message.lesson_id();
    if (!take(message.port(), std::uint16_t{0xFFFF}, kept.identity.port)) return std::nullopt;
    if (!take(message.lesson_hash(), kept.lesson_hash) || !takeSession(message, kept.session)) return std::nullopt;
    return kept;
}

std::optional<std::vector<std::string>> snapshotParts(ByteView bytes) {
    v1::Snapshot message;
    if (!parse(bytes, message)) return std::nullopt;
    std::vector<std::string> names;
    addParts(message, "", names);
    wipeText(*message.mutable_host_secret());
    return names;
}

bool attachLesson(KeptSession& kept, std::shared_ptr<const Lesson> lesson) {
    Session& session = kept.session;
    for (const QuickStatement& asked : session.quick) {
        if (asked.step >= lesson->steps.size()) return false;
        lesson = withStatement(*lesson, asked.step, asked.statement);
    }
    const bool at_step = session.place == Place::AtStep;
    if (session.step >= lesson->steps.size()) return false;
    const bool at_statement = at_step && lesson->steps[session.step].kind == StepKind::Statement;
    if (session.round.has_value() != at_statement) return false;
    session.lesson = std::move(lesson);
    return true;
}

}  // namespace stemmig
