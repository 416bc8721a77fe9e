// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>
#include "host/report/report.hpp"

// What goes on paper, as plain values in one language: host/report/pdf draws them, the same for PDF and printer.
namespace stemmig {

struct Heading {
    unsigned level = 1;  ///< 1 sections, 2 inside them
    std::string text;
};

struct Paragraph {
    enum class Tone : std::uint8_t {
        Body,
        Muted,   ///< small print: sources, footnotes
        Advice,  ///< set apart, clay: something to do
    };
    std::string text;
    Tone tone = Tone::Body;
    bool with_next = false;  ///< belongs to what follows: never the last on a page
};

struct BulletList {
    std::vector<std::string> items;
};

/// One word with its bar; no level: a text without a bar ("no result shown").
struct WordCell {
    std::optional<std::uint8_t> level;  ///< 0..6: one fixed length each
    std::string text;
};

/// The choices of a statement with their words, in one column or two.
struct WordsTable {
    struct Row {
        std::string letter;  ///< "A"
        std::string choice;  ///< "" when its words are not known any more
        bool right = false;  ///< marked as the right answer, in words
        std::vector<WordCell> cells;
    };
    std::vector<std::string> columns;  ///< headings of the word columns; one empty heading: none is drawn; none: only choices
    std::vector<Row> rows;
    std::string right_mark;  ///< "right answer"
};

/// Contacts and the like: a name in front, lines after it.
struct Cards {
    struct Card {
        std::string title;
        std::vector<std::string> lines;
    };
    std::vector<Card> cards;
};

/// The same slip many times, with lines to cut along; whole pages, so a few more than `count`.
struct SlipGrid {
    struct Line {
        std::string text;
        bool write = false;  ///< room to write follows
    };
    std::vector<Line> lines;
    unsigned count = 1;
};

/// Join tickets, each with its own code. Takes pages of its own.
struct TicketGrid {
    struct Cell {
        std::string code;  ///< "ABCD-EFGH"
        std::string url;   ///< what the QR code says
    };
    std::vector<Cell> tickets;
    std::string address_label;  ///< "Scan, or go to"
    std::string address;        ///< to type
    std::string code_label;     ///< "and type"
    std::string caption;        ///< "For one device, once. ..."
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, BulletList, WordsTable, Cards, SlipGrid, TicketGrid, PageBreak>;

struct Document {
    std::string language;  ///< "nl"
    std::string title;     ///< also the PDF's own title: without the class label
    std::string subtitle;  ///< below the title; may be empty
    std::string footer;    ///< left of "1 / 3"; may be empty
    bool numbered = true;  ///< page numbers, title and footer on the page; false for slips and tickets
    std::vector<Block> blocks;
};

/// The understanding report. The class label is in it only when asked.
[[nodiscard]] Document reportDocument(const SessionReport& report, const std::string& language, bool with_label = false);
/// Two sessions side by side.
[[nodiscard]] Document comparisonDocument(const Comparison& comparison, const std::string& language, bool with_label = false);
/// The reading page of a lesson: key messages, preparation, contacts and help of the school, scripts, source.
[[nodiscard]] Document preparationDocument(const Lesson& lesson, const Help& help, const School& school,
                                           const std::string& language);
/// The whole lesson with right answers, explanations, prompts and notes: for the teacher only.
[[nodiscard]] Document lessonDocument(const Lesson& lesson, const std::string& language);
/// The lesson's exit slip, the same text on each. @param count 1..kMostSlips
[[nodiscard]] Document exitSlips(const Lesson& lesson, const std::string& language, unsigned count);
inline constexpr unsigned kMostSlips = 400;

/// One paper ticket: its code of 8 characters and the whole address with the code in it, for the QR code.
struct PaperTicket {
    std::string code;
    std::string url;
};
/// @param address what a pupil without a camera types ("192.168.1.20:4711")
[[nodiscard]] Document ticketDocument(const std::vector<PaperTicket>& tickets, const std::string& address,
                                      const std::string& language);

}  // namespace stemmig
