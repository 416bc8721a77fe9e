// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include "host/report/pdf/blocks.hpp"
#include "tests/report/pdf/paper_support.hpp"
#include "tests/report/pdf/samples.hpp"

using namespace stemmig;
using namespace stemmig::paper;
using namespace stemmig::test;

namespace {

/// Texts of a page from top to bottom, without title and footer.
std::vector<TextItem> linesOf(const Page& page) {
    std::vector<TextItem> lines;
    const auto top = [](const TextItem& item) { return item.at.y() + item.text->lineAt(item.line).y(); };
    for (const Item& item : page) {
        if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && top(*text) < kHeight - kMargin)
            lines.push_back(*text);
    }
    std::stable_sort(lines.begin(), lines.end(), [&](const auto& a, const auto& b) { return top(a) < top(b); });
    return lines;
}

bool isHeading(const TextItem& item) {
    const QFont type = item.text->font();
    return type.weight() == QFont::DemiBold &&
           (type.pixelSize() == font(13.5).pixelSize() || type.pixelSize() == font(11).pixelSize());
}

Document longDocument(std::size_t seed) {
    Document out;
    out.language = "en";
    out.title = "A title";
    for (std::size_t i = 0; i < 60; ++i) {
        const std::size_t kind = (i * 7 + seed * 5 + i * i * seed) % 6;
        std::string text = "Words that fill";
        for (std::size_t k = 0; k < (i * 13 + seed * 11) % 70; ++k) text += " a line or two";
        if (kind == 0) out.blocks.push_back(Heading{1, "Section " + std::to_string(i)});
        if (kind == 1) out.blocks.push_back(Heading{2, "Part " + std::to_string(i)});
        if (kind == 2) out.blocks.push_back(Paragraph{text});
        if (kind == 3) out.blocks.push_back(Paragraph{text, Paragraph::Tone::Advice});
        if (kind == 4) out.blocks.push_back(BulletList{{text, "Short.", text}});
        if (kind == 5)
            out.blocks.push_back(
                WordsTable{{""}, std::vector<WordsTable::Row>(7, {"A", "Choice", true, {{3, "about half"}}}), "right answer"});
    }
    out.blocks.push_back(Paragraph{"The end."});
    return out;
}

}  // namespace

TEST_CASE("no page ends with a heading, and nothing stands below the margin") {
    std::vector<Document> documents;
    for (const std::string language : {"nl", "en"}) {
        for (Sample& sample : samples(language)) {
            if (sample.document.numbered) documents.push_back(std::move(sample.document));
        }
    }
    for (std::size_t seed = 1; seed <= 40; ++seed) documents.push_back(longDocument(seed));
    for (const Document& document : documents) {
        CAPTURE(document.title);
        for (const Page& page : pagesOf(document)) {
            const auto lines = linesOf(page);
            REQUIRE_FALSE(lines.empty());
            CHECK_FALSE(isHeading(lines.back()));
            for (const TextItem& item : lines) {
                const QTextLine line = item.text->lineAt(item.line);
                CHECK(item.at.y() + line.y() + line.height() < kHeight - kMargin + 3 * kPoint);
                CHECK(item.at.x() + line.naturalTextWidth() < kWidth - kMargin + kPoint);
            }
        }
    }
}

TEST_CASE("a paragraph leaves no single line behind or ahead on a page") {
    std::string text;
    for (int i = 0; i < 120; ++i) text += "some words of it ";
    for (int before = 0; before < 45; ++before) {
        Document document;
        document.title = "A title";
        for (int i = 0; i < before; ++i) document.blocks.push_back(Paragraph{"One line."});
        document.blocks.push_back(Paragraph{text});
        for (const Page& page : pagesOf(document)) {
            int of_it = 0;
            for (const TextItem& item : linesOf(page)) of_it += item.text->text().startsWith(QStringLiteral("some")) ? 1 : 0;
            CHECK(of_it != 1);
        }
    }
}

TEST_CASE("a bar has one length for its level, whatever else is in the table") {
    const auto barsOf = [](std::vector<WordsTable::Row> rows, std::vector<std::string> columns) {
        std::vector<qreal> lengths;
        for (const Piece& piece : piecesOf(WordsTable{std::move(columns), std::move(rows), "right"})) {
            for (const Item& item : piece.items) {
                const auto* box = std::get_if<BoxItem>(&item);
                if (box != nullptr && (box->fill == kBar || box->edge == kBar)) lengths.push_back(box->box.width());
            }
        }
        return lengths;
    };
    const auto alone = barsOf({{"A", "x", false, {{2, "about a third"}}}}, {""});
    const auto beside =
        barsOf({{"A", "x", true, {{6, "most"}, {2, "about a third"}}}, {"B", "", false, {{std::nullopt, "no"}, {2, "t"}}}},
               {"first", "second"});
    REQUIRE(alone.size() == 1);
    REQUIRE(beside.size() == 3);
    CHECK(beside[1] == alone[0]);
    CHECK(beside[2] == alone[0]);
    CHECK(beside[0] > alone[0]);
}

TEST_CASE("slips take as many to a page as have room, and the last page is full") {
    const auto pagesFor = [](std::vector<SlipGrid::Line> lines, unsigned count) {
        return paper::pagesOf(SlipGrid{std::move(lines), count});
    };
    const auto textsOn = [](const Page& page) {
        return std::count_if(page.begin(), page.end(), [](const Item& item) { return std::holds_alternative<TextItem>(item); });
    };
    const auto small = pagesFor({{"Name:", true}}, 9);
    REQUIRE(small.size() == 2);
    CHECK(textsOn(small[0]) == 8);
    CHECK(textsOn(small[1]) == 8);
    std::vector<SlipGrid::Line> many(9, {"A question", true});
    CHECK(textsOn(pagesFor(many, 1)[0]) / 9 < 8);
    std::vector<SlipGrid::Line> absurd(200, {"A question", true});
    CHECK(textsOn(pagesFor(absurd, 1)[0]) == 400);
}
