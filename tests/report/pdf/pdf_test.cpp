// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/pdf.hpp"
#include <QPrinter>
#include <regex>
#include "host/report/pdf/blunt_times.hpp"
#include "tests/report/pdf/paper_support.hpp"
#include "tests/report/pdf/samples.hpp"

using namespace stemmig;
using namespace stemmig::test;
namespace fs = std::filesystem;

namespace {

const std::string kDay = "2026-11-23";

/// Every text that a reader of the document must find.
struct Texts {
    std::vector<std::string> all;
    void operator()(const Heading& block) { all.push_back(block.text); }
    void operator()(const Paragraph& block) { all.push_back(block.text); }
    void operator()(const BulletList& block) { all.insert(all.end(), block.items.begin(), block.items.end()); }
    void operator()(const WordsTable& block) {
        all.insert(all.end(), block.columns.begin(), block.columns.end());
        for (const auto& row : block.rows) {
            all.push_back(row.choice);
            for (const auto& cell : row.cells) all.push_back(cell.text);
        }
    }
    void operator()(const Cards& block) {
        for (const auto& card : block.cards) {
            all.push_back(card.title);
            all.insert(all.end(), card.lines.begin(), card.lines.end());
        }
    }
    void operator()(const SlipGrid& block) {
        for (const auto& line : block.lines) all.push_back(line.text);
    }
    void operator()(const TicketGrid& block) {
        for (const auto& ticket : block.tickets) all.push_back(ticket.code);
        all.insert(all.end(), {block.address, block.caption, block.address_label, block.code_label});
    }
    void operator()(const PageBreak&) {}
};

std::vector<std::string> textsOf(const Document& document) {
    Texts texts;
    for (const Block& block : document.blocks) std::visit(texts, block);
    if (document.numbered) texts.all.insert(texts.all.end(), {document.title, document.subtitle, document.footer});
    return texts.all;
}

/// Without the footers, which stand in the middle of what goes on on the next page.
std::string withoutFooters(std::string text, const Document& document) {
    for (int of = 1; of < 20; ++of) {
        for (int page = 1; page <= of; ++page) {
            const std::string footer = withoutBlanks(document.footer + std::to_string(page) + "/" + std::to_string(of));
            const std::size_t at = document.numbered ? text.find(footer) : std::string::npos;
            if (at != std::string::npos && page < of) text.erase(at, footer.size());
        }
    }
    return text;
}

int pagesIn(const fs::path& pdf) {
    std::smatch found;
    const std::string info = said("pdfinfo " + quoted(pdf));
    REQUIRE(std::regex_search(info, found, std::regex("Pages: +([0-9]+)")));
    return std::stoi(found[1]);
}

}  // namespace

TEST_CASE("the same document on the same day is the same file, and another day changes nothing but the day") {
    for (const std::string language : {"nl", "en"}) {
        const auto once = samples(language), again = samples(language);
        for (std::size_t i = 0; i < once.size(); ++i) {
            CAPTURE(once[i].name);
            const std::string pdf = pdfOf(once[i].document, kDay);
            CHECK(pdf.rfind("%PDF-", 0) == 0);
            CHECK(pdfOf(again[i].document, kDay) == pdf);
            std::string later = pdfOf(once[i].document, "2027-01-04");
            CHECK(later != pdf);
            later.replace(later.find("20270104"), 8, "20261123");
            CHECK(later == pdf);
        }
    }
}

