// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/archive_model.hpp"

#include <QCollator>
#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/past_lessons.hpp"
#include "host/session/engine.hpp"

namespace stemmig {
namespace {

Text noDay() {
    return {{{"nl", "Typ de dag zo: 14-12-2026. Eerst de dag, dan de maand, dan het jaar."},
             {"en", "Type the day like this: 14-12-2026. First the day, then the month, then the year."}}};
}

Text dayIsPast() {
    return {{{"nl", "Deze dag is al geweest. Kies vandaag of een latere dag."},
             {"en", "This day has passed. Choose today or a later day."}}};
}

Text nothingAlike() {
    return {{{"nl", "In deze twee lessen is geen enkele stelling met dezelfde woorden gevraagd. Kies een andere les."},
             {"en", "No statement was asked in the same words in these two lessons. Choose another lesson."}}};
}

Text recordsClosed() {
    return {{{"nl", "De gegevensmap is nu niet open. Sluit Stemmig en start het opnieuw."},
             {"en", "The data folder is not open now. Close Stemmig and start it again."}}};
}

/// Labels in the order a teacher looks for them, 2B before 10A; without a label last.
std::vector<std::string> labelsOf(const std::vector<EndedLesson>& past) {
    std::vector<std::string> labels;
    for (const EndedLesson& one : past)
        if (std::find(labels.begin(), labels.end(), one.session.label) == labels.end()) labels.push_back(one.session.label);
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(labels.begin(), labels.end(), [&](const std::string& a, const std::string& b) {
        if (a.empty() || b.empty()) return b.empty() && !a.empty();
        return collator.compare(QString::fromStdString(a), QString::fromStdString(b)) < 0;
    });
    return labels;
}

/// The key messages of a report that came out so, as one line.
QString messages(const EndedLesson& past, const QString& language, bool come_back) {
    QStringList list;
    for (const ReportSection& section : past.report.sections) {
        const bool wanted = come_back ? needsReturn(section.understanding) : section.understanding == Understanding::Understood;
        if (wanted && !section.key_message.empty()) list.append(words(section.key_message, language));
    }
    return list.join(QLatin1Char(' '));
}

}  // namespace

ArchiveModel::ArchiveModel(QObject* parent)
    : QObject(parent),
      m_lessons({"session", "heading", "title", "day", "understood", "comeBack", "followUp", "followUpDue", "partner",
                 "partnerText", "chosen"},
                this),
      m_report(this),
      m_comparison(this),
      m_kept(this) {}

void ArchiveModel::setDesk(RecordsDesk* desk) {
    m_desk = desk;
    if (desk != nullptr) connect(desk, &RecordsDesk::changed, this, &ArchiveModel::refresh);
    refresh();
}

void ArchiveModel::setLibrary(const std::vector<LibraryEntry>& library) {
    m_library = library;
    refresh();
}

void ArchiveModel::setLanguage(const QString& language) {
    m_language = language;
    refresh();
    if (m_kept.files()->count() > 0) readKept();
}

void ArchiveModel::refresh() {
    const std::vector<PastSession> sessions = records() ? records()->sessions() : std::vector<PastSession>();
    m_past = endedLessons(sessions, m_library);
    m_due.clear();
    for (const DueFollowUp& due : dueFollowUps(sessions, m_library, today())) m_due.insert(due.session);
    const auto gone = [this](const QString& session) { return !indexOf(session); };
    m_chosen.removeIf(gone);
    fillLessons();
    showOpened();
    emit changed();
}

void ArchiveModel::readKept() { m_kept.read(m_desk, m_language); }

QStringList ArchiveModel::sessions() const {
    QStringList ids;
    for (const EndedLesson& past : m_past) ids.append(QString::fromStdString(past.session.id));
    return ids;
}

void ArchiveModel::openNewSince(const QStringList& known) {
    for (const QString& session : sessions())
        if (!known.contains(session)) return open(session);
}

QStringList ArchiveModel::labels() const {
    QStringList list{tr("All classes")};
    for (const std::string& label : labelsOf(m_past))
        list.append(label.empty() ? tr("Without a label") : QString::fromStdString(label));
    return list;
}

int ArchiveModel::filter() const {
    if (!m_only) return 0;
    const std::vector<std::string> all = labelsOf(m_past);
    const auto found = std::find(all.begin(), all.end(), *m_only);
    return found == all.end() ? 0 : static_cast<int>(found - all.begin()) + 1;
}

void ArchiveModel::setFilter(int label) {
    const std::vector<std::string> all = labelsOf(m_past);
    m_only.reset();
    if (label > 0 && label <= static_cast<int>(all.size())) m_only = all[static_cast<std::size_t>(label - 1)];
    fillLessons();
    emit changed();
}

QString ArchiveModel::keptUntil() const { return dayInWords(lastDayKept(today()), m_language); }

QString ArchiveModel::problem() const { return words(m_problem, m_language); }

void ArchiveModel::open(const QString& session) {
    const auto index = indexOf(session);
    if (!index) return;
    forgetProblem();
    // As many slips as the last class was large.
    if (const auto expected = m_desk->setting("expected")) m_report.setSlipCount(QString::fromStdString(*expected).toInt());
    m_report.show(m_past, *index, isDue(m_past[*index]), m_language, today());
    emit reportOpened();
}

bool ArchiveModel::planFollowUp(const QString& session, const QString& typed) {
    if (!records()) return fail(recordsClosed());
    const auto day = dayTyped(typed);
    if (!day) return fail(noDay());
    if (*day < today()) return fail(dayIsPast());
    return written(records()->setFollowUp(session.toStdString(), *day));
}

bool ArchiveModel::dropFollowUp(const QString& session) {
    return records() ? written(records()->setFollowUp(session.toStdString(), "")) : fail(recordsClosed());
}

QString ArchiveModel::dayIn(int weeks) const {
    const std::string day = dayOf(dateOf(today()).addDays(7 * weeks));
    return day <= lastDayKept(today()) ? typedDay(day) : QString();
}

QString ArchiveModel::inWords(const QString& typed) const {
    const auto day = dayTyped(typed);
    return day ? weekdayInWords(*day, m_language) : QString();
}

bool ArchiveModel::setLabel(const QString& session, const QString& label) {
    if (!records()) return fail(recordsClosed());
    const std::string wanted = label.trimmed().toStdString();
    if (!isClassLabel(wanted)) return fail(sentence(Refusal::BadLabel));
    return written(records()->setLabel(session.toStdString(), wanted));
}

void ArchiveModel::choose(const QString& session) {
    if (!m_chosen.removeOne(session) && indexOf(session)) m_chosen.append(session);
    if (m_chosen.size() > 2) m_chosen.removeFirst();
    forgetProblem();
    fillLessons();
    emit changed();
}

void ArchiveModel::chooseNone() {
    m_chosen.clear();
    forgetProblem();
    fillLessons();
    emit changed();
}

bool ArchiveModel::putSideBySide() { return m_chosen.size() == 2 && putBeside(m_chosen[0], m_chosen[1]); }

bool ArchiveModel::putBeside(const QString& one, const QString& other) {
    const auto first = indexOf(one), second = indexOf(other);
    if (!first || !second || first == second) return false;
    if (!askedAlike(m_past[*first], m_past[*second])) return fail(nothingAlike());
    m_compared = *first > *second ? QStringList{one, other} : QStringList{other, one};  // the older one first
    chooseNone();
    m_comparison.setWithLabel(false);
    showOpened();
    emit comparisonOpened();
    return true;
}

bool ArchiveModel::remove(const QString& session) {
    return records() ? written(records()->deleteSession(session.toStdString())) : fail(recordsClosed());
}

bool ArchiveModel::removeAll() {
    const bool removed = records() ? written(records()->deleteHistory()) : fail(recordsClosed());
    if (m_kept.files()->count() > 0) readKept();
    return removed;
}

void ArchiveModel::forgetProblem() {
    m_problem = {};
    emit changed();
}

std::optional<std::size_t> ArchiveModel::indexOf(const QString& session) const {
    const auto found = std::find_if(m_past.begin(), m_past.end(),
                                    [id = session.toStdString()](const EndedLesson& past) { return past.session.id == id; });
    return found == m_past.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_past.begin()));
}

