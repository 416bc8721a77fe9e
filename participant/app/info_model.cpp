// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/info_model.hpp"

namespace stemmig {
namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

/// What is known of a person, a line each.
QString details(const SchoolPerson& one) {
    QStringList place{text(one.where), text(one.when)};
    place.removeAll(QString());
    QStringList lines{text(one.role), place.join(QStringLiteral(" · ")), text(one.phone)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace

InfoModel::InfoModel(QObject* parent)
    : QObject(parent), m_people({"name", "details"}, this), m_places({"heading", "lines", "address"}, this) {}

void InfoModel::show(std::shared_ptr<const WelcomeTexts> welcome, const Language& language) {
    static const auto kNone = std::make_shared<const WelcomeTexts>();
    if (!welcome) welcome = kNone;
    m_promise = say(welcome->promise, language);
    m_opening = say(welcome->info_opening, language);
    m_checked_on = text(welcome->checked_on);
    QList<Rows::Row> people, places;
    for (const SchoolPerson& one : welcome->contacts) people.append({text(one.name), details(one)});
    for (const InfoPlace& one : welcome->info) {
        QStringList lines;
        for (const LocalWords& line : one.lines) lines.append(say(line, language));
        places.append({say(one.heading, language), lines.join(u'\n'), text(one.address)});
    }
    m_people.setRows(people);
    m_places.setRows(places);
    emit changed();
}

}  // namespace stemmig
