// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <memory>
#include "host/app/exports.hpp"
#include "host/app/row_model.hpp"

namespace stemmig {

/// The reading page of one lesson. Only reads: nothing of it, nor that it was opened, is kept anywhere.
class PreparationModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString lesson READ lesson NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(int statements READ statements NOTIFY changed)
    Q_PROPERTY(bool sensitive READ sensitive NOTIFY changed)
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString notEndorsed READ notEndorsed NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* sections READ sections CONSTANT)
    Q_PROPERTY(QStringList keyMessages READ keyMessages NOTIFY changed)
    Q_PROPERTY(QStringList goals READ goals NOTIFY changed)
    Q_PROPERTY(stemmig::RowModel* scripts READ scripts CONSTANT)
    Q_PROPERTY(stemmig::RowModel* addresses READ addresses CONSTANT)
    Q_PROPERTY(stemmig::Exports* paper READ paper CONSTANT)
    Q_PROPERTY(stemmig::Exports* files READ files CONSTANT)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString fileLanguage READ fileLanguage WRITE setFileLanguage NOTIFY changed)
public:
    explicit PreparationModel(QObject* parent);

    /// @param lesson null: an empty page
    void show(std::shared_ptr<const Lesson> lesson);
    /// The Info page and what this school filled in.
    void setHelp(const Help& help, const School& school);
    void setLanguage(const QString& language);

    [[nodiscard]] QString lesson() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] int number() const;
    [[nodiscard]] int minutes() const;
    [[nodiscard]] int statements() const;
    [[nodiscard]] bool sensitive() const;
    /// Day the addresses were checked, in words.
    [[nodiscard]] QString checkedOn() const;
    [[nodiscard]] QString source() const;
    [[nodiscard]] QString notEndorsed() const;
    /// Rows: heading, paragraphs.
    [[nodiscard]] RowModel* sections() { return &m_sections; }
    [[nodiscard]] QStringList keyMessages() const;
    [[nodiscard]] QStringList goals() const;
    /// Rows: heading, paragraphs.
    [[nodiscard]] RowModel* scripts() { return &m_scripts; }
    /// Rows: heading, address, text. What of the Info page can be opened or called.
    [[nodiscard]] RowModel* addresses() { return &m_addresses; }

    /// The same page on paper.
    [[nodiscard]] Exports* paper() { return &m_paper; }
    /// The lesson itself: on paper, and its statements as "csv", "xml" (Moodle) and "txt" (GIFT).
    [[nodiscard]] Exports* files() { return &m_files; }
    [[nodiscard]] QStringList languages() const;
    /// Of the files that are in one language; the program's, when the lesson has it.
    [[nodiscard]] QString fileLanguage() const;
    void setFileLanguage(const QString& language);

signals:
    void changed();

private:
    [[nodiscard]] QString in(const Text& text) const;
    [[nodiscard]] QList<RowModel::Row> rowsOf(const std::vector<Section>& sections) const;
    [[nodiscard]] QStringList textsOf(const std::vector<Labelled>& texts) const;
    void fill();
    void offerPaper();
    void offerFiles();

    QString m_language = QStringLiteral("en");
    std::shared_ptr<const Lesson> m_lesson;
    Help m_help;
    School m_school;
    RowModel m_sections, m_scripts, m_addresses;
    QString m_file_language;  ///< "": not chosen for this lesson
    Exports m_paper, m_files;
};

}  // namespace stemmig
