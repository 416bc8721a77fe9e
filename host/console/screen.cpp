// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/console/screen.hpp"

#include <qrcodegen.hpp>
#include "host/console/commands.hpp"

namespace stemmig {
namespace {

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

std::string phaseWord(Phase phase) {
    switch (phase) {
        case Phase::Preview:
            return "preview";
        case Phase::Open:
            return "open";
        case Phase::Closing:
            return "closing";
        case Phase::Held:
            return "held";
        case Phase::Shown:
            return "shown";
        case Phase::Revealed:
            return "revealed";
    }
    return "";
}

std::string statementWords(const ProjectorView& board) {
    std::string out = "extra statement";
    if (board.practice) out = "practice statement";
    if (board.number > 0) out = "statement " + std::to_string(board.number) + "/" + std::to_string(board.of);
    out += " " + phaseWord(board.phase);
    return board.second_round ? out + ", second round" : out;
}

Text progressWord(Progress progress) {
    switch (progress) {
        case Progress::FewYet:
            return both("nog weinig", "few yet");
        case Progress::AboutHalf:
            return both("ongeveer de helft", "about half");
        case Progress::Most:
            return both("de meesten", "most");
    }
    return {};
}

std::string letter(std::size_t choice) { return std::string(1, static_cast<char>('A' + choice)); }

/// "A about a third | B few or nobody"; in a second round "A about a third -> about half | ...".
std::string resultWords(const Picture& picture, const std::string& language) {
    if (picture.withheld) return withheldSentence().in(language);
    std::string out;
    for (std::size_t i = 0; i < picture.words.size(); ++i) {
        if (i > 0) out += " | ";
        out += letter(i) + " ";
        if (i < picture.first_words.size()) out += picture.first_words[i].text.in(language) + " -> ";
        out += picture.words[i].text.in(language);
    }
    return out;
}

/// What the primary action does, in plain words.
Text wishWords(Wish wish) {
    switch (wish) {
        case Wish::Next:
            return both("naar de volgende stap", "go to the next step");
        case Wish::Open:
            return both("laat de klas kiezen", "let the class choose");
        case Wish::Close:
            return both("sluit de ronde", "close the round");
        case Wish::Show:
            return both("toon de woorden aan de klas", "show the words to the class");
        case Wish::TalkWithout:
            return both("praat verder zonder beeld", "talk without a picture");
        case Wish::Reveal:
            return both("geef het antwoord en de uitleg", "give the answer and the explanation");
        case Wish::Again:
            return both("nog een ronde", "a second round");
        case Wish::End:
            return both("beëindig de les", "end the lesson");
        default:
            return {};
    }
}

std::string nextWords(const TeacherView& view, const std::string& language) {
    if (view.primary) return wishWords(*view.primary).in(language);
    if (view.board.scene == Scene::Ended) return both("niets: de les is afgelopen", "nothing: the lesson has ended").in(language);
    return both("even wachten op de apparaten", "waiting for the devices").in(language);
}

std::string roomWords(const TeacherView& view) {
    std::string out = (view.locked ? "locked" : "open") + std::string(", expected ") + std::to_string(view.expected);
    if (view.letting_one_in) out += ", letting one in";
    if (view.shared_addresses) out += ", shared addresses";
    if (view.tickets_left) out += ", tickets left " + std::to_string(*view.tickets_left);
    if (view.statements_a_turn > 1) out += ", " + std::to_string(view.statements_a_turn) + " statements a turn";
    if (view.share_to_devices) out += ", words on the devices too";
    return out;
}

std::string wishList(const std::vector<Wish>& wishes) {
    std::string out;
    for (const Wish wish : wishes) out += (out.empty() ? "" : " ") + commandWord(wish);
    return out;
}

void add(std::vector<Line>& lines, const std::string& key, const std::vector<Text>& texts, const std::string& language) {
    for (const Text& text : texts) lines.emplace_back(key, text.in(language));
}

void addText(std::vector<Line>& lines, const std::string& key, const Text& text, const std::string& language) {
    if (!text.empty()) lines.emplace_back(key, text.in(language));
}

void addQuestion(std::vector<Line>& lines, const Question& question, const std::string& language) {
    for (const ChatMessage& message : question.chat) {
        lines.emplace_back("chat", message.sender.in(language) + ": " + message.text.in(language));
    }
    lines.emplace_back("text", question.text.in(language));
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        lines.emplace_back("choice", letter(i) + " " + question.choices[i].in(language));
    }
}

/// What the class sees now.
void addBoard(std::vector<Line>& lines, const ProjectorView& board, const std::string& language) {
    addText(lines, "board", board.title, language);
    add(lines, "board", board.lines, language);
    if (board.question) addQuestion(lines, *board.question, language);
    if (board.picture) lines.emplace_back("shown", resultWords(*board.picture, language));
    add(lines, "prompt", board.prompts, language);
    if (board.answer_key) lines.emplace_back("revealed", letter(*board.answer_key) + " " + board.explanation.in(language));
}

/// What only the teacher sees now.
void addTeacher(std::vector<Line>& lines, const TeacherView& view, const std::string& language) {
    add(lines, "note", view.notes, language);
    if (view.advice != Advice::None) addText(lines, "advice", sentence(view.advice), language);
    if (view.answer_key) lines.emplace_back("key", letter(*view.answer_key));
    add(lines, "after care", view.after_care, language);
    addText(lines, "exit slip", view.exit_slip, language);
}

}  // namespace

