// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <algorithm>
#include <iomanip>
#include <iostream>
#include <map>
#include <numeric>
#include <set>
#include "tests/lesson/shipped.hpp"

// What the series must cover. The tables print as they are checked: test_lesson -tc="*cover*".
using namespace stemmig;
using namespace stemmig::test;

namespace {

using Ids = std::vector<std::string>;

/// Something the lesson material warns of, and the statements that show it.
struct Sign {
    std::string name;
    Ids statements;
};

/// The red flags of the source (key message 4), then the traps of key message 5; in our words.
const std::vector<Sign> kSigns{
    {"blackmail with pictures", {"su-chat-chantage", "vh-chantage"}},
    {"threatens to show evidence", {"fb-filmpje", "cu-chat-winkel"}},
    {"pressure to do what one does not want", {"fb-bankpas", "su-chat-verkering", "cu-chat-winkel"}},
    {"fast money", {"fb-geheim-werk"}},
    {"a way to pay off debts", {"su-chat-verkering", "wm-chat-cadeaus", "cu-chat-schuld"}},
    {"secretive about the work", {"fb-geheim-werk", "cu-chat-tas"}},
    {"says the police will not find out", {"cu-chat-tas"}},
    {"threatens somebody", {"wm-chat-loon"}},
    {"threatens the family", {"fb-weg-terug"}},
    {"demands part of the money", {"wm-chat-loon", "cu-chat-schuld", "su-deel-van-het-geld"}},
    {"watches and follows", {"fb-locatie"}},
    {"no way back", {"fb-weg-terug", "cu-chat-schuld"}},
    {"no control over one's own life", {"fb-locatie", "wm-chat-loon"}},
    {"something for free", {"vh-chat-gratis", "fb-cadeau"}},
    {"too good to be true", {"vh-chat-gratis"}},
    {"asks for a password or bank card", {"vh-chat-gratis", "vh-wachtwoord", "fb-bankpas"}},
    {"money through somebody's account", {"cu-rekening"}},
    {"is not who they seem to be", {"vh-profielfoto", "wm-eerst-aardig"}},
    {"a first meeting alone and in secret", {"vh-chat-afspreken"}},
};

/// What the series must say as well. Each of the statements has one of the words, in Dutch, in what the class reads.
struct Point {
    std::string name;
    Ids words;
    Ids statements;
};
const std::vector<Point> kPoints{
    {"nobody can see it, so ask", {"buitenkant"}, {"wm-buitenkant", "su-buitenkant"}},
    {"did wrong oneself: stopping is possible", {"stoppen"}, {"fb-stoppen-kan", "cu-ook-fout"}},
    {"blackmail does not end on its own", {"vanzelf", "uit zichzelf"}, {"vh-chantage", "su-chat-chantage"}},
    {"a classmate hears it first", {"klasgenoot"}, {"vh-klasgenoot", "vh-luisteren"}},
    {"keeping part of the money changes nothing", {"deel"}, {"su-deel-van-het-geld", "wm-chat-loon"}},
    {"girls and women can be offenders", {"vrouw"}, {"su-handelaar", "wm-chat-cadeaus"}},
    {"boys can be victims", {"jongen"}, {"su-jongen"}},
    {"victims see themselves as offenders", {"dader"}, {"cu-slachtoffer"}},
    {"nobody can promise how it ends", {"beloven"}, {"cu-bescherming", "cu-slachtoffer"}},
    {"a friend's secret about danger", {"zwijgen"}, {"vh-geheim"}},
    {"saying no is always allowed", {"nee"}, {"su-chat-film", "cu-chat-winkel"}},
    {"not only far away", {"nederland"}, {"wm-ver-weg"}},
};

/// The statement that says that help works; the last one of its lesson.
const std::map<std::string, std::string> kHopeful{
    {"foute-boel-of-niet", "fb-stoppen-kan"},     {"wat-is-mensenhandel", "wm-weer-vrij"},
    {"veilig-blijven-en-helpen", "vh-luisteren"}, {"criminele-uitbuiting", "cu-bescherming"},
    {"seksuele-uitbuiting", "su-hulp-helpt"},     {kLookBack, "su-hulp-helpt"},
};

bool contains(const Ids& ids, const std::string& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// What the class reads of it, in Dutch and lower case.
std::string read(const Statement& statement) {
    std::string out = statement.question->text.in("nl") + " " + statement.explanation.in("nl");
    for (const ChatMessage& message : statement.question->chat) out += " " + message.text.in("nl");
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

bool hasOneOf(const std::string& text, const Ids& alternatives) {
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [&](const std::string& alternative) { return text.find(alternative) != std::string::npos; });
}

bool anyNote(const Statement& statement, const std::string& language, const Ids& alternatives) {
    return std::any_of(statement.teacher_notes.begin(), statement.teacher_notes.end(),
                       [&](const Text& note) { return hasOneOf(note.in(language), alternatives); });
}

/// How many statements of each lesson of the series are found by each label: a table, printed, with its rows.
std::map<std::string, std::vector<std::size_t>> table(const std::string& title,
                                                      const std::function<Ids(const Statement&)>& labels) {
    std::map<std::string, std::vector<std::size_t>> rows;
    const auto lessons = series();
    for (std::size_t column = 0; column < lessons.size(); ++column) {
        for (const Step& step : votes(*lessons[column])) {
            for (const std::string& label : labels(*step.statement)) {
                auto& row = rows[label];
                row.resize(lessons.size());
                ++row[column];
            }
        }
    }
    std::cout << "\n" << title;
    for (const LessonPtr& lesson : lessons) std::cout << "  " << lesson->id;
    std::cout << "\n";
    for (const auto& [label, row] : rows) {
        std::cout << std::left << std::setw(static_cast<int>(title.size())) << label;
        for (std::size_t i = 0; i < row.size(); ++i)
            std::cout << "  " << std::right << std::setw(static_cast<int>(lessons[i]->id.size())) << row[i];
        std::cout << "\n";
    }
    return rows;
}

}  // namespace

TEST_CASE("the library has the six lessons of the series in teaching order, and the neutral one after them") {
    Ids ids;
    for (const LessonPtr& lesson : shippedLessons()) ids.push_back(lesson->id);
    CHECK(ids == Ids{"foute-boel-of-niet", "wat-is-mensenhandel", "veilig-blijven-en-helpen", "criminele-uitbuiting",
                     "seksuele-uitbuiting", kLookBack, "slim-met-je-scherm"});
    CHECK(series().size() == 6);
}

TEST_CASE("lessons cover every key message with four statements or more, each counted where it is first asked") {
    const auto rows = table("key message", [](const Statement& statement) { return Ids{statement.key_message}; });
    for (const char* id : {"km1", "km2", "km3", "km4", "km5", "km6"}) {
        REQUIRE_MESSAGE(rows.count(id) == 1, id);
        const auto& row = rows.at(id);
        CHECK_MESSAGE(std::accumulate(row.begin(), row.end() - 1, std::size_t{0}) >= 4, id);  // the last only asks again
        CHECK_MESSAGE(row.back() >= 1, id << " is not asked again in " << kLookBack);
    }
    CHECK(rows.size() == 6);
}

TEST_CASE("lessons cover every learning goal, each in two lessons or more") {
    const auto rows = table("learning goal", [](const Statement& statement) { return statement.learning_goals; });
    for (const char* id : {"ld1", "ld2", "ld3", "ld4", "ld5", "ld6", "ld7"}) {
        REQUIRE_MESSAGE(rows.count(id) == 1, id);
        const auto& row = rows.at(id);
        CHECK_MESSAGE(std::count_if(row.begin(), row.end(), [](std::size_t n) { return n > 0; }) >= 2, id);
    }
    CHECK(rows.size() == 7);
}

TEST_CASE("chats and checks cover every red flag of the source, and every chat that is one stands in the table") {
    std::set<std::string> shown;
    std::cout << "\n";
    for (const Sign& sign : kSigns) {
        std::cout << std::left << std::setw(40) << sign.name;
        CHECK_MESSAGE(!sign.statements.empty(), sign.name);
        for (const std::string& id : sign.statements) {
            std::cout << " " << id;
            shown.insert(id);
            const Statement* statement = findStatement(id);
            REQUIRE_MESSAGE(statement != nullptr, id);
            CHECK_MESSAGE(statement->answer_key.has_value(), id);
            CHECK_MESSAGE(!isLookAlike(*statement), id);
        }
        std::cout << "\n";
    }
    for (const LessonPtr& lesson : series()) {
        const auto steps = votes(*lesson);
        CHECK_MESSAGE(std::any_of(steps.begin(), steps.end(), [](const Step& step) { return isLookAlike(*step.statement); }),
                      lesson->id);
        for (const Step& step : steps) {
            const bool flag = step.statement->question->kind == StatementKind::RedFlag && !isLookAlike(*step.statement);
            CHECK_MESSAGE((!flag || shown.count(step.statement->id) == 1), step.statement->id);
        }
    }
}

TEST_CASE("lessons cover what is easily forgotten: boys, female offenders, a share of the money, having done wrong") {
    for (const Point& point : kPoints) {
        for (const std::string& id : point.statements) {
            const Statement* statement = findStatement(id);
            REQUIRE_MESSAGE(statement != nullptr, id);
            CHECK_MESSAGE(hasOneOf(read(*statement), point.words), point.name << ": " << id);
        }
    }
}

TEST_CASE("a lesson of the series has four core statements, four to six spares, and ends with a check that gives hope") {
    for (const LessonPtr& lesson : series()) {
        const auto steps = votes(*lesson);
        const auto core = std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.core; });
        const auto spare = static_cast<std::ptrdiff_t>(steps.size()) - core;
        if (lesson->id == kLookBack) {
            CHECK(core == 6);
            CHECK(spare == 2);
        } else {
            CHECK_MESSAGE(core == 4, lesson->id);
            CHECK_MESSAGE((spare >= 4 && spare <= 6), lesson->id);
        }
        const Step& last = steps.back();
        REQUIRE_MESSAGE(kHopeful.count(lesson->id) == 1, lesson->id);
        CHECK(last.statement->id == kHopeful.at(lesson->id));
        CHECK(last.statement->question->kind == StatementKind::Check);
        CHECK(last.core);
    }
}

