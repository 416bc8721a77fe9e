// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QMetaProperty>
#include <QTextStream>
#include "host/app/console_model.hpp"
#include "host/report/pdf/pdf.hpp"
#include "tests/attack/words/qt_places.hpp"

namespace attack {

using namespace stemmig;

namespace {

/// What QGuiApplication keeps references to, and a platform for fonts, not for a screen.
struct Arguments {
    Arguments() { qputenv("QT_QPA_PLATFORM", "offscreen"); }
    int count = 1;
    char name[7] = "attack";
    char* values[1] = {name};
};

std::string value(const RowModel& rows, int row, const char* role) {
    return rows.data(rows.index(row), rows.roleNames().key(role)).toString().toStdString();
}

/// The words of rows as QML gets them, which must fit their bars.
Tuple tupleIn(const RowModel& rows, const char* word_role, const char* level_role, const std::string& language) {
    Tuple tuple;
    for (int row = 0; row < rows.count(); ++row) {
        const std::string word = value(rows, row, word_role);
        const auto level = levelOfWord(word, language);
        if (!level || std::to_string(*level) != value(rows, row, level_role)) return kUnreadable;
        tuple.push_back(*level);
    }
    return tuple;
}

ByAttempt roundsIn(const RowModel& rows, bool second, const std::string& language) {
    if (rows.count() == 0 || value(rows, 0, "level") == "-1") return {};
    if (!second) return {{1, tupleIn(rows, "word", "level", language)}};
    return {{1, tupleIn(rows, "firstWord", "firstLevel", language)}, {2, tupleIn(rows, "word", "level", language)}};
}

void write(QTextStream& out, const RowModel& rows) {
    for (int row = 0; row < rows.count(); ++row) {
        for (const int role : rows.roleNames().keys())
            out << "  " << rows.roleNames()[role] << ": " << rows.data(rows.index(row), role).toString() << "\n";
    }
}

void write(QTextStream& out, const QObject& model) {
    for (int i = 0; i < model.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = model.metaObject()->property(i);
        const QVariant value = property.read(&model);
        out << property.name() << ": " << value.toString() << "\n";
        if (const auto* rows = qobject_cast<const RowModel*>(value.value<QObject*>())) write(out, *rows);
    }
}

}  // namespace

struct QtPlaces::Impl {
    Arguments arguments;
    QGuiApplication gui{arguments.count, arguments.values};
    ConsoleModel console{nullptr};
    std::string language;
};

QtPlaces::QtPlaces() : m_impl(std::make_unique<Impl>()) {}
QtPlaces::~QtPlaces() = default;

bool QtPlaces::built() { return true; }

void QtPlaces::show(const std::shared_ptr<const Publication>& publication, const std::string& language) {
    m_impl->language = language;
    m_impl->console.setLanguage(QString::fromStdString(language));
    m_impl->console.show(publication);
}

ByAttempt QtPlaces::console(bool second) const { return roundsIn(*m_impl->console.held(), second, m_impl->language); }

ByAttempt QtPlaces::board(bool second) const {
    BoardModel& board = *m_impl->console.board();
    if (board.withheld()) return {{second ? 2 : 1, {}}};
    return roundsIn(*board.choices(), second, m_impl->language);
}

std::string QtPlaces::everything() const {
    QString all;
    QTextStream out(&all);
    write(out, m_impl->console);
    write(out, *m_impl->console.board());
    return all.toStdString();
}

std::string QtPlaces::pdf(const Document& document, const std::string& day) const { return pdfOf(document, day); }

}  // namespace attack
