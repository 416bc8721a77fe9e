// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>
#include "participant/client/texts.hpp"

// Which language is on the screen. The lesson's languages are offered, before a lesson the app's own.
namespace stemmig {

/// The language on screen and its place in every LocalWords.
struct Language {
    QString code;
    std::size_t place = 0;
    friend bool operator==(const Language&, const Language&) = default;
};

/// @param welcome null before a lesson is known.
[[nodiscard]] QStringList offeredLanguages(const WelcomeTexts* welcome);
/// The first of `wished` (tags such as "nl-NL", in order of liking) that is offered, else the first offered one.
[[nodiscard]] Language pickLanguage(const QStringList& offered, const QStringList& wished);
/// The name a language has for itself.
[[nodiscard]] QString languageName(const QString& code);
/// In this language, else in the lesson's first.
[[nodiscard]] QString say(const LocalWords& words, const Language& language);

/// The one thing this program remembers: two letters in a file.
class LanguageFile {
public:
    explicit LanguageFile(QString path) : m_path(std::move(path)) {}
    /// Beside the settings of other programs.
    [[nodiscard]] static LanguageFile usual();
    /// Empty when there is none, or something else.
    [[nodiscard]] QString read() const;
    /// A disk that refuses is no trouble: the language is asked again next time.
    void write(const QString& code) const;

private:
    QString m_path;
};

}  // namespace stemmig
