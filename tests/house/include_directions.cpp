// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/house.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <map>

// Who may include whom: the one table. A folder that is not in it may not have C++ in it.
namespace {

using Folders = std::vector<std::string>;

const std::map<std::string, Folders> kMayInclude{
    {"proto/base", {"proto/base"}},
    {"proto/channel", {"proto/base", "proto/channel"}},
    {"proto/avahi", {"proto/avahi"}},
    {"host/lesson", {"proto/base", "host/lesson"}},
    {"host/session", {"proto/base", "host/lesson", "host/session"}},
    {"host/records", {"proto/base", "host/lesson", "host/session", "host/records"}},
    {"host/report", {"proto/base", "host/lesson", "host/session", "host/records", "host/report"}},
    {"host/server", {"proto/base", "proto/channel", "proto/avahi", "host/lesson", "host/session", "host/server"}},
    {"host/start", {"proto/base", "proto/channel", "host/lesson", "host/session", "host/server", "host/records", "host/start"}},
    {"host/console",
     {"proto/base", "proto/channel", "host/lesson", "host/session", "host/server", "host/records", "host/report", "host/start",
      "host/console"}},
    {"host/app",
     {"proto/base", "proto/channel", "host/lesson", "host/session", "host/server", "host/records", "host/report", "host/start",
      "host/app"}},
    {"participant/client", {"proto/base", "proto/channel", "proto/avahi", "participant/client"}},
    {"participant/app", {"proto/base", "proto/channel", "participant/client", "participant/app"}},
    {"participant/crowd", {"proto/base", "proto/channel", "participant/client", "participant/crowd"}},
};

/// Where libraries may be used at all; everything else of the world (std, POSIX) is free.
struct Library {
    std::string name;
    std::vector<std::string> prefixes;  ///< of what is included
    Folders allowed;                    ///< folders or single files
};
const std::vector<Library> kLibraries{
    {"Qt", {"Q", "qt"}, {"host/app", "host/report/pdf", "participant/app", "tests/app"}},
    {"Asio",
     {"asio"},
     {"host/server", "host/console", "participant/client", "participant/crowd", "participant/app/device_thread.cpp"}},
    {"wslay", {"wslay"}, {"host/server", "participant/client"}},
    {"Avahi", {"avahi-"}, {"proto/avahi", "host/server/announcement_avahi.cpp", "participant/client/browser_avahi.cpp"}},
    {"pugixml", {"pugixml", "pugiconfig"}, {"host/lesson/exchange"}},
    {"SQLite", {"sqlite3"}, {"host/records"}},
    {"Protobuf", {"google/protobuf"}, {"host/lesson", "host/records", "host/server/translate.cpp", "participant/client"}},
    {"our generated messages",
     {"stemmig/v1/"},
     {"host/lesson", "host/records", "host/server/translate.cpp", "participant/client"}},
    {"libsodium",
     {"sodium"},
     {"proto/base", "proto/channel", "host/lesson", "host/session/ballot_box.cpp", "host/session/noise.cpp", "host/server",
      "host/records", "participant/client", "participant/crowd"}},
};

bool startsWith(const std::string& text, const std::string& prefix) { return text.rfind(prefix, 0) == 0; }
bool isCpp(const house::File& file) { return file.ending() == ".cpp" || file.ending() == ".hpp"; }

bool under(const std::string& path, const Folders& places) {
    return std::any_of(places.begin(), places.end(),
                       [&](const std::string& place) { return path == place || startsWith(path, place + "/"); });
}

const std::pair<const std::string, Folders>* houseRule(const std::string& path) {
    for (const auto& rule : kMayInclude)
        if (startsWith(path, rule.first + "/")) return &rule;
    return nullptr;
}

bool isOurs(const std::string& name) {
    return startsWith(name, "proto/") || startsWith(name, "host/") || startsWith(name, "participant/");
}

}  // namespace

TEST_CASE("every folder includes only what the table of the house allows") {
    for (const house::File& file : house::tree()) {
        if (!isCpp(file) || file.in("tests")) continue;
        const auto* rule = houseRule(file.path);
        REQUIRE_MESSAGE(rule != nullptr, file.path << " is in a folder that the table does not name");
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string name = house::included(file.lines[i]);
            if (isOurs(name)) CHECK_MESSAGE(under(name, rule->second), house::at(file, i));
            CHECK_MESSAGE(!startsWith(name, "tests/"), house::at(file, i));
        }
    }
}

TEST_CASE("a library is included only where it belongs") {
    for (const house::File& file : house::tree()) {
        if (!isCpp(file) || file.in("tests")) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const std::string name = house::included(file.lines[i]);
            for (const Library& library : kLibraries) {
                const bool uses =
                    !isOurs(name) && std::any_of(library.prefixes.begin(), library.prefixes.end(),
                                                 [&](const std::string& prefix) { return startsWith(name, prefix); });
                if (uses) CHECK_MESSAGE(under(file.path, library.allowed), library.name << " at " << house::at(file, i));
            }
        }
    }
}

TEST_CASE("the engine has no clock and no random device") {
    for (const house::File& file : house::tree()) {
        if (!file.in("host/session")) continue;
        for (std::size_t i = 0; i < file.lines.size(); ++i)
            for (const char* word :
                 {"_clock", "random_device", "std::time(", "<random>", "<thread>", "<mutex>", "<fstream>", "<iostream>"})
                CHECK_MESSAGE(file.lines[i].find(word) == std::string::npos, house::at(file, i));
    }
}
