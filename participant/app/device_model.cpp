// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/device_model.hpp"

#include <utility>
#include "participant/app/typed_code.hpp"
#include "participant/client/wire_names.hpp"

namespace stemmig {

namespace {
constexpr unsigned kFewestPupils = 2;  // one pupil is no booth
}

static_assert(int(Screen::Start) == DeviceModel::Start && int(Screen::Question) == DeviceModel::Question);
static_assert(int(Screen::Ended) == DeviceModel::Ended && int(Screen::NeedsTicket) == DeviceModel::NeedsTicket);
static_assert(int(Screen::BoothForm) == DeviceModel::BoothForm && int(Screen::LeaveBooth) == DeviceModel::LeaveBooth);

DeviceModel::DeviceModel(const QStringList& wished, BoothModel::Clock clock, QObject* parent)
    : QObject(parent), m_wished(wished), m_start(this), m_lesson(this), m_info(this), m_booth(std::move(clock), this) {
    connect(&m_booth, &BoothModel::moved, this, &DeviceModel::settle);
    connect(&m_booth, &BoothModel::abandoned, this, &DeviceModel::clearUp);
    settle();
}

void DeviceModel::setWishes(Wishes wishes) {
    m_wishes = std::move(wishes);
    m_start.setJoin(m_wishes.join);
    m_booth.setCast(m_wishes.cast);
}

void DeviceModel::show(std::shared_ptr<const DeviceNews> news) {
    if (!news->inside) {
        m_own = {};  // another room has its own welcome
        m_borrowed.clear();
    }
    m_news = std::move(news);
    m_start.show(*m_news);
    m_booth.show(m_news);
    if (m_news->booth != 0) m_own.wants_booth = false;
    if (m_own.open == Own::Open::LeaveBooth && !m_booth.holding()) m_own.open = Own::Open::Nothing;
    settle();
}

void DeviceModel::chooseLanguage() {
    const QString before = m_language.code;
    QStringList wished = m_wished;
    if (!m_borrowed.isEmpty()) wished.prepend(m_borrowed);
    m_language = pickLanguage(offeredLanguages(welcome()), wished);
    if (m_language.code == before) return;
    m_start.setLanguage(m_language.code);
    emit languageChanged(m_language.code);
}

/// Everything that follows from the news and what the pupil did.
void DeviceModel::settle() {
    chooseLanguage();
    m_own.stage = m_booth.stage();
    m_info.show(m_news->welcome, m_language);
    m_lesson.show(m_booth.atHand(), m_language);
    const RoundId round = m_news->view ? m_news->view->round : RoundId{};
    const Screen screen = screenOf(*m_news, m_own);
    const bool other = screen != m_screen || (screen == Screen::Question && round != m_round) ||
                       (screen == Screen::BoothTurn && m_booth.position() != m_position);
    m_screen = screen;
    m_round = round;
    m_position = m_booth.position();
    emit changed();
    if (std::exchange(m_redraw, false) || other) emit turned();
}

/// Nothing of who was at the booth may stay on the screen: not a language, not an open page, not where the keyboard was.
void DeviceModel::clearUp() {
    m_borrowed.clear();
    m_own.open = Own::Open::Nothing;
    m_redraw = true;
    settle();
}

QString DeviceModel::pageName() const {
    switch (m_screen) {
        case Screen::Start:
            return QStringLiteral("StartPage");
        case Screen::Welcome:
            return QStringLiteral("WelcomePage");
        case Screen::Sure:
            return QStringLiteral("SurePage");
        case Screen::Joined:
        case Screen::Board:
        case Screen::NotCounted:
            return QStringLiteral("WaitPage");
        case Screen::Question:
            return QStringLiteral("QuestionPage");
        case Screen::Result:
            return QStringLiteral("ResultPage");
        case Screen::Info:
        case Screen::Help:
        case Screen::Ended:
            return QStringLiteral("InfoPage");
        case Screen::NeedsTicket:
            return QStringLiteral("TicketPage");
        case Screen::BoothForm:
            return QStringLiteral("BoothFormPage");
        case Screen::BoothNext:
            return QStringLiteral("BoothNextPage");
        case Screen::BoothTurn:
            return QStringLiteral("BoothTurnPage");
        case Screen::LeaveBooth:
            return QStringLiteral("LeaveBoothPage");
        default:
            return QStringLiteral("MessagePage");
    }
}

bool DeviceModel::rehearsal() const {
    return m_news->kind == SessionKind::Rehearsal || (m_news->view && m_news->view->rehearsal);
}

DeviceModel::Connection DeviceModel::connection() const {
    switch (m_screen) {
        case Screen::Welcome:
        case Screen::Sure:
        case Screen::Joined:
        case Screen::Board:
        case Screen::NotCounted:
        case Screen::Pause:
        case Screen::Question:
        case Screen::Result:
        case Screen::Info:
        case Screen::Help:
        case Screen::NeedsTicket:
        case Screen::BoothForm:
        case Screen::BoothAsked:
        case Screen::BoothNext:
        case Screen::BoothTurn:
        case Screen::BoothEverybody:
        case Screen::BoothClosing:
        case Screen::LeaveBooth:
            return static_cast<Connection>(m_news->connected);
        default:
            return Fine;
    }
}

QString DeviceModel::nextLanguage() const {
    const QStringList offered = offeredLanguages(welcome());
    return offered.size() < 2 ? QString()
                              : languageName(offered[(static_cast<qsizetype>(m_language.place) + 1) % offered.size()]);
}

void DeviceModel::switchLanguage() {
    const QStringList offered = offeredLanguages(welcome());
    const QString next = offered[(static_cast<qsizetype>(m_language.place) + 1) % offered.size()];
    // Once the lesson goes, a pupil at a booth switches for the turn and not for who comes next.
    const bool borrowed = m_news->booth != 0 && m_news->view && m_news->view->scene != kSceneLobby;
    if (borrowed) {
        m_borrowed = next;
        return settle();
    }
    m_wished.prepend(next);
    settle();
    emit languagePicked(m_language.code);
}

void DeviceModel::go() {
    m_own.welcomed = true;
    m_typed = -1;
    m_foreign.clear();
    settle();
}

void DeviceModel::open(Own::Open what) {
    m_own.open = what;
    settle();
}
void DeviceModel::openInfo() { open(Own::Open::Info); }
void DeviceModel::openSure() { open(Own::Open::Sure); }
void DeviceModel::openBoothForm() { open(Own::Open::BoothForm); }
void DeviceModel::goBack() { open(Own::Open::Nothing); }

bool DeviceModel::askForBooth(const QString& pupils) {
    bool is_number = false;
    const unsigned wished = pupils.trimmed().toUInt(&is_number);
    if (!is_number || wished < kFewestPupils || wished > kMostBallots) return false;
    m_own.wants_booth = true;
    if (m_wishes.ask_for_booth) m_wishes.ask_for_booth(wished);
    open(Own::Open::Nothing);
    return true;
}

void DeviceModel::takePartAlone() {
    m_own.wants_booth = false;
    if (m_wishes.ask_for_booth) m_wishes.ask_for_booth(0);
    settle();
}

bool DeviceModel::mayClose() {
    if (m_let_go || !m_booth.holding()) return true;
    open(Own::Open::LeaveBooth);
    return false;
}

void DeviceModel::choose(int mark) {
    if (mark != LessonModel::Passed && (mark < 0 || mark > int(kMaxChoice))) return;
    const Mark meant = mark == LessonModel::Passed ? kPassed : static_cast<Mark>(mark);
    if (m_screen == Screen::BoothTurn) {
        m_booth.choose(meant);
        settle();
    } else if (m_wishes.choose) {
        m_wishes.choose(meant);
    }
}

void DeviceModel::retry() {
    if (m_wishes.retry) m_wishes.retry();
}

void DeviceModel::leave() {
    if (m_wishes.leave) m_wishes.leave();
}

bool DeviceModel::useTicket(const QString& typed) {
    const TypedCode read = readTyped(typed);
    m_foreign = read.foreign;
    m_typed = read.code ? -1 : read.signs;
    emit changed();
    if (!read.code) return false;
    if (m_wishes.use_ticket) m_wishes.use_ticket(*read.code);
    return true;
}

}  // namespace stemmig
