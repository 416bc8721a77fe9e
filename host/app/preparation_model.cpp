// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/preparation_model.hpp"

#include "host/app/board_model.hpp"
#include "host/app/ended_lessons.hpp"
#include "host/app/library_model.hpp"
#include "host/lesson/exchange/exchange.hpp"
#include "host/report/document.hpp"
#include "host/start/start.hpp"

namespace stemmig {

PreparationModel::PreparationModel(QObject* parent)
    : QObject(parent),
      m_sections({"heading", "paragraphs"}, this),
      m_scripts({"heading", "paragraphs"}, this),
      m_addresses({"heading", "address", "text"}, this),
      m_paper(this),
      m_files(this) {}

void PreparationModel::show(std::shared_ptr<const Lesson> lesson) {
    m_lesson = std::move(lesson);
    m_file_language.clear();
    fill();
}

void PreparationModel::setHelp(const Help& help, const School& school) {
    m_help = help;
    m_school = school;
    fill();
}

void PreparationModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
}

QString PreparationModel::in(const Text& text) const { return words(text, m_language); }
QString PreparationModel::lesson() const { return m_lesson ? QString::fromStdString(m_lesson->id) : QString(); }
QString PreparationModel::title() const { return m_lesson ? in(m_lesson->title) : QString(); }
int PreparationModel::number() const { return m_lesson ? static_cast<int>(m_lesson->order) : 0; }
int PreparationModel::minutes() const { return m_lesson ? static_cast<int>(m_lesson->minutes) : 0; }
int PreparationModel::statements() const { return m_lesson ? coreStatements(*m_lesson) : 0; }
bool PreparationModel::sensitive() const { return m_lesson && m_lesson->sensitive; }
QString PreparationModel::checkedOn() const { return dayInWords(m_help.checked_on, m_language); }
QString PreparationModel::source() const { return m_lesson ? in(m_lesson->source) : QString(); }
QString PreparationModel::notEndorsed() const { return m_lesson ? in(m_lesson->not_endorsed) : QString(); }
QStringList PreparationModel::keyMessages() const { return m_lesson ? textsOf(m_lesson->key_messages) : QStringList(); }
QStringList PreparationModel::goals() const { return m_lesson ? textsOf(m_lesson->learning_goals) : QStringList(); }

void PreparationModel::offerPaper() {
    if (!m_lesson) return m_paper.offer({});
    const QString name = number() > 0 ? tr("preparation-lesson-%1").arg(number()) : tr("preparation");
    const std::string language = m_language.toStdString();
    m_paper.offer({name, today(), m_language, [lesson = m_lesson, help = m_help, school = m_school, language] {
                       return preparationDocument(*lesson, help, school, language);
                   }});
}

QStringList PreparationModel::languages() const {
    QStringList out;
    if (m_lesson)
        for (const std::string& language : m_lesson->languages) out.append(QString::fromStdString(language));
    return out;
}

QString PreparationModel::fileLanguage() const {
    const QStringList all = languages();
    if (all.contains(m_file_language)) return m_file_language;
    return all.contains(m_language) || all.isEmpty() ? m_language : all.front();
}

void PreparationModel::setFileLanguage(const QString& language) {
    m_file_language = language;
    offerFiles();
    emit changed();
}

void PreparationModel::offerFiles() {
    if (!m_lesson) return m_files.offer({});
    const QString name = number() > 0 ? tr("lesson-%1").arg(number()) : tr("lesson", "name of a file");
    const std::string language = fileLanguage().toStdString();
    Exports::Offer offer;
    offer.name = name;
    offer.day = today();
    offer.language = m_language;
    offer.document = [lesson = m_lesson, language] { return lessonDocument(*lesson, language); };
    offer.csv = [lesson = m_lesson] { return exportCsv(*lesson); };
    offer.others[QStringLiteral("xml")] = [lesson = m_lesson, language] { return exportMoodleXml(*lesson, language); };
    offer.others[QStringLiteral("txt")] = [lesson = m_lesson, language] { return exportGift(*lesson, language); };
    m_files.offer(std::move(offer));
}

QList<RowModel::Row> PreparationModel::rowsOf(const std::vector<Section>& sections) const {
    QList<RowModel::Row> rows;
    for (const Section& section : sections) {
        QStringList paragraphs;
        for (const Text& paragraph : section.paragraphs) paragraphs.append(in(paragraph));
        rows.append({in(section.heading), paragraphs});
    }
    return rows;
}

QStringList PreparationModel::textsOf(const std::vector<Labelled>& texts) const {
    QStringList out;
    for (const Labelled& one : texts) out.append(in(one.text));
    return out;
}

void PreparationModel::fill() {
    m_sections.setRows(m_lesson ? rowsOf(m_lesson->preparation) : QList<RowModel::Row>());
    m_scripts.setRows(rowsOf(m_help.scripts));
    QList<RowModel::Row> addresses;
    for (const HelpEntry& entry : helpOf(m_help, m_school).entries) {
        if (!entry.by_default || entry.address.empty()) continue;
        QStringList lines;
        for (const Text& line : entry.lines) lines.append(in(line));
        addresses.append({in(entry.heading), QString::fromStdString(entry.address), lines.join(u' ')});
    }
    m_addresses.setRows(addresses);
    offerPaper();
    offerFiles();
    emit changed();
}

}  // namespace stemmig
