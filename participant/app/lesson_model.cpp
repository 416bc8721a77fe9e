// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/lesson_model.hpp"

#include <QRegularExpression>
#include "participant/app/screen.hpp"
#include "participant/client/wire_names.hpp"

namespace stemmig {

static_assert(int(LessonModel::Opinion) == kKindOpinion && int(LessonModel::Check) == kKindCheck);
static_assert(int(LessonModel::RedFlag) == kKindRedFlag && int(LessonModel::Scale) == kKindScale);

namespace {

QString letter(std::size_t place) { return QString(QChar(u'A' + static_cast<char16_t>(place))); }

int markOf(Mark mark) {
    if (mark == kNothingYet) return LessonModel::Nothing;
    return mark == kPassed ? int(LessonModel::Passed) : int(mark);
}

/// A question, or words that have quotes of their own, stand without.
QString quoted(const QString& text) {
    static const QRegularExpression kNone(QStringLiteral("[?“\"]"));
    return text.isEmpty() || text.contains(kNone) ? text : QStringLiteral("“%1”").arg(text);
}

}  // namespace

LessonModel::LessonModel(QObject* parent)
    : QObject(parent),
      m_chat({"sender", "text", "own"}, this),
      m_choices({"letter", "text"}, this),
      m_words({"letter", "text", "level", "word", "firstLevel", "firstWord"}, this) {}

void LessonModel::show(const DeviceNews& news, const Language& language) {
    static const auto kNone = std::make_shared<const ViewTexts>();
    const bool seen = news.view && news.view->texts;
    m_language = language;
    m_texts = seen ? news.view->texts : kNone;
    m_kind = seen ? static_cast<Kind>(news.view->kind) : Opinion;
    m_practice = seen && news.view->practice;
    m_pictured = seen && news.view->pictured;
    m_frozen = seen && news.view->phase == kPhaseClosing;
    m_mark = markOf(news.mark);
    m_answered = hasAnswered(news);
    fill();
    emit changed();
}

void LessonModel::fill() {
    const QString said = say(m_texts->question, m_language);
    m_statement = m_kind == Opinion ? quoted(said) : said;
    QList<Rows::Row> chat, choices, words;
    for (const Bubble& one : m_texts->chat) chat.append({say(one.sender, m_language), say(one.text, m_language), one.own});
    for (std::size_t i = 0; i < m_texts->choices.size(); ++i) choices.append({letter(i), say(m_texts->choices[i], m_language)});
    for (std::size_t i = 0; i < m_texts->words.size(); ++i) {
        const LevelWord& word = m_texts->words[i];
        const LevelWord first = twice() ? m_texts->first_words[i] : LevelWord{};
        const LocalWords choice = i < m_texts->choices.size() ? m_texts->choices[i] : LocalWords{};
        words.append({letter(i), say(choice, m_language), word.level, say(word.text, m_language), first.level,
                      say(first.text, m_language)});
    }
    m_chat.setRows(chat);
    m_choices.setRows(choices);
    m_words.setRows(words);
}

bool LessonModel::twice() const { return !m_texts->words.empty() && m_texts->first_words.size() == m_texts->words.size(); }

QString LessonModel::answerKey() const {
    if (!m_texts->answer_key || *m_texts->answer_key >= m_texts->choices.size()) return {};
    return letter(*m_texts->answer_key) + QStringLiteral("  ") + say(m_texts->choices[*m_texts->answer_key], m_language);
}

}  // namespace stemmig
