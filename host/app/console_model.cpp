// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/console_model.hpp"

#include <algorithm>
#include <utility>
#include "host/session/release.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {
namespace {

/// Above this nobody can look after everybody on a heavy topic (lesson.md).
constexpr unsigned kManyForSensitive = 40;

}  // namespace

static_assert(static_cast<int>(stemmig::Wish::End) == ConsoleModel::End &&
              static_cast<int>(stemmig::Wish::Pause) == ConsoleModel::Pause);
static_assert(static_cast<int>(stemmig::StepKind::Closing) == ConsoleModel::ClosingStep &&
              static_cast<int>(stemmig::StepKind::Statement) == ConsoleModel::StatementStep);

namespace {

/// The scripts are for reading aloud; by convention of content/help a paragraph that begins like this is not.
bool isAside(const Text& paragraph) {
    return paragraph.in("nl").rfind("Voor jezelf:", 0) == 0 || paragraph.in("en").rfind("For you:", 0) == 0;
}

}  // namespace

ConsoleModel::ConsoleModel(QObject* parent)
    : QObject(parent),
      m_board(this),
      m_lobby(fillRandom, this),
      m_tools(
          [this](Command::Any command) {
              if (m_send) m_send(std::move(command));
          },
          this),
      m_steps({"title", "minutes", "state", "core", "vote", "plain"}, this),
      m_notes({"text"}, this),
      m_prompts({"text"}, this),
      m_held(BoardModel::choiceRoles(), this),
      m_after_care({"text"}, this),
      m_scripts({"heading", "text", "aside"}, this),
      m_notices({"text"}, this),
      m_actions({"wish", "label"}, this),
      m_sheets({"page", "label", "current"}, this) {
    connect(&m_board, &BoardModel::changed, this, [this] { fillActions(); });
    connect(&m_lobby, &LobbyModel::changed, this, [this] { showBoard(); });
}

void ConsoleModel::setSend(Send send) {
    m_send = std::move(send);
    m_lobby.setSend([this](Command::Any command) {
        const auto* expect = std::get_if<Command::Expect>(&command);
        const bool many = expect && view().sensitive && expect->devices > std::max(kManyForSensitive, view().expected);
        many ? ask(Asking::ManyDevices, std::move(command)) : this->send(std::move(command));
    });
}

void ConsoleModel::begin(const Text& lesson, std::vector<Text> remarks) {
    m_lesson = lesson;
    m_remarks = std::move(remarks);
    m_lobby.begin();
    m_tools.begin(lesson);
    show(std::make_shared<const Publication>());
}

void ConsoleModel::remark(const Text& sentence) {
    m_remarks.push_back(sentence);
    fill();
}

void ConsoleModel::setHelp(const Help& help, const std::vector<SchoolContact>& contacts) {
    m_help = help;
    m_board.setHelp(help, contacts);
    fill();
    emit changed();
}

void ConsoleModel::setCalmPlace(const QString& place) {
    m_calm_place = place;
    emit changed();
}

void ConsoleModel::setLanguage(const QString& language) {
    m_language = language;
    m_board.setLanguage(language);
    m_lobby.setLanguage(language);
    m_tools.setLanguage(language);
    fill();
    emit changed();
}

void ConsoleModel::show(std::shared_ptr<const Publication> publication) {
    const ProjectorView& before = m_publication->view.board;
    const ProjectorView& now = publication->view.board;
    if (before.scene != now.scene || before.phase != now.phase || before.question != now.question) m_asking = Asking::Nothing;
    m_publication = std::move(publication);
    m_lobby.show(m_publication);
    showBoard();
    m_tools.show(m_publication);
    fill();
    emit changed();
}

void ConsoleModel::showBoard() {
    m_board.show(view().board, {QString::fromStdString(m_publication->join_url),
                                QString::fromStdString(m_publication->join_address), m_lobby.wifiName(), m_lobby.wifiCode(),
                                QString::fromStdString(m_publication->join_code)});
}

void ConsoleModel::send(Command::Any command) {
    m_asking = Asking::Nothing;
    if (m_send) m_send(std::move(command));
    emit changed();
}

void ConsoleModel::ask(Asking what, Command::Any then) {
    m_asking = what;
    m_pending = std::move(then);
    emit changed();
}

bool ConsoleModel::inRound() const {
    return view().board.scene == stemmig::Scene::Statement &&
           (view().board.phase == Phase::Open || view().board.phase == Phase::Closing);
}

bool ConsoleModel::may(stemmig::Wish wish) const {
    return std::find(view().allowed.begin(), view().allowed.end(), wish) != view().allowed.end();
}

bool ConsoleModel::canBack() const { return may(stemmig::Wish::Back) || pageBack(view().board, m_board.currentPage()); }

bool ConsoleModel::canGo() const {
    const bool closing = view().board.scene == stemmig::Scene::Statement && view().board.phase == Phase::Closing;
    return view().board.scene != stemmig::Scene::Ended && !closing;
}

