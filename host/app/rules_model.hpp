// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include "host/app/mailbox.hpp"
#include "host/app/row_model.hpp"
#include "host/session/view.hpp"

namespace stemmig {

/// At most one set of ground rules goes to the room in this time, however fast somebody types.
inline constexpr std::chrono::milliseconds kRulesRest{250};

/// What the class agrees on: the lesson's proposals, kept or struck, and below them the class's own. Every change goes to
/// the room, where the board takes it from; the last one always arrives. What is typed stays here even when it is refused.
class RulesModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(bool full READ full NOTIFY changed)
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed)
    Q_PROPERTY(int longest READ longest CONSTANT)
public:
    using Send = std::function<void(std::vector<Text> rules)>;

    /// @param poster runs tasks on this thread, later
    RulesModel(Poster poster, Send send, QObject* parent);

    /// Another session: its rules come with the first view. @param languages of the lesson
    void begin(std::vector<std::string> languages);
    void setLanguage(const QString& language);
    void show(const TeacherView& view);

    /// Keeps or strikes a proposal. Does nothing when eight are kept already.
    Q_INVOKABLE void toggle(int row);
    /// One empty rule of the class below the others.
    Q_INVOKABLE void add();
    Q_INVOKABLE void type(int row, const QString& text);
    Q_INVOKABLE void remove(int row);

    /// Rows {text, own, kept, problem}.
    [[nodiscard]] RowModel* rows() { return &m_rows; }
    /// As many as the board holds; empty ones count.
    [[nodiscard]] bool full() const;
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] int longest() const { return static_cast<int>(kRuleCharacters); }
    /// What goes to the room: without the struck, the empty and the refused.
    [[nodiscard]] std::vector<Text> agreed() const;

signals:
    void changed();

private:
    struct Rule {
        Text proposed;  ///< of the lesson; empty: the class's own
        QString typed;  ///< own ones only
        bool kept = true;
        [[nodiscard]] bool own() const { return proposed.empty(); }
    };

    [[nodiscard]] bool isOwn(int row) const;
    void change();
    void fill();

    Send m_send;
    QString m_language = QStringLiteral("en");
    std::vector<std::string> m_languages;
    bool m_begun = false;  // the session's first view was seen
    std::vector<Rule> m_list;
    RowModel m_rows;
    Mailbox<std::vector<Text>> m_outbox;
};

}  // namespace stemmig