TEST_CASE("the right answer does not always stand in the same place") {
    for (const LessonPtr& lesson : shippedLessons()) {
        std::set<std::uint8_t> places;
        for (const Step& step : votes(*lesson))
            if (step.statement->answer_key) places.insert(*step.statement->answer_key);
        CHECK_MESSAGE(places.size() >= 2, lesson->id);
    }
}

TEST_CASE("the plan of every lesson fits in its minutes") {
    for (const LessonPtr& lesson : shippedLessons()) {
        unsigned planned = 0;
        for (const Step& step : lesson->steps) {
            CHECK_MESSAGE(step.minutes > 0, lesson->id);
            if (step.core) planned += step.minutes;
        }
        CHECK_MESSAGE(planned <= lesson->minutes, lesson->id << " plans " << planned);
        CHECK_MESSAGE(planned + 5 >= lesson->minutes, lesson->id << " plans " << planned);
    }
}

TEST_CASE("every statement of the series is tied to a key message and goals, and its notes help with laughing and blaming") {
    for (const LessonPtr& lesson : series()) {
        for (const Step& step : votes(*lesson)) {
            const Statement& statement = *step.statement;
            INFO(lesson->id, ": ", statement.id);
            CHECK(!statement.key_message.empty());
            CHECK(!statement.learning_goals.empty());
            CHECK(statement.class_prompts.size() >= 2);
            CHECK(statement.explanation.empty() == !statement.answer_key.has_value());
            CHECK(anyNote(statement, "nl", {"gelach"}));
            CHECK(anyNote(statement, "en", {"laughs", "laughing"}));
            CHECK(anyNote(statement, "nl", {"egt iemand", "gezegd", "eeft iemand", "legt de schuld", "schuldgevoel"}));
            CHECK(anyNote(statement, "en", {"somebody says", "or says", "or shouts", "blames", "guilty"}));
            CHECK(anyNote(statement, "nl", {"In één zin: "}));
            CHECK(anyNote(statement, "en", {"In one sentence: "}));
            if (statement.question->kind == StatementKind::RedFlag && !isLookAlike(statement)) {
                CHECK(hasOneOf(statement.explanation.in("nl"), {"Fout is wie"}));
                CHECK(hasOneOf(statement.explanation.in("en"), {"is to blame"}));
            }
        }
    }
}

