// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/device_model.hpp"

#include "participant/app/typed_code.hpp"

namespace stemmig {

static_assert(int(Screen::Start) == DeviceModel::Start && int(Screen::Question) == DeviceModel::Question);
static_assert(int(Screen::Ended) == DeviceModel::Ended && int(Screen::NeedsTicket) == DeviceModel::NeedsTicket);

DeviceModel::DeviceModel(const QStringList& wished, QObject* parent)
    : QObject(parent), m_wished(wished), m_start(this), m_lesson(this), m_info(this) {
    settle();
}

void DeviceModel::setWishes(Wishes wishes) {
    m_wishes = std::move(wishes);
    m_start.setJoin(m_wishes.join);
}

void DeviceModel::show(std::shared_ptr<const DeviceNews> news) {
    if (!news->inside) m_own = {};  // another room has its own welcome
    m_news = std::move(news);
    m_start.show(*m_news);
    settle();
}

/// Everything that follows from the news and what the pupil did.
void DeviceModel::settle() {
    const Language before = m_language;
    m_language = pickLanguage(offeredLanguages(welcome()), m_wished);
    const bool other_language = before.code != m_language.code;
    if (other_language) m_start.setLanguage(m_language.code);
    m_info.show(m_news->welcome, m_language);
    m_lesson.show(*m_news, m_language);
    const RoundId round = m_news->view ? m_news->view->round : RoundId{};
    const Screen screen = screenOf(*m_news, m_own);
    const bool other = screen != m_screen || (screen == Screen::Question && round != m_round);
    m_screen = screen;
    m_round = round;
    if (other_language) emit languageChanged(m_language.code);
    emit changed();
    if (other) emit turned();
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
    m_wished.prepend(offered[(static_cast<qsizetype>(m_language.place) + 1) % offered.size()]);
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
void DeviceModel::goBack() { open(Own::Open::Nothing); }

void DeviceModel::choose(int mark) {
    const bool known = mark == LessonModel::Passed || (mark >= 0 && mark <= int(kMaxChoice));
    if (known && m_wishes.choose) m_wishes.choose(mark == LessonModel::Passed ? kPassed : static_cast<Mark>(mark));
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
