// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/exchange/fields.hpp"

#include <algorithm>
#include <array>
#include <set>
#include "host/lesson/exchange/sentence.hpp"

namespace stemmig::exchange {

namespace {

constexpr std::size_t kMostChoices = 7;
constexpr std::size_t kNamedChoices = 20;
constexpr std::array<const char*, 4> kKinds{"OPINION", "CHECK", "RED_FLAG", "SCALE"};
constexpr std::array<const char*, 3> kParts{"core", "spare", "practice"};

std::string in(const std::string& name, const std::string& language) { return name + "_" + language; }

void addNames(std::vector<std::string>& names, const std::string& name) {
    for (const std::string& language : kLanguages) names.push_back(in(name, language));
}

/// ":" ends a sender and ">" begins an own message, so neither may be mistaken in a sender's own text.
std::string escapedSender(const std::string& sender) {
    std::string out;
    for (const char c : sender) {
        if (c == ':' || c == '\\' || (c == '>' && out.empty())) out += '\\';
        out += c;
    }
    return out;
}

class Writer {
public:
    void put(const std::string& name, std::string value) {
        if (!value.empty()) m_fields[name] = std::move(value);
    }
    void text(const std::string& name, const Text& text) {
        for (const auto& [language, sentence] : text.by_language) put(in(name, language), sentence);
    }
    void texts(const std::string& name, const std::vector<Text>& texts) {
        for (const std::string& language : kLanguages) {
            std::vector<std::string> lines;
            for (const Text& text : texts)
                if (const auto found = text.by_language.find(language); found != text.by_language.end())
                    lines.push_back(found->second);
            put(in(name, language), joined(lines, "\n"));
        }
    }
    [[nodiscard]] Fields fields() && { return std::move(m_fields); }

private:
    Fields m_fields;
};

std::string places(const std::vector<bool>& marks) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (marks[i]) out.push_back(std::to_string(i + 1));
    return joined(out, " ");
}

/// Reads the fields of one statement; keeps the first thing that is wrong.
class Reader {
public:
    explicit Reader(const Fields& fields) : m_fields(fields) {}

    Result<LooseStatement, Text> statement();

private:
    using Places = std::vector<std::size_t>;

    [[nodiscard]] const std::string& raw(const std::string& name) const {
        static const std::string none;
        const auto found = m_fields.find(name);
        return found == m_fields.end() ? none : found->second;
    }
    [[nodiscard]] std::string word(const std::string& name) const { return lowered(onOneLine(raw(name))); }
    void wrong(Text what) {
        if (!m_wrong) m_wrong = std::move(what);
    }
    void wrongCell(const std::string& name, const std::string& nl, const std::string& en) {
        wrong(both("\"" + name + "\" " + nl, "\"" + name + "\" " + en));
    }

    Text text(const std::string& name) const {
        Text out;
        for (const std::string& language : kLanguages)
            if (std::string line = onOneLine(raw(in(name, language))); !line.empty()) out.by_language.emplace(language, line);
        return out;
    }
    std::vector<Text> texts(const std::string& name);
    std::vector<ChatMessage> chat();
    void choices();
    Places placesIn(const std::string& name);
    void kindAndKey();
    void part();
    void minutes();
    void labels();

