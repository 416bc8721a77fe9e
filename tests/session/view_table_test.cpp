// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <functional>
#include "tests/session/classroom.hpp"

using namespace stemmig;

// The table phase x audience of PROTOCOL.md: what is in a view, by the names of its fields.
namespace {

std::string on(bool present, const char* name) { return present ? std::string(" ") + name : std::string(); }

std::string fields(const ProjectorView& view) {
    return on(!view.title.empty(), "title") + on(!view.lines.empty(), "lines") + on(view.joined > 0, "joined") +
           on(view.question != nullptr, "question") + on(view.of > 0, "number") + on(view.taking_part > 0, "taking_part") +
           on(view.picture.has_value(), "picture") + on(!view.prompts.empty(), "prompts") +
           on(view.answer_key.has_value(), "key") + on(!view.explanation.empty(), "explanation");
}

std::string fields(const SeatView& view) {
    return on(view.round != RoundName{}, "round") + on(view.of > 0, "number") + on(view.question != nullptr, "question") +
           on(view.answered, "answered") + on(view.picture.has_value(), "picture") + on(view.answer_key.has_value(), "key") +
           on(!view.explanation.empty(), "explanation");
}

/// What the console has besides the board.
std::string fields(const TeacherView& view) {
    return on(view.progress != Progress::FewYet, "progress") + on(view.held.has_value(), "held") +
           on(view.answer_key.has_value(), "key") + on(!view.explanation.empty(), "explanation") +
           on(!view.prompts.empty(), "prompts") + on(!view.notes.empty(), "notes") + on(!view.after_care.empty(), "after_care") +
           on(!view.exit_slip.empty(), "exit_slip");
}

struct Row {
    const char* moment;
    std::function<void(Classroom&)> go;
    Scene scene;
    const char* projector;
    const char* seat;
    const char* seat_shared;  ///< when words go to the devices too
    const char* console;
};

void hold(Classroom& room) { room.hold(at::kCheck, {12, 11}); }
void show(Classroom& room) {
    hold(room);
    room.must(Wish::Show);
}

const Row kTable[] = {
    {"lobby", [](Classroom&) {}, Scene::Lobby, " title joined", "", "", ""},
    {"opening", [](Classroom& r) { r.must(Wish::Next); }, Scene::Opening, " title lines", "", "", " notes"},
    {"talk", [](Classroom& r) { r.must(Command::GoTo{at::kTalk}); }, Scene::Talk, " title lines", "", "", " notes"},
    {"pause step", [](Classroom& r) { r.must(Command::GoTo{at::kPause}); }, Scene::Pause, " title lines", "", "", " notes"},
    {"preview", [](Classroom& r) { r.must(Command::GoTo{at::kCheck}); }, Scene::Statement, " title question number",
     " round number", " round number", " key explanation prompts notes"},
    {"open",
     [](Classroom& r) {
         r.open(at::kCheck);
         r.must(Command::TickProgress{Progress::Most});
     },
     Scene::Statement, " title question number taking_part", " round number question answered", " round number question answered",
     " progress key explanation prompts notes"},
    {"closing",
     [](Classroom& r) {
         r.open(at::kCheck);
         r.must(Command::TickProgress{Progress::Most});
         r.must(Wish::Close);
     },
     Scene::Statement, " title question number taking_part", " round number question answered", " round number question answered",
     " key explanation prompts notes"},
    {"held", hold, Scene::Statement, " title question number", " round number", " round number",
     " held key explanation prompts notes"},
    {"shown", show, Scene::Statement, " title question number picture prompts", " round number", " round number question picture",
     " held key explanation prompts notes"},
    {"talk without a picture",
     [](Classroom& r) {
         hold(r);
         r.must(Wish::TalkWithout);
     },
     Scene::Statement, " title question number prompts", " round number", " round number question",
     " held key explanation prompts notes"},
    {"revealed",
     [](Classroom& r) {
         show(r);
         r.must(Wish::Reveal);
     },
     Scene::Statement, " title question number picture prompts key explanation", " round number",
     " round number question picture key explanation", " held key explanation prompts notes"},
    {"revealed without a picture",
     [](Classroom& r) {
         hold(r);
         r.must(Wish::TalkWithout);
         r.must(Wish::Reveal);
     },
     Scene::Statement, " title question number prompts key explanation", " round number",
     " round number question key explanation", " held key explanation prompts notes"},
    {"closing step", [](Classroom& r) { r.must(Wish::ToClosingStep); }, Scene::Closing, " title lines", "", "",
     " notes after_care exit_slip"},
    {"ended",
     [](Classroom& r) {
         r.must(Wish::ToClosingStep);
         r.must(Wish::End);
     },
     Scene::Ended, " title", "", "", " after_care exit_slip"},
};

}  // namespace

TEST_CASE("every audience has in every phase what the table gives it, and nothing else") {
    for (const Row& row : kTable) {
        CAPTURE(row.moment);
        for (const bool shared : {false, true}) {
            Classroom room(25);
            row.go(room);
            if (shared && room.session.place == Place::Ended) continue;
            if (shared) room.session.share_to_devices = true;
            CHECK(projectorView(room.session).scene == row.scene);
            CHECK(seatView(room.session, room.seat(3), true).scene == row.scene);
            CHECK(fields(projectorView(room.session)) == row.projector);
            CHECK(fields(seatView(room.session, room.seat(3), true)) == (shared ? row.seat_shared : row.seat));
            CHECK(fields(teacherView(room.session)) == row.console);
        }
    }
}

TEST_CASE("the console shows the very board of the class") {
    for (const Row& row : kTable) {
        Classroom room(25);
        row.go(room);
        CHECK(teacherView(room.session).board == projectorView(room.session));
    }
}

TEST_CASE("a pause is only a mark beside everything else") {
    for (const Row& row : kTable) {
        Classroom room(25);
        row.go(room);
        ProjectorView board = projectorView(room.session);
        SeatView seat = seatView(room.session, room.seat(3), true);
        if (room.session.place == Place::Ended) continue;
        room.must(Wish::Pause);
        board.paused = seat.paused = true;
        CHECK(projectorView(room.session) == board);
        CHECK(seatView(room.session, room.seat(3), true) == seat);
        CHECK(teacherView(room.session).board.paused);
    }
}

TEST_CASE("a rehearsal says so on every screen in every phase, a lesson never") {
    for (const Row& row : kTable) {
        for (const bool rehearsal : {false, true}) {
            Classroom room(25, sampleLesson(), rehearsal);
            row.go(room);
            CHECK(projectorView(room.session).rehearsal == rehearsal);
            CHECK(seatView(room.session, room.seat(3), true).rehearsal == rehearsal);
            CHECK(teacherView(room.session).board.rehearsal == rehearsal);
        }
    }
}

TEST_CASE("what Next does and what is allowed agree with the engine") {
    for (const Row& row : kTable) {
        CAPTURE(row.moment);
        Classroom room(25);
        row.go(room);
        const TeacherView view = teacherView(room.session);
        std::vector<Wish> accepted;
        for (auto i = static_cast<int>(Wish::Next); i <= static_cast<int>(Wish::End); ++i) {
            if (step(room.session, static_cast<Wish>(i), Context{}).ok()) accepted.push_back(static_cast<Wish>(i));
        }
        CHECK(view.allowed == accepted);
        CHECK(view.primary == primaryAction(room.session));
        if (view.primary) CHECK(step(room.session, *view.primary, Context{}).ok());
    }
}
