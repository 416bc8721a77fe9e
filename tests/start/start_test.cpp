// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/start/start.hpp"

#include <doctest/doctest.h>
#include <unistd.h>
#include <fstream>
#include <future>
#include <sstream>
#include <utility>

// How a lesson begins, with the shipped content, a data folder of its own and a real host on 127.0.0.1.
using namespace stemmig;
namespace fs = std::filesystem;
using Why = StartError::Why;

namespace {

struct DataFolder {
    fs::path path;
    explicit DataFolder(const std::string& name = "data")
        : path(fs::temp_directory_path() / ("stemmig-start-" + std::to_string(::getpid()) + "-" + name)) {
        fs::remove_all(path);
    }
    ~DataFolder() { fs::remove_all(path); }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
    [[nodiscard]] fs::path crashFile() const { return path / "session.crash"; }
};

Content shipped() { return readContent(STEMMIG_SOURCE_DIR "/content"); }

std::shared_ptr<const Lesson> sensitiveIn(const Content& content) {
    for (const LibraryEntry& entry : content.library) {
        if (entry.lesson && entry.lesson->sensitive) return entry.lesson;
    }
    return nullptr;
}

StartWishes wishes(const DataFolder& data, std::shared_ptr<const Lesson> lesson = nullptr) {
    StartWishes out;
    out.data = data.path;
    out.lesson = std::move(lesson);
    out.host.loopback_only = true;
    return out;
}

Result<Started, StartError> start(StartWishes wanted, const Content& content) {
    return startLesson(std::move(wanted), content, [](auto) {});
}

std::string bytesOf(const fs::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

/// The same lessons, but every one was edited since.
Content edited(Content content) {
    for (LibraryEntry& entry : content.library) {
        if (!entry.lesson) continue;
        auto changed = std::make_shared<Lesson>(*entry.lesson);
        changed->hash.front() = static_cast<std::uint8_t>(~changed->hash.front());
        entry.lesson = changed;
    }
    return content;
}

/// A session that began and was broken off: the bytes of its crash file.
std::string breakOff(const DataFolder& data, const Content& content) {
    std::promise<void> obeyed;
    bool said = false;
    const auto started = startLesson(wishes(data), content, [&](std::shared_ptr<const Publication> now) {
        if (now->commands == 1 && !std::exchange(said, true)) obeyed.set_value();
    });
    REQUIRE(started.ok());
    started.value().host->send(Wish::Lock);
    obeyed.get_future().wait();
    REQUIRE(fs::exists(data.crashFile()));
    return bytesOf(data.crashFile());
}

}  // namespace

TEST_CASE("a broken-off session whose lesson is gone or changed stops every start but a fresh one, and stays as it is") {
    const DataFolder data;
    const Content content = shipped();
    const std::string kept = breakOff(data, content);
    Content without = content;
    without.library.clear();
    without.library.push_back({"other.textproto", sensitiveIn(content), {}});
    for (const Content& now : {edited(content), without}) {
        for (const auto& lesson : {std::shared_ptr<const Lesson>(), now.library.front().lesson}) {
            const auto refused = start(wishes(data, lesson), now);
            REQUIRE_FALSE(refused.ok());
            CHECK(refused.error().why == Why::BrokenOffLost);
            CHECK(has(refused.error().sentence.in("en"), "Put the old file back, or give the lesson up"));
            CHECK(has(refused.error().sentence.in("nl"), "Zet het oude bestand terug, of geef deze les op"));
            CHECK(bytesOf(data.crashFile()) == kept);
        }
    }
    {
        const auto back = start(wishes(data), content);
        REQUIRE(back.ok());
        CHECK(back.value().resumed);
    }
    StartWishes fresh = wishes(data);
    fresh.fresh = true;
    const auto anew = start(std::move(fresh), edited(content));
    REQUIRE(anew.ok());
    CHECK_FALSE(anew.value().resumed);
}

TEST_CASE("a damaged crash file is set aside and said, and the lesson begins") {
    const DataFolder data;
    const Content content = shipped();
    const std::string kept = breakOff(data, content);
    std::ofstream(data.crashFile(), std::ios::binary) << kept.substr(0, kept.size() / 2);
    const auto started = start(wishes(data), content);
    REQUIRE(started.ok());
    CHECK_FALSE(started.value().resumed);
    REQUIRE(started.value().remarks.size() == 1);
    CHECK(has(started.value().remarks[0].in("en"), "set aside"));
}

TEST_CASE("a fresh start that is refused gives up nothing") {
    const DataFolder data;
    const Content content = shipped();
    const std::string kept = breakOff(data, content);
    StartWishes no_contact = wishes(data, sensitiveIn(content));
    no_contact.fresh = true;
    const auto first = start(std::move(no_contact), content);
    REQUIRE_FALSE(first.ok());
    CHECK(first.error().why == Why::NeedsContact);
    CHECK(bytesOf(data.crashFile()) == kept);

    StartWishes no_lesson = wishes(data);
    no_lesson.fresh = true;
    Content none = content;
    none.library.clear();
    const auto second = start(std::move(no_lesson), none);
    REQUIRE_FALSE(second.ok());
    CHECK(second.error().why == Why::NoLesson);
    CHECK(bytesOf(data.crashFile()) == kept);
}

TEST_CASE("a sensitive lesson does not start without an Info page, and the sentence names the file and its problem") {
    const DataFolder data;
    Content content = shipped();
    const DataFolder files("content");
    const fs::path& broken = files.path;
    fs::create_directories(broken / "help");
    std::ofstream(broken / "help" / "help.textproto") << "nonsense: 1\n";
    const Content no_help = readContent(broken);
    content.help = no_help.help;
    content.help_file = no_help.help_file;
    content.help_problem = no_help.help_problem;

    StartWishes wanted = wishes(data, sensitiveIn(content));
    wanted.contacts = {{"A. Jansen", "mentor", "", "", ""}};
    const auto refused = start(std::move(wanted), content);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().why == Why::NoHelp);
    CHECK(has(refused.error().sentence.in("en"), "help.textproto:1:"));
    CHECK(has(refused.error().sentence.in("nl"), "help.textproto:1:"));

    content.help = shipped().help;
    for (HelpEntry& entry : content.help.entries) entry.by_default = false;  // nothing of it would be shown
    const auto nothing_ticked = start(wishes(data, sensitiveIn(content)), content);
    REQUIRE_FALSE(nothing_ticked.ok());
    CHECK(nothing_ticked.error().why == Why::NoHelp);
    CHECK(start(wishes(data), content).ok());  // the neutral lesson needs none
}

TEST_CASE("help that the school ticked is on the Info page of every lesson, a rehearsal too") {
    const DataFolder data;
    Content content = shipped();
    for (HelpEntry& entry : content.help.entries) entry.by_default = false;
    {
        auto records = Records::open(recordsFolder(data.path, false), today());
        REQUIRE(records.ok());
        REQUIRE(records.value()->setSchool({{{"A. Jansen", "mentor", "", "", ""}}, {"0800-0432"}}).ok());
    }
    CHECK(start(wishes(data, sensitiveIn(content)), content).ok());  // it has an Info page now
    StartWishes rehearsal = wishes(data, sensitiveIn(content));
    rehearsal.rehearsal = true;
    rehearsal.fresh = true;
    CHECK(start(std::move(rehearsal), content).ok());
}
