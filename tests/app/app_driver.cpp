// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/app_driver.hpp"

#include <doctest/doctest.h>
#include <QQuickItem>
#include "host/server/page.hpp"

namespace {

void note(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QStringLiteral("QStandardPaths")))
        Warnings::seen().append(text);
}

void collect(const QQuickItem& item, QStringList& texts) {
    if (!item.isVisible() || item.opacity() == 0) return;
    if (item.inherits("QQuickText") && !item.property("text").toString().isEmpty())
        texts.append(item.property("text").toString());
    for (const QQuickItem* child : item.childItems()) collect(*child, texts);
}

}  // namespace

QStringList& Warnings::seen() {
    static QStringList list;
    return list;
}

Warnings::Warnings() {
    seen().clear();
    qInstallMessageHandler(note);
}

Warnings::~Warnings() { qInstallMessageHandler(nullptr); }

AppDriver::AppDriver(const QString& kept) : folder(kept) {
    restart();
    window = stemmig::openWindow(engine, app);
    REQUIRE(window != nullptr);
    window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(window));
}

void AppDriver::restart() {
    backstage.reset();
    stemmig::BackstageOptions options;
    options.data = (folder.isEmpty() ? data.path() : folder).toStdString();
    options.content = std::string(STEMMIG_SOURCE_DIR) + "/content";
    options.crowd = QStringLiteral(STEMMIG_CROWD);
    options.crowd_arguments = {QStringLiteral("--pace"), QStringLiteral("0")};
    options.page = stemmig::shippedPage();
    options.own_lessons = (data.path() + QStringLiteral("/documents/Stemmig")).toStdString();
    options.port = 0;
    options.tick = stemmig::Instant(100);
    options.loopback_only = true;
    backstage = std::make_unique<stemmig::Backstage>(app, std::move(options));
}

void AppDriver::openLesson(const QString& lesson) {
    backstage->start(lesson);
    REQUIRE(app.running());
    REQUIRE(becomes([&] { return board().scene() == stemmig::BoardModel::Lobby && !console().primary().isEmpty(); }));
    begin();
}

void AppDriver::begin() {
    key(Qt::Key_PageDown);
    if (!console().question().isEmpty()) key(Qt::Key_PageDown);  // nobody has joined: begin all the same?
    REQUIRE(becomes([&] { return board().scene() == stemmig::BoardModel::Opening; }));
}

QStringList AppDriver::visibleTexts(const QQuickWindow& shown) {
    QStringList texts;
    collect(*shown.contentItem(), texts);
    return texts;
}
