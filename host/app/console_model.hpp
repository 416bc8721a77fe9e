// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <memory>
#include "host/app/board_model.hpp"
#include "host/app/lobby_model.hpp"
#include "host/app/lesson_tools.hpp"
#include "host/server/live_room.hpp"

namespace stemmig {

/// The teacher's screen as QML draws it, and the verbs a teacher has. Which verbs there are now comes from the
/// engine's view (`allowed`, `primary`); nothing is decided here but what asks once before it is sent.
class ConsoleModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::BoardModel* board READ board CONSTANT)
    Q_PROPERTY(stemmig::LobbyModel* lobby READ lobby CONSTANT)
    Q_PROPERTY(stemmig::LessonTools* tools READ tools CONSTANT)
    Q_PROPERTY(stemmig::RowModel* steps READ steps CONSTANT)
    Q_PROPERTY(stemmig::RowModel* notes READ notes CONSTANT)
    Q_PROPERTY(stemmig::RowModel* prompts READ prompts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* held READ held CONSTANT)
    Q_PROPERTY(stemmig::RowModel* afterCare READ afterCare CONSTANT)
    Q_PROPERTY(stemmig::RowModel* scripts READ scripts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* notices READ notices CONSTANT)
    Q_PROPERTY(stemmig::RowModel* actions READ actions CONSTANT)
    Q_PROPERTY(stemmig::RowModel* sheets READ sheets CONSTANT)
    Q_PROPERTY(QList<int> allowed READ allowed NOTIFY changed)
    Q_PROPERTY(bool canBack READ canBack NOTIFY changed)
    Q_PROPERTY(bool canGo READ canGo NOTIFY changed)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(int progressLevel READ progressLevel NOTIFY changed)
    Q_PROPERTY(QString lesson READ lesson NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString primary READ primary NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString heldNote READ heldNote NOTIFY changed)
    Q_PROPERTY(QString rightChoice READ rightChoice NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString exitSlip READ exitSlip NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)
    Q_PROPERTY(StepKind nextKind READ nextKind NOTIFY changed)
    Q_PROPERTY(QString calmPlace READ calmPlace NOTIFY changed)
    Q_PROPERTY(QString refused READ refused NOTIFY changed)
    Q_PROPERTY(bool talkFirst READ talkFirst NOTIFY changed)
    Q_PROPERTY(bool locked READ locked NOTIFY changed)
    Q_PROPERTY(bool lettingOneIn READ lettingOneIn NOTIFY changed)
    Q_PROPERTY(bool sharedAddresses READ sharedAddresses NOTIFY changed)
    Q_PROPERTY(bool shareToDevices READ shareToDevices NOTIFY changed)
    Q_PROPERTY(int joined READ joined NOTIFY changed)
    Q_PROPERTY(int connected READ connected NOTIFY changed)
    Q_PROPERTY(int expected READ expected NOTIFY changed)
