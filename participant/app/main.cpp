// SPDX-License-Identifier: GPL-3.0-or-later
// The pupil's app: puts the network's thread, the model and the window together.
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QLocale>
#include <cstdio>
#include "participant/app/device_thread.hpp"
#include "participant/app/window.hpp"
#include "proto/base/secret.hpp"

namespace {

using namespace stemmig;

void describe(QCommandLineParser& options) {
    options.setApplicationDescription(QStringLiteral("Takes part in a lesson of Stemmig."));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({{QStringLiteral("language"), QStringLiteral("Begin in this language: nl or en."), QStringLiteral("code")},
                        {QStringLiteral("look"), QStringLiteral("light or dark; else as the system."), QStringLiteral("look")},
                        {QStringLiteral("full-screen"), QStringLiteral("Fill the screen (F11 switches).")}});
}

/// In order of liking: what was asked for now, what was chosen last time, what the system speaks.
QStringList wishedLanguages(const QCommandLineParser& options, const LanguageFile& file) {
    QStringList out{options.value(QStringLiteral("language")), file.read()};
    out.removeAll(QString());
    return out + QLocale::system().uiLanguages();
}

/// To the GUI's thread. News that come after the model is gone are dropped.
DeviceThread::Told tellTo(DeviceModel& device) {
    return [&device](std::shared_ptr<const DeviceNews> news) {
        QMetaObject::invokeMethod(
            &device, [&device, news = std::move(news)]() mutable { device.show(std::move(news)); }, Qt::QueuedConnection);
    };
}

DeviceModel::Wishes wishesFor(DeviceThread& network) {
    return {[&](HostEndpoint host, JoinCode code) { network.join(std::move(host), code); },
            [&](Mark mark) { network.choose(mark); },
            [&](const Ticket& ticket) { network.useTicket(ticket); },
            [&] { network.retry(); },
            [&] { network.leave(); },
            [&](unsigned pupils) { network.askForBooth(pupils); },
            [&](const BallotName& ballot, Mark mark) { network.cast(ballot, mark); }};
}

}  // namespace

int main(int argc, char** argv) {
    QGuiApplication gui(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("stemmig-participant"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Stemmig"));
    QGuiApplication::setApplicationVersion(QStringLiteral(STEMMIG_VERSION));
    if (!initCrypto()) {
        std::fprintf(stderr, "This computer gives no random numbers; Stemmig cannot keep answers secret without them.\n");
        return 1;
    }
    QCommandLineParser options;
    describe(options);
    options.process(gui);
    const QString look = options.value(QStringLiteral("look"));

    const LanguageFile file = LanguageFile::usual();
    DeviceModel device(wishedLanguages(options, file));
    DeviceThread network({}, tellTo(device));
    device.setWishes(wishesFor(network));
    QQmlApplicationEngine engine;
    const Words words(device, engine);
    QQuickWindow* window = openWindow(engine, device, look.isEmpty() ? prefersDark() : look == QStringLiteral("dark"));
    if (!window) return 1;
    // Only what the pupil chose: a language the system or a lesson gave is no wish.
    QObject::connect(&device, &DeviceModel::languagePicked, &device, [&](const QString& code) { file.write(code); });
    if (options.isSet(QStringLiteral("full-screen"))) window->showFullScreen();
    return QGuiApplication::exec();
}
