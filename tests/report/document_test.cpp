// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/document.hpp"
#include <algorithm>
#include "host/lesson/reader.hpp"
#include "tests/report/report_support.hpp"

using namespace stemmig;
using namespace stemmig::test;

namespace {

/// A document as plain lines, to look into.
struct Plain {
    std::string text;
    void line(const std::string& content) { text += content + "\n"; }
    void operator()(const Heading& block) { line("# " + block.text); }
    void operator()(const Paragraph& block) { line((block.tone == Paragraph::Tone::Advice ? "! " : "") + block.text); }
    void operator()(const BulletList& block) {
        for (const std::string& item : block.items) line("* " + item);
    }
    void operator()(const WordsTable& block) {
        for (const auto& row : block.rows) {
            std::string cells = row.letter + "|" + row.choice + (row.right ? " (" + block.right_mark + ")" : "");
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                cells += "|" + block.columns.at(i) + ":" + row.cells[i].text + (row.cells[i].level ? "" : " -");
            line(cells);
        }
    }
    void operator()(const Cards& block) {
        for (const auto& card : block.cards) {
            std::string all = "[" + card.title;
            for (const std::string& each : card.lines) all += " / " + each;
            line(all + "]");
        }
    }
    void operator()(const SlipGrid& block) {
        for (const auto& each : block.lines) line(each.text + (each.write ? "____" : ""));
    }
    void operator()(const TicketGrid& block) {
        for (const auto& ticket : block.tickets) line(ticket.code + " " + ticket.url);
    }
    void operator()(const PageBreak&) { line("---"); }
};

std::string plain(const Document& document) {
    Plain out;
    out.line(document.title);
    out.line(document.subtitle);
    for (const Block& block : document.blocks) std::visit(out, block);
    return out.text;
}

SessionReport sampleReport(const std::string& day = "2026-11-23") {
    const Lesson les = lesson();
    PastSession past = session(
        {roundOf(les, "c1", {2, 3, 0}), roundOf(les, "c1", {}, 2), roundOf(les, "c3", {}), roundOf(les, "o1", {6, 0, 0})}, day);
    past.follow_up = "2026-12-14";
    return makeReport(&les, past);
}

std::string slipOf(const std::string& text) {
    Lesson les = lesson();
    if (!text.empty()) les.exit_slip = words(text, text);
    return plain(exitSlips(les, "en", 5));
}

}  // namespace

TEST_CASE("the report goes from what to do to what was said, in words") {
    const std::string text = plain(reportDocument(sampleReport(), "en"));
    CAPTURE(text);
    for (const char* part :
         {"The lesson\nReport of the lesson · 23 November 2026\n# To come back to\n"
          "* Message km1. (the group is divided: come back to this)\nPlanned: 14 December 2026.\n! Did somebody leave the room?",
          "# Message km1.\n! Key message: the group is divided: come back to this.\n# Statement c1.\n",
          "A|True (right answer)|first round:about a third|second round:no result -\n",
          "B|Not true|first round:about half|second round:no result -\n",
          "Also chosen: ‘Not true’. Explain once more: Explanation c1.",
          "# Message km2.\nKey message: no result shown.\n# Statement c3.\nNo result was shown for this statement.\n",
          "A|True|:most or everybody\n", "# Not asked in this lesson\n* Message km4.\n",
          "# Ground rules of the class\n* No names.\n", "Rounded, to protect everybody."})
        CHECK(has(text, part));
    CHECK(has(plain(reportDocument(sampleReport(), "nl")), "Verslag van de les · 23 november 2026"));
}

TEST_CASE("the class label is on paper only when asked, and never in the title") {
    for (const bool with_label : {false, true}) {
        const Document report = reportDocument(sampleReport(), "en", with_label);
        const Document both = comparisonDocument(compare(sampleReport(), sampleReport("2026-12-14")), "en", with_label);
        for (const Document& document : {report, both}) {
            CHECK(has(plain(document), "2b") == with_label);
            CHECK_FALSE(has(document.title + document.footer, "2b"));
            CHECK_FALSE(has(plain(document), "0a0b"));
            CHECK_FALSE(has(plain(document), "%"));
        }
    }
}

TEST_CASE("two lessons stand side by side with their days above the words") {
    const Document document = comparisonDocument(compare(sampleReport(), sampleReport("2026-12-14")), "en");
    const std::string text = plain(document);
    CAPTURE(text);
    CHECK(has(text, "Two lessons side by side · 23 November 2026 / 14 December 2026\n"));
    CHECK(has(text, "A|True (right answer)|23 November 2026:about a third|14 December 2026:about a third\n"));
    CHECK(has(text, "# Statement c3.\nNo result was shown for this statement.\n"));
    const std::string nothing = plain(comparisonDocument(compare(sampleReport(), makeReport(nullptr, session({}))), "en"));
    CHECK(has(nothing, "No statement was asked in the same words"));
}

