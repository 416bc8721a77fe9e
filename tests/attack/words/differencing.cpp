// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attack/words/differencing.hpp"

namespace attack {

Votes anyVotes(Room& room, std::size_t choices) {
    Votes votes(choices + 1, 0);
    const std::size_t favourite = room.classroom.pick(choices + 1);
    for (std::size_t pupil = 0; pupil < room.classroom.pupils; ++pupil)
        ++votes[room.classroom.pick(3) == 0 ? room.classroom.pick(choices + 1) : favourite];
    return votes;
}

}  // namespace attack

int main() {
    return attack::run("differencing", [](attack::Figures& figures) {
        attack::crashes(figures);
        attack::rolledBackDisk(figures);
        attack::reopening(figures);
        attack::joinAndLeave(figures);
        attack::seatsWhileOpen(figures);
        attack::changes(figures);
    });
}
