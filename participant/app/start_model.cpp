// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/start_model.hpp"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include "participant/app/typed_code.hpp"
#include "participant/client/address.hpp"

namespace stemmig {

static_assert(static_cast<int>(JoinProblem::Silent) == StartModel::Silent);
static_assert(static_cast<int>(JoinProblem::NoMemory) == StartModel::NoMemory);

StartModel::StartModel(QObject* parent) : QObject(parent), m_rooms({"title", "address", "rehearsal"}, this) {}

void StartModel::setLanguage(const QString& code) {
    m_language = code;
    fillRooms();
    emit changed();
}

void StartModel::show(const DeviceNews& news) {
    m_listening = news.listening;
    // What was wrong with the typing stays until it is mended: news come all the time, some of them late.
    if (m_asking && news.asked >= m_asked && !news.asking) {
        m_problem = static_cast<Problem>(news.problem);
        m_asking = false;
    }
    m_host_day = news.host_day;
    m_own_day = news.own_day;
    m_found = news.rooms;
    follow();
    fillRooms();
    emit changed();
}

QString StartModel::title(const Beacon& beacon) const {
    const auto own = std::ranges::find(beacon.titles, m_language.toStdString(), &RoomTitle::language);
    return QString::fromStdString(own == beacon.titles.end() ? beacon.titles.front().text : own->text);
}

void StartModel::fillRooms() {
    QList<Rows::Row> rows;
    for (const FoundRoom& one : m_found)
        rows.append({title(one.beacon), QString::fromStdString(one.host.authority()), one.beacon.kind == SessionKind::Rehearsal});
    m_rooms.setRows(rows);
}

QString StartModel::day(JoinDay day) const {
    const std::chrono::year_month_day date(day);
    return QLocale(m_language)
        .toString(QDate(int(date.year()), static_cast<int>(unsigned(date.month())), static_cast<int>(unsigned(date.day()))),
                  QLocale::LongFormat);
}

void StartModel::fail(Problem problem) {
    m_problem = problem;
    emit changed();
}

void StartModel::forgetProblem() {
    if (!m_asking && m_problem != None) fail(None);
}

void StartModel::pick(const QString& address) {
    m_picked = address;
    m_chosen = true;
    if (!m_asking) m_problem = None;
    emit changed();
}

/// A room that went is picked no more; the first that came is, while the pupil has not chosen.
void StartModel::follow() {
    const auto there = [this](const QString& address) {
        return std::ranges::any_of(m_found, [&](const FoundRoom& one) { return one.host.authority() == address.toStdString(); });
    };
    if (!m_picked.isEmpty() && !there(m_picked)) {
        m_picked.clear();
        m_chosen = false;
    }
    if (!m_chosen && m_picked.isEmpty() && !m_found.empty()) m_picked = QString::fromStdString(m_found.front().host.authority());
}

std::optional<HostEndpoint> StartModel::chosenHost(const QString& typed) const {
    if (m_picked.isEmpty()) return readAddress(typed.toStdString());
    const auto room = std::ranges::find_if(
        m_found, [wanted = m_picked.toStdString()](const FoundRoom& one) { return one.host.authority() == wanted; });
    return room == m_found.end() ? std::nullopt : std::optional(room->host);
}

void StartModel::join(const QString& typed_address, const QString& code) {
    if (m_asking) return;
    auto host = chosenHost(typed_address);
    if (!host) return fail(NoAddress);
    const TypedCode typed = readTyped(code);
    m_foreign = typed.foreign;
    m_typed = typed.signs;
    if (!typed.foreign.isEmpty()) return fail(ForeignSign);
    if (!typed.code) return fail(CodeLength);
    m_asking = true;
    ++m_asked;
    fail(None);
    if (m_join) m_join(std::move(*host), *typed.code);
}

}  // namespace stemmig