std::string stateWords(const ProjectorView& board) {
    std::string out;
    switch (board.scene) {
        case Scene::Lobby:
            out = "lobby";
            break;
        case Scene::Opening:
            out = "opening";
            break;
        case Scene::Talk:
            out = "talk";
            break;
        case Scene::Statement:
            out = statementWords(board);
            break;
        case Scene::Pause:
            out = "pause";
            break;
        case Scene::Closing:
            out = "closing step";
            break;
        case Scene::Ended:
            out = "ended";
            break;
    }
    return board.paused ? out + ", paused" : out;
}

std::vector<BoothLine> boothList(const Publication& now) {
    std::vector<BoothLine> out;
    for (const Booth& booth : now.view.booths) out.push_back({booth.token, booth.pupils, false});
    for (const BoothRequest& booth : now.booths_asked) out.push_back({booth.token, booth.pupils, true});
    return out;
}

std::vector<Line> liveLines(const Publication& now, const std::string& language) {
    const TeacherView& view = now.view;
    std::vector<Line> out{
        {"join", now.join_url},
        {"state", stateWords(view.board)},
        {"joined", std::to_string(view.joined)},
        {"connected", std::to_string(now.connected)},
    };
    if (!now.join_code.empty()) out.emplace_back("code", now.join_code);
    const bool open = view.board.scene == Scene::Statement && view.board.phase == Phase::Open;
    if (open) out.emplace_back("progress", progressWord(view.progress).in(language));
    if (view.held) out.emplace_back("result", resultWords(*view.held, language));
    const std::vector<BoothLine> booths = boothList(now);
    for (std::size_t i = 0; i < booths.size(); ++i) {
        const std::string pupils = std::to_string(booths[i].pupils) + " pupils";
        out.emplace_back("booth " + std::to_string(i + 1), booths[i].asks ? "asks for " + pupils : pupils);
    }
    const Diagnosis network = now.network.advice.diagnosis;
    if (view.board.scene == Scene::Lobby && network != Diagnosis::Fine && network != Diagnosis::Checking) {
        out.emplace_back("network", now.network.advice.headline.in(language));
    }
    for (const Notice& notice : now.notices) out.emplace_back("notice", notice.sentence.in(language));
    return out;
}

std::vector<Line> stateLines(const Publication& now, const std::string& language) {
    std::vector<Line> out{{"room", roomWords(now.view)}};
    addBoard(out, now.view.board, language);
    addTeacher(out, now.view, language);
    if (now.refused) out.emplace_back("refused", sentence(*now.refused).in(language));
    out.emplace_back("can", wishList(now.view.allowed));
    out.emplace_back("next", nextWords(now.view, language));
    return out;
}

std::string stepList(const TeacherView& view, const std::string& language) {
    std::string out;
    for (std::size_t i = 0; i < view.steps.size(); ++i) {
        const StepRow& row = view.steps[i];
        out += std::to_string(i + 1) + ". " + row.title.in(language);
        if (row.minutes > 0) out += " (" + std::to_string(row.minutes) + " min)";
        if (!row.core) out += ", spare";
        if (row.state == StepState::Done) out += ", done";
        if (row.state == StepState::Current) out += ", now";
        out += "\n";
    }
    return out;
}

std::string qrCode(const std::string& url) {
    const auto code = qrcodegen::QrCode::encodeText(url.c_str(), qrcodegen::QrCode::Ecc::LOW);
    constexpr int kQuiet = 2;  // modules around it; scanners manage with less than the norm's four
    std::string out;
    for (int y = -kQuiet; y < code.getSize() + kQuiet; y += 2) {
        out += "\x1b[30;107m";  // black on white
        for (int x = -kQuiet; x < code.getSize() + kQuiet; ++x) {
            const bool top = code.getModule(x, y);
            const bool bottom = code.getModule(x, y + 1);
            out += top ? (bottom ? "█" : "▀") : (bottom ? "▄" : " ");
        }
        out += "\x1b[0m\n";
    }
    return out;
}

}  // namespace stemmig