TEST_CASE("a lesson of the series says where its facts come from, and that those makers did not make or approve it") {
    for (const LessonPtr& lesson : series()) {
        for (const char* name : {"Mensenhandel (niet) op school", "Rode Kruis", "Centrum tegen Kinderhandel", "Fier", "FutureNL"})
            CHECK_MESSAGE(lesson->source.in("nl").find(name) != std::string::npos, lesson->id << ": " << name);
        CHECK_MESSAGE(hasOneOf(lesson->not_endorsed.in("nl"), {"niet gemaakt en niet goedgekeurd"}), lesson->id);
        CHECK_MESSAGE(hasOneOf(lesson->not_endorsed.in("en"), {"did not make or approve"}), lesson->id);
        bool training = false;
        for (const Section& section : lesson->preparation)
            for (const Text& paragraph : section.paragraphs)
                training =
                    training || hasOneOf(paragraph.in("nl"), {"www.mensenhandelacademy.nl/onderwijs/mensenhandelnietopschool"});
        CHECK_MESSAGE(training, lesson->id);
    }
}

TEST_CASE("an id names the same words everywhere, and only the lesson that looks back asks what another asks") {
    std::map<std::string, const Statement*> first;
    for (const LessonPtr& lesson : shippedLessons()) {
        for (const Step& step : lesson->steps) {
            if (step.statement == nullptr) continue;
            const auto [found, fresh] = first.emplace(step.statement->id, step.statement.get());
            if (fresh) continue;
            const Statement& original = *found->second;
            CHECK_MESSAGE(lesson->id == kLookBack, step.statement->id);
            CHECK_MESSAGE(step.statement->hash == original.hash, step.statement->id);
            CHECK_MESSAGE(step.statement->question->kind == original.question->kind, step.statement->id);
            CHECK_MESSAGE(step.statement->answer_key == original.answer_key, step.statement->id);
            CHECK_MESSAGE(step.statement->key_message == original.key_message, step.statement->id);
            CHECK_MESSAGE(step.statement->policy == original.policy, step.statement->id);
        }
    }
}

TEST_CASE("looking back asks a core check of each earlier lesson again, one that the lesson itself names") {
    const auto lessons = series();
    const auto look_back = votes(*lessons.back());
    REQUIRE(lessons.back()->id == kLookBack);
    Ids asked;
    for (const Step& step : look_back) {
        if (step.core) CHECK_MESSAGE(step.statement->question->kind == StatementKind::Check, step.statement->id);
        if (step.core) asked.push_back(step.statement->id);
    }
    for (std::size_t i = 0; i + 1 < lessons.size(); ++i) {
        const Lesson& lesson = *lessons[i];
        CHECK_MESSAGE(lesson.follow_up_weeks > 0, lesson.id);
        CHECK_MESSAGE(!lesson.follow_up.empty(), lesson.id);
        std::size_t again = 0;
        for (const Step& step : votes(lesson)) {
            if (!contains(asked, step.statement->id)) continue;
            ++again;
            std::erase(asked, step.statement->id);
            CHECK_MESSAGE(step.core, step.statement->id);
            CHECK_MESSAGE(contains(lesson.follow_up, step.statement->id), step.statement->id);
        }
        CHECK_MESSAGE(again >= 1, lesson.id);
    }
    CHECK(asked == Ids{});  // everything asked again was asked before
}
