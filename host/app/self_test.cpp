// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/self_test.hpp"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFontDatabase>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <functional>
#include "host/app/window.hpp"

namespace stemmig {
namespace {

constexpr int kPupils = 12;
constexpr std::chrono::seconds kPatience{30};

/// Runs the event loop until it is so; false after kPatience.
bool becomes(const std::function<bool()>& so) {
    QEventLoop loop;
    QTimer look, limit;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (so()) loop.quit();
    });
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    look.start(std::chrono::milliseconds(20));
    limit.start(kPatience);
    return so() || loop.exec() == 0;
}

/// One line a thing, and whether all were well.
class Report {
public:
    bool line(bool well, const QString& what, const QString& otherwise) {
        std::printf("%s  %s\n", well ? "ok    " : "not ok", qPrintable(well ? what : otherwise));
        m_well = m_well && well;
        return well;
    }
    [[nodiscard]] int exitCode() const { return m_well ? 0 : 1; }

private:
    bool m_well = true;
};

void content(const Content& content, Report& report) {
    const auto lessons = static_cast<int>(content.library.size());
    report.line(content.problems.empty() && lessons > 0, QStringLiteral("%1 lessons can be read").arg(lessons),
                content.problems.empty() ? QStringLiteral("no lessons found: start with --content and the folder that holds them")
                                         : QString::fromStdString(content.problems.front()));
}

/// The first statement, opened and shown.
bool playStatement(AppModel& app) {
    ConsoleModel& console = *app.console();
    const BoardModel& board = *console.board();
    const auto at = [&](BoardModel::Scene scene) { return becomes([&] { return board.scene() == scene; }); };
    console.next();
    if (!at(BoardModel::Opening)) return false;
    console.next();
    if (!at(BoardModel::Statement)) return false;
    console.next();
    if (!becomes([&] { return console.progressLevel() == static_cast<int>(Progress::Most); })) return false;
    console.next();
    if (!becomes([&] { return console.held()->count() > 0; })) return false;
    console.next();
    return becomes([&] { return board.page() == BoardModel::Picture; });
}

void rehearsal(AppModel& app, Backstage& backstage, Report& report) {
    backstage.rehearse({}, QStringLiteral("mixed"), kPupils);
    const bool joined = app.running() && becomes([&] { return app.console()->joined() == kPupils; });
    report.line(joined, QStringLiteral("%1 simulated pupils joined over the network of this computer").arg(kPupils),
                QStringLiteral(
                    "the simulated class could not join: is stemmig-crowd beside this program, and may both use the network?"));
    if (joined)
        report.line(playStatement(app), QStringLiteral("a statement was opened, answered and shown in words"),
                    QStringLiteral("the first statement did not come to its words; please report this with the lines above"));
    app.leave();
}

}  // namespace

int selfTest(BackstageOptions options, const QElapsedTimer& since_start) {
    Report report;
    const QTemporaryDir data;
    if (!report.line(data.isValid(), QStringLiteral("files can be written"),
                     QStringLiteral("no temporary folder can be made: is the disk full?")))
        return report.exitCode();
    options.data = data.path().toStdString();
    options.port = 0;
    options.loopback_only = true;
    options.tick = Instant(100);
    options.crowd_arguments += {QStringLiteral("--pace"), QStringLiteral("0")};
    const std::filesystem::path lessons = options.content;

    AppModel app(true);
    QQmlApplicationEngine engine;
    Backstage backstage(app, std::move(options));
    QQuickWindow* window = openWindow(engine, app);
    qint64 first_frame = -1;
    if (window != nullptr)
        QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
            if (first_frame < 0) first_frame = since_start.elapsed();
        });
    const bool drawn = window != nullptr && becomes([&] { return first_frame >= 0; });
    report.line(
        drawn, QStringLiteral("the window was drawn after %1 ms").arg(first_frame),
        QStringLiteral(
            "the window cannot be drawn: try the setting \"Draw without the graphics card\" (QT_QUICK_BACKEND=software)"));
    content(readContent(lessons), report);
    report.line(QFontDatabase::hasFamily(QStringLiteral("Inter")), QStringLiteral("the letters are there"),
                QStringLiteral("the program's own letters are missing: install it again"));
    if (drawn) rehearsal(app, backstage, report);
    return report.exitCode();
}

}  // namespace stemmig
