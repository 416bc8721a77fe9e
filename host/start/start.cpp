// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/start/start.hpp"

#include <algorithm>
#include <ctime>
#include <optional>

namespace stemmig {
namespace {

Text say(const std::string& nl, const std::string& en) { return {{{"nl", nl}, {"en", en}}}; }

using Why = StartError::Why;

Err<StartError> failure(Why why, Text sentence) { return {{why, std::move(sentence)}}; }

Text noContact() {
    return say("Deze les is gevoelig. Vul eerst in naar wie leerlingen op school toe kunnen, of begin met de neutrale les.",
               "This lesson is sensitive. First fill in to whom pupils can go at school, or begin with the neutral lesson.");
}

Text anotherIsBrokenOff(const Lesson& lesson) {
    return say(
        "De les \"" + lesson.title.in("nl") + "\" is afgebroken. Ga daarmee verder of geef haar op; dan pas kan een andere les.",
        "The lesson \"" + lesson.title.in("en") + "\" was broken off. Go on with it or give it up before another lesson.");
}

Text noHelp(const Content& content) {
    const std::string problem = content.help_problem.empty() ? content.help_file.string() : content.help_problem;
    return say("Deze les is gevoelig en er is geen hulppagina om te tonen. Herstel het hulpbestand: " + problem,
               "This lesson is sensitive and there is no page with help to show. Repair the help file: " + problem);
}

/// True when pupils find at least one entry on it.
bool hasInfoPage(const Help& help) {
    return std::any_of(help.entries.begin(), help.entries.end(), [](const HelpEntry& entry) { return entry.by_default; });
}

/// Opens the records and takes what the school filled in from them. That is the school's, not the rehearsal's, so it is
/// always with the live records.
Result<std::unique_ptr<Records>, RecordError> openRecords(const StartWishes& wishes, School& school) {
    auto live = Records::open(recordsFolder(wishes.data, false), today());
    if (!live) return live;
    if (!wishes.contacts.empty()) {
        if (const auto kept = live.value()->setContacts(wishes.contacts); !kept) return Err{kept.error()};
    }
    school = live.value()->school();
    if (!wishes.rehearsal) return live;
    return Records::open(recordsFolder(wishes.data, true), today());
}

/// Takes up a broken-off session, if there is one. Returns why neither it nor another lesson may start now.
std::optional<StartError> takeUp(StartWishes& wishes, const Content& content, Started& out) {
    auto broken = out.records->brokenOff([&](const std::string& id, const TextHash& hash) -> std::shared_ptr<const Lesson> {
        // A lesson from a file outside the library is found when it is given again.
        for (const auto& lesson : {wishes.lesson, content.find(id)}) {
            if (lesson && lesson->id == id && lesson->hash == hash) return lesson;
        }
        return nullptr;
    });
    if (!broken && broken.error().left == BrokenOffError::Left::InPlace)
        return StartError{Why::BrokenOffLost, broken.error().sentence};
    if (!broken) out.remarks.push_back(broken.error().sentence);
    if (!broken || !broken.value()) return std::nullopt;
    BrokenOff& before = *broken.value();
    if (wishes.lesson && wishes.lesson->id != before.session.lesson->id)
        return StartError{Why::BrokenOff, anotherIsBrokenOff(*before.session.lesson)};
    out.resumed = true;
    wishes.lesson = before.session.lesson;
    wishes.host.resumed = std::move(before.session);
    wishes.host.identity = std::move(before.identity);
    return std::nullopt;
}

}  // namespace

std::filesystem::path recordsFolder(const std::filesystem::path& data, bool rehearsal) {
    return rehearsal ? data / "rehearsal" : data;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    char out[sizeof "YYYY-MM-DD"] = {};
    std::strftime(out, sizeof out, "%Y-%m-%d", std::localtime(&now));
    return out;
}

bool needsContact(const Lesson& lesson, const std::vector<SchoolContact>& contacts, bool rehearsal) {
    if (rehearsal || !lesson.sensitive) return false;
    return std::none_of(contacts.begin(), contacts.end(), [](const SchoolContact& contact) { return !contact.name.empty(); });
}

Result<Started, StartError> startLesson(StartWishes wishes, const Content& content, Publish publish) {
    Started out;
    HostOptions& options = wishes.host;
    School school;
    auto records = openRecords(wishes, school);
    if (!records) return failure(Why::Records, records.error().sentence);
    out.records = std::move(records).value();
    options.room.contacts = school.contacts;
    options.room.help = helpOf(content.help, school);
    if (!wishes.fresh) {
        if (auto why_not = takeUp(wishes, content, out)) return Err{std::move(*why_not)};
    }
    if (!wishes.lesson) wishes.lesson = content.neutral();
    if (!wishes.lesson) {
        return failure(Why::NoLesson,
                       say("Er is geen les gevonden. Kies een lesbestand.", "No lesson was found. Choose a lesson file."));
    }
    out.lesson = wishes.lesson;

    if (!out.resumed && needsContact(*out.lesson, options.room.contacts, wishes.rehearsal))
        return failure(Why::NeedsContact, noContact());
    if (out.lesson->sensitive && !hasInfoPage(options.room.help)) return failure(Why::NoHelp, noHelp(content));
    options.room.lesson = out.lesson;
    options.room.rehearsal = wishes.rehearsal;
    // Last of all: what was refused until here may still go on instead.
    if (wishes.fresh) {
        if (const auto given_up = out.records->giveUp(); !given_up) return failure(Why::Records, given_up.error().sentence);
    }
    auto host = Host::start(std::move(options), *out.records, std::move(publish));
    if (!host) return failure(Why::Network, host.error().sentence);
    out.host = std::move(host).value();
    return out;
}

}  // namespace stemmig
