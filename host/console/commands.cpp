// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/console/commands.hpp"

#include <array>
#include <optional>
#include <sstream>
#include "host/server/addresses.hpp"
#include "host/session/booth.hpp"

namespace stemmig {
namespace {

struct WishWord {
    const char* word;
    Wish wish;
};
constexpr std::array kWishes{
    WishWord{"next", Wish::Next},
    WishWord{"back", Wish::Back},
    WishWord{"skip", Wish::Skip},
    WishWord{"open", Wish::Open},
    WishWord{"close", Wish::Close},
    WishWord{"show", Wish::Show},
    WishWord{"talk", Wish::TalkWithout},
    WishWord{"reveal", Wish::Reveal},
    WishWord{"again", Wish::Again},
    WishWord{"pause", Wish::Pause},
    WishWord{"lock", Wish::Lock},
    WishWord{"unlock", Wish::Unlock},
    WishWord{"letin", Wish::LetOneIn},
    WishWord{"addresses", Wish::ShareAddresses},
    WishWord{"share", Wish::ShareToDevices},
    WishWord{"talkonly", Wish::WithoutResults},
    WishWord{"closing", Wish::ToClosingStep},
    WishWord{"end", Wish::End},
};

std::optional<unsigned> onlyNumber(std::istringstream& rest) {
    unsigned value = 0;
    std::string more;
    if (!(rest >> value) || rest >> more) return std::nullopt;
    return value;
}

Result<ConsoleCommand, std::string> numbered(const std::string& word, std::istringstream& rest) {
    const auto value = onlyNumber(rest);
    if (!value || *value == 0) return Err{word + " needs a number from 1, as in \"" + word + " 3\""};
    if (word == "goto") return ConsoleCommand(Command::Any(Command::GoTo{*value - 1}));
    return ConsoleCommand(Command::Any(Command::Expect{*value}));
}

Result<ConsoleCommand, std::string> announce(std::istringstream& rest) {
    std::string address;
    std::string more;
    if (!(rest >> address) || rest >> more || !parseDotted(address)) {
        return Err{std::string("address needs an IPv4 address, as in \"address 192.168.1.20\"")};
    }
    return ConsoleCommand(AnnounceAt{address});
}

Result<ConsoleCommand, std::string> ticketWish(std::istringstream& rest) {
    const auto count = onlyNumber(rest);
    const std::string most = std::to_string(kMostTickets);
    if (!count || *count > kMostTickets) return Err{"tickets needs a number from 0 to " + most + ", as in \"tickets 30\""};
    return ConsoleCommand(TicketWish{*count});
}

Result<ConsoleCommand, std::string> boothWish(std::istringstream& rest) {
    unsigned number = 0;
    std::string pupils, more;
    const bool read = bool(rest >> number >> pupils) && !(rest >> more) && number > 0;
    std::istringstream typed(pupils == "no" ? "0" : pupils);
    const auto count = onlyNumber(typed);
    if (!read || !count || *count > kMostAtBooth) {
        return Err{std::string("booth needs its number and its pupils, at most " + std::to_string(kMostAtBooth) + ", as in \"booth 1 25\", or \"booth 1 no\"")};
    }
    return ConsoleCommand(BoothWish{number, *count});
}

Result<ConsoleCommand, std::string> turnLength(std::istringstream& rest) {
    const auto count = onlyNumber(rest);
    if (!count) return Err{std::string("turn needs a number from 1 to 3, as in \"turn 3\"")};
    return ConsoleCommand(Command::Any(Command::BoothTurn{*count}));
}

}  // namespace

Result<ConsoleCommand, std::string> parseCommand(const std::string& line) {
    std::istringstream rest(line);
    std::string word;
    if (!(rest >> word)) return ConsoleCommand(Local::Nothing);
    if (word == "goto" || word == "expect") return numbered(word, rest);
    if (word == "address") return announce(rest);
    if (word == "tickets") return ticketWish(rest);
    if (word == "booth") return boothWish(rest);
    if (word == "turn") return turnLength(rest);
    std::string more;
    if (rest >> more) return Err{"\"" + word + "\" takes nothing after it"};
    for (const WishWord& entry : kWishes) {
        if (word == entry.word) return ConsoleCommand(Command::Any(entry.wish));
    }
    if (word == "clear") return ConsoleCommand(Command::Any(Command::ClearRoom{}));
    if (word == "status") return ConsoleCommand(Local::Status);
    if (word == "steps") return ConsoleCommand(Local::Steps);
    if (word == "help") return ConsoleCommand(Local::Help);
    if (word == "quit") return ConsoleCommand(Local::Quit);
    return Err{"unknown command \"" + word + "\"; \"help\" lists them"};
}

const char* commandHelp() {
    return "next       what the \"next:\" line says\n"
           "back       the step before; an open round is discarded\n"
           "skip       the next core step; an open round is discarded\n"
           "open       let the class choose\n"
           "close      close the round\n"
           "show       show the words to the class\n"
           "talk       go on without showing the words\n"
           "reveal     the answer and its explanation\n"
           "again      a second round\n"
           "pause      calm screen on or off\n"
           "lock       no more devices\n"
           "unlock     devices again, in the lobby\n"
           "letin      one more device, after the lock\n"
           "share      words on the devices too, on or off\n"
           "talkonly   work without results, in the lobby, on or off\n"
           "addresses  more than one device an address, on or off\n"
           "address A  the code carries this address of the computer from now on\n"
           "goto N     to step N (see steps)\n"
           "expect N   devices expected\n"
           "tickets N  from now on who comes needs a ticket: N new ones, printed here; 0: nobody needs one any more\n"
           "booth N P  shared booth N (see the booth lines) is for P pupils; \"booth N no\": it is none\n"
           "turn N     statements a pupil answers in one turn at a booth, 1 to 3\n"
           "clear      empty the room: new code, nobody joined\n"
           "closing    to the closing step\n"
           "end        end the lesson, from the closing step\n"
           "status     the state once more\n"
           "steps      the steps of the lesson\n"
           "quit       stop here; started again, the lesson goes on\n";
}

std::string commandWord(Wish wish) {
    for (const WishWord& entry : kWishes) {
        if (wish == entry.wish) return entry.word;
    }
    return "";
}

}  // namespace stemmig