public:
    /// The same names and order as the engine's wishes.
    enum Wish {
        Next,
        Back,
        Skip,
        Open,
        Close,
        Show,
        TalkWithout,
        Reveal,
        Again,
        Pause,
        Lock,
        Unlock,
        LetOneIn,
        ShareAddresses,
        ShareToDevices,
        WithoutResults,
        ToClosingStep,
        End
    };
    Q_ENUM(Wish)
    /// The same names and order as the lesson's.
    enum StepKind { OpeningStep, TalkStep, StatementStep, PauseStep, ClosingStep };
    Q_ENUM(StepKind)
    /// Where wishes go: the host's own thread.
    using Send = std::function<void(Command::Any)>;

    explicit ConsoleModel(QObject* parent);

    void setSend(Send send);
    /// A session begins: its lesson and what went wrong on the way without stopping it.
    void begin(const Text& lesson, std::vector<Text> remarks);
    /// One more sentence for the teacher, shown for the rest of the session.
    void remark(const Text& sentence);
    void setHelp(const Help& help, const std::vector<SchoolContact>& contacts);
    /// Where somebody who walks out can go, as the school agreed; "": nowhere yet.
    void setCalmPlace(const QString& place);
    void setLanguage(const QString& language);
    void show(std::shared_ptr<const Publication> publication);

    /// The primary action of the moment: turns to the prompts, or what the engine says. Asks once where it must.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void wish(int wish);
    Q_INVOKABLE void goTo(int step);
    Q_INVOKABLE void clearRoom();
    Q_INVOKABLE void turnTo(int sheet);
    /// The answer to `question`.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void cancel();

    [[nodiscard]] BoardModel* board() { return &m_board; }
    [[nodiscard]] LobbyModel* lobby() { return &m_lobby; }
    [[nodiscard]] LessonTools* tools() { return &m_tools; }
    /// Rows {title, minutes, state, core, vote, plain}; `plain` says what kind of step it is and nothing of its topic.
    [[nodiscard]] RowModel* steps() { return &m_steps; }
    [[nodiscard]] RowModel* notes() { return &m_notes; }
    [[nodiscard]] RowModel* prompts() { return &m_prompts; }
    [[nodiscard]] RowModel* held() { return &m_held; }
    [[nodiscard]] RowModel* afterCare() { return &m_after_care; }
    /// Rows {heading, text, aside}: what to read aloud, and what is for the teacher alone.
    [[nodiscard]] RowModel* scripts() { return &m_scripts; }
    [[nodiscard]] RowModel* notices() { return &m_notices; }
    [[nodiscard]] RowModel* actions() { return &m_actions; }
    [[nodiscard]] RowModel* sheets() { return &m_sheets; }
    [[nodiscard]] QList<int> allowed() const;
    /// Back does something: to an earlier sheet, or to an earlier step.
    [[nodiscard]] bool canBack() const;
    /// A step can be picked from the list.
    [[nodiscard]] bool canGo() const;
    [[nodiscard]] int current() const { return static_cast<int>(view().current); }
    [[nodiscard]] int progressLevel() const { return static_cast<int>(view().progress); }
    [[nodiscard]] QString lesson() const { return words(m_lesson, m_language); }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString primary() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString heldNote() const;
    [[nodiscard]] QString rightChoice() const;
    [[nodiscard]] QString explanation() const { return words(view().explanation, m_language); }
    [[nodiscard]] QString exitSlip() const { return words(view().exit_slip, m_language); }
    [[nodiscard]] QString nextStep() const;
    /// Of the step that nextStep() names.
    [[nodiscard]] StepKind nextKind() const;
    [[nodiscard]] QString calmPlace() const { return m_calm_place; }
    [[nodiscard]] QString refused() const;
    [[nodiscard]] bool talkFirst() const { return view().advice == Advice::TalkFirst; }
    [[nodiscard]] bool locked() const { return view().locked; }
    [[nodiscard]] bool lettingOneIn() const { return view().letting_one_in; }
    [[nodiscard]] bool sharedAddresses() const { return view().shared_addresses; }
    [[nodiscard]] bool shareToDevices() const { return view().share_to_devices; }
    [[nodiscard]] int joined() const { return static_cast<int>(view().joined); }
    [[nodiscard]] int connected() const { return static_cast<int>(m_publication->connected); }
    [[nodiscard]] int expected() const { return static_cast<int>(view().expected); }

signals:
    void changed();

private:
    enum class Asking { Nothing, ManyDevices, ClearRoom, FewDevices, CloseEarly, LeaveRound, EndLesson };

    [[nodiscard]] const TeacherView& view() const { return m_publication->view; }
    [[nodiscard]] bool inRound() const;
    [[nodiscard]] const StepRow* nextCoreStep() const;
    [[nodiscard]] bool may(stemmig::Wish wish) const;
    void send(Command::Any command);
    void ask(Asking what, Command::Any then);
    void leave(Command::Any command);
    void showBoard();
    void fill();
    void fillActions();
    void fillHeld();

    QString m_language = QStringLiteral("en");
    QString m_calm_place;
    Text m_lesson;
    std::vector<Text> m_remarks;
    Help m_help;
    Send m_send;
    std::shared_ptr<const Publication> m_publication = std::make_shared<const Publication>();  // never null
    Asking m_asking = Asking::Nothing;
    Command::Any m_pending;
    BoardModel m_board;
    LobbyModel m_lobby;
    LessonTools m_tools;
    RowModel m_steps, m_notes, m_prompts, m_held, m_after_care, m_scripts, m_notices, m_actions, m_sheets;
};

}  // namespace stemmig
