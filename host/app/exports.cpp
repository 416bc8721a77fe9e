// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/exports.hpp"

#include <QFileInfo>
#include <QStandardPaths>
#include "host/app/board_model.hpp"
#include "host/app/file_path.hpp"
#include "host/report/pdf/pdf.hpp"
#include "host/report/save_file.hpp"

namespace stemmig {
namespace {

/// A path, or the address that a file dialog gives.
QString localFile(const QString& file) { return file.startsWith(u"file:") ? QUrl(file).toLocalFile() : file; }

}  // namespace

void Exports::offer(Offer offer) {
    m_offer = std::move(offer);
    tell(true, {});
}

QUrl Exports::folder() const { return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)); }

bool Exports::savePdf(const QString& file) {
    return m_offer.document && written(renderPdf(m_offer.document(), m_offer.day, pathOf(localFile(file))), file);
}

bool Exports::saveCsv(const QString& file) {
    return m_offer.csv && written(saveFile(pathOf(localFile(file)), m_offer.csv()), file);
}

bool Exports::save(const QString& ending, const QString& file) {
    if (ending == u"pdf") return savePdf(file);
    if (ending == u"csv") return saveCsv(file);
    const auto other = m_offer.others.find(ending);
    return other != m_offer.others.end() && written(saveFile(pathOf(localFile(file)), other->second()), file);
}

bool Exports::print(const QString& printer) {
    if (!m_offer.document) return false;
    const auto printed = printDocument(m_offer.document(), printer.toStdString());
    return printed ? tell(true, tr("Sent to %1.").arg(printer)) : tell(false, words(printed.error(), m_offer.language));
}

QStringList Exports::printers() const {
    QStringList names;
    for (const std::string& name : stemmig::printers()) names.append(QString::fromStdString(name));
    return names;
}

bool Exports::tell(bool good, const QString& sentence) {
    m_failed = !good;
    m_said = sentence;
    emit changed();
    return good;
}

bool Exports::written(const Result<Ok, Text>& outcome, const QString& file) {
    if (!outcome) return tell(false, words(outcome.error(), m_offer.language));
    return tell(true, tr("Saved as %1.").arg(QFileInfo(localFile(file)).fileName()));
}

}  // namespace stemmig
