// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/demo.hpp"

#include <algorithm>
#include "host/session/ballot_box.hpp"

namespace stemmig {
namespace {

constexpr unsigned kPupils = 25;

/// One session, driven command by command; refused commands are left out.
class Play {
public:
    Play(std::shared_ptr<const Lesson> lesson, bool rehearsal) : m_session(newSession(std::move(lesson), rehearsal, random())) {}

    void wish(Command::Any command) {
        if (auto next = step(m_session, command,
                             Context{.now = {}, .random = random(), .connected = joined(), .connected_members = joined()});
            next.ok())
            m_session = std::move(next).value();
    }
    void join(unsigned devices) {
        for (unsigned i = 0; i < devices; ++i) wish(Command::Join{TokenHash{static_cast<std::uint8_t>(i + 1)}});
    }
    /// Every seat answers in the open round; `share` of them the first choice, the others spread.
    void answer(unsigned share) {
        const std::size_t choices = m_session.lesson->steps[m_session.step].statement->question->choices.size();
        m_box.begin();
        unsigned i = 0;
        for (const Seat& seat : *m_session.room.seats) {
            m_box.hear(seat.number);
            const auto mark =
                i < share ? std::uint8_t{0} : static_cast<std::uint8_t>(1 + i % std::max<std::size_t>(1, choices - 1));
            m_box.put(seat.number, mark, choices);
            ++i;
        }
    }
    void progress(Progress progress) { wish(Command::TickProgress{progress}); }
    void close() {
        wish(Wish::Close);
        m_session = finishClosing(m_session, m_box);
        m_box.forget();
    }
    /// To the next statement of the kind wanted.
    bool goTo(bool chat, bool practice) {
        for (std::size_t i = 0; i < m_session.lesson->steps.size(); ++i) {
            const Step& step = m_session.lesson->steps[i];
            if (step.kind != StepKind::Statement || step.statement->practice != practice || !step.core) continue;
            const bool has_chat = !step.statement->question->chat.empty();
            if (has_chat != chat || (!chat && !practice && !step.statement->answer_key)) continue;
            wish(Command::GoTo{i});
            return true;
        }
        return false;
    }
    [[nodiscard]] DemoScene scene(std::string name) const {
        auto publication = std::make_shared<Publication>();
        publication->view = teacherView(m_session);
        publication->connected = joined();
        publication->join_url = "http://192.168.178.24:7420/#q8m3Xv0cB2yT7wKd5nRfLhJ1aZsUe9GpVxQoNiWtE4k";
        publication->join_address = "192.168.178.24:7420";
        return {std::move(name), publication};
    }

private:
    [[nodiscard]] unsigned joined() const { return static_cast<unsigned>(m_session.room.seats->size()); }
    ByteArray<32> random() {
        ByteArray<32> bytes{};
        for (std::uint8_t& byte : bytes) byte = static_cast<std::uint8_t>((m_drawn = m_drawn * 1664525U + 1013904223U) >> 24U);
        return bytes;
    }

    unsigned m_drawn = 1;
    BallotBox m_box;
    Session m_session;
};

}  // namespace

std::vector<DemoScene> demoScenes(const std::shared_ptr<const Lesson>& lesson, bool rehearsal) {
    Play play(lesson, rehearsal);
    std::vector<DemoScene> scenes;
    const auto shot = [&](const char* name) { scenes.push_back(play.scene(name)); };
    play.wish(Command::Expect{28});
    play.join(kPupils);
    shot("lobby");
    play.wish(Wish::Next);
    shot("opening");
    if (play.goTo(false, true)) shot("practice");
    if (play.goTo(true, false)) {
        shot("chat-preview");
        play.wish(Wish::Open);
        play.progress(Progress::AboutHalf);
        shot("chat-open");
        play.answer(9);
        play.close();
        shot("chat-held");
        play.wish(Wish::TalkWithout);
        shot("chat-without");
    }
    if (play.goTo(false, false)) {
        shot("preview");
        play.wish(Wish::Open);
        shot("open");
        play.answer(9);
        play.progress(Progress::Most);
        play.wish(Wish::Pause);
        shot("paused");
        play.wish(Wish::Pause);
        play.close();
        shot("held");
        play.wish(Wish::Show);
        shot("shown");
        play.wish(Wish::Again);
        shot("second-open");
        play.answer(19);
        play.close();
        shot("second-held");
        play.wish(Wish::Show);
        shot("second-shown");
        play.wish(Wish::Reveal);
        shot("revealed");
    }
    play.wish(Wish::ToClosingStep);
    shot("closing");
    play.wish(Wish::End);
    shot("ended");
    return scenes;
}

}  // namespace stemmig
