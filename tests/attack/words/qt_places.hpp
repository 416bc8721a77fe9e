// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include "host/report/document.hpp"
#include "host/server/live_room.hpp"
#include "tests/attack/words/surfaces.hpp"

// The places that only a build with Qt has: the teacher's app and paper.
namespace attack {

class QtPlaces {
public:
    QtPlaces();
    ~QtPlaces();

    /// False in a build without Qt: then nothing else may be asked.
    [[nodiscard]] static bool built();

    /// What the app draws from now on, on both screens, in this language.
    void show(const std::shared_ptr<const stemmig::Publication>& publication, const std::string& language);
    /// Words of the teacher's screen; @param second of a second round. Empty: none stand there.
    [[nodiscard]] ByAttempt console(bool second) const;
    /// Words of the class's screen.
    [[nodiscard]] ByAttempt board(bool second) const;

    /// Every property and every row of both screens: all that QML can draw.
    [[nodiscard]] std::string everything() const;

    [[nodiscard]] std::string pdf(const stemmig::Document& document, const std::string& day) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace attack
