// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/records/records.hpp"
#include "host/server/host.hpp"
#include "host/start/content.hpp"

// How a lesson begins or goes on, the same for the console and the app: content, records and host brought together.
namespace stemmig {

/// What somebody asked for, by options or buttons.
struct StartWishes {
    std::filesystem::path data;            ///< of this user: history, contacts, crash file
    std::shared_ptr<const Lesson> lesson;  ///< null: the broken-off one, else the neutral one
    bool rehearsal = false;                ///< a simulated class: nothing of it is recorded
    bool fresh = false;                    ///< give up a broken-off session once nothing else is in the way
    std::vector<SchoolContact> contacts;   ///< not empty: kept from now on in place of the earlier ones
    HostOptions host;                      ///< page, port, address, expected size, tick, shared addresses
};

/// A running lesson. In this order: the host uses the records to its end.
struct Started {
    std::unique_ptr<Records> records;
    std::unique_ptr<Host> host;
    std::shared_ptr<const Lesson> lesson;
    bool resumed = false;
    std::vector<Text> remarks;  ///< what went wrong on the way without stopping it
};

/// Why a lesson cannot start, as a sentence that says what to do, and as a reason to offer it.
struct StartError {
    enum class Why : std::uint8_t {
        NoLesson,
        NeedsContact,
        NoHelp,
        BrokenOff,      ///< another lesson is, and can go on
        BrokenOffLost,  ///< one is and cannot go on as things are; its file would be overwritten
        Records,
        Network,
    };
    Why why = Why::NoLesson;
    Text sentence;
};

/// Where records of live lessons or of rehearsals are. A rehearsal has its own folder inside: it can neither
/// overwrite the crash file of a live lesson nor come near its history.
[[nodiscard]] std::filesystem::path recordsFolder(const std::filesystem::path& data, bool rehearsal);

/// Today by the local calendar, YYYY-MM-DD: the finest time that is ever kept.
[[nodiscard]] std::string today();

/// True when a live run of this lesson may not begin: it is sensitive and no contact of the school is named (lesson.md).
[[nodiscard]] bool needsContact(const Lesson& lesson, const std::vector<SchoolContact>& contacts, bool rehearsal);

/// Opens the records, goes on with a broken-off session or begins a new one, and starts the host. A broken-off session is
/// never overwritten: what cannot go on must be given up (`fresh`) first, unless its file was damaged and is set aside.
/// A sensitive lesson starts only with a school contact and with an Info page.
[[nodiscard]] Result<Started, StartError> startLesson(StartWishes wishes, const Content& content, Publish publish);

}  // namespace stemmig