void ConsoleModel::next() {
    if (m_asking != Asking::Nothing) return confirm();
    if (view().board.paused) return send(stemmig::Wish::Pause);
    if (const auto page = pageForward(view().board, m_board.currentPage())) return m_board.turnTo(*page);
    if (!view().primary) return;
    const bool few = view().board.scene == stemmig::Scene::Lobby && view().joined < kLeastRoster && !view().without_results;
    if (few) return ask(Asking::FewDevices, stemmig::Wish::Next);
    if (*view().primary == stemmig::Wish::Close && view().progress != Progress::Most)
        return ask(Asking::CloseEarly, stemmig::Wish::Next);
    if (*view().primary == stemmig::Wish::End) return ask(Asking::EndLesson, stemmig::Wish::Next);
    send(stemmig::Wish::Next);
}

void ConsoleModel::back() {
    if (m_asking != Asking::Nothing) return cancel();
    if (const auto page = pageBack(view().board, m_board.currentPage())) return m_board.turnTo(*page);
    if (may(stemmig::Wish::Back)) leave(stemmig::Wish::Back);
}

void ConsoleModel::leave(Command::Any command) {
    inRound() ? ask(Asking::LeaveRound, std::move(command)) : send(std::move(command));
}

void ConsoleModel::wish(int wish) {
    const auto wanted = static_cast<stemmig::Wish>(wish);
    if (wanted == stemmig::Wish::Skip || wanted == stemmig::Wish::ToClosingStep) return leave(wanted);
    send(wanted);
}

void ConsoleModel::goTo(int step) {
    if (step >= 0) leave(Command::GoTo{static_cast<std::size_t>(step)});
}

void ConsoleModel::clearRoom() { ask(Asking::ClearRoom, Command::ClearRoom{}); }

void ConsoleModel::turnTo(int sheet) { m_board.turnTo(static_cast<BoardPage>(sheet)); }

void ConsoleModel::confirm() {
    if (std::exchange(m_asking, Asking::Nothing) != Asking::Nothing) send(m_pending);
}

void ConsoleModel::cancel() {
    m_asking = Asking::Nothing;
    emit changed();
}

void ConsoleModel::fill() {
    const auto plainName = [](stemmig::StepKind kind) {
        const QString names[] = {tr("Opening"), tr("Talk"), tr("Statement"), tr("Pause"), tr("Closing step")};
        return names[static_cast<std::size_t>(kind)];
    };
    QList<RowModel::Row> steps;
    for (const StepRow& step : view().steps) {
        steps.append({words(step.title, m_language), static_cast<int>(step.minutes), static_cast<int>(step.state), step.core,
                      step.kind == stemmig::StepKind::Statement, plainName(step.kind)});
    }
    m_steps.setRows(steps);
    m_notes.setRows(textRows(view().notes, m_language));
    m_prompts.setRows(textRows(view().prompts, m_language));
    m_after_care.setRows(textRows(view().after_care, m_language));
    QList<RowModel::Row> scripts;
    for (const Section& script : m_help.scripts) {
        QStringList aloud, aside;
        for (const Text& paragraph : script.paragraphs) (isAside(paragraph) ? aside : aloud).append(words(paragraph, m_language));
        const QString gap = QStringLiteral("\n\n");
        scripts.append({words(script.heading, m_language), aloud.join(gap), aside.join(gap)});
    }
    m_scripts.setRows(scripts);
    QList<RowModel::Row> notices = textRows(m_remarks, m_language);
    for (const Notice& notice : m_publication->notices) notices.append({words(notice.sentence, m_language)});
    m_notices.setRows(notices);
    fillHeld();
    fillActions();
}

void ConsoleModel::fillHeld() {
    const bool words_known = view().held && !view().held->withheld && view().board.question;
    m_held.setRows(words_known ? BoardModel::choiceRows(*view().board.question, &*view().held, view().answer_key, m_language)
                               : QList<RowModel::Row>{});
}

// What can be done with a round beside the primary action.
void ConsoleModel::fillActions() {
    using W = stemmig::Wish;
    const bool second = view().board.second_round;
    const std::pair<W, QString> offers[] = {{W::Show, tr("Show to the class")},
                                            {W::TalkWithout, tr("Talk without a picture")},
                                            {W::Reveal, tr("Give the explanation")},
                                            {W::Again, second ? tr("Ask again") : tr("Second round")}};
    QList<RowModel::Row> actions;
    for (const auto& [wish, label] : offers) {
        if (may(wish) && view().primary != wish) actions.append({static_cast<int>(wish), label});
    }
    m_actions.setRows(actions);

    const std::vector<BoardPage> pages = boardPages(view().board);
    const QString labels[] = {tr("Statement"), tr("Words"), tr("Questions"), tr("Explanation")};
    QList<RowModel::Row> sheets;
    for (const BoardPage page : pages)
        sheets.append({static_cast<int>(page), labels[static_cast<std::size_t>(page)], page == m_board.currentPage()});
    m_sheets.setRows(pages.size() > 1 ? sheets : QList<RowModel::Row>{});
    emit changed();
}

QList<int> ConsoleModel::allowed() const {
    QList<int> list;
    for (const stemmig::Wish wish : view().allowed) list.append(static_cast<int>(wish));
    return list;
}

}  // namespace stemmig
