// SPDX-License-Identifier: GPL-3.0-or-later
#include "participant/app/language.hpp"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace stemmig {
namespace {

bool isCode(const QString& text) {
    return text.size() == 2 && text.front() >= u'a' && text.front() <= u'z' && text.back() >= u'a' && text.back() <= u'z';
}

}  // namespace

QStringList offeredLanguages(const WelcomeTexts* welcome) {
    if (!welcome || welcome->languages.empty()) return {QStringLiteral("nl"), QStringLiteral("en")};
    QStringList out;
    for (const std::string& code : welcome->languages) out.append(QString::fromStdString(code));
    return out;
}

Language pickLanguage(const QStringList& offered, const QStringList& wished) {
    for (const QString& tag : wished) {
        const qsizetype place = offered.indexOf(tag.left(2).toLower());
        if (place >= 0) return {offered[place], static_cast<std::size_t>(place)};
    }
    return {offered.front(), 0};
}

QString languageName(const QString& code) {
    if (code == u"nl") return QStringLiteral("Nederlands");
    if (code == u"en") return QStringLiteral("English");
    return code.toUpper();
}

QString say(const LocalWords& words, const Language& language) {
    if (words.empty()) return {};
    const bool there = language.place < words.size() && !words[language.place].empty();
    return QString::fromStdString(there ? words[language.place] : words.front());
}

LanguageFile LanguageFile::usual() {
    return LanguageFile(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/language"));
}

QString LanguageFile::read() const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QString code = QString::fromLatin1(file.read(8)).trimmed();
    return isCode(code) ? code : QString();
}

void LanguageFile::write(const QString& code) const {
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly)) file.write(code.toLatin1() + '\n');
}

}  // namespace stemmig
