// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/demo.hpp"

#include <algorithm>
#include <functional>
#include "host/server/doctor.hpp"
#include "host/session/ballot_box.hpp"

namespace stemmig {
namespace {

constexpr unsigned kPupils = 25;
constexpr unsigned kTooFew = 8;

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
    /// Every seat answers in the open round; `share` of them `favourite`, the others spread over those behind it.
    void answer(unsigned share, std::size_t favourite = 0) {
        const std::size_t choices = m_session.lesson->steps[m_session.step].statement->question->choices.size();
        m_box.begin();
        unsigned i = 0;
        for (const Seat& seat : *m_session.room.seats) {
            m_box.hear(seat.number);
            const std::size_t other = favourite + 1 + i % std::max<std::size_t>(1, choices - 1);
            m_box.put(seat.number, static_cast<std::uint8_t>((i < share ? favourite : other) % choices), choices);
            ++i;
        }
    }
    void progress(Progress progress) { wish(Command::TickProgress{progress}); }
    void close() {
        wish(Wish::Close);
        m_session = finishClosing(m_session, m_box);
        m_box.forget();
    }
    /// To the first statement that fits; false: there is none.
    bool goTo(const std::function<bool(const Step&, const Statement&)>& fits) {
        for (std::size_t i = 0; i < m_session.lesson->steps.size(); ++i) {
            const Step& step = m_session.lesson->steps[i];
            if (step.kind != StepKind::Statement || !fits(step, *step.statement)) continue;
            wish(Command::GoTo{i});
            return true;
        }
        return false;
    }
    /// Of the step the lesson is at.
    [[nodiscard]] const Statement* statement() const { return m_session.lesson->steps[m_session.step].statement.get(); }
    [[nodiscard]] DemoScene scene(std::string name) const {
        auto publication = std::make_shared<Publication>();
        publication->view = teacherView(m_session);
        publication->connected = joined();
        publication->join_url = "http://192.168.178.24:7420/#q8m3Xv0cB2yT7wKd5nRfLhJ1aZsUe9GpVxQoNiWtE4k";
        publication->join_address = "192.168.178.24:7420";
        publication->join_code = "K7QF-03ZD";
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

bool isPractice(const Step&, const Statement& statement) { return statement.practice; }
bool isCoreChat(const Step& step, const Statement& statement) { return step.core && !statement.question->chat.empty(); }
bool isCoreCheck(const Step& step, const Statement& statement) {
    return step.core && !statement.practice && statement.question->chat.empty() && statement.answer_key;
}
std::size_t blamingChoice(const Statement& statement) {
    const auto found = std::find(statement.blames_victim.begin(), statement.blames_victim.end(), true);
    return static_cast<std::size_t>(found - statement.blames_victim.begin());
}
/// The class strikes the last proposal and adds a rule.
std::vector<Text> agreed(const Lesson& lesson) {
    std::vector<Text> rules = lesson.steps.front().board;
    if (!rules.empty()) rules.pop_back();
    rules.push_back({{{"nl", "We vertellen niet rond wat hier gezegd wordt."}, {"en", "We do not spread what is said here."}}});
    return rules;
}
/// The lobby with a network that has this trouble; the doctor says the words.
DemoScene troubled(DemoScene scene, const NetworkSigns& signs) {
    auto publication = std::make_shared<Publication>(*scene.publication);
    publication->network = {signs.offered, signs.announced, diagnose(signs)};
    scene.publication = std::move(publication);
    return scene;
}
/// Two adapters, and nobody came; then the cable is out.
std::vector<DemoScene> networkScenes(const Play& play) {
    NetworkSigns signs;
    signs.offered = {{"wlp2s0", *parseDotted("192.168.178.24")}, {"docker0", *parseDotted("172.17.0.1"), false}};
    signs.announced = "192.168.178.24";
    signs.port = 7420;
    signs.own_page = OwnPage::Came;
    signs.neighbourhood = Neighbourhood::Nobody;
    signs.waited = 2 * signs.patience;
    std::vector<DemoScene> scenes{troubled(play.scene("lobby-isolated"), signs)};
    signs.neighbourhood = Neighbourhood::Arrived;
    scenes.push_back(troubled(play.scene("lobby-firewall"), signs));
    signs.offered.erase(signs.offered.begin());
    signs.lost = true;
    scenes.push_back(troubled(play.scene("lobby-lost"), signs));
    return scenes;
}
/// Few devices: one booth is there, another asks.
DemoScene boothScene(const std::shared_ptr<const Lesson>& lesson, bool rehearsal) {
    Play play(lesson, rehearsal);
    play.wish(Command::Expect{28});
    play.join(4);
    play.wish(Command::SeatBooth{TokenHash{200}, 12});
    play.wish(Command::BoothTurn{3});
    DemoScene scene = play.scene("lobby-booth");
    auto publication = std::make_shared<Publication>(*scene.publication);
    publication->booths_asked = {{TokenHash{201}, 10}};
    scene.publication = std::move(publication);
    return scene;
}
bool canBlame(const Step&, const Statement& statement) { return blamingChoice(statement) < statement.question->choices.size(); }

}  // namespace

std::vector<DemoScene> demoScenes(const std::shared_ptr<const Lesson>& lesson, bool rehearsal) {
    Play play(lesson, rehearsal);
    std::vector<DemoScene> scenes;
    const auto shot = [&](const char* name) { scenes.push_back(play.scene(name)); };
    play.wish(Command::Expect{28});
    for (DemoScene& scene : networkScenes(play)) scenes.push_back(std::move(scene));
    scenes.push_back(boothScene(lesson, rehearsal));
    play.join(kPupils);
    shot("lobby");
    play.wish(Wish::Next);
    shot("opening");
    play.wish(Command::GroundRules{agreed(*lesson)});
    shot("opening-rules");
    if (play.goTo(isPractice)) shot("practice");
    if (play.goTo(isCoreChat)) {
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
    if (play.goTo(isCoreCheck)) {
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
    if (play.goTo(canBlame)) {
        play.wish(Wish::Open);
        play.answer(12, blamingChoice(*play.statement()));
        play.close();
        shot("blaming-held");
    }
    play.wish(Wish::ToClosingStep);
    shot("closing");
    play.wish(Wish::End);
    shot("ended");

    Play small(lesson, rehearsal);  // too few for words
    small.join(kTooFew);
    if (small.goTo(isCoreCheck)) {
        small.wish(Wish::Open);
        small.answer(3);
        small.close();
        scenes.push_back(small.scene("withheld-held"));
        small.wish(Wish::Show);
        scenes.push_back(small.scene("withheld-shown"));
    }
    return scenes;
}

}  // namespace stemmig
