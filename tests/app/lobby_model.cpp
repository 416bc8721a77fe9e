// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/lobby_model.hpp"

#include <doctest/doctest.h>
#include <QAbstractItemModelTester>
#include <set>
#include "host/app/console_model.hpp"

using namespace stemmig;

namespace {

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

/// A console in the lobby of a lesson, with what it sends written down.
struct Lobby {
    ConsoleModel console{nullptr};
    LobbyModel& model = *console.lobby();
    Publication state;
    std::vector<Command::Any> sent;

    explicit Lobby(bool sensitive = false) {
        state.view.sensitive = sensitive;
        state.view.expected = 28;
        state.view.primary = Wish::Next;
        state.join_url = "http://192.168.1.20:7420/#key";
        state.join_address = "192.168.1.20:7420";
        console.setSend([this](Command::Any command) { sent.push_back(std::move(command)); });
        show();
    }
    void show() { console.show(std::make_shared<const Publication>(state)); }
    template <class Wanted>
    const Wanted& only() const {
        REQUIRE(sent.size() == 1);
        return std::get<Wanted>(sent[0]);
    }
};

QVariant value(RowModel& model, int row, const char* role) { return model.data(model.index(row), model.roleNames().key(role)); }

}  // namespace

TEST_CASE("the doctor's advice comes in the teacher's language, and quietly while all is well") {
    Lobby lobby;
    QAbstractItemModelTester tester(lobby.model.steps(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lobby.state.network.advice = {Diagnosis::FirewallLikely,
                                  both("Waarschijnlijk de firewall", "Likely the firewall"),
                                  {both("Sta Stemmig toe", "Allow Stemmig"), both("Vraag ict", "Ask IT")}};
    lobby.show();
    CHECK(lobby.model.health() == LobbyModel::Trouble);
    CHECK(lobby.model.headline() == "Likely the firewall");
    CHECK(lobby.model.steps()->count() == 2);
    lobby.console.setLanguage("nl");
    CHECK(lobby.model.headline() == "Waarschijnlijk de firewall");
    CHECK(value(*lobby.model.steps(), 0, "text") == "Sta Stemmig toe");
    lobby.state.network.advice = {Diagnosis::Fine, both("Goed", "Good"), {}};
    lobby.show();
    CHECK(lobby.model.health() == LobbyModel::Quiet);
}

TEST_CASE("addresses are offered only when there is a choice, and the one in the code is marked") {
    Lobby lobby;
    QAbstractItemModelTester tester(lobby.model.addresses(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lobby.state.network.announced = "192.168.1.20";
    lobby.state.network.offered = {{"eth0", 0xC0A80114, true}};
    lobby.show();
    CHECK(lobby.model.addresses()->count() == 0);
    lobby.state.network.offered.push_back({"docker0", 0xAC110001, false});
    lobby.show();
    REQUIRE(lobby.model.addresses()->count() == 2);
    CHECK(value(*lobby.model.addresses(), 0, "current").toBool());
    CHECK_FALSE(value(*lobby.model.addresses(), 1, "hardware").toBool());
    std::string announced;
    lobby.model.setAnnounce([&](std::string address) { announced = std::move(address); });
    lobby.model.announceAt("172.17.0.1");
    CHECK(announced == "172.17.0.1");
}

TEST_CASE("a code for the Wi-Fi stands on the board, and a password that cannot be right says so and takes nothing away") {
    Lobby lobby;
    CHECK(lobby.model.showWifi("Lokaal 12", "geheim123", false));
    CHECK(lobby.console.board()->wifiName() == "Lokaal 12");
    CHECK(lobby.console.board()->wifiCode() == "WIFI:T:WPA;S:Lokaal 12;P:geheim123;;");
    CHECK_FALSE(lobby.model.showWifi("Lokaal 12", "kort", false));
    CHECK_FALSE(lobby.model.wifiProblem().isEmpty());
    CHECK(lobby.console.board()->wifiCode() == "WIFI:T:WPA;S:Lokaal 12;P:geheim123;;");
    lobby.model.hideWifi();
    CHECK(lobby.console.board()->wifiCode().isEmpty());
    lobby.model.showWifi("Lokaal 12", "geheim123", false);
    lobby.console.begin(both("Les", "Lesson"), {});
    CHECK(lobby.console.board()->wifiCode().isEmpty());
}

TEST_CASE("tickets are made fresh for each wish and go to the room and to the printer alike") {
    Lobby lobby;
    lobby.model.giveTickets(28);
    CHECK(lobby.only<Command::Tickets>().codes == lobby.model.newTickets());
    std::set<TicketCode> all(lobby.model.newTickets().begin(), lobby.model.newTickets().end());
    lobby.model.giveTickets(28);
    all.insert(lobby.model.newTickets().begin(), lobby.model.newTickets().end());
    CHECK(all.size() == 56);
    lobby.model.giveTickets(9999);
    CHECK(lobby.model.newTickets().size() == kMostTickets);
    lobby.model.needNoTickets();
    CHECK(std::get<Command::Tickets>(lobby.sent.back()).codes.empty());
}

TEST_CASE("more than 40 devices in a sensitive lesson are asked about once, but not in another lesson") {
    Lobby sensitive(true);
    sensitive.model.booths()->expectOwn(300);
    CHECK(sensitive.sent.empty());
    CHECK_FALSE(sensitive.console.question().isEmpty());
    sensitive.console.confirm();
    CHECK(sensitive.only<Command::Expect>().devices == 300);
    sensitive.model.booths()->expectOwn(32);
    CHECK(sensitive.sent.size() == 2);
    Lobby other;
    other.model.booths()->expectOwn(300);
    CHECK(other.only<Command::Expect>().devices == 300);
}

TEST_CASE("fewer than ten devices: the lobby says what that means, and the lesson does not begin without asking") {
    Lobby lobby;
    CHECK_FALSE(lobby.model.tooFew());
    lobby.state.view.expected = 7;
    lobby.state.view.joined = 6;
    lobby.show();
    CHECK(lobby.model.tooFew());
    CHECK(lobby.model.mode().contains("10"));
    lobby.console.next();
    CHECK(lobby.sent.empty());
    CHECK_FALSE(lobby.console.question().isEmpty());
    lobby.console.cancel();
    lobby.state.view.without_results = true;
    lobby.show();
    lobby.console.next();
    CHECK(lobby.only<Wish>() == Wish::Next);
}

TEST_CASE("clearing the room asks first") {
    Lobby lobby;
    lobby.console.clearRoom();
    CHECK(lobby.sent.empty());
    lobby.console.confirm();
    CHECK_NOTHROW(static_cast<void>(lobby.only<Command::ClearRoom>()));
}

TEST_CASE("the class's label goes to the room once it has changed") {
    Lobby lobby;
    lobby.model.callClass(" 2B ");
    CHECK(lobby.only<Command::Label>().label == "2B");
    lobby.state.view.class_label = "2B";
    lobby.show();
    lobby.model.callClass("2B");
    CHECK(lobby.sent.size() == 1);
    CHECK(lobby.model.classLabel() == "2B");
}

TEST_CASE("pupils without a device count in the expected size, and the lobby says how they vote") {
    Lobby lobby;
    CHECK(lobby.model.booths()->ownDevices() == 28);
    lobby.model.booths()->expectSharing(20);
    CHECK(lobby.only<Command::Expect>().devices == 48);
    lobby.console.cancel();
    lobby.state.view.expected = 48;
    lobby.show();
    CHECK(lobby.model.booths()->ownDevices() == 28);
    CHECK(lobby.model.mode().contains("20"));
    lobby.model.booths()->expectOwn(5);
    CHECK(std::get<Command::Expect>(lobby.sent.back()).devices == 25);
    lobby.console.begin(both("Les", "Lesson"), {});
    CHECK(lobby.model.booths()->sharing() == 0);
}

TEST_CASE("a device that asks to be a booth is allowed, with the number the teacher says, or not") {
    Lobby lobby;
    BoothModel& booths = *lobby.model.booths();
    QAbstractItemModelTester tester(booths.asked(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    lobby.state.booths_asked = {{TokenHash{1}, 25}, {TokenHash{2}, 12}};
    lobby.show();
    REQUIRE(booths.asked()->count() == 2);
    CHECK(value(*booths.asked(), 1, "pupils") == 12);
    booths.allow(1, 14);
    CHECK(lobby.only<Command::SeatBooth>().token == TokenHash{2});
    CHECK(lobby.only<Command::SeatBooth>().pupils == 14);
    booths.decline(0);
    CHECK(std::get<Command::DeclineBooth>(lobby.sent.back()).token == TokenHash{1});
    booths.allow(2, 14);
    booths.decline(-1);
    CHECK(lobby.sent.size() == 2);
}

TEST_CASE("a booth there is can be made larger or taken away, and a turn has one to three statements") {
    Lobby lobby;
    BoothModel& booths = *lobby.model.booths();
    lobby.state.view.booths = {{TokenHash{1}, 20}};
    lobby.show();
    CHECK(booths.sharing() == 20);  // after a restart nobody has typed it
    booths.resize(0, 22);
    CHECK(lobby.only<Command::SeatBooth>().pupils == 22);
    booths.takeAway(0);
    CHECK(std::get<Command::SeatBooth>(lobby.sent.back()).pupils == 0);
    booths.setStatementsATurn(3);
    CHECK(std::get<Command::BoothTurn>(lobby.sent.back()).statements == 3);
    booths.setStatementsATurn(9);
    CHECK(std::get<Command::BoothTurn>(lobby.sent.back()).statements == kMostInATurn);
}

TEST_CASE("with a booth the board counts pupils, not devices") {
    Lobby lobby;
    lobby.state.view.board.joined = 25;
    lobby.show();
    CHECK(lobby.console.board()->joinedWords().contains("device"));
    lobby.state.view.board.at_booths = 20;
    lobby.show();
    CHECK_FALSE(lobby.console.board()->joinedWords().contains("device"));
    CHECK(lobby.console.board()->joinedWords().contains("25"));
    lobby.state.view.board.scene = Scene::Statement;
    lobby.state.view.board.phase = Phase::Open;
    lobby.state.view.board.taking_part = 25;
    lobby.show();
    CHECK(lobby.console.board()->status().contains("25"));
    CHECK(lobby.console.board()->status().contains("20"));
}
