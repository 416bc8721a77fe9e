// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/console/console.hpp"

#include <algorithm>
#include "host/session/ticket.hpp"
#include "proto/base/secret.hpp"

namespace stemmig {
namespace {

std::string joined(const std::vector<Line>& lines, const std::function<bool(const Line&)>& wanted) {
    std::string out;
    for (const Line& line : lines) {
        if (wanted(line)) out += line.first + ": " + line.second + "\n";
    }
    return out;
}

}  // namespace

Console::Console(std::string language, bool codes, std::function<void(const std::string&)> print, std::function<void()> quit)
    : m_language(std::move(language)), m_codes(codes), m_print(std::move(print)), m_quit(std::move(quit)) {}

void Console::typed(const std::string& line) {
    m_typed.push_back(line);
    work();
}

void Console::typedEnd() {
    m_end = true;
    work();
}

void Console::published(std::shared_ptr<const Publication> now) {
    const bool first = m_now == nullptr;
    m_now = std::move(now);
    if (!first && !(m_waiting && m_now->commands >= m_sent)) return printChanges();
    m_waiting = false;
    printTickets();
    printState();
    work();
}

void Console::work() {
    while (m_now && !m_waiting && !m_typed.empty()) {
        const std::string line = m_typed.front();
        m_typed.pop_front();
        obey(line);
    }
    if (m_end && m_typed.empty() && !m_waiting) m_quit();
}

void Console::obey(const std::string& line) {
    const auto command = parseCommand(line);
    if (!command) return m_print("error: " + command.error() + "\n\n");
    if (const auto* wanted = std::get_if<Command::Any>(&command.value())) return send(*wanted);
    if (const auto* wanted = std::get_if<TicketWish>(&command.value())) return makeTickets(wanted->count);
    if (const auto* wanted = std::get_if<BoothWish>(&command.value())) return settleBooth(*wanted);
    if (const auto* at = std::get_if<AnnounceAt>(&command.value())) return m_host->announceAt(at->address);
    switch (std::get<Local>(command.value())) {
        case Local::Status:
            m_printed.clear();
            return printState();
        case Local::Steps:
            return m_print(stepList(m_now->view, m_language) + "\n");
        case Local::Help:
            return m_print(std::string(commandHelp()) + "\n");
        case Local::Quit:
            return m_quit();
        case Local::Nothing:
            return;
    }
}

void Console::send(const Command::Any& command) {
    ++m_sent;
    m_waiting = true;
    m_host->send(command);
}

void Console::makeTickets(unsigned count) {
    Bytes random(count * TicketCode{}.size());
    fillRandom(random);
    m_tickets = stemmig::makeTickets(random);
    send(Command::Tickets{m_tickets});
}

void Console::settleBooth(const BoothWish& wanted) {
    const std::vector<BoothLine> booths = boothList(*m_now);
    if (wanted.number > booths.size()) return m_print("error: there is no booth " + std::to_string(wanted.number) + "\n\n");
    const BoothLine& booth = booths[wanted.number - 1];
    const bool declined = booth.asks && wanted.pupils == 0;
    send(declined ? Command::Any(Command::DeclineBooth{booth.token})
                  : Command::Any(Command::SeatBooth{booth.token, wanted.pupils}));
}

void Console::printTickets() {
    const auto tickets = std::exchange(m_tickets, {});
    if (tickets.empty() || m_now->refused) return;
    std::string out;
    for (const TicketCode& code : tickets) out += "ticket: " + ticketText(code) + "\n";
    m_print(out);
}

void Console::printChanges() {
    std::vector<Line> live = liveLines(*m_now, m_language);
    m_print(codeIfNew() + joined(live, [&](const Line& line) { return !isPrinted(line); }));
    m_printed = std::move(live);
}

void Console::printState() {
    std::vector<Line> live = liveLines(*m_now, m_language);
    const std::string out =
        codeIfNew() + joined(live, [&](const Line& line) { return line.first != "join" || !isPrinted(line); });
    m_printed = std::move(live);
    m_print(out + joined(stateLines(*m_now, m_language), [](const Line&) { return true; }) + "\n");
}

std::string Console::codeIfNew() const { return m_codes && !isPrinted({"join", m_now->join_url}) ? qrCode(m_now->join_url) : ""; }

bool Console::isPrinted(const Line& line) const { return std::find(m_printed.begin(), m_printed.end(), line) != m_printed.end(); }

}  // namespace stemmig
