// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUrl>
#include <functional>
#include <optional>
#include "host/app/row_model.hpp"
#include "host/lesson/lesson.hpp"
#include "host/lesson/reader.hpp"

namespace stemmig {

/// Where the school's page keeps what is typed. Both may be empty: then it is shown, and kept nowhere.
struct SchoolKeeper {
    std::function<Result<Ok, Text>(const School&)> school;
    std::function<void(const QString& place)> calm_place;
};

/// The school's page: whom pupils can go to, which help stands on their Info page, and the school file with both.
/// What is shown is what is kept: a change that cannot be kept is undone and said in `problem`.
class SchoolModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::RowModel* contacts READ contacts CONSTANT)
    Q_PROPERTY(int mostContacts READ mostContacts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* help READ help CONSTANT)
    Q_PROPERTY(QString calmPlace READ calmPlace WRITE setCalmPlace NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool kept READ kept NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* fileProblems READ fileProblems CONSTANT)
    Q_PROPERTY(stemmig::RowModel* offered READ offered CONSTANT)
    Q_PROPERTY(QString offer READ offer NOTIFY changed)
    Q_PROPERTY(QString replaced READ replaced NOTIFY changed)
    Q_PROPERTY(QString unknown READ unknown NOTIFY changed)
    Q_PROPERTY(QString written READ written NOTIFY changed)
    Q_PROPERTY(QUrl proposed READ proposed NOTIFY changed)
public:
    static constexpr qsizetype kLongestPlace = 80;

    explicit SchoolModel(QObject* parent);

    void setKeeper(SchoolKeeper keeper) { m_keeper = std::move(keeper); }
    /// What was kept, and the help this program ships with.
    void show(const School& school, const Help& help, const QString& calm_place);
    void setLanguage(const QString& language);

    [[nodiscard]] const School& school() const { return m_school; }
    /// Rows: name, role, where, when, phone.
    [[nodiscard]] RowModel* contacts() { return &m_contacts; }
    [[nodiscard]] int mostContacts() const { return static_cast<int>(kMostContacts); }
    /// Help that ships switched off. Rows: heading, address, text, ticked.
    [[nodiscard]] RowModel* help() { return &m_help_rows; }
    /// Where somebody who leaves the room can go; at most kLongestPlace letters, may be empty.
    [[nodiscard]] QString calmPlace() const { return m_calm_place; }
    void setCalmPlace(const QString& place);
    /// Why the last change was not kept; "": it was.
    [[nodiscard]] QString problem() const;
    /// Something was changed on this page, and it is kept.
    [[nodiscard]] bool kept() const { return m_kept; }

    /// Five texts a contact: name, role, where, when, phone. Rows without a name are left out. @return it was kept
    Q_INVOKABLE bool saveContacts(const QList<QStringList>& contacts);
    /// One text of a contact, "" when there is none.
    Q_INVOKABLE [[nodiscard]] QString contactText(int row, const QString& role) const;
    Q_INVOKABLE void tick(const QString& address, bool on);

    // The school file. Reading one offers it, or says what is wrong with it; nothing changes before replace().
    Q_INVOKABLE void readFile(const QUrl& file);
    Q_INVOKABLE void replace();
    Q_INVOKABLE void putAside();
    Q_INVOKABLE void writeFile(const QUrl& file);
    /// Of the file that was read; "": none.
    [[nodiscard]] QString fileName() const { return m_file_name; }
    /// Rows: text, one an error, with its line.
    [[nodiscard]] RowModel* fileProblems() { return &m_file_problems; }
    /// Rows: text, one a contact and a help entry of the file.
    [[nodiscard]] RowModel* offered() { return &m_offered; }
    /// What is in the file, counted; "": nothing is offered.
    [[nodiscard]] QString offer() const;
    /// What it would replace, counted.
    [[nodiscard]] QString replaced() const;
    /// Help in the file that is not in this program, as a sentence; "": none.
    [[nodiscard]] QString unknown() const;
    /// Name of the file that was written last; "": none, or it could not be written.
    [[nodiscard]] QString written() const { return m_written; }
    /// A file among the documents, for a save dialog to begin with.
    [[nodiscard]] QUrl proposed() const;

signals:
    void changed();
    /// The school itself is another than before.
    void schoolChanged();
    /// A file was read: look at the offer or at its problems.
    void fileRead();
    /// The school of a file took the place of what was here.
    void fileTaken();

private:
    [[nodiscard]] bool keep(School next);
    [[nodiscard]] const HelpEntry* tickable(const std::string& address) const;
    [[nodiscard]] QString counted(const School& school) const;
    void fill();
    void fillOffer();

    SchoolKeeper m_keeper;
    QString m_language = QStringLiteral("en");
    School m_school;
    Help m_help;
    QString m_calm_place;
    Text m_problem;
    bool m_kept = false;
    QString m_file_name, m_written;
    std::optional<School> m_offer;
    RowModel m_contacts, m_help_rows, m_file_problems, m_offered;
};

}  // namespace stemmig
