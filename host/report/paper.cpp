// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>
#include "host/report/document.hpp"
#include "host/report/phrases.hpp"

// What is read the day before, and what is cut up: preparation, exit slips, join tickets.
namespace stemmig {

namespace {

using phrases::both;

constexpr std::string_view kEllipsis = "…";

void addParagraphs(Document& out, const std::vector<Text>& texts) {
    for (const Text& text : texts) out.blocks.push_back(Paragraph{text.in(out.language), Paragraph::Tone::Body});
}

void addList(Document& out, const std::vector<Text>& texts) {
    BulletList list;
    for (const Text& text : texts) list.items.push_back(text.in(out.language));
    if (!list.items.empty()) out.blocks.push_back(std::move(list));
}

void addHeading(Document& out, unsigned level, const Text& text) { out.blocks.push_back(Heading{level, text.in(out.language)}); }

Cards::Card cardOf(const SchoolContact& contact) {
    Cards::Card card{contact.name, {}};
    for (const std::string* line : {&contact.role, &contact.where, &contact.when, &contact.phone}) {
        if (!line->empty()) card.lines.push_back(*line);
    }
    return card;
}

void addContacts(Document& out, const School& school) {
    addHeading(out, 1, both("Naar wie leerlingen op school toe kunnen", "To whom pupils can go at school"));
    Cards cards;
    for (const SchoolContact& contact : school.contacts) cards.cards.push_back(cardOf(contact));
    if (!cards.cards.empty()) {
        out.blocks.push_back(std::move(cards));
        return;
    }
    const Text none = both("Er is nog niemand ingevuld. Doe dat voor de les, in het programma.",
                           "Nobody is filled in yet. Do that before the lesson, in the program.");
    out.blocks.push_back(Paragraph{none.in(out.language), Paragraph::Tone::Advice});
}

void addHelp(Document& out, const Help& help) {
    addHeading(out, 1, both("Wat leerlingen op de pagina Info vinden", "What pupils find on the Info page"));
    Cards cards;
    for (const HelpEntry& entry : help.entries) {
        if (entry.by_default && !entry.address.empty()) cards.cards.push_back({entry.heading.in(out.language), {entry.address}});
    }
    if (!cards.cards.empty()) out.blocks.push_back(std::move(cards));
    const std::string day = phrases::longDay(help.checked_on, out.language);
    const Text checked = both("Adressen nagekeken op " + day + ". Open ze vandaag zelf.",
                              "Addresses checked on " + day + ". Open them yourself today.");
    out.blocks.push_back(Paragraph{checked.in(out.language), Paragraph::Tone::Advice});
}

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return "";
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// The sentences of a text, each with its full stop.
std::vector<std::string> sentencesOf(std::string_view text) {
    std::vector<std::string> out;
    std::size_t begin = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (std::string_view(".?!").find(text[i]) == std::string_view::npos || text[i + 1] != ' ') continue;
        out.push_back(trimmed(text.substr(begin, i + 1 - begin)));
        begin = i + 1;
    }
    out.push_back(trimmed(text.substr(begin)));
    std::erase(out, "");
    return out;
}

/// A line for each sentence; room to write where the author put an ellipsis.
std::vector<SlipGrid::Line> slipLines(std::string_view text) {
    std::vector<SlipGrid::Line> lines;
    while (!text.empty()) {
        const std::size_t gap = text.find(kEllipsis);
        for (std::string& line : sentencesOf(text.substr(0, gap))) lines.push_back({std::move(line), false});
        if (gap == std::string_view::npos) break;
        if (lines.empty() || lines.back().write) lines.push_back({"", false});
        lines.back().write = true;
        text.remove_prefix(gap + kEllipsis.size());
    }
    return lines;
}

/// "ABCD-EFGH": four at a time are easier to type.
std::string grouped(const std::string& code) { return code.size() == 8 ? code.substr(0, 4) + "-" + code.substr(4) : code; }

}  // namespace

Document preparationDocument(const Lesson& lesson, const Help& help, const School& school, const std::string& language) {
    Document out;
    out.language = language;
    out.title = lesson.title.in(language);
    const std::string minutes = std::to_string(lesson.minutes) + (language == "nl" ? " minuten" : " minutes");
    out.subtitle = (language == "nl" ? "Voorbereiding · " : "Preparation · ") + minutes;
    if (!lesson.audience.empty()) out.subtitle += " · " + lesson.audience.in(language);
    out.footer = "Stemmig · " + out.title;
    if (!lesson.summary.empty()) addParagraphs(out, {lesson.summary});
    for (const Section& section : lesson.preparation) {
        addHeading(out, 1, section.heading);
        addParagraphs(out, section.paragraphs);
    }
    if (!lesson.key_messages.empty()) {
        addHeading(out, 1, both("Wat leerlingen mogen onthouden", "What pupils may remember"));
        std::vector<Text> messages;
        for (const Labelled& message : lesson.key_messages) messages.push_back(message.text);
        addList(out, messages);
    }
    addContacts(out, school);
    addHelp(out, helpOf(help, school));
    if (!lesson.after_care.empty()) {
        addHeading(out, 1, both("Na de les", "After the lesson"));
        addList(out, lesson.after_care);
    }
    if (!lesson.source.empty()) addHeading(out, 2, both("Bron", "Source"));
    for (const Text* line : {&lesson.source, &lesson.not_endorsed}) {
        if (!line->empty()) out.blocks.push_back(Paragraph{line->in(language), Paragraph::Tone::Muted});
    }
    if (!help.scripts.empty()) {
        out.blocks.push_back(PageBreak{});  // a sheet to have at hand in the lesson
        addHeading(out, 1,
                   both("Zinnen om voor te lezen (toets H in de les)", "Sentences to read aloud (the H key in the lesson)"));
    }
    for (const Section& script : help.scripts) {
        addHeading(out, 2, script.heading);
        addParagraphs(out, script.paragraphs);
    }
    return out;
}

Document exitSlips(const Lesson& lesson, const std::string& language, unsigned count) {
    const Text usual = both("Naam: … Ik wil praten: ja / nee (zet er een rondje om). Eén ding dat ik onthoud: …",
                            "Name: … I want to talk: yes / no (circle one). One thing I will remember: …");
    const Text& text = lesson.exit_slip.empty() ? usual : lesson.exit_slip;
    Document out;
    out.language = language;
    out.title = language == "nl" ? "Briefjes" : "Slips";  // never the topic: slips lie about
    out.numbered = false;
    out.blocks.push_back(SlipGrid{slipLines(text.in(language)), std::clamp(count, 1u, kMostSlips)});
    return out;
}

Document ticketDocument(const std::vector<PaperTicket>& tickets, const std::string& address, const std::string& language) {
    TicketGrid grid;
    for (const PaperTicket& ticket : tickets) grid.tickets.push_back({grouped(ticket.code), ticket.url});
    grid.address_label = language == "nl" ? "Scan, of ga naar" : "Scan, or go to";
    grid.address = address;
    grid.code_label = language == "nl" ? "en typ" : "and type";
    grid.caption = language == "nl" ? "Voor één apparaat, één keer. Gooi dit kaartje daarna weg."
                                    : "For one device, once. Then throw this ticket away.";
    Document out;
    out.language = language;
    out.title = language == "nl" ? "Kaartjes" : "Tickets";
    out.numbered = false;
    out.blocks.push_back(std::move(grid));
    return out;
}

}  // namespace stemmig
