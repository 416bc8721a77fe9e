// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <set>

namespace {

const QString kApp = QStringLiteral(STEMMIG_SOURCE_DIR "/participant/app");

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

std::set<QString> sources(const QString& content) {
    static const QRegularExpression kSource(QStringLiteral("<source>([^<]*)</source>"));
    std::set<QString> out;
    for (auto match = kSource.globalMatch(content); match.hasNext();) out.insert(match.next().captured(1));
    return out;
}

std::set<QString> placeholders(const QString& text) {
    static const QRegularExpression kPlace(QStringLiteral("%\\d"));
    std::set<QString> out;
    for (auto match = kPlace.globalMatch(text); match.hasNext();) out.insert(match.next().captured());
    return out;
}

}  // namespace

TEST_CASE("every text of the window is there in both languages, and none that is no more") {
    for (const char* code : {"nl", "en"}) {
        CAPTURE(code);
        const QString kept = contentOf(kApp + QStringLiteral("/i18n/stemmig_participant_%1.ts").arg(QLatin1String(code)));
        CHECK_FALSE(kept.contains(QStringLiteral("type=\"unfinished\"")));
        CHECK_FALSE(kept.contains(QStringLiteral("type=\"vanished\"")));
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        REQUIRE(QProcess::execute(QStringLiteral(STEMMIG_LUPDATE),
                                  {QStringLiteral("-silent"), kApp, QStringLiteral("-ts"), fresh}) == 0);
        CHECK(sources(kept) == sources(contentOf(fresh)));
        CHECK(sources(kept).size() > 80);
    }
}

TEST_CASE("a translation has the placeholders of its text, and no exclamation mark") {
    static const QRegularExpression kMessage(QStringLiteral("<source>([^<]*)</source>\\s*<translation>([^<]*)</translation>"));
    const QString kept = contentOf(kApp + QStringLiteral("/i18n/stemmig_participant_nl.ts"));
    int seen = 0;
    for (auto match = kMessage.globalMatch(kept); match.hasNext(); ++seen) {
        const auto one = match.next();
        CAPTURE(one.captured(1).toStdString());
        CHECK(placeholders(one.captured(1)) == placeholders(one.captured(2)));
        CHECK_FALSE(one.captured(0).contains(u'!'));
        CHECK_FALSE(one.captured(2).isEmpty());
    }
    CHECK(seen > 80);
}
