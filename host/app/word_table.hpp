// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QVariantMap>
#include "host/report/report.hpp"

namespace stemmig {

/// One round beside its name, "first round" or a day. No round: there is only one.
struct NamedRound {
    QString name;
    const AskedRound* round = nullptr;
};

/// Choices with their words and bars, as WordTable.qml draws them: {firstName, secondName, note, rows}, each row
/// {letter, choice, right, level, word, firstLevel, firstWord}. A round without a result becomes a sentence in `note`;
/// firstLevel is -1 when there is nothing to stand beside.
[[nodiscard]] QVariantMap wordTable(const std::vector<Text>& choices, std::optional<std::uint8_t> answer_key, NamedRound first,
                                    NamedRound second, const QString& language);

}  // namespace stemmig