TEST_CASE("a PDF says its day, and no time of day, no user and no class that was not asked for") {
    const PaperFolder folder;
    for (const Sample& sample : samples("nl")) {
        CAPTURE(sample.name);
        const fs::path file = written(folder, sample.name + ".pdf", pdfOf(sample.document, kDay));
        const std::string info = said("pdfinfo -rawdates " + quoted(file));
        CHECK(has(info, "Creator:         Stemmig\n"));
        CHECK(std::regex_search(info, std::regex("CreationDate: +D:20261123\n")));
        for (const char* never : {"ModDate", "Author", "Subject", "Keywords"}) CHECK_FALSE(has(info, never));
        CHECK(said("pdfinfo -meta " + quoted(file)).empty());
        CHECK_FALSE(std::regex_search(pdfOf(sample.document, kDay), std::regex("D:[0-9]{9}")));
    }
    const auto labelled = [&](bool with_label) {
        SessionReport report;
        report.label = "klas-2b";
        report.title = Text{{{"nl", "Les"}}};
        return said("pdftotext " + quoted(written(folder, "l.pdf", pdfOf(reportDocument(report, "nl", with_label), kDay))) +
                    " -");
    };
    CHECK_FALSE(has(labelled(false), "klas-2b"));
    CHECK(has(labelled(true), "klas-2b"));
}

TEST_CASE("every text of a document is in its PDF to be searched, inside the paper, in fonts that are in the file") {
    const PaperFolder folder;
    for (const std::string language : {"nl", "en"}) {
        for (const Sample& sample : samples(language)) {
            CAPTURE(sample.name);
            const fs::path file = written(folder, sample.name + ".pdf", pdfOf(sample.document, kDay));
            const std::string text =
                withoutFooters(withoutBlanks(said("pdftotext -raw " + quoted(file) + " -")), sample.document);
            for (const std::string& wanted : textsOf(sample.document)) {
                CAPTURE(wanted);
                CHECK(has(text, withoutBlanks(wanted)));
            }
            const std::string fonts = said("pdffonts " + quoted(file) + " | tail -n +3");
            CHECK(has(fonts, "Inter-Regular"));
            CHECK(std::regex_search(fonts, std::regex("Identity-H +yes")));
            CHECK_FALSE(std::regex_search(fonts, std::regex("Identity-H +no|Type 3")));
            // The smallest printer margin that is common, 5 mm.
            const std::string boxes = said("pdftotext -bbox " + quoted(file) + " -");
            const std::regex word(
                "<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)");
            std::size_t words = 0;
            for (std::sregex_iterator at(boxes.begin(), boxes.end(), word), end; at != end; ++at, ++words) {
                CAPTURE((*at)[5].str());
                CHECK(std::stod((*at)[1]) > 14);
                CHECK(std::stod((*at)[2]) > 14);
                CHECK(std::stod((*at)[3]) < 595 - 14);
                CHECK(std::stod((*at)[4]) < 842 - 14);
            }
            CHECK(words > 20);
        }
    }
}

TEST_CASE("pages are numbered, sheets to cut up are not") {
    const PaperFolder folder;
    for (const Sample& sample : samples("en")) {
        CAPTURE(sample.name);
        const fs::path file = written(folder, sample.name + ".pdf", pdfOf(sample.document, kDay));
        const int pages = pagesIn(file);
        CHECK(pages > 1);
        for (int page = 1; page <= pages; ++page) {
            const std::string number = std::to_string(page);
            const std::string text = said("pdftotext -f " + number + " -l " + number + " " + quoted(file) + " -");
            CHECK(has(withoutBlanks(text), number + "/" + std::to_string(pages)) == sample.document.numbered);
        }
    }
}

TEST_CASE("a camera reads each ticket's own address from the printed page") {
    const PaperFolder folder;
    const Document document = samples("nl").back().document;
    const auto& grid = std::get<TicketGrid>(document.blocks.at(0));
    const fs::path file = written(folder, "tickets.pdf", pdfOf(document, kDay));
    // One ticket at a time, as a camera sees it: 620 x 350 pixels of 150 a inch, ten to a page.
    for (std::size_t i = 0; i < grid.tickets.size(); ++i) {
        const std::string page = std::to_string(i / 10 + 1), x = std::to_string(i % 2 * 620),
                          y = std::to_string(i % 10 / 2 * 351);
        (void)said("pdftoppm -singlefile -r 150 -gray -png -W 620 -H 350 -f " + page + " -x " + x + " -y " + y + " " +
                   quoted(file) + " " + quoted(folder.path / "ticket"));
        CHECK(said("zbarimg --quiet --raw " + quoted(folder.path / "ticket.png")) == grid.tickets[i].url + "\n");
    }
}

