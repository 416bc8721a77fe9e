// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/word_table.hpp"

#include <QCoreApplication>
#include "host/app/board_model.hpp"

namespace stemmig {
namespace {

bool hasWords(const NamedRound& named) { return named.round != nullptr && !named.round->withheld; }

QString withoutResult(const NamedRound& named) {
    if (named.name.isEmpty()) return QCoreApplication::translate("stemmig::WordTable", "No result was shown.");
    return QCoreApplication::translate("stemmig::WordTable", "No result was shown in this round: %1.").arg(named.name);
}

}  // namespace

QVariantMap wordTable(const std::vector<Text>& choices, std::optional<std::uint8_t> answer_key, NamedRound first,
                      NamedRound second, const QString& language) {
    QStringList notes;
    for (const NamedRound& named : {first, second})
        if (named.round != nullptr && named.round->withheld) notes.append(withoutResult(named));
    // What is left alone stands where the only round stands.
    if (!hasWords(second)) std::swap(first, second);
    const bool compared = hasWords(first) && first.round->words.size() == second.round->words.size();

    QVariantList rows;
    for (std::size_t i = 0; hasWords(second) && i < second.round->words.size(); ++i) {
        const Word& word = second.round->words[i];
        rows.append(QVariantMap{
            {QStringLiteral("letter"), QString(QChar(static_cast<char16_t>(u'A' + i)))},
            {QStringLiteral("choice"), i < choices.size() ? words(choices[i], language) : QString()},
            {QStringLiteral("right"), answer_key && *answer_key == i},
            {QStringLiteral("level"), word.level},
            {QStringLiteral("word"), words(word.text, language)},
            {QStringLiteral("firstLevel"), compared ? first.round->words[i].level : -1},
            {QStringLiteral("firstWord"), compared ? words(first.round->words[i].text, language) : QString()},
        });
    }
    return {{QStringLiteral("firstName"), compared ? first.name : QString()},
            {QStringLiteral("secondName"), rows.isEmpty() ? QString() : second.name},
            {QStringLiteral("note"), notes.join(QLatin1Char(' '))},
            {QStringLiteral("rows"), rows}};
}

}  // namespace stemmig
