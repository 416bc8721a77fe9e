// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QUrl>
#include <functional>
#include "host/app/row_model.hpp"
#include "host/lesson/exchange/exchange.hpp"
#include "host/lesson/reader.hpp"

namespace stemmig {

/// A lesson file that was made and has no place yet.
struct MadeLesson {
    std::string id;    ///< the file's name without its ending
    std::string text;  ///< of the whole file
};

/// Statements of another program's file on their way into a new lesson: what was taken, what was not, what has to be asked.
/// Nothing is kept before make().
class ImportModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString counted READ counted NOTIFY changed)
    Q_PROPERTY(bool usable READ usable NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* asked READ asked CONSTANT)
    Q_PROPERTY(stemmig::RowModel* taken READ taken CONSTANT)
    Q_PROPERTY(stemmig::RowModel* problems READ problems CONSTANT)
    Q_PROPERTY(stemmig::RowModel* toMend READ toMend CONSTANT)
    Q_PROPERTY(int unanswered READ unanswered NOTIFY changed)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString textLanguage READ textLanguage WRITE setTextLanguage NOTIFY changed)
    Q_PROPERTY(bool sensitive READ sensitive WRITE setSensitive NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
public:
    /// What a statement is that its file says nothing about.
    enum Answer { Open, Opinion, Check };
    Q_ENUM(Answer)
    static constexpr qsizetype kLongestTitle = 80;

    explicit ImportModel(QObject* parent);

    /// Where a new lesson goes. Its failure is said, and nothing is forgotten.
    using Keeper = std::function<Result<Ok, Text>(const MadeLesson&)>;
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }
    /// Lessons that are there: a new one takes no id of theirs.
    void setLibrary(std::vector<LibraryEntry> library) { m_library = std::move(library); }
    void setLanguage(const QString& language);

    /// Reads it and tells what it found. Nothing changes elsewhere.
    Q_INVOKABLE void readFile(const QUrl& file);
    /// @param row of `asked`
    Q_INVOKABLE void answer(int row, stemmig::ImportModel::Answer answer);
    /// @param choice which one is right, 0 first
    Q_INVOKABLE void choose(int row, int choice);
    /// The same for everything that is still open.
    Q_INVOKABLE void answerRest(stemmig::ImportModel::Answer answer);
    /// Makes the lesson; false: `problem` or `missing` says why not.
    Q_INVOKABLE bool make();
    Q_INVOKABLE void putAside();

    [[nodiscard]] QString fileName() const { return m_file_name; }
    /// "12 of 14 statements taken."
    [[nodiscard]] QString counted() const;
    [[nodiscard]] bool usable() const { return !m_imported.statements.empty(); }
    /// Rows: place ("line 3"), text, choices, answer (an Answer), right (index; -1: not chosen), few (too few choices for an
    /// opinion).
    [[nodiscard]] RowModel* asked() { return &m_asked; }
    /// Rows: place, text, choices, right (index; -1: none).
    [[nodiscard]] RowModel* taken() { return &m_taken; }
    /// Rows: text, one a line of the file.
    [[nodiscard]] RowModel* problems() { return &m_problems; }
    /// Rows: text. Why the lesson cannot be given yet once it is made (the linter's errors); known when everything is
    /// answered.
    [[nodiscard]] RowModel* toMend() { return &m_to_mend; }
    [[nodiscard]] int unanswered() const;
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString& title);
    /// What the texts are in where the file does not say; another one reads the file again.
    [[nodiscard]] QString textLanguage() const { return m_text_language; }
    void setTextLanguage(const QString& language);
    /// About a heavy topic. Proposed from the texts.
    [[nodiscard]] bool sensitive() const { return m_sensitive; }
    void setSensitive(bool sensitive);
    /// What is still to do before the lesson can be made, as a sentence; "": nothing.
    [[nodiscard]] QString missing() const;
    /// Why the lesson could not be kept; "": it was, or was not tried.
    [[nodiscard]] QString problem() const;

signals:
    void changed();
    void fileRead();
    void made(const QString& lesson);

private:
    struct Reply {
        Answer answer = Open;
        int right = -1;
    };

    [[nodiscard]] LooseStatement* openStatement(int row);
    [[nodiscard]] std::vector<LooseStatement> answered() const;
    [[nodiscard]] MadeLesson lesson() const;
    void fillToMend();
    [[nodiscard]] QString placeOf(const LooseStatement& statement) const;
    void read();
    void fill();

    Keeper m_keeper;
    std::vector<LibraryEntry> m_library;
    QString m_language = QStringLiteral("en");
    QString m_text_language = QStringLiteral("nl");
    QUrl m_file;
    QString m_file_name, m_title;
    Imported m_imported;
    std::vector<Reply> m_replies;  ///< one a statement
    bool m_sensitive = false;
    Text m_problem;
    RowModel m_asked, m_taken, m_problems, m_to_mend;
};

}  // namespace stemmig
