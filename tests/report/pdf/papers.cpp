// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a PDF of every kind in both languages, to be looked at. Usage: stemmig-papers FOLDER
#include <QGuiApplication>
#include <iostream>
#include "host/report/pdf/pdf.hpp"
#include "tests/report/pdf/samples.hpp"

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication gui(argc, argv);
    if (argc != 2) {
        std::cerr << "usage: stemmig-papers FOLDER\n";
        return 2;
    }
    for (const std::string language : {"nl", "en"}) {
        for (const auto& sample : stemmig::test::samples(language)) {
            const auto file = std::filesystem::path(argv[1]) / (sample.name + "-" + language + ".pdf");
            const auto saved = stemmig::renderPdf(sample.document, "2026-11-23", file);
            if (!saved) {
                std::cerr << saved.error().in("en") << "\n";
                return 1;
            }
        }
    }
    return 0;
}
