// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/lobby_model.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/report/document.hpp"
#include "host/server/wifi_code.hpp"
#include "host/session/release.hpp"
#include "host/start/start.hpp"

namespace stemmig {
LobbyModel::LobbyModel(Random random, QObject* parent)
    : QObject(parent),
      m_random(std::move(random)),
      m_booths(this),
      m_ticket_paper(this),
      m_steps({"text"}, this),
      m_addresses({"address", "adapter", "hardware", "current"}, this) {}

void LobbyModel::setSend(Send send) {
    m_send = std::move(send);
    m_booths.setSend(m_send);
}

void LobbyModel::begin() {
    m_booths.begin();
    m_wifi_name.clear();
    m_wifi_code.clear();
    m_wifi_problem = {};
    m_tickets.clear();
    m_ticket_paper.offer({});
}

void LobbyModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
}

void LobbyModel::show(std::shared_ptr<const Publication> publication) {
    m_publication = std::move(publication);
    m_booths.show(*m_publication);
    fill();
}

void LobbyModel::fill() {
    const Network& network = m_publication->network;
    m_steps.setRows(textRows(network.advice.steps, m_language));
    QList<RowModel::Row> rows;
    for (const Adapter& one : network.offered) {
        const std::string address = dotted(one.address);
        rows.append(
            {QString::fromStdString(address), QString::fromStdString(one.name), one.hardware, address == network.announced});
    }
    m_addresses.setRows(rows.size() > 1 ? rows : QList<RowModel::Row>{});
    emit changed();
}

void LobbyModel::send(Command::Any command) {
    if (m_send) m_send(std::move(command));
}

LobbyModel::Health LobbyModel::health() const {
    switch (m_publication->network.advice.diagnosis) {
        case Diagnosis::Fine:
            return Quiet;
        case Diagnosis::Checking:
        case Diagnosis::NobodyYet:
            return Looking;
        default:
            return Trouble;
    }
}

QString LobbyModel::headline() const { return words(m_publication->network.advice.headline, m_language); }

void LobbyModel::announceAt(const QString& address) {
    if (m_announce) m_announce(address.toStdString());
}

bool LobbyModel::showWifi(const QString& name, const QString& password, bool hidden) {
    const auto code = wifiQr(name.toStdString(), password.toStdString(), hidden);
    m_wifi_problem = code ? Text{} : code.error().sentence;
    if (code) {
        m_wifi_name = name;
        m_wifi_code = QString::fromStdString(code.value());
    }
    emit changed();
    return code.ok();
}

void LobbyModel::hideWifi() {
    m_wifi_name.clear();
    m_wifi_code.clear();
    m_wifi_problem = {};
    emit changed();
}

QString LobbyModel::wifiProblem() const { return words(m_wifi_problem, m_language); }

void LobbyModel::giveTickets(int count) {
    const std::size_t wanted = static_cast<std::size_t>(std::clamp(count, 1, mostTickets()));
    Bytes random(wanted * TicketCode{}.size());
    m_random(random);
    m_tickets = makeTickets(random);
    offerTickets();
    send(Command::Tickets{m_tickets});
    emit changed();
}

void LobbyModel::offerTickets() {
    std::vector<PaperTicket> tickets;
    for (const TicketCode& code : m_tickets) {
        const std::string text(code.begin(), code.end());
        tickets.push_back({text, m_publication->join_url + "." + text});
    }
    const std::string language = m_language.toStdString();
    m_ticket_paper.offer(
        {tr("tickets"), today(), m_language, [tickets = std::move(tickets), address = m_publication->join_address, language] {
             return ticketDocument(tickets, address, language);
         }});
}

void LobbyModel::needNoTickets() {
    m_tickets.clear();
    m_ticket_paper.offer({});
    send(Command::Tickets{});
    emit changed();
}

void LobbyModel::callClass(const QString& label) {
    const std::string text = label.trimmed().toStdString();
    if (text != view().class_label) send(Command::Label{text});
}

bool LobbyModel::tooFew() const { return view().expected < kLeastRoster; }

QString LobbyModel::mode() const {
    if (withoutResults()) return tr("Without results: the class talks about each statement, nothing is voted on.");
    if (tooFew())
        return tr("With fewer than %1 devices no result can be shown, or an answer could be guessed. Work without results.")
            .arg(kLeastRoster);
    if (m_booths.sharing() > 0 && m_booths.ownDevices() == 0) return tr("All pupils vote in turn at a shared booth.");
    if (m_booths.sharing() > 0)
        return tr("%n pupil(s) vote in turn at a shared booth, the others on a device of their own.", nullptr,
                  m_booths.sharing());
    return tr("Every pupil on an own device. You and the class see words about the whole group.");
}

}  // namespace stemmig
