// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/session/booth.hpp"
#include "host/session/engine.hpp"
#include "host/session/session.hpp"

// The one door outwards: what each audience may see of a session, one table phase x audience (PROTOCOL.md).
// A view holds only what its audience may have: nothing to hide later.
namespace stemmig {

enum class Scene : std::uint8_t { Lobby, Opening, Talk, Statement, Pause, Closing, Ended };
/// What the class sees at a step of this kind.
[[nodiscard]] Scene sceneOf(StepKind kind);

/// "Statement 2 of 5": core statements; a spare and the practice vote have no number (0).
struct Numbering {
    unsigned number = 0, of = 0;
};
[[nodiscard]] Numbering numberOf(const Lesson& lesson, std::size_t step);

/// The words of one choice.
struct Word {
    std::uint8_t level = 0;  ///< 0..6: the bar has one fixed length per level
    Text text;
    friend bool operator==(const Word&, const Word&) = default;
};
/// The words of a level ("about a third"). interior 1 gives level 3 "part of the group".
[[nodiscard]] const Text& levelWord(std::uint8_t level, std::uint8_t interior);
/// Below every result.
[[nodiscard]] const Text& resultFootnote();
/// In place of a result that is not shown.
[[nodiscard]] const Text& withheldSentence();
/// The promise on every pupil's first screen; and what stands there in a rehearsal instead.
[[nodiscard]] const Text& promise();
[[nodiscard]] const Text& rehearsalNotice();

/// The words of a released round, ready to draw.
struct Picture {
    bool withheld = false;          ///< then no words: withheldSentence() instead
    std::vector<Word> words;        ///< one a choice
    std::vector<Word> first_words;  ///< second round only: the first round's, side by side
    friend bool operator==(const Picture&, const Picture&) = default;
};

/// What the whole class sees. The console shows the very same.
struct ProjectorView {
    Scene scene = Scene::Lobby;
    bool paused = false;
    bool rehearsal = false;
    bool joining_open = true;      ///< unknown devices can get a seat: show the QR small
    Text title;                    ///< lesson's public title in Lobby and Ended, else the step's
    std::vector<Text> lines;       ///< talk, opening (ground rules) and closing lines
    unsigned joined = 0;           ///< Lobby only
    unsigned taking_part = 0;      ///< Open and Closing only
    unsigned at_booths = 0;        ///< Lobby, Open and Closing: pupils of shared booths, among those above
    Phase phase = Phase::Preview;  ///< Scene::Statement only, like all below
    bool practice = false;
    unsigned number = 0, of = 0;  ///< "Statement 2 of 5": core statements; a spare has number 0
    std::shared_ptr<const Question> question;
    bool second_round = false;
    std::optional<Picture> picture;          ///< Shown and Revealed, unless the teacher talks without
    std::vector<Text> prompts;               ///< Shown and Revealed
    std::optional<std::uint8_t> answer_key;  ///< Revealed only
    Text explanation;                        ///< Revealed only
    friend bool operator==(const ProjectorView&, const ProjectorView&) = default;
};

/// What one pupil's device shows. Small, whole, and the same for every seat but two bits.
struct SeatView {
    Scene scene = Scene::Lobby;
    bool paused = false;
    bool rehearsal = false;
    Phase phase = Phase::Preview;
    RoundName round{};  ///< all zero outside a round
    unsigned number = 0, of = 0;
    bool practice = false;
    std::shared_ptr<const Question> question;  ///< Open and Closing; Shown and Revealed when shared
    bool answered = false;                     ///< the host holds a choice or a pass of this seat
    bool counted = true;                       ///< false: a second round for those who were there
    std::optional<Picture> picture;            ///< Shown and Revealed when shared with devices
    std::optional<std::uint8_t> answer_key;    ///< Revealed when shared
    Text explanation;                          ///< Revealed when shared
    friend bool operator==(const SeatView&, const SeatView&) = default;
};

/// What a shared booth shows: as every seat, and what else its pupils answer in one turn.
struct BoothView {
    struct Later {
        BallotName ballot{};
        unsigned number = 0;
        std::shared_ptr<const Question> question;
        friend bool operator==(const Later&, const Later&) = default;
    };
    SeatView seat;
    BallotName ballot{};  ///< of this round; all zero outside of Open and Closing
    std::vector<Later> later;
    friend bool operator==(const BoothView&, const BoothView&) = default;
};

/// What the teacher should consider at Held and Shown.
enum class Advice : std::uint8_t {
    None,
    TalkFirst,       ///< a choice that blames the victim got words: do not show, talk first
    SecondRound,     ///< a check whose right answer stands at words 2..4
    ExplainFirst,    ///< ... at 0..1
    ConfirmAndGoOn,  ///< ... at 5..6
};
[[nodiscard]] const Text& sentence(Advice advice);

enum class StepState : std::uint8_t { Done, Current, Ahead };
struct StepRow {
    Text title;
    StepKind kind = StepKind::Talk;
    bool core = true;
    unsigned minutes = 0;
    StepState state = StepState::Ahead;
    friend bool operator==(const StepRow&, const StepRow&) = default;
};

/// The console: everything of the projector, and what only the teacher sees.
struct TeacherView {
    ProjectorView board;
    std::vector<StepRow> steps;
    std::size_t current = 0;  ///< index into steps; steps.size() in the lobby and after the end
    unsigned joined = 0, expected = 0;
    bool locked = false, letting_one_in = false, shared_addresses = false, share_to_devices = false;
    bool sensitive = false, without_results = false;
    std::vector<Booth> booths;
    unsigned statements_a_turn = 1;        ///< at a booth
    std::optional<unsigned> tickets_left;  ///< not used yet; absent: no ticket is needed
    std::string class_label;
    std::vector<Text> rules;               ///< what the class agrees on now
    std::vector<Text> proposed_rules;      ///< of the lesson
    Progress progress = Progress::FewYet;  ///< Open only
    std::optional<Picture> held;           ///< Held, Shown and Revealed
    Advice advice = Advice::None;
    std::optional<std::uint8_t> answer_key;  ///< from Preview on
    Text explanation;                        ///< from Preview on
    std::vector<Text> prompts;               ///< from Preview on
    std::vector<Text> notes;                 ///< the step's or statement's
    std::vector<Text> after_care;            ///< Closing and Ended
    Text exit_slip;                          ///< Closing and Ended
    std::optional<Wish> primary;             ///< what Next does
    std::vector<Wish> allowed;               ///< every wish step() would not refuse now
    friend bool operator==(const TeacherView&, const TeacherView&) = default;
};

[[nodiscard]] ProjectorView projectorView(const Session& session);
/// @param answered from the BallotBox; the only thing in a view that depends on a device's choice (not on which).
[[nodiscard]] SeatView seatView(const Session& session, SeatNumber seat, bool answered);
/// The same for a booth; `seat` is any of its seats.
[[nodiscard]] BoothView boothView(const Session& session, SeatNumber seat, bool answered);
[[nodiscard]] TeacherView teacherView(const Session& session);

}  // namespace stemmig
