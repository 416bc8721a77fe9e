// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QFile>
#include "host/app/board_pages.hpp"

using namespace stemmig;

namespace {

ProjectorView talkedAbout(Phase phase, bool picture) {
    ProjectorView view;
    view.scene = Scene::Statement;
    view.phase = phase;
    view.prompts = {Text{{{"en", "Why?"}}}};
    if (picture) view.picture = Picture{};
    if (phase == Phase::Revealed) view.explanation = Text{{{"en", "Because."}}};
    return view;
}

}  // namespace

TEST_CASE("until the words are shown there is the statement alone") {
    for (const Phase phase : {Phase::Preview, Phase::Open, Phase::Closing, Phase::Held})
        CHECK(boardPages(talkedAbout(phase, false)) == std::vector{BoardPage::Question});
}

TEST_CASE("next turns from the words to the questions before the lesson goes on") {
    const ProjectorView view = talkedAbout(Phase::Shown, true);
    CHECK(firstBoardPage(view) == BoardPage::Picture);
    CHECK(pageForward(view, BoardPage::Picture) == BoardPage::Prompts);
    CHECK(!pageForward(view, BoardPage::Prompts));
    CHECK(pageBack(view, BoardPage::Prompts) == BoardPage::Picture);
    CHECK(!pageBack(view, BoardPage::Picture));
}

TEST_CASE("a talk without a picture has no sheet with words") {
    const ProjectorView view = talkedAbout(Phase::Shown, false);
    CHECK(boardPages(view) == std::vector{BoardPage::Prompts});
    CHECK(!pageForward(view, BoardPage::Prompts));
}

TEST_CASE("the reveal opens with the explanation and keeps the other sheets") {
    const ProjectorView view = talkedAbout(Phase::Revealed, true);
    CHECK(firstBoardPage(view) == BoardPage::Explanation);
    CHECK(boardPages(view) == std::vector{BoardPage::Picture, BoardPage::Prompts, BoardPage::Explanation});
}

TEST_CASE("the program brings its own fonts, for screens and for paper") {
    for (const char* weight : {"Regular", "SemiBold", "Bold"})
        CHECK(QFile::exists(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(weight))));
}
