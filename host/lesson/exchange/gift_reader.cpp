// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <optional>
#include "host/lesson/checker.hpp"
#include "host/lesson/exchange/collector.hpp"
#include "host/lesson/exchange/decode.hpp"
#include "host/lesson/exchange/gift.hpp"
#include "host/lesson/exchange/marked_answers.hpp"
#include "host/lesson/exchange/sentence.hpp"

namespace stemmig {

using exchange::both;

namespace exchange {

namespace {

using Answers = std::vector<MarkedAnswer>;

// While a question is taken apart, an escaped sign stands as a control character: decoded() has refused a file with any.
constexpr std::string_view kEscaped = "~=#{}:n\\";

std::string withHiddenEscapes(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t sign = text[i] == '\\' && i + 1 < text.size() ? kEscaped.find(text[i + 1]) : std::string_view::npos;
        out += sign == std::string_view::npos ? text[i] : static_cast<char>(sign + 1);
        if (sign != std::string_view::npos) ++i;
    }
    return out;
}

std::string withSigns(std::string_view hidden) {
    std::string out;
    for (const char c : hidden) {
        const bool sign = c > 0 && static_cast<std::size_t>(c) <= kEscaped.size();
        const char shown = sign ? kEscaped[static_cast<std::size_t>(c) - 1] : c;
        out += sign && shown == 'n' ? '\n' : shown;
    }
    return out;
}

/// One question as it stands in the file.
struct Block {
    int line = 0;
    std::string text;                   ///< without comments
    std::vector<std::string> comments;  ///< without "//"
};

/// Questions are separated by empty lines; a line that begins with // is a comment.
std::vector<Block> blocksOf(std::string_view file) {
    std::vector<Block> blocks;
    Block block;
    const auto finish = [&] {
        if (block.line > 0) blocks.push_back(std::move(block));
        block = {};
    };
    int number = 0;
    while (!file.empty()) {
        const std::size_t end = file.find_first_of("\r\n");
        const std::string_view line = trimmed(file.substr(0, end));
        const bool pair = end != std::string_view::npos && file.substr(end, 2) == "\r\n";
        file.remove_prefix(end == std::string_view::npos ? file.size() : end + (pair ? 2 : 1));
        ++number;
        if (line.starts_with("//")) {
            block.comments.emplace_back(trimmed(line.substr(2)));
        } else if (line.empty() || line.starts_with("$CATEGORY:")) {
            finish();
        } else {
            if (block.line == 0) block.line = number;
            block.text.append(line).append("\n");
        }
    }
    finish();
    return blocks;
}

enum class Format : std::uint8_t { Moodle, Html, Plain };

/// Takes "[html]" and the like off the start.
Format formatAt(std::string_view& part, Format otherwise) {
    constexpr std::pair<std::string_view, Format> marks[] = {
        {"[html]", Format::Html}, {"[moodle]", Format::Moodle}, {"[plain]", Format::Plain}, {"[markdown]", Format::Plain}};
    part = trimmed(part);
    for (const auto& [mark, format] : marks) {
        if (!lowered(part.substr(0, mark.size())).starts_with(mark)) continue;
        part = trimmed(part.substr(mark.size()));
        return format;
    }
    return otherwise;
}

class Question {
public:
    Question(const Block& block, const std::string& language, Collector& out)
        : m_line(block.line), m_language(language), m_out(out), m_text(withHiddenEscapes(block.text)) {
        for (const std::string& comment : block.comments) carried(comment);
    }

    void read();

private:
    void carried(const std::string& comment);
    void lose(std::string nl, std::string en) { m_out.lose(m_line, both(std::move(nl), std::move(en))); }
    /// A part of the question as plain text; it may name a format of its own.
    std::string plain(std::string_view part);
    std::string plain(std::string_view part, Format format);
    void title(std::string_view& text);
    std::optional<Answers> answers(std::string_view body);
    std::optional<Answers> choices(std::string_view body);
    Answers trueOrFalse(bool right, std::string_view feedback);
    MarkedAnswer answer(std::string_view part, bool right);

