// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/booth_model.hpp"

#include <algorithm>
#include <utility>
#include "participant/client/wire_names.hpp"

namespace stemmig {
namespace {

constexpr int kLookEvery = 1000;  // ms

/// Its round takes ballots from this booth.
bool takesBallots(const DeviceNews& news) {
    return news.inside && news.booth != 0 && news.bye == kByeNone && news.view && news.view->scene == kSceneStatement &&
           news.view->phase == kPhaseOpen && !news.view->paused && news.view->counted && news.view->ballot != BallotName{};
}

std::vector<LaterStatement> statementsOf(const DeviceView& view) {
    std::vector<LaterStatement> out{{view.ballot, view.choices, view.kind, view.texts}};
    out.insert(out.end(), view.later.begin(), view.later.end());
    return out;
}

}  // namespace

BoothModel::BoothModel(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {
    m_seconds.setInterval(kLookEvery);
    connect(&m_seconds, &QTimer::timeout, this, &BoothModel::look);
}

void BoothModel::show(std::shared_ptr<const DeviceNews> news) {
    const bool goes_on = takesBallots(*m_news) && takesBallots(*news) && m_news->view->round == news->view->round;
    m_news = std::move(news);
    m_statements = takesBallots(*m_news) ? statementsOf(*m_news->view) : std::vector<LaterStatement>{};
    if (!m_news->inside) m_ahead.clear();
    hearCasts();
    noticeRestart();
    if (m_turn && (!goes_on || left().empty())) drop();
    if (pupils() == 0) m_seconds.stop();
    if (pupils() != 0 && !m_seconds.isActive()) m_seconds.start();
    emit changed();
}

/// A screen that waited for the network would show the number of before this pupil.
void BoothModel::hearCasts() {
    const std::size_t news = static_cast<std::size_t>(m_news->casts - m_heard);
    m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(std::min(news, m_ahead.size())));
    m_heard = m_news->casts;
}

/// The first tick of a device that was started again takes "answered" from the view, so it is remembered here.
void BoothModel::noticeRestart() {
    if (m_statements.empty() || ballots(m_statements.front().ballot) > 0)
        m_restarted = false;
    else if (m_news->view->answered)
        m_restarted = true;
}

std::size_t BoothModel::ballots(const BallotName& name) const {
    const auto box = std::ranges::find(m_news->boxes, name, &BoothBox::name);
    const auto ahead = static_cast<std::size_t>(std::ranges::count(m_ahead, name));
    return ahead + (box == m_news->boxes.end() ? 0 : box->ballots);
}

/// What the pupil at the booth is still to be asked. Of a turn that was broken off some statements may have all their ballots.
std::vector<LaterStatement> BoothModel::left() const {
    std::vector<LaterStatement> out = m_statements;
    std::erase_if(out, [this](const LaterStatement& one) {
        return std::ranges::find(m_done, one.ballot) != m_done.end() || ballots(one.ballot) >= m_news->booth;
    });
    return out;
}

int BoothModel::been() const {
    if (m_statements.empty()) return 0;
    std::size_t fewest = m_news->booth;
    for (const LaterStatement& one : m_statements) fewest = std::min(fewest, ballots(one.ballot));
    return static_cast<int>(fewest);
}

BoothStage BoothModel::stage() const {
    if (m_turn) return BoothStage::Somebody;
    return !m_statements.empty() && left().empty() ? BoothStage::EverybodyWas : BoothStage::Nobody;
}

bool BoothModel::holding() const {
    return pupils() != 0 && std::ranges::any_of(m_news->boxes, [this](const BoothBox& box) { return ballots(box.name) > 0; });
}

DeviceNews BoothModel::atHand() const {
    DeviceNews out = *m_news;
    if (!m_turn) return out;
    const LaterStatement at_hand = left().front();
    out.view->texts = at_hand.texts;
    out.view->kind = at_hand.kind;
    out.view->choices = at_hand.choices;
    out.view->answered = false;  // by those who were here before
    out.mark = m_mark;
    return out;
}

void BoothModel::begin() {
    if (m_statements.empty() || stage() != BoothStage::Nobody) return;
    m_turn = true;
    m_positions = static_cast<int>(left().size());
    touch();
    emit changed();
    emit moved();
}

void BoothModel::choose(Mark mark) {
    if (!m_turn || (mark != kPassed && mark >= left().front().choices)) return;
    m_mark = mark;
    touch();
    emit changed();
}

void BoothModel::done() {
    if (!m_turn || !chosen()) return;
    const BallotName name = left().front().ballot;
    if (m_cast) m_cast(name, std::exchange(m_mark, kNothingYet));
    m_ahead.push_back(name);
    m_done.push_back(name);
    touch();
    if (left().empty()) return drop();
    emit changed();
    emit moved();
}

void BoothModel::drop() {
    m_turn = false;
    m_done.clear();
    m_mark = kNothingYet;
    m_touched_since = false;
    m_fading = false;
    emit changed();
    emit abandoned();
}

void BoothModel::touch() {
    m_touched = m_clock();
    m_touched_since = true;
    setFading(false);
}

void BoothModel::look() {
    if (pupils() == 0 || !m_touched_since) return;
    const ClientTime untouched = m_clock() - m_touched;
    if (untouched >= kTurnPatience) return drop();
    setFading(m_turn && untouched >= kTurnWarning);
}

void BoothModel::setFading(bool fading) {
    if (std::exchange(m_fading, fading) != fading) emit changed();
}

}  // namespace stemmig
