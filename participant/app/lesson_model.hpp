// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "participant/app/language.hpp"
#include "participant/app/news.hpp"
#include "participant/app/rows.hpp"

namespace stemmig {

/// A statement and what became of it, as QML draws it in one language. Nothing about one person but the own choice of the
/// open round.
class LessonModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int of READ of NOTIFY changed)
    Q_PROPERTY(bool practice READ practice NOTIFY changed)
    Q_PROPERTY(stemmig::Rows* chat READ chat CONSTANT)
    Q_PROPERTY(stemmig::Rows* choices READ choices CONSTANT)
    Q_PROPERTY(int mark READ mark NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool frozen READ frozen NOTIFY changed)
    Q_PROPERTY(stemmig::Rows* words READ words CONSTANT)
    Q_PROPERTY(bool pictured READ pictured NOTIFY changed)
    Q_PROPERTY(bool withheld READ withheld NOTIFY changed)
    Q_PROPERTY(bool twice READ twice NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(QString answerKey READ answerKey NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
public:
    enum Kind { Opinion, Check, RedFlag, Scale };
    Q_ENUM(Kind)
    /// Beside the places of choices.
    enum Marks { Nothing = -1, Passed = -2 };
    Q_ENUM(Marks)

    explicit LessonModel(QObject* parent);

    void show(const DeviceNews& news, const Language& language);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// An opinion is somebody's words and stands in quotes.
    [[nodiscard]] QString statement() const { return m_statement; }
    /// "Statement 2 of 5"; 0: a spare.
    [[nodiscard]] int number() const { return static_cast<int>(m_texts->number); }
    [[nodiscard]] int of() const { return static_cast<int>(m_texts->of); }
    [[nodiscard]] bool practice() const { return m_practice; }
    /// Rows {sender, text, own}.
    [[nodiscard]] Rows* chat() { return &m_chat; }
    /// Rows {letter, text}; to skip is the window's own row.
    [[nodiscard]] Rows* choices() { return &m_choices; }
    /// The place of the choice this device would send now, or one of Marks.
    [[nodiscard]] int mark() const { return m_mark; }
    [[nodiscard]] bool answered() const { return m_answered; }
    [[nodiscard]] bool frozen() const { return m_frozen; }
    /// Rows {letter, text, level, word, firstLevel, firstWord}, in authored order.
    [[nodiscard]] Rows* words() { return &m_words; }
    [[nodiscard]] bool pictured() const { return m_pictured; }
    [[nodiscard]] bool withheld() const { return m_texts->withheld; }
    /// A second round: the first one's words are beside its own.
    [[nodiscard]] bool twice() const;
    [[nodiscard]] QString sentence() const { return say(m_texts->sentence, m_language); }
    /// "B  Never"; empty before the reveal.
    [[nodiscard]] QString answerKey() const;
    [[nodiscard]] QString explanation() const { return say(m_texts->explanation, m_language); }

signals:
    void changed();

private:
    void fill();

    std::shared_ptr<const ViewTexts> m_texts = std::make_shared<const ViewTexts>();  // never null
    Language m_language;
    Kind m_kind = Opinion;
    QString m_statement;
    Rows m_chat, m_choices, m_words;
    int m_mark = Nothing;
    bool m_practice = false, m_answered = false, m_frozen = false, m_pictured = false;
};

}  // namespace stemmig
