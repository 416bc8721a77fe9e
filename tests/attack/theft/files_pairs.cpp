// SPDX-License-Identifier: GPL-3.0-or-later
// Row Files: pairs of lessons with the same words, where nobody or two pupils took the second choice.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <algorithm>
#include <array>
#include "tests/attack/theft/attack_main.hpp"
#include "tests/attack/theft/guess.hpp"
#include "tests/attack/theft/knowledge.hpp"

namespace stemmig::attack {
namespace {

constexpr unsigned kPupils = 10;
const char* const kRow = "Files";

/// What a file says without being read: size and times, these from the start of the program on.
struct About {
    double size = 0, changed = 0, modified = 0;
};

double seconds(const timespec& time) { return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9; }

/// All that is on the disk of one lesson at two moments: the words held, and closed down.
struct Remains {
    std::map<std::string, Bytes> bytes;
    std::map<std::string, About> about;

    void take(const std::string& moment, const Room& room) {
        struct stat start {};
        REQUIRE(stat((room.home() / "here").c_str(), &start) == 0);
        for (auto& [name, content] : room.files()) {
            About& at = about[moment + name];
            at.size = static_cast<double>(content.size());
            struct stat file {};
            if (stat((room.home() / name).c_str(), &file) == 0) {
                at.changed = seconds(file.st_ctim) - seconds(start.st_ctim);
                at.modified = file.st_mtim.tv_nsec == 0 ? 0 : seconds(file.st_mtim) - seconds(start.st_ctim);
            }
            bytes[moment + name] = std::move(content);
        }
    }
};

/// One lesson in which `second` of ten take the second choice and the others the first; returns its words too.
std::pair<Remains, std::string> lesson(unsigned second) {
    Room room({"slim-met-je-scherm", "en", kPupils, 20, {}});
    PupilClass pupils(room.wayIn(kPupils));
    REQUIRE(pupils.joined());
    std::vector<std::optional<Tap>> taps(kPupils, Tap{0, {}});
    std::fill_n(taps.begin(), second, Tap{1, {}});
    pupils.plan(taps);
    room.openRound();
    REQUIRE(pupils.answered());
    Remains remains;
    const std::string words = room.closeRound();
    remains.take("held ", room);
    room.endLesson();
    room.quit();
    remains.take("closed down ", room);
    return {std::move(remains), words};
}

/// The features of all lessons: sizes, times, how often each byte comes, and every byte that is not the same in all.
std::vector<Example> examplesOf(const std::vector<Remains>& lessons) {
    std::vector<Example> out(lessons.size());
    for (std::size_t i = 0; i < lessons.size(); ++i) out[i].answer = static_cast<int>(i % 2);
    const auto add = [&](const std::function<double(const Remains&)>& feature) {
        std::vector<double> values;
        for (const Remains& one : lessons) values.push_back(feature(one));
        if (std::all_of(values.begin(), values.end(), [&](double value) { return value == values[0]; })) return;
        for (std::size_t i = 0; i < lessons.size(); ++i) out[i].seen.push_back(values[i]);
    };
    for (const auto& [name, about] : lessons[0].about) {
        const auto of = [name = name](const Remains& one) {
            const auto found = one.about.find(name);
            return found == one.about.end() ? About{-1, -1, -1} : found->second;
        };
        add([&](const Remains& one) { return of(one).size; });
        add([&](const Remains& one) { return of(one).changed; });
        add([&](const Remains& one) { return of(one).modified; });
    }
    for (const auto& [name, bytes] : lessons[0].bytes) {
        const auto of = [name = name](const Remains& one) {
            const auto found = one.bytes.find(name);
            return found == one.bytes.end() ? ByteView() : ByteView(found->second);
        };
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            add([&](const Remains& one) { return at < of(one).size() ? static_cast<double>(of(one)[at]) : -1; });
        }
        for (int value = 0; value < 256; ++value) {
            add([&](const Remains& one) {
                const ByteView all = of(one);
                return static_cast<double>(std::count(all.begin(), all.end(), static_cast<std::uint8_t>(value)));
            });
        }
    }
    return out;
}

}  // namespace

TEST_CASE("files: lessons with the same words where nobody or two took a choice leave files nobody tells apart") {
    const std::size_t pairs = isLong() ? 400 : 16;
    std::vector<Remains> lessons;
    while (lessons.size() < 2 * pairs) {
        auto [without, words] = lesson(0);
        auto [with, same_words] = lesson(2);
        REQUIRE(words == same_words);
        lessons.push_back(std::move(without));
        lessons.push_back(std::move(with));
    }
    std::vector<Example> examples = examplesOf(lessons);
    const double right = guessed(examples, 2, 1);
    const std::string ours = "counts 0 and 2 told apart, 400 pairs", part = "counts 0 and 2 told apart, 16 pairs";
    if (isLong()) {
        figures().set(kRow, ours, right);
        figures().notRun(kRow, part, "the long form has more");
    } else {
        figures().notRun(kRow, ours, "the long form has it");
        figures().set(kRow, part, right);
    }
    // Somebody who wrote down the count among all that noise is found out.
    for (Example& one : examples) one.seen.push_back(2 * one.answer);
    figures().set(kRow, "a planted count told apart (control)", guessed(examples, 2, 1));
}

}  // namespace stemmig::attack
