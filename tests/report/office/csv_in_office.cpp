// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a CSV whose every text is hostile in LibreOffice and looks for formulas. Part of the long tests; ctest counts 77 as
// skipped. Usage: csv_in_office FOLDER
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include "host/report/csv.hpp"

using namespace stemmig;
namespace fs = std::filesystem;

namespace {

constexpr int kSkipped = 77;

const std::vector<std::string> kHostile{"=1+1",         "+1+1",   "-1+2",      "@SUM(1;2)",
                                        "\t=1+1",       "\r=1+1", "\n=1",      "  =1+1",
                                        "a\";=1+1;\"b", "a;=1+1", "a\r\n=1+1", "=HYPERLINK(\"http://x\";\"y\")"};

/// A report with a section for each hostile text, and that text everywhere in it.
SessionReport hostileReport() {
    SessionReport report;
    report.day = report.label = kHostile.front();
    report.title = Text{{{"en", kHostile[1]}}};
    for (const std::string& text : kHostile) {
        ReportStatement asked;
        asked.text = Text{{{"en", text}}};
        asked.choices = {asked.text, asked.text};
        asked.rounds = {{1, false, {{2, asked.text}, {3, asked.text}}}};
        report.sections.push_back({asked.text, {asked}, Understanding::TalkedAbout});
    }
    return report;
}

std::string bytesOf(const fs::path& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

int fail(const std::string& why) {
    std::cerr << "csv_in_office: " << why << "\n";
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return fail("usage: csv_in_office FOLDER");
    if (std::getenv("STEMMIG_LONG") == nullptr || std::system("command -v soffice >/dev/null") != 0) {
        std::cout << "skipped: needs STEMMIG_LONG and LibreOffice (apt install libreoffice-calc-nogui)\n";
        return kSkipped;
    }
    const fs::path folder = fs::absolute(argv[1]);
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / "ours.csv", std::ios::binary) << toCsv(hostileReport(), "en", true);
    // The control: the office would run a formula if it found one.
    std::ofstream(folder / "control.csv", std::ios::binary) << "\xEF\xBB\xBF"
                                                            << "a;b\r\n=1+1;\"=SUM(1;2)\"\r\n";
    const std::string command = "cd '" + folder.string() + "' && soffice --headless '-env:UserInstallation=file://" +
                                folder.string() + "/profile' --convert-to fods '--infilter=CSV:59,34,76,1' ours.csv control.csv";
    if (std::system(command.c_str()) != 0) return fail("LibreOffice failed");
    const std::string ours = bytesOf(folder / "ours.fods"), control = bytesOf(folder / "control.fods");
    if (control.find("table:formula=\"of:=SUM(1;2)\"") == std::string::npos) return fail("the control ran no formula");
    if (ours.find("understanding") == std::string::npos) return fail("no sheet");
    if (ours.find("table:formula") != std::string::npos) return fail("a formula in our sheet");
    for (const char* shown : {"&apos;=1+1", "&apos;@SUM(1;2)", "&apos;=HYPERLINK(&quot;http://x&quot;;&quot;y&quot;)"}) {
        if (ours.find(shown) == std::string::npos) return fail(std::string("not shown as text: ") + shown);
    }
    return 0;
}
