// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <unistd.h>
#include <algorithm>
#include <fstream>
#include <random>
#include <sstream>
#include "host/lesson/quick_statement.hpp"
#include "host/records/records.hpp"

namespace stemmig::test {

inline const std::string kToday = "2026-11-23";

/// A data folder of its own (not made yet), gone at the end.
struct DataFolder {
    std::filesystem::path base = std::filesystem::temp_directory_path() / ("stemmig-records-" + std::to_string(::getpid()));
    std::filesystem::path path = base / "data";
    DataFolder() {
        std::filesystem::remove_all(base);
        std::filesystem::create_directories(base);
    }
    ~DataFolder() { std::filesystem::remove_all(base); }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
};

inline std::unique_ptr<Records> opened(const std::filesystem::path& folder, const std::string& today = kToday) {
    auto records = Records::open(folder, today);
    if (!records) FAIL(records.error().sentence.in("en"));
    return std::move(records).value();
}

inline std::string bytesOf(const std::filesystem::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

/// Runs SQL on a database file, with the tests' own connection.
inline void sql(const std::filesystem::path& file, const std::string& statements) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, statements.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Every file of the folder whose name or content has these bytes.
inline std::vector<std::string> filesWith(const std::filesystem::path& folder, std::string_view needle) {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(needle) != std::string::npos || bytesOf(entry.path()).find(needle) != std::string::npos)
            found.push_back(name);
    }
    return found;
}

template <std::size_t N>
std::string_view asText(const ByteArray<N>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), N};
}

/// Opening, two statements, closing.
inline std::shared_ptr<const Lesson> smallLesson() {
    auto lesson = std::make_shared<Lesson>();
    lesson->id = "canary-lesson";
    lesson->hash.fill(7);
    lesson->steps.resize(4);
    lesson->steps[0].kind = StepKind::Opening;
    lesson->steps[1].kind = lesson->steps[2].kind = StepKind::Statement;
    lesson->steps[3].kind = StepKind::Closing;
    return lesson;
}

inline FindLesson finding(std::shared_ptr<const Lesson> lesson) {
    return [lesson](const std::string& id, const TextHash& hash) -> std::shared_ptr<const Lesson> {
        return id == lesson->id && hash == lesson->hash ? lesson : nullptr;
    };
}

/// Sessions of every shape, the same ones every time.
class SessionMaker {
public:
    explicit SessionMaker(unsigned seed) : m_random(seed) {}

    unsigned below(unsigned n) { return static_cast<unsigned>(m_random() % n); }
    bool coin() { return below(2) == 1; }
    template <std::size_t N>
    ByteArray<N> bytes() {
        ByteArray<N> out{};
        for (auto& byte : out) byte = static_cast<std::uint8_t>(below(256));
        return out;
    }

    Released released() {
        Released out;
        out.statement = "statement-" + std::to_string(below(100));
        out.hash = bytes<32>();
        out.attempt = static_cast<std::uint8_t>(1 + below(2));
        out.policy = coin() ? Policy::Strict : Policy::Standard;
        out.shown_to_class = coin();
        out.release.shown = coin();
        out.release.interior = static_cast<std::uint8_t>(1 + 2 * below(3));
        const unsigned choices = out.release.shown ? 2 + below(6) : 0;
        for (unsigned i = 0; i < choices; ++i) out.release.levels.push_back(static_cast<std::uint8_t>(below(7)));
        return out;
    }

    Session session() {
        Session out;
        out.id = bytes<16>();
        out.lesson = smallLesson();
        out.rehearsal = coin();
        auto seats = std::make_shared<std::vector<Seat>>();
        for (unsigned number = below(100); number < kSeatNumbers && seats->size() < 40; number += 1 + below(200)) {
            seats->push_back({static_cast<SeatNumber>(number), bytes<32>()});
        }
        out.room = {std::move(seats), 1 + below(3000), coin(), coin(), coin(), below(40), std::nullopt};
        if (coin()) out.room.tickets.emplace(below(3), TicketCode(bytes<8>()));
        typed(out);
        out.place = static_cast<Place>(below(3));
        out.step = below(4);
        if (out.step == 3) out.step += out.quick.size();
        if (out.place == Place::AtStep && (out.step == 1 || out.step == 2)) {
            Round round;
            round.name = bytes<8>();
            round.phase = static_cast<Phase>(below(6));
            round.attempt = static_cast<std::uint8_t>(1 + below(2));
            round.picture = coin();
            round.taking_part = below(40);
            out.round = round;
        }
        out.paused = coin();
        out.share_to_devices = coin();
        out.closing_step_seen = coin();
        for (unsigned i = below(5); i > 0; --i) out.released.push_back(released());
        for (unsigned i = below(3); i > 0; --i) out.voided.push_back(bytes<32>());
        for (unsigned i = below(20); i > 0; --i) out.first_count.push_back(static_cast<SeatNumber>(below(kSeatNumbers)));
        if (coin()) out.class_label = "klas " + std::to_string(below(100));
        if (coin()) out.ground_rules.emplace();
        for (unsigned i = out.ground_rules ? below(5) : 0; i > 0; --i) {
            const std::string number = std::to_string(below(100));
            out.ground_rules->push_back(Text{{{"nl", "regel " + number}, {"en", "rule " + number}}});
        }
        return out;
    }

    /// What a teacher types; the statements are put in before the last step of smallLesson().
    void typed(Session& out) {
        out.without_results = coin();
        if (coin()) out.class_label = "2B";
        if (coin()) out.ground_rules.emplace(below(4), Text{{{"nl", "wij luisteren"}, {"en", "we listen"}}});
        for (unsigned i = below(3); i > 0; --i) {
            const std::size_t step = 3 + out.quick.size();
            const Text text{{{"nl", "eigen " + std::to_string(i)}, {"en", "own " + std::to_string(i)}}};
            out.quick.push_back({step, ownStatement("own-" + std::to_string(i), text, {text, text, text})});
        }
    }

    HostIdentity identity() {
        const auto secret = bytes<32>();
        return {Secret<32>(secret), "192.168.1.20", static_cast<std::uint16_t>(1 + below(65535))};
    }

private:
    std::mt19937 m_random;
};

/// A live session with this many released rounds.
inline Session liveSession(SessionMaker& make, std::size_t rounds) {
    Session session = make.session();
    session.rehearsal = false;
    session.released.clear();
    for (std::size_t i = 0; i < rounds; ++i) session.released.push_back(make.released());
    return session;
}

/// Equal but for the lesson and its statements, which are compared by what they are.
inline bool same(Session a, Session b) {
    if (*a.room.seats != *b.room.seats || a.lesson->id != b.lesson->id) return false;
    const auto alike = [](const QuickStatement& one, const QuickStatement& other) {
        return one.step == other.step && one.statement->id == other.statement->id &&
               one.statement->hash == other.statement->hash && *one.statement->question == *other.statement->question;
    };
    if (!std::equal(a.quick.begin(), a.quick.end(), b.quick.begin(), b.quick.end(), alike)) return false;
    a.quick = b.quick;
    a.room.seats = b.room.seats;
    a.lesson = b.lesson;
    return a == b;
}

}  // namespace stemmig::test
