// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/report.hpp"

#include <algorithm>
#include <array>
#include "host/report/phrases.hpp"

namespace stemmig {

using phrases::both;
using phrases::inEach;

namespace {

const Statement* findStatement(const Lesson* lesson, const std::string& id) {
    if (lesson == nullptr) return nullptr;
    for (const Step& step : lesson->steps) {
        if (step.statement && step.statement->id == id) return step.statement.get();
    }
    return nullptr;
}

AskedRound askedRound(const PastRound& past) {
    AskedRound round;
    round.attempt = past.attempt;
    const std::vector<std::uint8_t>& levels = past.release.levels;
    // A level that cannot be is no word; and half a result is none.
    round.withheld =
        !past.release.shown || std::any_of(levels.begin(), levels.end(), [](std::uint8_t level) { return level > 6; });
    if (round.withheld) return round;
    for (const std::uint8_t level : levels) round.words.push_back({level, levelWord(level, past.release.interior)});
    return round;
}

/// The first (or last) round that has words; without one simply the first (or last).
template <class Rounds>
const AskedRound& wordsIn(const Rounds& begin, const Rounds& end) {
    const auto found = std::find_if(begin, end, [](const AskedRound& round) { return !round.withheld; });
    return found == end ? *begin : *found;
}
const AskedRound& lastWords(const ReportStatement& of) { return wordsIn(of.rounds.rbegin(), of.rounds.rend()); }
const AskedRound& firstWords(const ReportStatement& of) { return wordsIn(of.rounds.begin(), of.rounds.end()); }

/// Made up during the lesson, always an opinion, and in no lesson file (host/lesson/quick_statement.hpp).
bool isTeachersOwn(const std::string& id) { return id.starts_with("own-"); }

Understanding judged(const ReportStatement& asked) {
    if (!asked.known && !isTeachersOwn(asked.id)) return Understanding::Changed;
    const AskedRound& round = lastWords(asked);
    if (round.withheld) return Understanding::NoResult;
    if (!asked.answer_key) return Understanding::TalkedAbout;
    const std::uint8_t level = round.words[*asked.answer_key].level;
    if (level <= 1) return Understanding::ComeBack;
    return level <= 4 ? Understanding::Divided : Understanding::Understood;
}

/// What the words of the choices ask for: by choices that got words, never by who chose them.
void addHints(ReportStatement& asked, const Statement& statement) {
    const AskedRound& round = lastWords(asked);
    std::vector<Text> wrong;
    for (std::size_t i = 0; i < round.words.size(); ++i) {
        if (round.words[i].level == 0) continue;
        const Text& choice = asked.choices[i];
        const Text& word = round.words[i].text;
        if (i < statement.blames_victim.size() && statement.blames_victim[i]) {
            asked.hints.push_back(inEach([&](const std::string& in) {
                return "‘" + choice.in(in) + "’: " + word.in(in) +
                       (in == "nl"
                            ? ". Dit legt de schuld bij het slachtoffer. Zeg nog eens: een slachtoffer heeft geen schuld."
                            : ". This blames the victim. Say once more: a victim is not to blame.");
            }));
        } else if (asked.answer_key && *asked.answer_key != i) {
            wrong.push_back(choice);
        }
    }
    if (wrong.empty()) return;
    asked.hints.push_back(inEach([&](const std::string& in) {
        std::string names;
        for (const Text& choice : wrong) names += (names.empty() ? "‘" : ", ‘") + choice.in(in) + "’";
        std::string hint = (in == "nl" ? "Ook gekozen: " : "Also chosen: ") + names + ".";
        if (!statement.explanation.empty())
            hint += (in == "nl" ? " Leg nog eens uit: " : " Explain once more: ") + statement.explanation.in(in);
        return hint;
    }));
}

/// Every statement that was asked, in the order of asking, each with all of its rounds.
std::vector<ReportStatement> askedIn(const PastSession& session) {
    std::vector<ReportStatement> all;
    for (const PastRound& past : session.rounds) {
        auto same = std::find_if(all.begin(), all.end(),
                                 [&](const auto& one) { return one.id == past.statement && one.hash == past.hash; });
        if (same == all.end()) {
            same = all.insert(all.end(), ReportStatement());
            same->id = past.statement;
            same->hash = past.hash;
        }
        same->rounds.push_back(askedRound(past));
    }
    return all;
}

bool fits(const ReportStatement& asked, const Statement& statement) {
    const std::size_t choices = statement.question->choices.size();
    return statement.hash == asked.hash && std::all_of(asked.rounds.begin(), asked.rounds.end(), [&](const AskedRound& round) {
               return round.withheld || round.words.size() == choices;
           });
}

void addTexts(ReportStatement& asked, const Statement* statement) {
    asked.known = statement != nullptr && fits(asked, *statement);
    if (!asked.known && isTeachersOwn(asked.id)) {
        asked.text = both("Eigen stelling van de docent (" + asked.id + "): haar tekst is niet bewaard.",
                          "A statement of the teacher's own (" + asked.id + "): its text was not kept.");
    } else if (!asked.known) {
        asked.text = both("Stelling ‘" + asked.id + "’: de tekst is sinds deze les veranderd of weg.",
                          "Statement ‘" + asked.id + "’: its text changed or went since this lesson.");
    } else {
        asked.kind = statement->question->kind;
        asked.text = statement->question->text;
        asked.choices = statement->question->choices;
        asked.answer_key = statement->answer_key;
        addHints(asked, *statement);
    }
    asked.understanding = judged(asked);
}

/// Worst first among those with an answer key; the enumeration is in this order.
Understanding together(const std::vector<ReportStatement>& statements) {
    Understanding worst = Understanding::NotAsked;
    for (const ReportStatement& statement : statements) worst = std::min(worst, statement.understanding);
    return worst;
}

bool blamed(const ReportSection& section, const Lesson* lesson) {
    return std::any_of(section.statements.begin(), section.statements.end(), [&](const ReportStatement& asked) {
        const Statement* statement = findStatement(lesson, asked.id);
        if (!asked.known || statement == nullptr) return false;
        const AskedRound& round = lastWords(asked);
        for (std::size_t i = 0; i < round.words.size() && i < statement->blames_victim.size(); ++i) {
            if (statement->blames_victim[i] && round.words[i].level > 0) return true;
        }
        return false;
    });
}

std::vector<Text> comeBackTo(const SessionReport& report, const Lesson* lesson) {
    std::vector<Text> out;
    for (const ReportSection& section : report.sections) {
        if (needsReturn(section.understanding)) {
            const Text& about = section.key_message.empty() ? section.statements.front().text : section.key_message;
            out.push_back(inEach(
                [&](const std::string& in) { return about.in(in) + " (" + sentence(section.understanding).in(in) + ")"; }));
        } else if (blamed(section, lesson)) {
            out.push_back(both("Een antwoord dat het slachtoffer de schuld geeft, kreeg woorden. Praat daar nog eens over.",
                               "An answer that blames the victim got words. Talk about that once more."));
        }
    }
    return out;
}

}  // namespace

const Text& sentence(Understanding understanding) {
    static const std::array<Text, 7> sentences{
        both("kom hierop terug", "come back to this"),
        both("de groep is verdeeld: kom hierop terug", "the group is divided: come back to this"),
        both("begrepen", "understood"),
        both("over gepraat", "talked about"),
        both("geen uitslag getoond", "no result shown"),
        both("de tekst is sindsdien veranderd", "its text has changed since"),
        both("niet gevraagd in deze les", "not asked in this lesson"),
    };
    return sentences.at(static_cast<std::size_t>(understanding));
}

bool needsReturn(Understanding understanding) {
    return understanding == Understanding::ComeBack || understanding == Understanding::Divided;
}

SessionReport makeReport(const Lesson* lesson, const PastSession& session) {
    if (lesson != nullptr && lesson->id != session.lesson) lesson = nullptr;
    SessionReport report;
    report.session = session.id;
    report.day = session.day;
    report.label = session.label;
    report.lesson = session.lesson;
    report.title = lesson == nullptr ? both(session.lesson, session.lesson) : lesson->title;
    report.follow_up = session.follow_up;
    report.rules = session.rules;
    report.check_on = both("Ging er iemand de klas uit? Vraag apart hoe het gaat, het liefst dezelfde dag.",
                           "Did somebody leave the room? Ask in private how they are, preferably on the same day.");
    std::vector<std::string> ids;
    if (lesson != nullptr) {
        for (const Labelled& message : lesson->key_messages) {
            ids.push_back(message.id);
            report.sections.push_back({message.text, {}, Understanding::NotAsked});
        }
    }
    ReportSection others;
    for (ReportStatement& asked : askedIn(session)) {
        const Statement* statement = findStatement(lesson, asked.id);
        if (statement != nullptr && statement->practice) continue;  // the weather teaches nothing
        addTexts(asked, statement);
        const auto of = asked.known ? std::find(ids.begin(), ids.end(), statement->key_message) : ids.end();
        ReportSection& section = of == ids.end() ? others : report.sections[static_cast<std::size_t>(of - ids.begin())];
        section.statements.push_back(std::move(asked));
    }
    if (!others.statements.empty()) report.sections.push_back(std::move(others));
    for (ReportSection& section : report.sections) section.understanding = together(section.statements);
    report.come_back = comeBackTo(report, lesson);
    return report;
}

Comparison compare(const SessionReport& one, const SessionReport& other) {
    const bool in_order = one.day <= other.day;
    const SessionReport& first = in_order ? one : other;
    const SessionReport& second = in_order ? other : one;
    Comparison out{first.day, second.day, first.label, second.label, first.title, second.title, {}};
    const auto findIn = [](const SessionReport& report, const ReportStatement& wanted) -> const ReportStatement* {
        for (const ReportSection& section : report.sections) {
            for (const ReportStatement& asked : section.statements) {
                if (asked.id == wanted.id && asked.hash == wanted.hash) return &asked;
            }
        }
        return nullptr;
    };
    for (const ReportSection& section : first.sections) {
        for (const ReportStatement& before : section.statements) {
            const ReportStatement* after = findIn(second, before);
            if (after == nullptr) continue;
            const ReportStatement& readable = before.known ? before : *after;
            out.statements.push_back(
                {readable.text, readable.choices, readable.answer_key, lastWords(before), firstWords(*after)});
        }
    }
    return out;
}

}  // namespace stemmig
