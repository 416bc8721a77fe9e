// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPrinter>
#include <QPrinterInfo>
#include "host/report/pdf/pdf.hpp"

namespace stemmig {

namespace {

Err<Text> failure(std::string nl, std::string en) { return {Text{{{"nl", std::move(nl)}, {"en", std::move(en)}}}}; }

}  // namespace

std::vector<std::string> printers() {
    const QString usual = QPrinterInfo::defaultPrinterName();
    std::vector<std::string> names;
    if (!usual.isEmpty()) names.push_back(usual.toStdString());
    for (const QString& name : QPrinterInfo::availablePrinterNames()) {
        if (name != usual) names.push_back(name.toStdString());
    }
    return names;
}

Result<Ok, Text> printDocument(const Document& document, const std::string& printer) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(QString::fromStdString(printer));
    // Without one Qt would take the default printer, or make a file: pages of a lesson do not come out just anywhere.
    if (info.isNull())
        return failure("De printer \"" + printer + "\" is er niet. Kies een andere, of sla een PDF op en print die.",
                       "There is no printer \"" + printer + "\". Choose another one, or save a PDF and print that.");
    QPrinter device(info, QPrinter::HighResolution);
    device.setDocName(QStringLiteral("Stemmig"));  // stands in queues that others see
    device.setCreator(QStringLiteral("Stemmig"));
    prepareForPaper(device);
    if (!paintDocument(document, device) || device.printerState() == QPrinter::Error)
        return failure("Printen lukte niet. Controleer de printer, of sla een PDF op en print die.",
                       "Printing did not work. Check the printer, or save a PDF and print that.");
    return Ok{};
}

}  // namespace stemmig
