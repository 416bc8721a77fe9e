// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/draft_keeper.hpp"

#include <doctest/doctest.h>
#include <QTemporaryDir>
#include <fstream>
#include "tests/app/scenes.hpp"

using namespace stemmig;
using State = DraftKeeper::State;

namespace {

void write(const std::filesystem::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

struct Kept {
    QTemporaryDir temporary;
    std::filesystem::path folder = temporary.path().toStdString();
    std::filesystem::path file = folder / "les.textproto";
    TaskQueue queue;
    DraftKeeper keeper{queue.poster(), nullptr};

    /// Runs what is posted now, and nothing that this posts.
    void pass() {
        for (auto& task : std::exchange(queue.posted, {})) task.task();
    }
    [[nodiscard]] std::string disk() const { return bytesOf(file); }
    [[nodiscard]] std::string aside(const char* ending = ".bak") const { return bytesOf(file.string() + ending); }
    /// Files in the folder.
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
    }
};

}  // namespace

TEST_CASE("what is typed is written once the rest is over, all of it, and not before it is worth a write") {
    Kept it;
    it.keeper.open(it.file, "", false);
    it.keeper.put("H");
    CHECK(it.keeper.state() == State::Waiting);
    it.keeper.put("Ha");
    it.keeper.put("Hallo");
    REQUIRE(it.queue.posted.size() == 1);
    CHECK(it.queue.posted[0].delay == kKeepRest);
    CHECK(kKeepRest <= std::chrono::seconds(1));
    CHECK(it.files() == 0);
    it.queue.runAll();
    CHECK(it.disk() == "Hallo");
    CHECK(it.keeper.state() == State::Kept);
    it.keeper.put("Hallo");
    CHECK(it.queue.posted.empty());
    it.keeper.put("Hallo allemaal");
    CHECK(it.queue.posted.size() == 1);
    CHECK(it.keeper.save());
    CHECK(it.disk() == "Hallo allemaal");
    it.queue.runAll();
    CHECK(it.files() == 1);
}

TEST_CASE("who opens a file and changes nothing leaves it as it is") {
    Kept it;
    write(it.file, "# mine\nid: \"les\"\n");
    it.keeper.open(it.file, it.disk(), true);
    CHECK(it.keeper.save());
    it.keeper.close();
    CHECK(it.disk() == "# mine\nid: \"les\"\n");
    CHECK(it.files() == 1);
}

TEST_CASE("a file worth keeping is put aside once, before it is written over, and no older one is lost") {
    Kept it;
    write(it.file, "# mine\n");
    write(it.file.string() + ".bak", "older");
    it.keeper.open(it.file, it.disk(), true);
    it.keeper.put("new");
    CHECK(it.keeper.save());
    CHECK(it.disk() == "new");
    CHECK(it.aside() == "older");
    CHECK(it.aside(".bak2") == "# mine\n");
    CHECK(it.keeper.aside().filename() == "les.textproto.bak2");
    it.keeper.put("newer");
    CHECK(it.keeper.save());
    CHECK(it.files() == 3);
}

TEST_CASE("what cannot be written is said, kept, and tried until it works") {
    Kept it;
    const auto later = it.folder / "stick";
    it.keeper.open(later / "les.textproto", "", false);
    it.keeper.put("text");
    it.pass();
    CHECK(it.keeper.state() == State::Failed);
    CHECK(it.keeper.problem().in("en").find("stick") != std::string::npos);
    CHECK(it.keeper.problem().in("nl") != it.keeper.problem().in("en"));
    it.keeper.put("text and more");
    it.pass();
    CHECK(it.keeper.state() == State::Failed);
    REQUIRE_FALSE(it.queue.posted.empty());
    std::filesystem::create_directory(later);
    it.pass();
    CHECK(it.keeper.state() == State::Kept);
    CHECK(it.keeper.problem().empty());
    CHECK(bytesOf(later / "les.textproto") == "text and more");
}

TEST_CASE("a version of somebody else is never written over, and ours goes on being kept beside it") {
    Kept it;
    write(it.file, "first");
    it.keeper.open(it.file, "first", false);
    it.keeper.put("ours");
    write(it.file, "theirs");
    it.queue.runAll();
    CHECK(it.keeper.state() == State::Conflict);
    CHECK(it.disk() == "theirs");
    CHECK(it.aside() == "ours");
    it.keeper.put("ours, longer");
    it.queue.runAll();
    CHECK(it.aside() == "ours, longer");
    CHECK(it.disk() == "theirs");
    CHECK(it.files() == 2);

    SUBCASE("ours is the lesson, theirs is beside it") {
        CHECK(it.keeper.keepOurs());
        CHECK(it.keeper.state() == State::Kept);
        CHECK(it.disk() == "ours, longer");
        CHECK(bytesOf(it.keeper.aside()) == "theirs");
        CHECK(it.files() == 2);
    }
    SUBCASE("theirs is the lesson, ours is beside it with the last words") {
        it.keeper.put("ours, to the end");
        CHECK(it.keeper.takeTheirs());
        CHECK(it.keeper.state() == State::Kept);
        CHECK(it.disk() == "theirs");
        CHECK(bytesOf(it.keeper.aside()) == "ours, to the end");
        it.keeper.put("theirs and more");
        CHECK(it.keeper.save());
        CHECK(it.disk() == "theirs and more");
        CHECK(it.aside() == "ours, to the end");
    }
    SUBCASE("they change it again before ours is chosen") {
        write(it.file, "theirs, later");
        CHECK(it.keeper.keepOurs());
        CHECK(it.disk() == "ours, longer");
        CHECK(bytesOf(it.keeper.aside()) == "theirs, later");
    }
}

TEST_CASE("a file that somebody threw away is written again") {
    Kept it;
    write(it.file, "first");
    it.keeper.open(it.file, "first", false);
    std::filesystem::remove(it.file);
    it.keeper.put("second");
    CHECK(it.keeper.save());
    CHECK(it.disk() == "second");
}

TEST_CASE("another name takes all of the text along, and never takes the place of another file") {
    Kept it;
    it.keeper.open(it.file, "", false);
    it.keeper.put("text");
    REQUIRE(it.keeper.save());
    write(it.folder / "taken.textproto", "another lesson");
    CHECK_FALSE(it.keeper.moveTo(it.folder / "taken.textproto"));
    CHECK(bytesOf(it.folder / "taken.textproto") == "another lesson");
    it.keeper.put("text and more");
    CHECK(it.keeper.moveTo(it.folder / "other.textproto"));
    CHECK(bytesOf(it.folder / "other.textproto") == "text and more");
    CHECK_FALSE(std::filesystem::exists(it.file));
    it.keeper.put("last");
    CHECK(it.keeper.save());
    CHECK(bytesOf(it.folder / "other.textproto") == "last");
    CHECK(it.files() == 2);
}

TEST_CASE("a lesson can be read by whom it could be read before") {
    Kept it;
    write(it.file, "first");
    using std::filesystem::perms;
    const perms wanted = perms::owner_read | perms::owner_write | perms::group_read | perms::group_write;
    std::filesystem::permissions(it.file, wanted);
    it.keeper.open(it.file, "first", false);
    it.keeper.put("second");
    REQUIRE(it.keeper.save());
    CHECK(std::filesystem::status(it.file).permissions() == wanted);
}

TEST_CASE("a keeper that is gone before its time leaves nothing behind that would run") {
    Kept it;
    TaskQueue queue;
    {
        DraftKeeper gone(queue.poster(), nullptr);
        gone.open(it.file, "", false);
        gone.put("text");
    }
    queue.runAll();
    CHECK(it.files() == 0);
}