    const Fields& m_fields;
    LooseStatement m_out;
    std::optional<Text> m_wrong;
};

Result<LooseStatement, Text> Reader::statement() {
    m_out.id = onOneLine(raw("id"));
    m_out.text = text("text");
    m_out.chat = chat();
    choices();
    kindAndKey();
    part();
    minutes();
    labels();
    m_out.explanation = text("explanation");
    m_out.class_prompts = texts("prompts");
    m_out.teacher_notes = texts("notes");
    if (m_wrong) return Err{*m_wrong};
    return std::move(m_out);
}

std::vector<Text> Reader::texts(const std::string& name) {
    std::vector<Text> out;
    for (const std::string& language : kLanguages) {
        const std::vector<std::string> lines = linesOf(raw(in(name, language)));
        if (lines.empty()) continue;
        if (!out.empty() && out.size() != lines.size()) {
            wrongCell(in(name, language), "heeft een ander aantal regels dan in de andere taal; maak ze gelijk",
                      "has another number of lines than in the other language; make them the same");
        }
        out.resize(std::max(out.size(), lines.size()));
        for (std::size_t i = 0; i < lines.size(); ++i) out[i].by_language.emplace(language, lines[i]);
    }
    return out;
}

std::vector<ChatMessage> Reader::chat() {
    const std::vector<Text> lines = texts("chat");
    std::vector<ChatMessage> out(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        bool first = true;
        for (const auto& [language, line] : lines[i].by_language) {
            std::string_view rest = line;
            const bool own = rest.starts_with('>');
            if (own) rest = trimmed(rest.substr(1));
            std::string sender;
            std::size_t at = 0;
            for (; at < rest.size() && rest[at] != ':'; ++at) {
                if (rest[at] == '\\' && at + 1 < rest.size()) ++at;
                sender += rest[at];
            }
            const std::string_view said = at < rest.size() ? trimmed(rest.substr(at + 1)) : std::string_view();
            if (trimmed(sender).empty() || said.empty()) {
                wrongCell(in("chat", language), "heeft een regel zonder afzender; schrijf \"Vriend: Kom je morgen?\"",
                          "has a line without a sender; write \"Friend: Will you come tomorrow?\"");
            }
            if (!first && own != out[i].own) {
                wrongCell(in("chat", language), "zet \">\" voor andere regels dan in de andere taal; maak ze gelijk",
                          "puts \">\" before other lines than in the other language; make them the same");
            }
            first = false;
            out[i].own = own;
            out[i].sender.by_language.emplace(language, trimmed(sender));
            out[i].text.by_language.emplace(language, said);
        }
    }
    return out;
}

void Reader::choices() {
    std::size_t last = 0;
    std::vector<Text> all;
    for (std::size_t number = 1; number <= kNamedChoices; ++number) {
        all.push_back(text("choice_" + std::to_string(number)));
        if (!all.back().empty()) last = number;
    }
    all.resize(last);
    for (std::size_t i = 0; i < last; ++i) {
        if (!all[i].empty()) continue;
        const std::string here = std::to_string(i + 1);
        wrong(both("antwoord " + here + " is leeg en een later antwoord niet; schuif ze aan",
                   "choice " + here + " is empty and a later one is not; move them up"));
    }
    if (last > kMostChoices) {
        wrong(both("er zijn " + std::to_string(last) + " antwoorden; 7 is het meeste",
                   "there are " + std::to_string(last) + " choices; 7 is the most"));
    }
    m_out.choices = std::move(all);
    m_out.blames_victim.assign(m_out.choices.size(), false);
    for (const std::size_t place : placesIn("blames_victim")) m_out.blames_victim[place] = true;
}

/// "2", "B" or "1, 3" as indices; each is a choice that is there.
Reader::Places Reader::placesIn(const std::string& name) {
    std::string cell = word(name);
    std::replace_if(
        cell.begin(), cell.end(), [](char c) { return c == ',' || c == ';' || c == '+'; }, ' ');
    Places out;
    std::size_t begin = 0;
    while ((begin = cell.find_first_not_of(' ', begin)) != std::string::npos) {
        const std::size_t end = std::min(cell.find(' ', begin), cell.size());
        const std::string one = cell.substr(begin, end - begin);
        begin = end;
        const bool letter = one.size() == 1 && one[0] >= 'a' && one[0] <= 'g';
        const bool digit = one.size() == 1 && one[0] >= '1' && one[0] <= '9';
        const std::size_t place = letter ? static_cast<std::size_t>(one[0] - 'a') : static_cast<std::size_t>(one[0] - '1');
        if ((!letter && !digit) || place >= m_out.choices.size()) {
            wrongCell(name, "zegt \"" + one + "\"; zet er het nummer van een antwoord, 1 is het eerste",
                      "says \"" + one + "\"; put the number of a choice there, 1 is the first");
            return {};
        }
        if (std::find(out.begin(), out.end(), place) == out.end()) out.push_back(place);
    }
    return out;
}

void Reader::kindAndKey() {
    static const std::map<std::string, StatementKind> kinds{
        {"opinion", StatementKind::Opinion},   {"mening", StatementKind::Opinion},   {"check", StatementKind::Check},
        {"klopt dit?", StatementKind::Check},  {"red_flag", StatementKind::RedFlag}, {"red flag", StatementKind::RedFlag},
        {"rode vlag", StatementKind::RedFlag}, {"scale", StatementKind::Scale},      {"schaal", StatementKind::Scale}};
    const std::string said = word("kind");
    if (const auto kind = kinds.find(said); kind != kinds.end()) {
        m_out.kind = kind->second;
    } else if (!said.empty()) {
        wrongCell("kind", "zegt \"" + said + "\"; het is OPINION, CHECK, RED_FLAG of SCALE",
                  "says \"" + said + "\"; it is OPINION, CHECK, RED_FLAG or SCALE");
    }
    const Places right = placesIn("right");
    if (right.size() == 1) m_out.answer_key = static_cast<std::uint8_t>(right.front());
    if (!m_out.kind && m_out.answer_key) m_out.kind = StatementKind::Check;
    const bool asks_key = m_out.kind == StatementKind::Check || m_out.kind == StatementKind::RedFlag;
    if (asks_key && right.empty())
        wrong(both("er is geen goed antwoord aangewezen; zet het nummer in \"right\"",
                   "no answer is marked as right; put its number in \"right\""));
    if (asks_key && right.size() > 1)
        wrong(both("er zijn meer goede antwoorden aangewezen; kies er één", "several answers are marked as right; choose one"));
    if (m_out.kind && !asks_key && !right.empty())
        wrong(both("een mening of schaal heeft geen goed antwoord; maak \"right\" leeg of kies een andere soort",
                   "an opinion or scale has no right answer; empty \"right\", or choose another kind"));
    static const std::set<std::string> yes{"yes", "ja", "true", "waar", "1", "x"}, no{"", "no", "nee", "false", "onwaar", "0"};
    const std::string harmless = word("harmless");
    m_out.harmless = yes.contains(harmless);
    if (!m_out.harmless && !no.contains(harmless)) wrongCell("harmless", "is \"yes\" of leeg", "is \"yes\" or empty");
    if (m_out.harmless && m_out.kind != StatementKind::RedFlag)
        wrongCell("harmless", "kan alleen bij RED_FLAG", "goes only with RED_FLAG");
}

void Reader::part() {
    static const std::map<std::string, LooseStatement::Part> parts{
        {"", LooseStatement::Part::Core},           {"core", LooseStatement::Part::Core},
        {"kern", LooseStatement::Part::Core},       {"spare", LooseStatement::Part::Spare},
        {"reserve", LooseStatement::Part::Spare},   {"practice", LooseStatement::Part::Practice},
        {"oefenen", LooseStatement::Part::Practice}};
    const auto part = parts.find(word("part"));
    if (part != parts.end()) {
        m_out.part = part->second;
    } else {
        wrongCell("part", "is core, spare of practice", "is core, spare or practice");
    }
    const std::string policy = word("policy");
    m_out.policy = policy == "strict" ? Policy::Strict : Policy::Standard;
    if (!policy.empty() && policy != "strict" && policy != "standard")
        wrongCell("policy", "is STANDARD of STRICT", "is STANDARD or STRICT");
}

void Reader::minutes() {
    const std::string cell = word("minutes");
    const bool number = cell.size() <= 3 && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number && !cell.empty()) m_out.minutes = static_cast<unsigned>(std::stoul(cell));
    if (!number || m_out.minutes > 180) wrongCell("minutes", "is een getal van 0 tot 180", "is a number from 0 to 180");
}

