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

void StartModel::joinRoom(const QString& address, const QString& code) {
    const auto room = std::ranges::find_if(
        m_found, [wanted = address.toStdString()](const FoundRoom& one) { return one.host.authority() == wanted; });
    if (room == m_found.end()) return fail(NoRoom);
    join(room->host, code);
}

void StartModel::joinAddress(const QString& typed, const QString& code) {
    const auto host = readAddress(typed.toStdString());
    if (!host) return fail(NoAddress);
    join(*host, code);
}

void StartModel::join(HostEndpoint host, const QString& code) {
    if (m_asking) return;
    const TypedCode typed = readTyped(code);
    m_foreign = typed.foreign;
    m_typed = typed.signs;
    if (!typed.foreign.isEmpty()) return fail(ForeignSign);
    if (!typed.code) return fail(CodeLength);
    m_asking = true;
    ++m_asked;
    fail(None);
    if (m_join) m_join(std::move(host), *typed.code);
}

}  // namespace stemmig
