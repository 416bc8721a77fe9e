// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include "host/app/draft_keeper.hpp"
#include "host/lesson/draft.hpp"

using namespace stemmig;

namespace {

constexpr qint64 kMayBeLost = 2000;  // milliseconds of typing

/// What was typed when, by the typist's own clock.
class Typed {
public:
    void read(const QByteArray& output) {
        m_rest += output;
        for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
            const QList<QByteArray> words = m_rest.left(end).split(' ');
            m_rest.remove(0, end + 1);
            REQUIRE(words.size() == 2);
            m_times[words[0].toInt()] = words[1].toLongLong();
        }
    }
    [[nodiscard]] int last() const { return m_times.empty() ? 0 : m_times.rbegin()->first; }
    [[nodiscard]] qint64 at(int number) const { return m_times.at(number); }
    [[nodiscard]] qint64 now() const { return m_times.empty() ? 0 : m_times.rbegin()->second; }

private:
    QByteArray m_rest;
    std::map<int, qint64> m_times;
};

std::string numbersTo(int last) {
    std::string text;
    for (int number = 1; number <= last; ++number) text += std::to_string(number) + " ";
    return text;
}

int countIn(const std::string& text) { return static_cast<int>(std::count(text.begin(), text.end(), ' ')); }

/// Kills the typist with -9 once its clock says so; what is then on disk.
void killAt(qint64 moment) {
    CAPTURE(moment);
    QTemporaryDir folder;
    QProcess typist;
    typist.start(QStringLiteral(STEMMIG_TYPIST), {folder.path()});
    Typed typed;
    while (typed.now() < moment) {
        REQUIRE(typist.waitForReadyRead(60'000));
        typed.read(typist.readAllStandardOutput());
    }
    typist.kill();
    REQUIRE(typist.waitForFinished(60'000));
    REQUIRE(typist.exitStatus() == QProcess::CrashExit);
    typed.read(typist.readAllStandardOutput());

    const std::string bytes = bytesOf(folder.filePath(QStringLiteral("proef.textproto")).toStdString());
    const auto draft = Draft::read(bytes);
    REQUIRE_MESSAGE(draft.ok(), bytes);
    const std::string text = draft.value().textAt("summary.nl");
    const int kept = countIn(text);
    CHECK(text == numbersTo(kept));
    REQUIRE(kept <= typed.last() + 1);  // the last line may not have reached us
    if (kept < typed.last()) CHECK(typed.now() - typed.at(kept + 1) <= kMayBeLost);
    if (moment > kMayBeLost) CHECK(kept > 0);
}

}  // namespace

TEST_CASE("a program that is killed while somebody types loses no more than the last two seconds, and the file can be read") {
    for (const qint64 moment : {40, 990, 1020, 1700, 2310, 3050}) killAt(moment);
}
