// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <optional>
#include <pugixml.hpp>
#include "host/lesson/checker.hpp"
#include "host/lesson/exchange/collector.hpp"
#include "host/lesson/exchange/decode.hpp"
#include "host/lesson/exchange/marked_answers.hpp"
#include "host/lesson/exchange/sentence.hpp"

namespace stemmig {

using exchange::both;

namespace exchange {

namespace {

/// Moodle's own files are eight deep.
constexpr int kDeepest = 32;

/// The next node in file order, without a call a level: a hostile file is a million deep.
struct Walk {
    pugi::xml_node root, node;
    int depth = 0;

    explicit Walk(pugi::xml_node from) : root(from), node(from) {}
    bool next() {
        if (node.first_child()) {
            node = node.first_child();
            ++depth;
            return true;
        }
        while (node != root && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (node == root) return false;
        node = node.next_sibling();
        return true;
    }
};

/// All letters in an element, in order, whatever elements are around them.
std::string lettersOf(pugi::xml_node element) {
    std::string out;
    for (Walk walk(element); walk.next();)
        if (walk.node.type() == pugi::node_pcdata || walk.node.type() == pugi::node_cdata) out += walk.node.value();
    return out;
}

class Question {
public:
    Question(pugi::xml_node node, int line, const std::string& language, Collector& out)
        : m_node(node), m_line(line), m_language(language), m_out(out) {}

    void read() {
        const std::string type = m_node.attribute("type").value();
        if (type == "category") return;
        if (type != "multichoice" && type != "truefalse") return refuseType(type);
        carried();
        id();
        putAskedText(m_fields, plain(m_node.child("questiontext")), m_language);
        if (const std::string text = onOneLine(plain(m_node.child("generalfeedback"))); !text.empty())
            m_fields["explanation_" + m_language] = text;
        putAnswers(m_fields, type == "truefalse" ? trueOrFalse() : choices(), m_language);
        m_out.take(m_line, m_fields);
        if (m_picture)
            m_out.remark(m_line, both("een plaatje, geluid of film is weggelaten", "a picture, sound or film was left out"));
    }

private:
    void refuseType(const std::string& type) {
        const std::string name = type.empty() ? "?" : type.substr(0, 40);
        m_out.lose(m_line, both("dit is een vraag van de soort \"" + name + "\"; Stemmig kent multichoice en truefalse",
                                "this question is of the type \"" + name + "\"; Stemmig knows multichoice and truefalse"));
    }

    /// What our own files carry: short things as tags, which Moodle keeps, the rest in an element that it passes over.
    void carried() {
        for (const pugi::xml_node tag : m_node.child("tags").children("tag")) {
            const std::string text = onOneLine(lettersOf(tag));
            const std::size_t is = text.find('=');
            constexpr std::string_view kOurs = "stemmig ";
            if (!text.starts_with(kOurs) || is == std::string::npos) continue;
            put(text.substr(kOurs.size(), is - kOurs.size()), text.substr(is + 1));
        }
        for (const pugi::xml_node field : m_node.child("stemmig").children("field"))
            put(field.attribute("name").value(), lettersOf(field));
    }
    void put(const std::string& name, const std::string& text) {
        if (isField(name)) m_fields[name] = text;
    }

    void id() {
        for (const pugi::xml_node place : {m_node.child("idnumber"), m_node.child("name")}) {
            const std::string id = onOneLine(lettersOf(place));
            if (!wellFormedId(id)) continue;
            m_fields["id"] = id;
            return;
        }
        m_fields.erase("id");
    }

    /// The text of an element as plain text, whatever its format.
    std::string plain(pugi::xml_node element) {
        const std::string text = lettersOf(element.child("text"));
        const std::string format = element.attribute("format").as_string("moodle_auto_format");
        m_picture = m_picture || element.child("file");
        if (format == "plain_text" || format == "markdown" || text.size() > kCellSize) return text;
        m_picture = m_picture || hasPicture(text);
        if (format == "html") return plainText(text);
        std::vector<std::string> lines;
        for (const std::string& line : linesOf(text)) lines.push_back(plainText(line));
        return joined(lines, "\n");
    }

    static double percentOf(pugi::xml_node answer) {
        const std::string_view fraction = answer.attribute("fraction").value();
        double value = 0;
        const auto read = std::from_chars(fraction.data(), fraction.data() + fraction.size(), value, std::chars_format::fixed);
        const bool whole = read.ec == std::errc() && read.ptr == fraction.data() + fraction.size();
        return whole && value >= -100 && value <= 100 ? value : 0;
    }