void Reader::labels() {
    m_out.key_message = {onOneLine(raw("key_message")), text("key_message")};
    std::string ids = onOneLine(raw("learning_goals"));
    std::replace(ids.begin(), ids.end(), ',', ' ');
    std::replace(ids.begin(), ids.end(), ' ', '\n');
    for (const std::string& id : linesOf(ids)) m_out.learning_goals.push_back({id, {}});
    const std::vector<Text> goals = texts("learning_goals");
    if (goals.empty()) return;
    if (goals.size() != m_out.learning_goals.size()) {
        wrongCell("learning_goals", "noemt een ander aantal leerdoelen dan er regels met tekst zijn; maak ze gelijk",
                  "names another number of goals than there are lines of text; make them the same");
        return;
    }
    for (std::size_t i = 0; i < goals.size(); ++i) m_out.learning_goals[i].text = goals[i];
}

}  // namespace

const std::vector<std::string>& fieldNames() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names{"id", "kind", "part", "minutes"};
        addNames(names, "text");
        addNames(names, "chat");
        for (std::size_t number = 1; number <= kMostChoices; ++number) addNames(names, "choice_" + std::to_string(number));
        names.insert(names.end(), {"right", "blames_victim", "harmless", "key_message"});
        addNames(names, "key_message");
        names.emplace_back("learning_goals");
        for (const char* name : {"learning_goals", "explanation", "prompts", "notes"}) addNames(names, name);
        names.emplace_back("policy");
        return names;
    }();
    return all;
}

