// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/news.hpp"

namespace stemmig {
namespace {

/// A view that asks nothing leaves the boxes: what is voted on together waits there for its own round.
void takeInBoxes(DeviceNews& news, const DeviceSession& session) {
    if (news.view && news.view->ballot != BallotName{}) {
        news.boxes = {{news.view->ballot, 0}};
        for (const LaterStatement& later : news.view->later) news.boxes.push_back({later.ballot, 0});
    }
    for (BoothBox& box : news.boxes) box.ballots = session.castFor(box.name);
}

}  // namespace

void takeIn(DeviceNews& news, const DeviceSession& session) {
    news.state = session.state();
    news.kind = session.kind();
    news.view = session.view();
    news.welcome = session.welcome();
    news.mark = session.mark();
    news.ticket_refused = session.ticketRefused();
    if (session.byeReason() != 0) news.bye = session.byeReason();
    if (news.state == DeviceState::Joined) news.bye = 0;
    news.booth = session.booth();
    takeInBoxes(news, session);
}

}  // namespace stemmig
