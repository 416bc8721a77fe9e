// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <optional>
#include "host/app/draft_keeper.hpp"
#include "host/app/editor_preview.hpp"
#include "host/app/own_place.hpp"
#include "host/app/row_model.hpp"
#include "host/lesson/draft.hpp"

namespace stemmig {

/// From the last key to the linter's word about it.
inline constexpr std::chrono::milliseconds kCheckRest{200};

/// The page on which a lesson is written. Everything that is typed is on disk within two seconds, wrong or right; the linter
/// reads along, and what it says stands at the field it is about. Paths are those of Draft.
class EditorModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(bool folderChosen READ folderChosen NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)
    Q_PROPERTY(QString partName READ partName NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(int errors READ errors NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(Keeping keeping READ keeping NOTIFY changed)
    Q_PROPERTY(QString keepProblem READ keepProblem NOTIFY changed)
    Q_PROPERTY(QString aside READ aside NOTIFY changed)
    Q_PROPERTY(bool comments READ comments NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* parts READ parts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* fields READ fields CONSTANT)
    Q_PROPERTY(stemmig::EditorPreview* preview READ preview CONSTANT)
public:
    /// EditorFields::Kind, for QML.
    enum FieldKind { HeadingRow, TextRow, NumberRow, WordRow, FlagRow, TicksRow, AddRow, NameRow, NoteRow };
    Q_ENUM(FieldKind)
    /// EditorParts::Kind, for QML.
    enum PartKind { LessonPart, PreparationPart, OpeningPart, Opinion, Check, RedFlag, Scale, Talk, PausePart, ClosingPart };
    Q_ENUM(PartKind)
    /// DraftKeeper::State, for QML.
    enum Keeping { Kept, Waiting, Failed, Conflict };
    Q_ENUM(Keeping)

    /// @param poster runs tasks on this thread, later
    EditorModel(Poster poster, QObject* parent);
    /// What is open is kept.
    ~EditorModel() override;

    void setPlace(OwnPlace place);
    [[nodiscard]] const OwnPlace& place() const { return m_place; }
    void setLanguage(const QString& language);

    // What to write in. Each fails with what stands in the way, and then nothing is open that was not; what was open is kept.
    /// One of the teacher's own files. One that is no lesson file at all is left alone.
    [[nodiscard]] Result<Ok, Text> openFile(const std::filesystem::path& file);
    /// A copy of any lesson's file among the teacher's own.
    [[nodiscard]] Result<Ok, Text> openCopy(const std::filesystem::path& file);
    /// @param title in the languages the lesson will have
    [[nodiscard]] Result<Ok, Text> create(const Text& title);
    /// The text of a lesson file that is nobody's yet, as a new lesson of the teacher's own: from an import.
    [[nodiscard]] Result<Ok, Text> newLessonFrom(const std::string& textproto);
    /// Keeps what is open and closes it. False: it cannot be kept, and stays open.
    Q_INVOKABLE bool leave();
    /// Closes it as it is on disk, for who has read that the rest is lost.
    Q_INVOKABLE void leaveUnkept();

    [[nodiscard]] bool isOpen() const { return m_draft.has_value(); }
    [[nodiscard]] QString title() const;
    /// The file's own name, and its folder or the one a new lesson will be in.
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool folderChosen() const { return m_place.chosen; }
    /// Key of what is on the page, as EditorParts has it.
    [[nodiscard]] QString part() const { return QString::fromStdString(m_part); }
    [[nodiscard]] QString partName() const;
    /// The chosen step's place, from 0; -1: no step.
    [[nodiscard]] int step() const;
    [[nodiscard]] int stepCount() const;
    [[nodiscard]] QStringList languages() const;
    /// In the whole lesson.
    [[nodiscard]] int errors() const;
    [[nodiscard]] bool canUndo() const { return m_draft && m_draft->canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_draft && m_draft->canRedo(); }
    [[nodiscard]] Keeping keeping() const { return static_cast<Keeping>(m_keeper.state()); }
    /// Why the last writing failed; "": it did not.
    [[nodiscard]] QString keepProblem() const;
    /// Name of the version that was put beside the file; "": none.
    [[nodiscard]] QString aside() const;
    /// The file has comments that will not be kept, and nothing was changed yet.
    [[nodiscard]] bool comments() const { return m_comments && m_keeper.aside().empty(); }
    /// Rows: EditorParts::roles().
    [[nodiscard]] RowModel* parts() { return &m_parts; }
    /// Rows: EditorFields::roles(), of the chosen part.
    [[nodiscard]] RowModel* fields() { return &m_fields; }
    [[nodiscard]] EditorPreview* preview() { return &m_preview; }
    [[nodiscard]] const Draft* draft() const { return m_draft ? &*m_draft : nullptr; }

    Q_INVOKABLE void choose(const QString& part);
    /// To the next part with an error after the chosen one.
    Q_INVOKABLE void nextError();
    Q_INVOKABLE void type(const QString& path, const QString& text);
    /// Typing here is over: undo stops in between.
    Q_INVOKABLE void seal();
    Q_INVOKABLE void setNumber(const QString& path, int number);
    Q_INVOKABLE void setFlag(const QString& path, bool on);
    Q_INVOKABLE void setWord(const QString& path, const QString& word);
    Q_INVOKABLE void tick(const QString& list, const QString& word, bool on);
    /// Another file name. What is wrong with it stands at the field.
    Q_INVOKABLE void rename(const QString& name);
    /// One more item at the end of a list, or a part that is not there yet.
    Q_INVOKABLE void add(const QString& list);
    Q_INVOKABLE void removeItem(const QString& list, int index);
    Q_INVOKABLE void moveItem(const QString& list, int from, int to);
    /// This choice is the right one.
    Q_INVOKABLE void setRight(const QString& list, int index);
    /// Behind the chosen step; else at the end.
    Q_INVOKABLE void addStep(const QString& kind);
    Q_INVOKABLE void moveStep(int by);
    Q_INVOKABLE void duplicateStep();
    Q_INVOKABLE void removeStep();
    Q_INVOKABLE void removeLanguage(const QString& language);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Settles that somebody else has changed the file. The other version stays beside it.
    Q_INVOKABLE void keepOurs();
    Q_INVOKABLE void takeTheirs();
    /// Now, and not when its time comes: for who closes the program.
    Q_INVOKABLE bool saveNow() { return m_keeper.save(); }

signals:
    void changed();
    /// This field wants the keys: it is new, or was just undone.
    void focusWished(const QString& path);
    /// A lesson was put into this folder for the first time.
    void folderUsed(const QString& folder);
    /// Closed, and the files are as they are now.
    void left();
    /// Their version could not be opened, and nothing is open now.
    void notOpened(const stemmig::Text& problem);

private:
    void begin(Draft draft, std::filesystem::path file, std::string disk, bool comments);
    [[nodiscard]] Result<Ok, Text> beginOwn(const Draft& lesson, const std::string& stem);
    void stepped(const std::optional<std::string>& path);
    void done(bool changed, bool at_once = true);
    void followName();
    void check();
    void fill();
    void turnTo(const std::string& part);
    [[nodiscard]] std::vector<LessonProblem> problems() const;

    Poster m_poster;
    OwnPlace m_place;
    QString m_language = QStringLiteral("en");
    std::optional<Draft> m_draft;
    DraftCheck m_check;
    bool m_check_posted = false, m_comments = false;
    std::string m_part = "lesson";
    std::string m_wrong_name;       ///< typed, and not to be had; "": none
    std::string m_known_id;         ///< the file has followed this one
    std::filesystem::path m_other;  ///< where our version went when theirs was taken; empty: it was not
    DraftKeeper m_keeper;
    RowModel m_parts, m_fields;
    EditorPreview m_preview;
};

}  // namespace stemmig
