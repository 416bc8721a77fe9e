// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "host/app/board_model.hpp"
#include "host/lesson/draft.hpp"

namespace stemmig {

/// What the class and one pupil will see of the part that is being written. Only looks: nothing here is a session.
class EditorPreview : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::BoardModel* board READ board CONSTANT)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(bool voting READ voting NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(QVariantList sheets READ sheets NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(bool bilingual READ bilingual NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString asks READ asks NOTIFY changed)
    Q_PROPERTY(int kind READ kind NOTIFY changed)
    Q_PROPERTY(QString statement READ statement NOTIFY changed)
    Q_PROPERTY(QString choose READ choose NOTIFY changed)
    Q_PROPERTY(QString skip READ skip NOTIFY changed)
public:
    explicit EditorPreview(QObject* parent);

    /// @param lesson as far as it goes; null: nothing to look at
    /// @param part key as EditorParts has it
    void show(std::shared_ptr<const Lesson> lesson, const std::string& part);
    /// Of the Info page below the closing step.
    void setHelp(const Help& help, const std::vector<SchoolContact>& contacts) { m_board.setHelp(help, contacts); }

    [[nodiscard]] BoardModel* board() { return &m_board; }
    /// There is a picture of this part.
    [[nodiscard]] bool shown() const { return m_step && missing().isEmpty(); }
    /// What has to be written before there is one; "": nothing, or the part has no picture at all.
    [[nodiscard]] QString missing() const;
    /// The part has a statement: a phone shows it too.
    [[nodiscard]] bool voting() const { return m_step && m_step->statement; }
    /// BoardModel::Page of a statement; Question for everything else.
    [[nodiscard]] int sheet() const { return static_cast<int>(m_sheet); }
    void setSheet(int sheet);
    /// [{value, text}]: the sheets that have something on them.
    [[nodiscard]] QVariantList sheets() const;
    /// One the lesson has.
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString& language);
    [[nodiscard]] bool bilingual() const { return m_lesson && m_lesson->languages.size() > 1; }

    // The phone, in the words of the pupils' page.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString asks() const;
    /// StatementKind by its place.
    [[nodiscard]] int kind() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString choose() const;
    [[nodiscard]] QString skip() const;

signals:
    void changed();

private:
    [[nodiscard]] ProjectorView view() const;
    [[nodiscard]] QString in(const Text& text) const;
    void fill();

    QString m_wished = QStringLiteral("en"), m_language = m_wished;
    std::shared_ptr<const Lesson> m_lesson;
    const Step* m_step = nullptr;  // of m_lesson
    BoardPage m_sheet = BoardPage::Question;
    BoardModel m_board;
};

}  // namespace stemmig
