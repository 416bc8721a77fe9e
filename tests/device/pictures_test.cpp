// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QDir>
#include "host/app/text_faults.hpp"
#include "tests/device/driver.hpp"

using namespace stemmig;
using namespace stemmig::testing;

namespace {

constexpr QSize kSizes[] = {{360, 740}, {1024, 768}, {320, 568}};

/// STEMMIG_PICTURES=DIR keeps what was drawn.
void keep(const QImage& image, const QString& name) {
    const QString folder = qEnvironmentVariable("STEMMIG_PICTURES");
    if (folder.isEmpty()) return;
    QDir().mkpath(folder);
    REQUIRE(image.save(folder + u'/' + name + QStringLiteral(".png")));
}

void drawAll(const QString& language, bool dark) {
    Driver app(language, dark);
    const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
    for (const State& state : allStates()) {
        for (const QSize& size : kSizes) {
            app.size(size);
            app.show(state);
            const QString name = QStringLiteral("%1-%2-%3-%4x%5")
                                     .arg(QString::fromStdString(state.name), language, look, QString::number(size.width()),
                                          QString::number(size.height()));
            keep(app.picture(), name);
            const QStringList faults = textFaults(*app.window);
            CHECK_MESSAGE(faults.isEmpty(), name.toStdString() << ": " << faults.join(QStringLiteral(" | ")).toStdString());
        }
    }
    CHECK_MESSAGE(Driver::warnings().isEmpty(), Driver::warnings().join(u'\n').toStdString());
}

}  // namespace

TEST_CASE("every screen has room for its texts, in Dutch") { drawAll(QStringLiteral("nl"), false); }

TEST_CASE("every screen has room for its texts, in English and dark") { drawAll(QStringLiteral("en"), true); }
