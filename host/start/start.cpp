// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/start/start.hpp"

#include <algorithm>
#include <ctime>

namespace stemmig {
namespace {

Text say(const std::string& nl, const std::string& en) { return {{{"nl", nl}, {"en", en}}}; }

Text noContact() {
    return say("Deze les is gevoelig. Vul eerst in naar wie leerlingen op school toe kunnen, of begin met de neutrale les.",
               "This lesson is sensitive. First fill in to whom pupils can go at school, or begin with the neutral lesson.");
}

Text anotherIsBrokenOff(const Lesson& lesson) {
    return say(
        "De les \"" + lesson.title.in("nl") + "\" is afgebroken. Ga daarmee verder of geef haar op; dan pas kan een andere les.",
        "The lesson \"" + lesson.title.in("en") + "\" was broken off. Go on with it or give it up before another lesson.");
}

std::optional<RecordError> contactsFor(const StartWishes& wishes, Records& records, std::vector<SchoolContact>& out) {
    // The school's contacts are the user's, not the rehearsal's: they live with the live records.
    std::unique_ptr<Records> live;
    Records* keeper = &records;
    if (wishes.rehearsal) {
        auto opened = Records::open(recordsFolder(wishes.data, false), today());
        if (!opened) return opened.error();
        live = std::move(opened).value();
        keeper = live.get();
    }
    if (!wishes.contacts.empty()) {
        if (const auto kept = keeper->setContacts(wishes.contacts); !kept) return kept.error();
    }
    out = keeper->contacts();
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

Result<Started, Text> startLesson(StartWishes wishes, const Content& content, Publish publish) {
    Started out;
    auto records = Records::open(recordsFolder(wishes.data, wishes.rehearsal), today());
    if (!records) return Err{records.error().sentence};
    out.records = std::move(records).value();
    if (wishes.fresh) {
        if (const auto given_up = out.records->giveUp(); !given_up) return Err{given_up.error().sentence};
    }

    auto broken = out.records->brokenOff([&](const std::string& id, const TextHash& hash) -> std::shared_ptr<const Lesson> {
        // A lesson from a file outside the library is found when it is given again.
        for (const auto& lesson : {wishes.lesson, content.find(id)}) {
            if (lesson && lesson->id == id && lesson->hash == hash) return lesson;
        }
        return nullptr;
    });
    if (!broken) out.remarks.push_back(broken.error().sentence);
    if (broken && broken.value()) {
        BrokenOff& before = *broken.value();
        if (wishes.lesson && wishes.lesson->id != before.session.lesson->id)
            return Err{anotherIsBrokenOff(*before.session.lesson)};
        out.resumed = true;
        wishes.lesson = before.session.lesson;
        wishes.host.resumed = std::move(before.session);
        wishes.host.identity = std::move(before.identity);
    }
    if (!wishes.lesson) wishes.lesson = content.neutral();
    if (!wishes.lesson) {
        return Err{say("Er is geen les gevonden. Kies een lesbestand.", "No lesson was found. Choose a lesson file.")};
    }
    out.lesson = wishes.lesson;

    HostOptions& options = wishes.host;
    if (const auto error = contactsFor(wishes, *out.records, options.room.contacts)) return Err{error->sentence};
    if (!out.resumed && needsContact(*out.lesson, options.room.contacts, wishes.rehearsal)) return Err{noContact()};
    options.room.lesson = out.lesson;
    options.room.help = content.help;
    options.room.rehearsal = wishes.rehearsal;
    auto host = Host::start(std::move(options), *out.records, std::move(publish));
    if (!host) return Err{host.error().sentence};
    out.host = std::move(host).value();
    return out;
}

}  // namespace stemmig