TEST_CASE("the preparation has everything there is to read, and the school's own people and help") {
    const auto read = readLessonFile(STEMMIG_SOURCE_DIR "/content/lessons/seksuele-uitbuiting.textproto");
    const auto help = readHelpFile(STEMMIG_SOURCE_DIR "/content/help/help.textproto");
    REQUIRE(read.ok());
    REQUIRE(help.ok());
    const Lesson& les = *read.value().lesson;
    const School school{{{"Mw. De Vries", "mentor", "", "ma", "06"}}, {"0800-2000"}};
    for (const std::string language : {"nl", "en"}) {
        const std::string text = plain(preparationDocument(les, help.value(), school, language));
        const auto reads = [&](const Text& wanted) {
            CAPTURE(wanted.in(language));
            CHECK(has(text, wanted.in(language)));
        };
        for (const Section& section : les.preparation) {
            reads(section.heading);
            for (const Text& paragraph : section.paragraphs) reads(paragraph);
        }
        for (const Section& script : help.value().scripts) {
            reads(script.heading);
            for (const Text& paragraph : script.paragraphs) reads(paragraph);
        }
        for (const Labelled& message : les.key_messages) reads(message.text);
        for (const Text& line : les.after_care) reads(line);
        reads(les.source);
        reads(les.not_endorsed);
        CHECK(has(text, "[Mw. De Vries / mentor / ma / 06]"));
        CHECK(has(text, " / 0800-2000]"));
        CHECK_FALSE(has(text, "0800-0432"));  // not ticked
        CHECK(has(text, " / fier.nl/chat]"));
        CHECK(has(text,
                  language == "nl" ? "23 november 2026. Open ze vandaag zelf." : "23 November 2026. Open them yourself today."));
    }
    const std::string nobody = plain(preparationDocument(les, help.value(), {}, "en"));
    CHECK(has(nobody, "! Nobody is filled in yet."));
}

TEST_CASE("the lesson on paper has every text of every step in the order of the lesson, and what is right") {
    const auto read = readLessonFile(STEMMIG_SOURCE_DIR "/content/lessons/seksuele-uitbuiting.textproto");
    const Lesson& les = *read.value().lesson;
    for (const std::string language : {"nl", "en"}) {
        const std::string text = plain(lessonDocument(les, language));
        std::size_t at = text.find("---\n");  // the steps begin on a new page
        REQUIRE(at != std::string::npos);
        const auto next = [&](const Text& wanted) {
            CAPTURE(wanted.in(language));
            const std::size_t found = text.find(wanted.in(language), at);
            REQUIRE(found != std::string::npos);
            at = found;
        };
        for (const Step& step : les.steps) {
            next(step.title);
            if (!step.statement) continue;
            const Statement& asked = *step.statement;
            for (const ChatMessage& message : asked.question->chat) next(message.text);
            for (const Text& choice : asked.question->choices) next(choice);
            if (!asked.explanation.empty()) next(asked.explanation);
            for (const Text& prompt : asked.class_prompts) next(prompt);
            for (const Text& note : asked.teacher_notes) next(note);
        }
        next(les.after_care.back());
        for (const Section& section : les.preparation) CHECK(has(text, section.paragraphs.back().in(language)));
        for (const Step& step : les.steps)
            for (const auto* texts : {&step.board, &step.notes})
                for (const Text& one : *texts) CHECK_MESSAGE(has(text, one.in(language)), one.in(language));
        CHECK(has(text, language == "nl" ? "(goede antwoord)" : "(right answer)"));
        CHECK(has(text, language == "nl" ? "! Voor de docent:" : "! For the teacher:"));
        CHECK(has(text, language == "nl" ? "legt de schuld bij het slachtoffer" : "blames the victim"));
    }
}

TEST_CASE("an exit slip is the lesson's text, with room to write where its author put an ellipsis") {
    CHECK(has(slipOf("Name: … I want to talk: yes / no (circle one). One thing I will remember: …"),
              "Name:____\nI want to talk: yes / no (circle one).\nOne thing I will remember:____\n"));
    CHECK(has(slipOf("Write something."), "\nWrite something.\n"));
    CHECK(has(slipOf("…"), "\n____\n"));
    CHECK(has(slipOf("Name: … …"), "Name:____\n____\n"));
    CHECK(has(slipOf(""), "One thing I will remember:____"));  // a lesson without one of its own
    const Document slips = exitSlips(lesson(), "nl", 100000);
    CHECK(std::get<SlipGrid>(slips.blocks.at(0)).count == kMostSlips);
    CHECK(std::get<SlipGrid>(exitSlips(lesson(), "nl", 0).blocks.at(0)).count == 1);
    CHECK_FALSE(has(slips.title, lesson().title.in("nl")));
}

TEST_CASE("a ticket shows its code in two halves and its own address as a QR code") {
    const Document document = ticketDocument({{"ABCD2345", "http://h/#k.ABCD2345"}, {"X", "http://h/#k.X"}}, "h", "en");
    CHECK(has(plain(document), "ABCD-2345 http://h/#k.ABCD2345\nX http://h/#k.X\n"));
    CHECK_FALSE(document.numbered);
}
