// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <filesystem>
#include <functional>
#include "host/lesson/lesson.hpp"
#include "host/report/document.hpp"
#include "proto/base/result.hpp"

namespace stemmig {

/// Where a document can go; the real ones are host/report/pdf's.
struct PaperOutlets {
    std::function<std::vector<std::string>()> printers;  ///< the default one first
    std::function<Result<Ok, Text>(const Document&, const std::string& printer)> print;
    std::function<Result<Ok, Text>(const Document&, const std::filesystem::path&)> save;
};
/// This computer's printers, and files dated today.
[[nodiscard]] PaperOutlets realOutlets();

/// Prints or saves one document at a time, whatever it is. A page offers its document; the print sheet (PrintSheet.qml)
/// comes up and asks where to. GUI thread.
class Paper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QUrl proposed READ proposed NOTIFY changed)
    Q_PROPERTY(QStringList printers READ printers NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed)
public:
    explicit Paper(QObject* parent, PaperOutlets outlets = realOutlets());

    void setLanguage(const QString& language);
    void setOutlets(PaperOutlets outlets) { m_outlets = std::move(outlets); }

    /// A document to print or save. @param file_name to propose: without a class label, ending in .pdf
    void offer(const Document& document, const QString& file_name);

    [[nodiscard]] QString title() const { return QString::fromStdString(m_document.title); }
    /// A file among the documents, for a save dialog to begin with.
    [[nodiscard]] QUrl proposed() const;
    /// Looked up when a document is offered; empty: this computer knows none.
    [[nodiscard]] QStringList printers() const { return m_printers; }
    /// Why it went nowhere; "": it did, or was not tried.
    [[nodiscard]] QString problem() const;
    /// Where the document went, as a sentence; "": nowhere yet.
    [[nodiscard]] QString done() const { return m_done; }

    Q_INVOKABLE void save(const QUrl& file);
    Q_INVOKABLE void print(const QString& printer);

signals:
    void changed();
    void offered();

private:
    void finish(const Result<Ok, Text>& outcome, const QString& done);

    PaperOutlets m_outlets;
    QString m_language = QStringLiteral("en");
    Document m_document;
    QString m_file_name;
    QStringList m_printers;
    Text m_problem;
    QString m_done;
};

}  // namespace stemmig
