// SPDX-License-Identifier: GPL-3.0-or-later
// Row Files: everything a host writes, at every moment somebody might come by, also after it was killed.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <algorithm>
#include <set>
#include "host/records/snapshot_file.hpp"
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/knowledge.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 64;
const char* const kRow = "Files";

/// The numbers in a line, and its single capital letters A to G as the places they may stand for.
std::multiset<unsigned> numbersIn(const std::string& line) {
    std::multiset<unsigned> out;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isWord = [&](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    for (std::size_t at = 0; at < line.size();) {
        std::size_t end = at;
        while (end < line.size() && isWord(line[end])) ++end;
        const std::string word = line.substr(at, end - at);
        if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'G') out.insert(static_cast<unsigned>(word[0] - 'A'));
        if (!word.empty() && word.size() < 9 && std::all_of(word.begin(), word.end(), isDigit)) {
            out.insert(static_cast<unsigned>(std::stoul(word)));
        }
        at = end + 1;
    }
    return out;
}

/// Pupils whose seat and choice stand in one line, as a log would have them.
std::set<std::size_t> pupilsInLines(const Known& known, const Bytes& file) {
    std::set<std::size_t> out;
    for (auto at = file.begin(); at != file.end();) {
        const auto end = std::find(at, file.end(), static_cast<std::uint8_t>('\n'));
        const auto numbers = numbersIn(std::string(at, end));
        for (std::size_t i = 0; numbers.size() > 1 && i < known.seats.size(); ++i) {
            const bool other = known.seats[i] != known.marks[i];
            if (other && numbers.contains(known.seats[i]) && numbers.contains(known.marks[i])) out.insert(i);
        }
        at = end == file.end() ? end : end + 1;
    }
    return out;
}

/// What was found in all files of one moment.
class Finder {
public:
    Finder(PupilClass& pupils, const Known& known) : m_known(known), m_secrets(secretsOf(pupils)), m_hashes(hashesOf(known)) {
        m_traces = rowsOf(known);
        m_traces.push_back(tableOf(known));
        for (Trace& counts : countsOf(known)) m_traces.push_back(std::move(counts));
        for (const std::uint32_t address : known.addresses) m_where.wanted("address " + dottedAddress(address), padded(address));
        pupils.with([&](std::vector<Pupil>& all) {
            for (const Pupil& one : all) {
                if (one.said.size() > 1) m_secrets.wanted("sealed message", ByteView(one.said.back()).subspan(9, 32));
            }
            return 0;
        });
    }

    void look(const std::string& moment, const Files& files) {
        for (const auto& [name, bytes] : files) {
            const auto secrets = m_secrets.find(bytes);
            canaries += total(secrets);
            addresses += total(m_where.find(bytes));
            unsigned traces = 0;
            track(bytes, m_traces, [&](const Trace& trace, std::size_t) {
                MESSAGE(trace.name << " in " << name << ", " << moment);
                ++traces;
            });
            rows += traces;
            hashes += total(m_hashes.find(bytes));
            for (const std::size_t pupil : pupilsInLines(m_known, bytes)) in_lines.insert(pupil);
            if (!secrets.empty()) MESSAGE(moment << ", " << name << ": " << inWords(secrets));
        }
    }

    unsigned canaries = 0, addresses = 0, rows = 0, hashes = 0;
    std::set<std::size_t> in_lines;

private:
    /// As text, with what ends it: 127.1.0.1 is the beginning of 127.1.0.10. Short ones are found by their longer neighbours.
    static Bytes padded(std::uint32_t address) {
        const std::string text = dottedAddress(address);
        return {text.begin(), text.end()};
    }

    const Known& m_known;
    Hunt m_secrets, m_hashes, m_where;
    std::vector<Trace> m_traces;
};

/// Every disguise of something planted among other bytes is found: the share of those that were.
double controlOfDisguises() {
    Bytes secret(32);
    fillRandom(secret);
    Hunt hunt;
    hunt.wanted("planted", secret);
    const std::vector<Bytes> all = disguises(secret);
    std::size_t found = 0;
    for (const Bytes& one : all) {
        Bytes file(5000);
        fillRandom(file);
        file.insert(file.begin() + 1234, one.begin(), one.end());
        found += hunt.find(file).empty() ? 0 : 1;
    }
    return static_cast<double>(found) / static_cast<double>(all.size());
}

/// Files and folders of the data folder whose last change is told more finely than by the day.
unsigned fineTimes(const std::filesystem::path& data) {
    unsigned out = 0;
    std::vector<std::filesystem::path> all{data};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) all.push_back(entry.path());
    for (const auto& path : all) {
        struct stat about {};
        REQUIRE(stat(path.c_str(), &about) == 0);
        const bool midnight = about.st_mtim.tv_sec % (24 * 60 * 60) == 0 && about.st_mtim.tv_nsec == 0;
        out += midnight ? 0 : 1;
    }
    return out;
}

}  // namespace

TEST_CASE("files: a lesson that is killed in an open round and after its close leaves words and nothing of a choice") {
    Room room({"slim-met-je-scherm", "en", kPupils, 100, {}});
    PupilClass pupils(room.wayIn(kPupils));
    REQUIRE(pupils.joined());
    room.waitForClass(kPupils);
    const auto taps = shuffled(kPupils, {24, 17, 13, 7}, 20261127);
    pupils.plan(taps);
    room.openRound();
    REQUIRE(pupils.answered());
    const Known known = know(pupils, taps, 4, room);
    Finder finder(pupils, known);
    finder.look("in the open round", room.files());
    const auto crash = decodeSnapshot(room.files().at("data/session.crash"));
    REQUIRE(crash.has_value());
    Hunt left = hashesOf(known);
    left.wanted("the session's secret key", crash->identity.secret.view());

    room.kill();
    finder.look("killed in the open round", room.files());
    room.start();
    room.waitForClass(kPupils);
    REQUIRE(pupils.answered());
    const std::string words = room.closeRound();
    finder.look("closed, the words held", room.files());
    room.kill();
    finder.look("killed after the close", room.files());
    room.start();
    room.waitForClass(kPupils);
    REQUIRE(room.now("result") == words);
    room.endLesson();
    finder.look("ended", room.files());
    room.quit();
    const Files kept = room.files();
    finder.look("closed down", kept);

    figures().set(kRow, "disguises found of those planted (control)", controlOfDisguises());
    figures().set(kRow, "token hashes found while it runs (control)", finder.hashes);
    figures().set(kRow, "ballots, tokens and sealed answers", finder.canaries);
    figures().set(kRow, "addresses of devices", finder.addresses);
    figures().set(kRow, "rows, tables and counts of choices", finder.rows);
    figures().set(kRow, "pupils whose seat and choice stand in one line", static_cast<double>(finder.in_lines.size()));
    unsigned remains = 0;
    for (const auto& [name, bytes] : kept) {
        if (name != "stdout") remains += total(left.find(bytes));  // the teacher's screen shows the address and its open key
    }
    figures().set(kRow, "token hashes and host keys after the end", remains);
    figures().set(kRow, "file times finer than the day after the end", fineTimes(room.data()));
}

}  // namespace stemmig::attack
