// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include "participant/app/booth_model.hpp"
#include "participant/app/info_model.hpp"
#include "participant/app/lesson_model.hpp"
#include "participant/app/screen.hpp"
#include "participant/app/start_model.hpp"
#include "participant/client/transport.hpp"

namespace stemmig {

/// What the window shows and what a pupil can do. Knows no network: it is told news, and wishes go out through functions.
/// GUI thread.
class DeviceModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(stemmig::StartModel* start READ start CONSTANT)
    Q_PROPERTY(stemmig::LessonModel* lesson READ lesson CONSTANT)
    Q_PROPERTY(stemmig::InfoModel* info READ info CONSTANT)
    Q_PROPERTY(stemmig::BoothModel* booth READ booth CONSTANT)
    Q_PROPERTY(Place place READ place NOTIFY changed)
    Q_PROPERTY(QString pageName READ pageName NOTIFY changed)
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY changed)
    Q_PROPERTY(Connection connection READ connection NOTIFY changed)
    Q_PROPERTY(QString nextLanguage READ nextLanguage NOTIFY changed)
    Q_PROPERTY(bool ticketRefused READ ticketRefused NOTIFY changed)
    Q_PROPERTY(bool ticketChecking READ ticketChecking NOTIFY changed)
    Q_PROPERTY(QString foreignSign READ foreignSign NOTIFY changed)
    Q_PROPERTY(int typedSigns READ typedSigns NOTIFY changed)
    Q_PROPERTY(bool canShare READ canShare NOTIFY changed)
    Q_PROPERTY(bool wantsBooth READ wantsBooth NOTIFY changed)
public:
    /// Of Screen, in its order, for QML.
    enum Place {
        Start,
        Connecting,
        Lost,
        Stopped,
        WrongHost,
        Welcome,
        Sure,
        Joined,
        Board,
        NotCounted,
        Pause,
        Question,
        Result,
        Info,
        Help,
        Ended,
        Locked,
        Full,
        Replaced,
        AskTeacher,
        RoundOpen,
        NeedsTicket,
        BoothForm,
        BoothAsked,
        BoothDeclined,
        BoothNext,
        BoothTurn,
        BoothEverybody,
        BoothClosing,
        LeaveBooth
    };
    Q_ENUM(Place)
    enum Connection { Fine, Away, HostStopped };
    Q_ENUM(Connection)
    /// What goes to the network.
    struct Wishes {
        std::function<void(HostEndpoint, JoinCode)> join;
        std::function<void(Mark)> choose;
        std::function<void(const Ticket&)> use_ticket;
        std::function<void()> retry;
        std::function<void()> leave;
        std::function<void(unsigned)> ask_for_booth;  ///< 0: an own device after all
        BoothModel::Cast cast;
    };

    /// @param wished languages in order of liking, such as "nl-NL". @param clock for turns at a booth.
    explicit DeviceModel(const QStringList& wished, BoothModel::Clock clock = deviceTime, QObject* parent = nullptr);

    void setWishes(Wishes wishes);
    void show(std::shared_ptr<const DeviceNews> news);

    [[nodiscard]] StartModel* start() { return &m_start; }
    [[nodiscard]] LessonModel* lesson() { return &m_lesson; }
    [[nodiscard]] InfoModel* info() { return &m_info; }
    [[nodiscard]] BoothModel* booth() { return &m_booth; }

    [[nodiscard]] Place place() const { return static_cast<Place>(m_screen); }
    /// The QML file of this screen, without its ending.
    [[nodiscard]] QString pageName() const;
    /// Answers here are not anonymous: to be said on every screen.
    [[nodiscard]] bool rehearsal() const;
    /// To be said above the screen; Fine where the screen says it itself, or the host is no longer needed.
    [[nodiscard]] Connection connection() const;
    [[nodiscard]] QString language() const { return m_language.code; }
    /// The name of the language the switch leads to; empty when there is only one.
    [[nodiscard]] QString nextLanguage() const;
    [[nodiscard]] bool ticketRefused() const { return m_news->ticket_refused; }
    [[nodiscard]] bool ticketChecking() const { return m_news->state != DeviceState::Refused; }
    /// What stands on no ticket, of what was typed last; empty: nothing.
    [[nodiscard]] QString foreignSign() const { return m_foreign; }
    /// How many characters that was; -1: it could be a ticket.
    [[nodiscard]] int typedSigns() const { return m_typed; }

    /// This device may ask to be a shared booth.
    [[nodiscard]] bool canShare() const { return mayAskForBooth(*m_news) && !m_own.wants_booth; }
    /// It has asked, and is none.
    [[nodiscard]] bool wantsBooth() const { return m_own.wants_booth && m_news->booth == 0; }

    /// The welcome was read.
    Q_INVOKABLE void go();
    Q_INVOKABLE void openInfo();
    Q_INVOKABLE void openSure();
    Q_INVOKABLE void openBoothForm();
    /// From Info, Sure, the form for a booth or the question before leaving, to where the lesson is.
    Q_INVOKABLE void goBack();
    /// Asks the teacher for a booth. False: what was typed is no number of pupils a booth can have.
    Q_INVOKABLE bool askForBooth(const QString& pupils);
    /// No booth after all.
    Q_INVOKABLE void takePartAlone();
    /// The window is to be closed. False: ballots are inside, and this is asked first.
    Q_INVOKABLE bool mayClose();
    /// It is to be closed all the same.
    Q_INVOKABLE void letBallotsGo() { m_let_go = true; }
    /// A place of a choice, or LessonModel::Passed.
    Q_INVOKABLE void choose(int mark);
    Q_INVOKABLE void retry();
    /// Out of the room, to look for another.
    Q_INVOKABLE void leave();
    /// False: it cannot be a ticket, see foreignSign and typedSigns.
    Q_INVOKABLE bool useTicket(const QString& typed);
    Q_INVOKABLE void switchLanguage();

signals:
    void changed();
    /// Another screen, or the same for another round: to be drawn anew.
    void turned();
    void languageChanged(const QString& code);
    /// The pupil switched; the one thing that is remembered.
    void languagePicked(const QString& code);

private:
    void settle();
    void chooseLanguage();
    void open(Own::Open what);
    void clearUp();
    [[nodiscard]] const WelcomeTexts* welcome() const { return m_news->welcome.get(); }

    Wishes m_wishes;
    std::shared_ptr<const DeviceNews> m_news = std::make_shared<const DeviceNews>();  // never null
    Own m_own;
    Screen m_screen = Screen::Start;
    RoundId m_round{};
    int m_position = 0;     // of a turn at a booth
    bool m_redraw = false;  // also when it is the same screen
    bool m_let_go = false;
    QStringList m_wished;
    QString m_borrowed;  // by a pupil at a booth, for this turn
    Language m_language;
    QString m_foreign;
    int m_typed = -1;
    StartModel m_start;
    LessonModel m_lesson;
    InfoModel m_info;
    BoothModel m_booth;
};

}  // namespace stemmig
