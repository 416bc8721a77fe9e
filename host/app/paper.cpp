// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/paper.hpp"

#include "host/app/board_model.hpp"
#include "host/app/file_path.hpp"
#include "host/report/pdf/pdf.hpp"
#include "host/start/start.hpp"

namespace stemmig {

PaperOutlets realOutlets() {
    return {[] { return stemmig::printers(); },
            [](const Document& document, const std::string& printer) { return printDocument(document, printer); },
            [](const Document& document, const std::filesystem::path& file) { return renderPdf(document, today(), file); }};
}

Paper::Paper(QObject* parent, PaperOutlets outlets) : QObject(parent), m_outlets(std::move(outlets)) {}

void Paper::setLanguage(const QString& language) {
    m_language = language;
    emit changed();
}

void Paper::offer(const Document& document, const QString& file_name) {
    m_document = document;
    m_file_name = file_name;
    m_printers.clear();
    for (const std::string& printer : m_outlets.printers()) m_printers.append(QString::fromStdString(printer));
    m_problem = {};
    m_done.clear();
    emit changed();
    emit offered();
}

QUrl Paper::proposed() const { return inDocuments(m_file_name); }
QString Paper::problem() const { return words(m_problem, m_language); }

void Paper::save(const QUrl& file) {
    const std::filesystem::path path = pathOf(file);
    finish(m_outlets.save(m_document, path), tr("Saved: %1").arg(shown(path.filename())));
}

void Paper::print(const QString& printer) {
    finish(m_outlets.print(m_document, printer.toStdString()), tr("Sent to the printer: %1").arg(printer));
}

void Paper::finish(const Result<Ok, Text>& outcome, const QString& done) {
    m_problem = outcome ? Text{} : outcome.error();
    m_done = outcome ? done : QString();
    emit changed();
}

}  // namespace stemmig
