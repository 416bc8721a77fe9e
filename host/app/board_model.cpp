// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/board_model.hpp"

#include <algorithm>

namespace stemmig {

static_assert(static_cast<int>(Scene::Ended) == BoardModel::Ended && static_cast<int>(Scene::Statement) == BoardModel::Statement);
static_assert(static_cast<int>(BoardPage::Explanation) == BoardModel::Explanation);

QString words(const Text& text, const QString& language) { return QString::fromStdString(text.in(language.toStdString())); }

QList<RowModel::Row> textRows(const std::vector<Text>& texts, const QString& language) {
    QList<RowModel::Row> rows;
    for (const Text& text : texts) rows.append({words(text, language)});
    return rows;
}

BoardModel::BoardModel(QObject* parent)
    : QObject(parent),
      m_lines({"text"}, this),
      m_choices(choiceRoles(), this),
      m_chat({"sender", "text", "own"}, this),
      m_prompts({"text"}, this),
      m_help_rows({"heading", "line", "address", "school"}, this) {}

QString BoardModel::in(const Text& text) const { return words(text, m_language); }

void BoardModel::setHelp(const Help& help, const std::vector<SchoolContact>& contacts) {
    m_help = help;
    m_contacts = contacts;
    fillHelp();
    emit changed();
}

void BoardModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
    fillHelp();
    emit changed();
}

void BoardModel::show(const ProjectorView& view, const JoinPlace& place) {
    const bool same_sheets =
        boardPages(view) == boardPages(m_view) && view.question == m_view.question && view.phase == m_view.phase;
    m_view = view;
    m_place = place;
    if (!same_sheets) m_page = firstBoardPage(view);
    fill();
    emit changed();
}

void BoardModel::turnTo(BoardPage page) {
    const std::vector<BoardPage> pages = boardPages(m_view);
    if (page == m_page || std::find(pages.begin(), pages.end(), page) == pages.end()) return;
    m_page = page;
    emit changed();
}

QString BoardModel::heading() const { return firstLineLeads() ? in(m_view.lines.front()) : title(); }

QString BoardModel::place() const {
    if (m_view.scene != stemmig::Scene::Statement) return title();
    if (m_view.practice) return tr("Practice");
    if (m_view.number == 0) return tr("Extra statement");
    return tr("Statement %1 of %2").arg(m_view.number).arg(m_view.of);
}

QString BoardModel::status() const {
    if (m_view.scene != stemmig::Scene::Statement) return {};
    switch (m_view.phase) {
        case Phase::Preview:
            return tr("Read along");
        case Phase::Open:
            return takingPart();
        case Phase::Closing:
            return tr("The round is closing");
        case Phase::Held:
            return tr("The round is closed");
        case Phase::Shown:
            return m_page == BoardPage::Picture && !withheld() ? tr("This is how the group chose") : tr("Let us talk");
        case Phase::Revealed:
            break;
    }
    return m_page == BoardPage::Explanation ? tr("This is how it is") : tr("Let us talk");
}

QString BoardModel::takingPart() const {
    const int count = static_cast<int>(m_view.taking_part);
    if (m_view.at_booths > 0) {
        // Pupils, not devices: so that heads can be counted all the same.
        const QString pupils = tr("%n pupil(s) take part, %1 of them at a booth", nullptr, count).arg(m_view.at_booths);
        return m_view.second_round ? tr("Second round, %1").arg(pupils) : pupils;
    }
    return m_view.second_round ? tr("Second round, %n device(s) take part", nullptr, count)
                               : tr("%n device(s) take part", nullptr, count);
}

QString BoardModel::joinedWords() const {
    if (!joiningOpen()) return tr("The room is closed");
    const int count = static_cast<int>(m_view.joined);
    if (m_view.at_booths > 0) return tr("%n pupil(s) can take part", nullptr, count);
    return tr("%n device(s) joined", nullptr, count);
}

QString BoardModel::asks() const {
    if (!m_view.question) return {};
    switch (m_view.question->kind) {
        case StatementKind::Check:
            return tr("Is this right?");
        case StatementKind::RedFlag:
            return tr("Is this a red flag?");
        case StatementKind::Scale:
            return tr("Where do you stand?");
        case StatementKind::Opinion:
            break;
    }
    return tr("What do you think?");
}

bool BoardModel::opinion() const {
    return m_view.question && (m_view.question->kind == StatementKind::Opinion || m_view.question->kind == StatementKind::Scale);
}

QString BoardModel::statement() const { return m_view.question ? in(m_view.question->text) : QString(); }

QString BoardModel::footnote() const {
    if (!m_view.picture) return {};
    return in(m_view.picture->withheld ? withheldSentence() : resultFootnote());
}

QList<QByteArray> BoardModel::choiceRoles() { return {"letter", "text", "word", "level", "firstWord", "firstLevel", "isKey"}; }

QList<RowModel::Row> BoardModel::choiceRows(const stemmig::Question& question, const stemmig::Picture* picture,
                                            std::optional<std::uint8_t> key, const QString& language) {
    QList<RowModel::Row> rows;
    const auto word = [&](const std::vector<Word>& list, std::size_t i) {
        return i < list.size() ? words(list[i].text, language) : QString();
    };
    const auto level = [](const std::vector<Word>& list, std::size_t i) { return i < list.size() ? int{list[i].level} : -1; };
    const stemmig::Picture none;
    const stemmig::Picture& shown = picture ? *picture : none;
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        rows.append({QString(QChar(static_cast<char16_t>(u'A' + i))), words(question.choices[i], language), word(shown.words, i),
                     level(shown.words, i), word(shown.first_words, i), level(shown.first_words, i), key && *key == i});
    }
    return rows;
}

void BoardModel::fill() {
    QList<RowModel::Row> lines = textRows(m_view.lines, m_language);
    if (firstLineLeads()) lines.removeFirst();
    m_lines.setRows(lines);
    m_prompts.setRows(textRows(m_view.prompts, m_language));
    if (!m_view.question) {
        m_choices.setRows({});
        m_chat.setRows({});
        return;
    }
    m_choices.setRows(choiceRows(*m_view.question, m_view.picture ? &*m_view.picture : nullptr, m_view.answer_key, m_language));
    QList<RowModel::Row> chat;
    for (const ChatMessage& message : m_view.question->chat) chat.append({in(message.sender), in(message.text), message.own});
    m_chat.setRows(chat);
}

void BoardModel::fillHelp() {
    QList<RowModel::Row> rows;
    for (const SchoolContact& contact : m_contacts) {
        const auto text = [](const std::string& part) { return QString::fromStdString(part); };
        QStringList details{text(contact.role), text(contact.where), text(contact.when), text(contact.phone)};
        details.removeAll(QString());
        rows.append({text(contact.name), details.join(QStringLiteral(", ")), QString(), true});
    }
    for (const HelpEntry& entry : m_help.entries) {
        if (!entry.by_default) continue;
        rows.append({in(entry.heading), entry.lines.empty() ? QString() : in(entry.lines.front()),
                     QString::fromStdString(entry.address), false});
    }
    m_help_rows.setRows(rows);
}

}  // namespace stemmig
