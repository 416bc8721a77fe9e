// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/board_pages.hpp"

#include <algorithm>

namespace stemmig {
namespace {

bool has(const ProjectorView& view, BoardPage page) {
    const std::vector<BoardPage> pages = boardPages(view);
    return std::find(pages.begin(), pages.end(), page) != pages.end();
}

}  // namespace

std::vector<BoardPage> boardPages(const ProjectorView& view) {
    const bool talking = view.scene == Scene::Statement && (view.phase == Phase::Shown || view.phase == Phase::Revealed);
    if (!talking) return {BoardPage::Question};
    std::vector<BoardPage> pages;
    if (view.picture) pages.push_back(BoardPage::Picture);
    if (!view.prompts.empty()) pages.push_back(BoardPage::Prompts);
    if (!view.explanation.empty() || view.answer_key) pages.push_back(BoardPage::Explanation);
    if (pages.empty()) pages.push_back(BoardPage::Question);
    return pages;
}

BoardPage firstBoardPage(const ProjectorView& view) {
    return has(view, BoardPage::Explanation) ? BoardPage::Explanation : boardPages(view).front();
}

std::optional<BoardPage> pageForward(const ProjectorView& view, BoardPage page) {
    if (view.phase == Phase::Shown && page == BoardPage::Picture && has(view, BoardPage::Prompts)) return BoardPage::Prompts;
    return {};
}

std::optional<BoardPage> pageBack(const ProjectorView& view, BoardPage page) {
    if (view.phase == Phase::Shown && page == BoardPage::Prompts && has(view, BoardPage::Picture)) return BoardPage::Picture;
    return {};
}

}  // namespace stemmig
