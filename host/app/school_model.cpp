// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/school_model.hpp"

#include <algorithm>
#include "host/app/board_model.hpp"
#include "host/app/file_path.hpp"
#include "host/lesson/school_file.hpp"
#include "host/report/save_file.hpp"

namespace stemmig {
namespace {

QString text(const std::string& words) { return QString::fromStdString(words); }

QString line(const SchoolContact& contact) {
    QStringList parts{text(contact.name), text(contact.role), text(contact.where), text(contact.when), text(contact.phone)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool has(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

}  // namespace

SchoolModel::SchoolModel(QObject* parent)
    : QObject(parent),
      m_contacts({"name", "role", "where", "when", "phone"}, this),
      m_help_rows({"heading", "address", "text", "ticked"}, this),
      m_file_problems({"text"}, this),
      m_offered({"text"}, this) {}

void SchoolModel::show(const School& school, const Help& help, const QString& calm_place) {
    m_school = school;
    m_help = help;
    m_calm_place = calm_place;
    m_problem = {};
    m_kept = false;
    fill();
    emit schoolChanged();
}

void SchoolModel::setLanguage(const QString& language) {
    m_language = language;
    fill();
    fillOffer();
}

void SchoolModel::setCalmPlace(const QString& place) {
    const QString tidy = place.simplified().left(kLongestPlace);
    if (tidy == m_calm_place) return;
    m_calm_place = tidy;
    if (m_keeper.calm_place) m_keeper.calm_place(tidy);
    m_kept = true;
    emit changed();
}

QString SchoolModel::problem() const { return words(m_problem, m_language); }

bool SchoolModel::keep(School next) {
    if (next == m_school && m_problem.empty()) return true;
    const Result<Ok, Text> outcome = m_keeper.school ? m_keeper.school(next) : Result<Ok, Text>(Ok{});
    m_kept = outcome.ok();
    m_problem = outcome.ok() ? Text{} : outcome.error();
    if (m_kept) m_school = std::move(next);
    fill();
    if (m_kept) emit schoolChanged();
    return m_kept;
}

bool SchoolModel::saveContacts(const QList<QStringList>& contacts) {
    constexpr auto kLongest = static_cast<qsizetype>(kContactCharacters);
    School next{{}, m_school.ticked};
    for (const QStringList& fields : contacts) {
        const auto field = [&](qsizetype i) { return fields.value(i).simplified().left(kLongest).toStdString(); };
        if (!field(0).empty()) next.contacts.push_back({field(0), field(1), field(2), field(3), field(4)});
    }
    return keep(std::move(next));
}

QString SchoolModel::contactText(int row, const QString& role) const {
    if (row < 0 || row >= m_contacts.count()) return {};
    const int number = m_contacts.roleNames().key(role.toUtf8(), -1);
    return m_contacts.data(m_contacts.index(row), number).toString();
}

void SchoolModel::tick(const QString& address, bool on) {
    School next = m_school;
    const std::string wanted = address.toStdString();
    std::erase(next.ticked, wanted);
    if (on) next.ticked.push_back(wanted);
    static_cast<void>(keep(std::move(next)));
}

const HelpEntry* SchoolModel::tickable(const std::string& address) const {
    const auto found = std::find_if(m_help.entries.begin(), m_help.entries.end(), [&](const HelpEntry& entry) {
        return !entry.by_default && !entry.address.empty() && entry.address == address;
    });
    return found == m_help.entries.end() ? nullptr : &*found;
}

void SchoolModel::readFile(const QUrl& file) {
    const std::filesystem::path path = pathOf(file);
    m_file_name = shown(path.filename());
    m_offer.reset();
    QList<RowModel::Row> problems;
    auto read = readSchoolFile(path);
    if (read) {
        m_offer = std::move(read).value();
    } else {
        for (const LessonProblem& problem : read.error()) problems.append({text(problem.sentence(m_file_name.toStdString()))});
    }
    m_file_problems.setRows(problems);
    fillOffer();
    emit fileRead();
}

void SchoolModel::replace() {
    if (!m_offer) return;
    const bool taken = keep(*m_offer);
    putAside();
    if (taken) emit fileTaken();
}

void SchoolModel::putAside() {
    m_offer.reset();
    m_file_name.clear();
    m_file_problems.setRows({});
    fillOffer();
}

void SchoolModel::writeFile(const QUrl& file) {
    const std::filesystem::path path = pathOf(file);
    const auto outcome = saveFile(path, writeSchool(m_school));
    m_problem = outcome ? Text{} : outcome.error();
    m_written = outcome ? shown(path.filename()) : QString();
    m_kept = false;
    emit changed();
}

QString SchoolModel::counted(const School& school) const {
    return tr("%1 and %2")
        .arg(tr("%n person(s)", nullptr, static_cast<int>(school.contacts.size())),
             tr("%n extra helpline(s)", nullptr, static_cast<int>(school.ticked.size())));
}

QUrl SchoolModel::proposed() const { return inDocuments(tr("school.textproto")); }
QString SchoolModel::offer() const { return m_offer ? counted(*m_offer) : QString(); }
QString SchoolModel::replaced() const { return counted(m_school); }

QString SchoolModel::unknown() const {
    QStringList addresses;
    if (m_offer)
        for (const std::string& address : m_offer->ticked)
            if (!tickable(address)) addresses.append(text(address));
    if (addresses.isEmpty()) return {};
    return tr("Not on the Info page of this program, so not shown to pupils: %1").arg(addresses.join(QStringLiteral(", ")));
}

void SchoolModel::fill() {
    QList<RowModel::Row> contacts;
    for (const SchoolContact& one : m_school.contacts)
        contacts.append({text(one.name), text(one.role), text(one.where), text(one.when), text(one.phone)});
    m_contacts.setRows(contacts);
    QList<RowModel::Row> help;
    for (const HelpEntry& entry : m_help.entries) {
        if (entry.by_default || entry.address.empty()) continue;
        QStringList lines;
        for (const Text& one : entry.lines) lines.append(words(one, m_language));
        help.append(
            {words(entry.heading, m_language), text(entry.address), lines.join(u' '), has(m_school.ticked, entry.address)});
    }
    m_help_rows.setRows(help);
    emit changed();
}

void SchoolModel::fillOffer() {
    QList<RowModel::Row> rows;
    if (m_offer) {
        for (const SchoolContact& contact : m_offer->contacts) rows.append({line(contact)});
        for (const std::string& address : m_offer->ticked)
            if (const HelpEntry* entry = tickable(address))
                rows.append({words(entry->heading, m_language) + u' ' + text(address)});
    }
    m_offered.setRows(rows);
    emit changed();
}

}  // namespace stemmig