    int m_line;
    const std::string& m_language;
    Collector& m_out;
    std::string m_text;
    Format m_format = Format::Moodle;
    Fields m_fields;
    bool m_picture = false;
};

/// "[id:...]" is Moodle's; "stemmig minutes: 8" is ours (docs/manual/exchange.md).
void Question::carried(const std::string& comment) {
    if (const std::size_t id = comment.find("[id:"); id != std::string::npos) {
        const std::size_t end = comment.find(']', id);
        if (end != std::string::npos) m_fields["id"] = comment.substr(id + 4, end - id - 4);
    }
    constexpr std::string_view kOurs = "stemmig ";
    const std::size_t colon = comment.find(": ");
    if (!comment.starts_with(kOurs) || colon == std::string::npos) return;
    const std::string name(trimmed(std::string_view(comment).substr(kOurs.size(), colon - kOurs.size())));
    if (isField(name)) m_fields[name] = withSigns(withHiddenEscapes(std::string_view(comment).substr(colon + 2)));
}

std::string Question::plain(std::string_view part) {
    const Format format = formatAt(part, m_format);
    return plain(part, format);
}

std::string Question::plain(std::string_view part, Format format) {
    const std::string text = withSigns(part);
    if (format == Format::Plain || text.size() > kCellSize) return text;  // a part that long is refused later
    m_picture = m_picture || hasPicture(text);
    if (format == Format::Html) return plainText(text);
    std::vector<std::string> lines;
    for (const std::string& line : linesOf(text)) lines.push_back(plainText(line));
    return joined(lines, "\n");
}

void Question::title(std::string_view& text) {
    text = trimmed(text);
    if (!text.starts_with("::")) return;
    const std::size_t end = text.find("::", 2);
    if (end == std::string_view::npos) return;
    const std::string name = onOneLine(withSigns(text.substr(2, end - 2)));
    if (!m_fields.contains("id") && wellFormedId(name)) m_fields["id"] = name;
    text = trimmed(text.substr(end + 2));
}

void Question::read() {
    if (const auto id = m_fields.find("id"); id != m_fields.end() && !wellFormedId(id->second)) m_fields.erase(id);
    std::string_view text = m_text;
    title(text);
    const std::size_t open = text.find('{');
    if (open == std::string_view::npos)
        return lose("er staan geen antwoorden tussen { en }; dit is een toelichting en geen vraag",
                    "there are no answers between { and }; this is a description, not a question");
    const std::size_t close = text.find('}', open), second = text.find('{', open + 1);
    if (close == std::string_view::npos)
        return lose("de { van deze vraag wordt niet gesloten voor de lege regel; zet er een } achter",
                    "the { of this question is not closed before the empty line; put a } behind the answers");
    if (second != std::string_view::npos)
        return lose("er staat nog een {; zet een lege regel tussen twee vragen, en schrijf \\{ voor een accolade in een tekst",
                    "there is another {; put an empty line between two questions, and write \\{ for a brace inside a text");
    std::string_view asked = text.substr(0, open);
    m_format = formatAt(asked, Format::Moodle);
    const std::string_view after = trimmed(text.substr(close + 1));
    // Text behind the answers: they belong in a gap, which Moodle draws like this.
    const auto blankAt = [&](std::size_t at) { return at < text.size() && (text[at] == ' ' || text[at] == '\n'); };
    std::string question(asked);
    if (!after.empty()) {
        question += std::string(open > 0 && blankAt(open - 1) ? " " : "") + "_____";
        question.append(blankAt(close + 1) ? " " : "").append(after);
    }
    putAskedText(m_fields, plain(question, m_format), m_language);
    const auto answers = this->answers(trimmed(text.substr(open + 1, close - open - 1)));
    if (!answers) return;
    putAnswers(m_fields, *answers, m_language);
    m_out.take(m_line, m_fields);
    if (m_picture)
        m_out.remark(m_line, both("een plaatje, geluid of film is weggelaten", "a picture, sound or film was left out"));
}

std::optional<Answers> Question::answers(std::string_view body) {
    if (const std::size_t general = body.rfind("####"); general != std::string_view::npos) {
        const std::string text = onOneLine(plain(body.substr(general + 4)));
        if (!text.empty()) m_fields["explanation_" + m_language] = text;
        body = trimmed(body.substr(0, general));
    }
    const std::string word = lowered(trimmed(body.substr(0, body.find('#'))));
    const std::string_view feedback = body.substr(std::min(body.find('#'), body.size()));
    if (body.empty()) {
        lose("dit is een open vraag; Stemmig stemt over 2 tot 7 antwoorden",
             "this is an essay question; Stemmig votes on 2 to 7 choices");
    } else if (body.starts_with('#')) {
        lose("dit is een vraag naar een getal; Stemmig stemt over 2 tot 7 antwoorden",
             "this is a numerical question; Stemmig votes on 2 to 7 choices");
    } else if (word == "t" || word == "true" || word == "f" || word == "false") {
        return trueOrFalse(word.starts_with('t'), feedback);
    } else if (body.find('~') != std::string_view::npos) {
        return choices(body);
    } else if (body.find("->") != std::string_view::npos) {
        lose("dit is een koppelvraag; Stemmig stemt over 2 tot 7 antwoorden",
             "this is a matching question; Stemmig votes on 2 to 7 choices");
    } else if (body.starts_with('=')) {
        lose("dit is een vraag met een kort antwoord; zet foute antwoorden erbij, met een ~ ervoor",
             "this is a short-answer question; add wrong answers, with a ~ before each");
    } else {
        lose("bij de antwoorden staat geen = (goed) of ~ (fout)", "there is no = (right) or ~ (wrong) before the answers");
    }
    return std::nullopt;
}

Answers Question::trueOrFalse(bool right, std::string_view feedback) {
    Answers out = trueFalse(right, m_language);
    if (feedback.empty()) return out;
    // First what Moodle says to a wrong answer, then to a right one.
    feedback.remove_prefix(1);
    const std::size_t next = feedback.find('#');
    out[right ? 1 : 0].feedback = plain(feedback.substr(0, next));
    if (next != std::string_view::npos) out[right ? 0 : 1].feedback = plain(feedback.substr(next + 1));
    return out;
}

std::optional<Answers> Question::choices(std::string_view body) {
    Answers out;
    if (body.front() != '~' && body.front() != '=') {
        lose("voor het eerste antwoord staat geen = (goed) of ~ (fout)",
             "there is no = (right) or ~ (wrong) before the first answer");
        return std::nullopt;
    }
    while (!body.empty()) {
        const bool right = body.front() == '=';
        const std::size_t end = std::min(body.find_first_of("~=", 1), body.size());
        out.push_back(answer(body.substr(1, end - 1), right));
        body.remove_prefix(end);
        if (!out.back().text.empty()) continue;
        lose("een antwoord is leeg; schrijf \\= of \\~ voor zo'n teken in een tekst",
             "an answer is empty; write \\= or \\~ for such a sign inside a text");
        return std::nullopt;
    }
    return out;
}

MarkedAnswer Question::answer(std::string_view part, bool right) {
    MarkedAnswer out;
    part = trimmed(part);
    out.percent = right ? 100 : 0;
    if (!right && part.starts_with('%')) {
        const std::size_t end = part.find('%', 1);
        const std::string_view weight = part.substr(1, end == std::string_view::npos ? 0 : end - 1);
        double value = 0;
        const auto read = std::from_chars(weight.data(), weight.data() + weight.size(), value, std::chars_format::fixed);
        if (!weight.empty() && weight.find_first_not_of("-.0123456789") == std::string_view::npos && read.ec == std::errc() &&
            read.ptr == weight.data() + weight.size()) {
            out.percent = value;
            part = trimmed(part.substr(end + 1));
        }
    }
    const std::size_t feedback = part.find('#');
    out.text = onOneLine(plain(part.substr(0, feedback)));
    if (feedback != std::string_view::npos) out.feedback = plain(part.substr(feedback + 1));
    return out;
}

}  // namespace

std::string giftText(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c != 'n' && kEscaped.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace exchange

Imported importGift(std::string_view bytes, const std::string& language) {
    const auto text = exchange::decoded(bytes);
    if (!text) return exchange::refused(ExchangeFormat::Gift, text.error());
    exchange::Collector out(ExchangeFormat::Gift);
    for (const exchange::Block& block : exchange::blocksOf(text.value())) {
        if (out.full()) break;
        exchange::Question(block, language, out).read();
    }
    return std::move(out).imported();
}

}  // namespace stemmig
