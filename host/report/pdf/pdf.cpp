// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/report/pdf/pdf.hpp"

#include <QBuffer>
#include <QPdfWriter>
#include "host/report/pdf/blunt_times.hpp"
#include "host/report/save_file.hpp"

namespace stemmig {

std::string pdfOf(const Document& document, const std::string& day) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepareForPaper(writer);
        writer.setTitle(QString::fromStdString(document.title));
        writer.setCreator(QStringLiteral("Stemmig"));
        (void)paintDocument(document, writer);  // memory does not give up
    }
    return paper::withBluntTimes(buffer.data().toStdString(), day);
}

Result<Ok, Text> renderPdf(const Document& document, const std::string& day, const std::filesystem::path& file) {
    return saveFile(file, pdfOf(document, day));
}

}  // namespace stemmig
