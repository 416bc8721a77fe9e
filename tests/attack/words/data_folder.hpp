// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <unistd.h>
#include <filesystem>
#include <stdexcept>
#include "host/records/records.hpp"

namespace attack {

inline const std::string kLessonDay = "2026-11-23";

/// The real records in a folder of their own, gone at the end.
class DataFolder {
public:
    explicit DataFolder(const std::string& name)
        : m_path(place() / ("stemmig-attack-" + name + "-" + std::to_string(::getpid()))) {
        std::filesystem::remove_all(m_path);
        open();
    }
    ~DataFolder() {
        m_records.reset();
        std::filesystem::remove_all(m_path);
    }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;

    /// As a program that is started again; on another day if wanted.
    void open(const std::string& day = kLessonDay) {
        m_records.reset();
        auto opened = stemmig::Records::open(m_path, day);
        if (!opened) throw std::runtime_error(opened.error().sentence.in("en"));
        m_records = std::move(opened).value();
    }
    [[nodiscard]] stemmig::Records& records() { return *m_records; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// What a restart of the program finds.
    [[nodiscard]] stemmig::Session brokenOff(std::shared_ptr<const stemmig::Lesson> lesson) {
        auto found = records().brokenOff([&](const std::string&, const stemmig::TextHash&) { return lesson; });
        if (!found || !found.value()) throw std::runtime_error("no session was broken off");
        return std::move(found.value()->session);
    }

private:
    /// In memory if there is such a folder: what is written is asked here, not how well a disk keeps it, and ten thousand
    /// rounds wait long for a disk.
    [[nodiscard]] static std::filesystem::path place() {
        const std::filesystem::path memory = "/dev/shm";
        return std::filesystem::is_directory(memory) ? memory : std::filesystem::temp_directory_path();
    }

    std::filesystem::path m_path;
    std::unique_ptr<stemmig::Records> m_records;
};

}  // namespace attack
