// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <functional>
#include <optional>
#include "host/console/commands.hpp"
#include "host/console/screen.hpp"
#include "host/server/host.hpp"

namespace stemmig {

/// Lines in, lines out: the teacher's side of one running lesson. Main thread only.
class Console {
public:
    /// @param codes print every join URL as a QR code too. @param print takes whole lines. @param quit ends the program.
    Console(std::string language, bool codes, std::function<void(const std::string&)> print, std::function<void()> quit);
    /// From now on typed commands have somewhere to go.
    void attach(Host& host) { m_host = &host; }

    void typed(const std::string& line);
    /// No more lines will come: quits after those that did.
    void typedEnd();
    void published(std::shared_ptr<const Publication> now);

private:
    void work();
    void obey(const std::string& line);
    void send(const Command::Any& command);
    void makeTickets(unsigned count);
    void settleBooth(const BoothWish& wanted);
    void printTickets();
    void printChanges();
    void printState();
    [[nodiscard]] bool isPrinted(const Line& line) const;
    [[nodiscard]] std::string codeIfNew() const;

    std::string m_language;
    bool m_codes;
    std::function<void(const std::string&)> m_print;
    std::function<void()> m_quit;
    Host* m_host = nullptr;
    std::deque<std::string> m_typed;  ///< not looked at yet: one command is answered before the next is read
    bool m_end = false;
    std::uint64_t m_sent = 0;           ///< commands given to the host
    bool m_waiting = false;             ///< for the state that includes the last of them
    std::vector<TicketCode> m_tickets;  ///< sent with it: printed once the room has taken them
    std::shared_ptr<const Publication> m_now;
    std::vector<Line> m_printed;  ///< live lines as last printed
};

}  // namespace stemmig