TEST_CASE("a printer gets the same pages as the PDF") {
    const PaperFolder folder;
    for (const Sample& sample : samples("nl")) {
        CAPTURE(sample.name);
        const fs::path printed = folder.path / (sample.name + "-printed.pdf");
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(QString::fromStdString(printed.string()));
            prepareForPaper(printer);
            REQUIRE(paintDocument(sample.document, printer));
        }
        const fs::path saved = written(folder, sample.name + ".pdf", pdfOf(sample.document, kDay));
        CHECK(said("pdftotext -bbox-layout " + quoted(printed) + " - | grep '<line'") ==
              said("pdftotext -bbox-layout " + quoted(saved) + " - | grep '<line'"));
        CHECK(pagesIn(printed) == pagesIn(saved));
    }
}

TEST_CASE("a printer that is not there is said, and nothing is printed elsewhere") {
    const auto names = printers();
    CHECK(std::find(names.begin(), names.end(), "no such printer") == names.end());
    for (const std::string name : {"no such printer", ""}) {
        const auto outcome = printDocument(samples("nl")[0].document, name);
        REQUIRE_FALSE(outcome.ok());
        CHECK(has(outcome.error().in("en"), "There is no printer"));
        CHECK(has(outcome.error().in("nl"), "sla een PDF op"));
    }
}

TEST_CASE("a PDF that cannot be written says what to do") {
    const PaperFolder folder;
    const Document document = samples("nl")[3].document;
    REQUIRE(renderPdf(document, kDay, folder.path / "a.pdf").ok());
    CHECK(fs::file_size(folder.path / "a.pdf") == pdfOf(document, kDay).size());
    const auto refused = renderPdf(document, kDay, folder.path / "none" / "a.pdf");
    REQUIRE_FALSE(refused.ok());
    CHECK(has(refused.error().in("en"), "There is no folder"));
}

TEST_CASE("times and identifiers of newer Qt versions are overwritten too, and no offset moves") {
    const std::string stamped =
        "/CreationDate (D:20261123104112+01'00')\n/ModDate (D:20261123104112Z)\n"
        "<xmp:CreateDate>2026-11-23T10:41:12+01:00</xmp:CreateDate><xmp:MetadataDate>2026-11-23T10:41:12Z</xmp:MetadataDate>"
        "<rdf:Description xmp:ModifyDate=\"2026-11-23T10:41:12Z\" "
        "xmpMM:DocumentID=\"uuid:5f2c1c1e-aaaa-4bbb-8ccc-0123456789ab\"/>"
        "/ID [ <5F2C1C1E0123456789ABCDEF00112233> <5F2C1C1E0123456789ABCDEF00112233> ]\nstream of 10:41 stays";
    const std::string blunt = paper::withBluntTimes(stamped, kDay);
    CAPTURE(blunt);
    CHECK(blunt.size() == stamped.size());
    CHECK(has(blunt, "/CreationDate (D:20261123)             \n/ModDate (D:20261123)       \n"));
    CHECK(has(blunt, "<xmp:CreateDate>2026-11-23               </xmp:CreateDate>"));
    CHECK(has(blunt, "xmp:ModifyDate=\"2026-11-23          \""));
    CHECK(has(blunt, "<00000000000000000000000000000000>"));
    CHECK_FALSE(has(blunt, "10:41:12"));
    CHECK_FALSE(has(blunt, "5f2c1c1e"));
    CHECK(has(blunt, "stream of 10:41 stays"));
    CHECK(paper::withBluntTimes("/CreationDate (cut off", kDay) == "/CreationDate (cut off");
}