    std::vector<MarkedAnswer> choices() {
        std::vector<MarkedAnswer> out;
        for (const pugi::xml_node answer : m_node.children("answer")) {
            out.push_back({plain(answer), percentOf(answer), plain(answer.child("feedback"))});
        }
        return out;
    }

    std::vector<MarkedAnswer> trueOrFalse() {
        bool right = false;
        std::string said[2];
        for (const pugi::xml_node answer : m_node.children("answer")) {
            const bool yes = lowered(onOneLine(lettersOf(answer.child("text")))) == "true";
            if (percentOf(answer) > 0) right = yes;
            said[yes ? 0 : 1] = plain(answer.child("feedback"));
        }
        std::vector<MarkedAnswer> out = trueFalse(right, m_language);
        for (std::size_t i = 0; i < 2; ++i) out[i].feedback = said[i];
        return out;
    }

    pugi::xml_node m_node;
    int m_line;
    const std::string& m_language;
    Collector& m_out;
    Fields m_fields;
    bool m_picture = false;
};

Imported broken(int line, std::string nl, std::string en) {
    return refused(ExchangeFormat::MoodleXml, {line, true, both(std::move(nl), std::move(en))});
}

/// What the file says it is written in, in lower case; "" when it does not say.
std::string declaredEncoding(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, std::min(bytes.find("?>"), std::size_t{200})));
    const std::size_t at = head.find("encoding=");
    if (!head.starts_with("<?xml") || at == std::string::npos || at + 10 >= head.size()) return {};
    const std::size_t end = head.find(head[at + 9], at + 10);
    return head.substr(at + 10, end == std::string::npos ? end : end - at - 10);
}

bool knownEncoding(const std::string& name) {
    for (const char* known : {"", "utf-8", "utf8", "us-ascii", "utf-16", "windows-1252", "iso-8859-1"})
        if (name == known) return true;
    return false;
}

std::size_t offsetOf(pugi::xml_node node) { return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, node.offset_debug())); }

/// Refuses what no quiz has and only an attack needs; empty: nothing of the kind.
std::optional<Imported> hostile(const pugi::xml_document& document, std::string_view text) {
    for (Walk walk(document); walk.next();) {
        if (walk.node.type() == pugi::node_doctype)
            return broken(
                lineAt(text, offsetOf(walk.node)),
                "dit bestand heeft een DOCTYPE; Stemmig leest zulke bestanden niet, want daarin kan staan dat er iets van "
                "elders moet worden gehaald. Sla het opnieuw op vanuit Moodle",
                "this file has a DOCTYPE; Stemmig does not read such files, because it can say that something must be fetched "
                "from elsewhere. Export it from Moodle again");
        if (walk.depth > kDeepest)
            return broken(lineAt(text, offsetOf(walk.node)),
                          "dit bestand is veel dieper genest dan een toets van Moodle; is dit het goede bestand?",
                          "this file is nested far deeper than a quiz of Moodle; is this the right file?");
    }
    return std::nullopt;
}

}  // namespace

}  // namespace exchange

Imported importMoodleXml(std::string_view bytes, const std::string& language) {
    using namespace exchange;
    if (const std::string encoding = declaredEncoding(bytes); !knownEncoding(encoding))
        return broken(1, "dit bestand is geschreven in " + encoding + "; bewaar het als UTF-8",
                      "this file is written in " + encoding + "; save it as UTF-8");
    const auto text = decoded(bytes);
    if (!text) return refused(ExchangeFormat::MoodleXml, text.error());
    pugi::xml_document document;
    constexpr unsigned kOptions = pugi::parse_default | pugi::parse_doctype;
    const auto read = document.load_buffer(text.value().data(), text.value().size(), kOptions, pugi::encoding_utf8);
    if (!read) {
        const int line = lineAt(text.value(), static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, read.offset)));
        const std::string why = read.description();
        return broken(line, "hier is de XML niet heel (" + why + "). Sla het bestand opnieuw op vanuit Moodle",
                      "the XML is broken here (" + why + "). Export the file from Moodle again");
    }
    if (auto refusal = hostile(document, text.value())) return std::move(*refusal);
    if (!document.child("quiz"))
        return broken(0, "dit is geen toets van Moodle: het begint niet met <quiz>",
                      "this is no quiz of Moodle: it does not begin with <quiz>");
    Collector out(ExchangeFormat::MoodleXml);
    std::size_t counted = 0;
    int line = 1;
    for (const pugi::xml_node node : document.child("quiz").children("question")) {
        if (out.full()) break;
        // From question to question: every line is counted once.
        line += lineAt(std::string_view(text.value()).substr(counted), offsetOf(node) - counted) - 1;
        counted = offsetOf(node);
        exchange::Question(node, line, language, out).read();
    }
    return std::move(out).imported();
}

}  // namespace stemmig
