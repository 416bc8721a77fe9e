// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QLocale>
#include <string>

namespace stemmig {

enum class DayWords { WithYear, WithoutYear };

/// "12 november" or "12 november 2026" of YYYY-MM-DD, in a language of the app; "" of anything else.
[[nodiscard]] inline QString dayWords(const std::string& day, const QString& language, DayWords year = DayWords::WithYear) {
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!date.isValid()) return {};
    return QLocale(language).toString(date,
                                      year == DayWords::WithYear ? QStringLiteral("d MMMM yyyy") : QStringLiteral("d MMMM"));
}

}  // namespace stemmig