RowModel::Row ArchiveModel::lessonRow(std::size_t index, const QString& heading) const {
    const EndedLesson& past = m_past[index];
    const QString id = QString::fromStdString(past.session.id);
    const bool due = isDue(past);
    const QString day = dayInWords(past.session.follow_up, m_language);
    const QString follow_up = past.session.follow_up.empty() ? QString()
                              : due                          ? tr("Follow-up since %1").arg(day)
                                                             : tr("Follow-up on %1").arg(day);
    const auto partner = partnerOf(m_past, index);
    return {id,
            heading,
            words(past.report.title, m_language),
            dayInWords(past.session.day, m_language),
            messages(past, m_language, false),
            messages(past, m_language, true),
            follow_up,
            due,
            partner ? QString::fromStdString(m_past[*partner].session.id) : QString(),
            partner ? tr("Beside %1").arg(dayInWords(m_past[*partner].session.day, m_language)) : QString(),
            m_chosen.contains(id)};
}

void ArchiveModel::fillLessons() {
    QList<RowModel::Row> rows;
    const bool narrowed = filter() > 0;
    for (const std::string& label : labelsOf(m_past)) {
        if (narrowed && label != *m_only) continue;
        QString heading = label.empty() ? tr("Without a label") : tr("Class %1").arg(QString::fromStdString(label));
        for (std::size_t i = 0; i < m_past.size(); ++i) {
            if (m_past[i].session.label != label) continue;
            rows.append(lessonRow(i, heading));
            heading.clear();
        }
    }
    m_lessons.setRows(rows);
}

void ArchiveModel::showOpened() {
    bool left = false;
    if (!m_report.session().isEmpty()) {
        if (const auto index = indexOf(m_report.session())) {
            m_report.show(m_past, *index, isDue(m_past[*index]), m_language, today());
        } else {
            m_report.clear();
            left = true;
        }
    }
    if (!m_compared.isEmpty()) {
        const auto first = indexOf(m_compared[0]), second = indexOf(m_compared[1]);
        if (first && second) {
            m_comparison.show(m_past[*first], m_past[*second], m_language, today());
        } else {
            m_compared.clear();
            m_comparison.clear();
            left = true;
        }
    }
    if (left) emit closed();
}

bool ArchiveModel::fail(const Text& problem) {
    m_problem = problem;
    emit changed();
    return false;
}

bool ArchiveModel::written(const Result<Ok, RecordError>& outcome) {
    if (!outcome) return fail(outcome.error().sentence);
    m_problem = {};
    refresh();
    return true;
}

}  // namespace stemmig