bool isField(const std::string& name) {
    static const std::set<std::string> all = [] {
        std::set<std::string> names(fieldNames().begin(), fieldNames().end());
        for (std::size_t number = 1; number <= kNamedChoices; ++number)
            for (const std::string& language : kLanguages) names.insert(choiceField(number, language));
        return names;
    }();
    return all.contains(name);
}

std::string choiceField(std::size_t number, const std::string& language) {
    return in("choice_" + std::to_string(number), language);
}

Fields fieldsOf(const LooseStatement& statement) {
    Writer out;
    out.put("id", statement.id);
    if (statement.kind) out.put("kind", kKinds.at(static_cast<std::size_t>(*statement.kind)));
    out.put("part", kParts.at(static_cast<std::size_t>(statement.part)));
    if (statement.minutes > 0) out.put("minutes", std::to_string(statement.minutes));
    out.text("text", statement.text);
    for (const std::string& language : kLanguages) out.put(in("chat", language), chatLines(statement.chat, language));
    for (std::size_t i = 0; i < statement.choices.size(); ++i) out.text("choice_" + std::to_string(i + 1), statement.choices[i]);
    if (statement.answer_key) out.put("right", std::to_string(*statement.answer_key + 1));
    out.put("blames_victim", places(statement.blames_victim));
    if (statement.harmless) out.put("harmless", "yes");
    out.put("key_message", statement.key_message.id);
    out.text("key_message", statement.key_message.text);
    std::vector<std::string> ids;
    std::vector<Text> goals;
    for (const Labelled& goal : statement.learning_goals) {
        ids.push_back(goal.id);
        goals.push_back(goal.text);
    }
    out.put("learning_goals", joined(ids, " "));
    out.texts("learning_goals", goals);
    out.text("explanation", statement.explanation);
    out.texts("prompts", statement.class_prompts);
    out.texts("notes", statement.teacher_notes);
    if (statement.policy == Policy::Strict) out.put("policy", "STRICT");
    return std::move(out).fields();
}

Result<LooseStatement, Text> statementOf(const Fields& fields) { return Reader(fields).statement(); }

std::string chatLines(const std::vector<ChatMessage>& chat, const std::string& language) {
    std::vector<std::string> lines;
    for (const ChatMessage& message : chat) {
        const auto sender = message.sender.by_language.find(language), said = message.text.by_language.find(language);
        if (sender == message.sender.by_language.end() || said == message.text.by_language.end()) continue;
        lines.push_back((message.own ? "> " : "") + escapedSender(sender->second) + ": " + said->second);
    }
    return joined(lines, "\n");
}

}  // namespace stemmig::exchange
