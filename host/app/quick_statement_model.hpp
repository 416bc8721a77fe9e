// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <memory>
#include "host/app/row_model.hpp"
#include "host/server/live_room.hpp"

namespace stemmig {

/// A statement that the teacher makes up during a lesson that is not sensitive. The linter reads along: what is wrong stands
/// at its field, and nothing of what was typed is lost.
class QuickStatementModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool possible READ possible NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString choicesProblem READ choicesProblem NOTIFY changed)
    Q_PROPERTY(QString refused READ refused NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool canAddChoice READ canAddChoice NOTIFY changed)
    Q_PROPERTY(bool canRemoveChoice READ canRemoveChoice NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* choices READ choices CONSTANT)
public:
    using Send = std::function<void(std::shared_ptr<const Statement>)>;

    QuickStatementModel(Send send, QObject* parent);

    /// Another session. @param languages of the lesson: the statement stands in each of them as it was typed
    void begin(std::vector<std::string> languages);
    void setLanguage(const QString& language);
    void show(std::shared_ptr<const Publication> publication);

    void setText(const QString& text);
    Q_INVOKABLE void typeChoice(int row, const QString& text);
    Q_INVOKABLE void addChoice();
    Q_INVOKABLE void removeChoice(int row);
    /// Sends it, when nothing is wrong. `asked` follows when the class has it, or `refused` says why not.
    Q_INVOKABLE void ask();

    /// This lesson takes one now: it is not sensitive, works with results, is under way and no round is open.
    [[nodiscard]] bool possible() const;
    [[nodiscard]] QString text() const { return m_text; }
    /// Of the statement; "" while nothing is typed.
    [[nodiscard]] QString problem() const;
    /// Of the choices together.
    [[nodiscard]] QString choicesProblem() const;
    /// By the room, for the one that was sent last.
    [[nodiscard]] QString refused() const;
    [[nodiscard]] bool ready() const;
    [[nodiscard]] bool canAddChoice() const;
    [[nodiscard]] bool canRemoveChoice() const;
    /// Rows {text, problem}.
    [[nodiscard]] RowModel* choices() { return &m_rows; }

signals:
    void changed();
    void asked();

private:
    using Problem = std::optional<Text>;

    [[nodiscard]] const TeacherView& view() const { return m_publication->view; }
    [[nodiscard]] Problem problemOf(const std::string& text, const std::vector<std::string>& choices) const;
    [[nodiscard]] QString said(const Problem& problem) const;
    [[nodiscard]] std::vector<std::string> typedChoices() const;
    void startAgain();
    void fill();

    Send m_send;
    QString m_language = QStringLiteral("en");
    std::vector<std::string> m_languages;
    std::shared_ptr<const Publication> m_publication = std::make_shared<const Publication>();  // never null
    QString m_text;
    QStringList m_choices;
    bool m_touched = false;                   // the choices are no longer the ones offered
    std::shared_ptr<const Statement> m_sent;  // waits for the room
    std::uint64_t m_sent_after = 0;           // commands the room had handled then
    std::optional<Refusal> m_refused;
    RowModel m_rows;
};

}  // namespace stemmig
