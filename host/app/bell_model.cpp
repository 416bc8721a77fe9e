// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/bell_model.hpp"

#include <QRegularExpression>
#include <algorithm>
#include "host/app/board_model.hpp"

namespace stemmig {
namespace {

constexpr int kDay = 24 * 60;
constexpr int kFarthest = 5 * 60;
/// A suggestion is a round time.
constexpr int kRound = 5;
constexpr std::chrono::seconds kLook{5};
const QString kShape = QStringLiteral("HH:mm");

int minuteOf(QTime time) { return time.hour() * 60 + time.minute(); }
QTime timeOf(int minute) { return {minute / 60 % 24, minute % 60}; }

QTime read(const QString& typed) {
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})\\s*[:.]?\\s*(\\d{2})$"));
    const QRegularExpressionMatch match = shape.match(typed.trimmed());
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

int plannedMinutes(const TeacherView& view) {
    unsigned minutes = 0;
    for (const StepRow& step : view.steps)
        if (step.core && step.state != StepState::Done) minutes += step.minutes;
    return static_cast<int>(minutes);
}

}  // namespace

int minutesBetween(QTime now, QTime then) {
    const int ahead = (minuteOf(then) - minuteOf(now) + kDay) % kDay;
    return ahead < kDay / 2 ? ahead : ahead - kDay;
}

BellModel::BellModel(QObject* parent, Clock clock) : QObject(parent), m_clock(std::move(clock)) {
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &BellModel::refresh);
}

void BellModel::setClock(Clock clock) {
    m_clock = std::move(clock);
    refresh();
}

void BellModel::begin() {
    m_bell = {};
    m_answered = false;
    m_problem = Problem::None;
    m_timer.stop();
    emit changed();
}

void BellModel::setLanguage(const QString& language) {
    m_language = language;
    emit changed();
}

void BellModel::show(std::shared_ptr<const Publication> publication) {
    m_publication = std::move(publication);
    emit changed();
}

void BellModel::refresh() { emit changed(); }

bool BellModel::set(const QString& time) {
    const QTime bell = read(time);
    const int ahead = bell.isValid() ? minutesBetween(m_clock(), bell) : 0;
    m_problem = !bell.isValid() ? Problem::NoTime : ahead < 1 || ahead > kFarthest ? Problem::NotAhead : Problem::None;
    if (m_problem == Problem::None) {
        m_bell = bell;
        m_answered = true;
        m_timer.start();
    }
    emit changed();
    return m_problem == Problem::None;
}

void BellModel::skip() {
    begin();
    m_answered = true;
    emit changed();
}

bool BellModel::asking() const { return scene() == Scene::Opening && !m_answered; }

bool BellModel::running() const { return scene() != Scene::Lobby && scene() != Scene::Ended; }

QString BellModel::time() const {
    if (known()) return m_bell.toString(kShape);
    const int end = minuteOf(m_clock()) + plannedMinutes(view());
    return timeOf((end + kRound - 1) / kRound * kRound).toString(kShape);
}

int BellModel::minutesLeft() const { return std::max(0, minutesBetween(m_clock(), m_bell)); }

QString BellModel::left() const {
    if (!known()) return {};
    const int minutes = minutesLeft();
    return minutes > 0 ? tr("%n minute(s) left", nullptr, minutes) : tr("The bell has rung");
}

BellPlan BellModel::plan() const {
    return known() && running() ? bellPlan(view(), static_cast<unsigned>(minutesLeft())) : BellPlan{};
}

QString BellModel::advice() const {
    const BellPlan now = plan();
    switch (now.advice) {
        case BellAdvice::SkipStep:
            return tr("Skip “%1”. Then the rest fits.").arg(words(view().steps[now.step].title, m_language));
        case BellAdvice::ToClosingStep:
            return minutesLeft() > 0 ? tr("Go to the closing step now.")
                                     : tr("There is no hurry. Do the closing step, even if it is short.");
        case BellAdvice::None:
            break;
    }
    return {};
}

QString BellModel::problem() const {
    switch (m_problem) {
        case Problem::NoTime:
            return tr("This is no time. Type it like 10:50.");
        case Problem::NotAhead:
            return tr("This time is past, or more than five hours away. Type when the bell rings.");
        case Problem::None:
            break;
    }
    return {};
}

}  // namespace stemmig
