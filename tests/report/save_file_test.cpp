// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/save_file.hpp"
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <fstream>
#include <sstream>
#include "tests/report/report_support.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("stemmig-save-" + std::to_string(::getpid()));
    Folder() {
        fs::remove_all(path);
        fs::create_directories(path);
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
};

std::string bytesOf(const fs::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

std::string refusal(const fs::path& file, std::string_view bytes = "new") {
    const auto saved = saveFile(file, bytes);
    if (saved.ok()) return "";
    CHECK(saved.error().in("nl") != saved.error().in("en"));
    return saved.error().in("en");
}

}  // namespace

TEST_CASE("an export is saved whole, over an older one too, and leaves nothing beside it") {
    const Folder folder;
    const fs::path file = folder.path / "verslag – 2b.csv";
    REQUIRE(saveFile(file, "old and longer").ok());
    REQUIRE(saveFile(file, std::string("new\0", 4)).ok());
    CHECK(bytesOf(file) == std::string("new\0", 4));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("an export that cannot be saved says what to do and leaves the older one as it was") {
    const Folder folder;
    CHECK(has(refusal(folder.path / "none" / "a.csv"), "There is no folder"));
    fs::create_directories(folder.path / "taken.csv" / "x");
    CHECK(has(refusal(folder.path / "taken.csv"), "is a folder. Choose another name."));
    CHECK(bytesOf(folder.path / "taken.csv.part") == "");
    CHECK_FALSE(fs::exists(folder.path / "taken.csv.part"));

    const fs::path file = folder.path / "kept.csv";
    REQUIRE(saveFile(file, "kept").ok());
    const pid_t child = ::fork();  // in which files may not grow over 1 KB, as on a disk that fills up
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1024, 1024};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        ::_exit(saveFile(file, std::string(5000, 'x')).ok() ? 1 : 0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    CHECK(bytesOf(file) == "kept");
    CHECK_FALSE(fs::exists(folder.path / "kept.csv.part"));
    if (::getuid() != 0) {
        fs::permissions(folder.path, fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(has(refusal(file), "Choose another folder"));
        fs::permissions(folder.path, fs::perms::owner_all);
    }
}
