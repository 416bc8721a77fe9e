// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QImage>
#include <QQuickItem>
#include <QRegularExpression>
#include "tests/app/app_driver.hpp"

using namespace stemmig;

namespace {

const QString kLesson = QStringLiteral("slim-met-je-scherm");
constexpr int kPupils = 12;
/// No page has more stops than this.
constexpr int kMostStops = 160;

QString nameOf(const QQuickItem& item) {
    const QString text = item.property("text").toString();
    return text.isEmpty() ? item.objectName() : text;
}

QRect place(const QQuickItem& item) {
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect().adjusted(-6, -6, 6, 6);
}

/// Every stop of the Tab key from here on, once round.
QList<QQuickItem*> stops(AppDriver& app) {
    QList<QQuickItem*> found;
    for (int i = 0; i < kMostStops; ++i) {
        app.key(Qt::Key_Tab);
        QQuickItem* const now = app.window->activeFocusItem();
        REQUIRE(now != nullptr);
        if (!found.isEmpty() && now == found.first()) return found;
        found.append(now);
    }
    FAIL("the Tab key never comes round");
    return {};
}

QStringList names(const QList<QQuickItem*>& items) {
    QStringList all;
    for (const QQuickItem* item : items) all.append(nameOf(*item));
    return all;
}

void tabTo(AppDriver& app, const QString& name) {
    for (int i = 0; i < kMostStops; ++i) {
        app.key(Qt::Key_Tab);
        if (nameOf(*app.window->activeFocusItem()) == name) return;
    }
    FAIL("the Tab key never comes to " << name.toStdString());
}

QImage picture(AppDriver& app, QQuickItem& focused, const QRect& at) {
    focused.forceActiveFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    return app.window->grabWindow().copy(at);
}

/// What of the stops looks the same with the focus and without, or gets it out of sight.
QStringList unseen(AppDriver& app) {
    QStringList all;
    const QList<QQuickItem*> items = stops(app);
    REQUIRE(items.size() > 1);
    for (qsizetype i = 0; i < items.size(); ++i) {
        QQuickItem& item = *items[i];
        item.forceActiveFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();  // the page brings it into sight
        const QRect at = place(item);
        if (!QRect(QPoint(), app.window->size()).contains(at.center()))
            all.append(QStringLiteral("not in sight: ") + nameOf(item));
        if (picture(app, item, at) == picture(app, *items[i == 0 ? 1 : 0], at)) all.append(nameOf(item));
    }
    return all;
}

QObject* dialog(AppDriver& app, const char* name) {
    auto* found = app.object(name);
    REQUIRE_MESSAGE(found != nullptr, name);
    return found;
}

bool open(QObject* sheet) { return sheet->property("visible").toBool(); }

void startLesson(AppDriver& app) {
    app.backstage->rehearse(kLesson, QStringLiteral("mixed"), kPupils);
    REQUIRE(AppDriver::becomes([&] { return app.console().joined() == kPupils && !app.console().primary().isEmpty(); }));
}

}  // namespace

TEST_CASE("in the library the Tab key goes down the side, then down the lessons") {
    AppDriver app;
    app.app.setLanguage(QStringLiteral("en"));
    const QStringList found = names(stops(app));
    REQUIRE(found.size() >= 12);
    CHECK(found.mid(0, 6) == QStringList{"Lessons", "Reports", "What is kept", "School", "Settings", "English"});
    const qsizetype first = found.indexOf(QRegularExpression(QStringLiteral("^Start .*")));
    REQUIRE(first > 0);
    CHECK(found[first + 1] == u"Prepare");
    CHECK(found[first + 2] == u"Try it without a class");
}

TEST_CASE("a page can be scrolled by keys as soon as it is open") {
    AppDriver app;
    app.window->resize(1024, 680);
    const auto scrolls = [&](const char* name) {
        QQuickItem* const area = app.item(name);
        REQUIRE_MESSAGE(area != nullptr, name);
        REQUIRE(AppDriver::becomes([&] { return area->hasActiveFocus() || area->parentItem()->hasActiveFocus(); }));
        app.key(Qt::Key_PageDown);
        CHECK_MESSAGE(area->property("contentY").toReal() > 0, name);
    };
    scrolls("libraryArea");
    app.app.prepare(kLesson);
    REQUIRE(AppDriver::becomes([&] { return app.item("preparationArea") != nullptr; }));
    scrolls("preparationArea");
    app.app.setPage(AppModel::Lessons);
    scrolls("libraryArea");
    CHECK(AppDriver::warnings().join(u'\n').toStdString() == "");
}

TEST_CASE("every stop of the Tab key shows that the focus is there") {
    AppDriver app;
    CHECK(unseen(app).join(u'\n').toStdString() == "");
    for (const char* name : {"settingsSheet", "rehearseSheet"}) {
        QObject* const sheet = dialog(app, name);
        QMetaObject::invokeMethod(sheet, "open");
        REQUIRE(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
        CHECK_MESSAGE(AppDriver::becomes([&] { return unseen(app).isEmpty(); }), name);
        QMetaObject::invokeMethod(sheet, "close");
        REQUIRE(AppDriver::becomes([&] { return !open(sheet); }));
    }
    startLesson(app);
    CHECK(unseen(app).join(u'\n').toStdString() == "");
    CHECK(AppDriver::warnings().join(u'\n').toStdString() == "");
}

TEST_CASE("every stop of the Tab key in the editor shows that the focus is there") {
    AppDriver app;
    app.app.editCopy(QStringLiteral(STEMMIG_SOURCE_DIR "/content/lessons/slim-met-je-scherm.textproto"));
    REQUIRE(app.app.page() == AppModel::Editor);
    for (const char* part : {"lesson", "steps[1]", "closing"}) {
        app.app.editor()->choose(QString::fromLatin1(part));
        CHECK_MESSAGE(unseen(app).join(u'\n').toStdString() == "", part);
    }
    CHECK(AppDriver::warnings().join(u'\n').toStdString() == "");
}

TEST_CASE("a rehearsal is found, chosen and started without a mouse") {
    AppDriver app;
    app.app.setLanguage(QStringLiteral("en"));
    tabTo(app, QStringLiteral("Try it without a class"));
    QQuickItem* const opener = app.window->activeFocusItem();
    QObject* const sheet = dialog(app, "rehearseSheet");
    app.key(Qt::Key_Return);
    REQUIRE(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
    app.key(Qt::Key_Escape);
    REQUIRE(AppDriver::becomes([&] { return !open(sheet); }));
    CHECK(app.window->activeFocusItem() == opener);
    app.key(Qt::Key_Space);
    REQUIRE(AppDriver::becomes([&] { return sheet->property("opened").toBool(); }));
    app.key(Qt::Key_Down);
    CHECK(sheet->property("profile") == QStringLiteral("skewed"));
    tabTo(app, QStringLiteral("Rehearse"));
    app.key(Qt::Key_Return);
    CHECK(AppDriver::becomes([&] { return app.app.running(); }));
}

TEST_CASE("the steps of a lesson are one stop, and the arrow keys go along them") {
    AppDriver app;
    startLesson(app);
    app.key(Qt::Key_PageDown);
    REQUIRE(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
    const auto isStep = [](const QQuickItem* item) { return item->property("minutes").isValid(); };
    const QList<QQuickItem*> found = stops(app);
    CHECK(std::count_if(found.begin(), found.end(), isStep) == 1);
    REQUIRE(isStep(found.first()));
    found.first()->forceActiveFocus(Qt::TabFocusReason);
    app.key(Qt::Key_Down);
    app.key(Qt::Key_Down);
    app.key(Qt::Key_Up);
    const QString wanted = nameOf(*app.window->activeFocusItem());
    CHECK(wanted != nameOf(*found.first()));
    app.key(Qt::Key_Return);
    CHECK(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Statement; }));
}

TEST_CASE("the keys of the lesson rest while a dialog is open") {
    AppDriver app;
    startLesson(app);
    QObject* const scripts = dialog(app, "scriptsSheet");
    app.key(Qt::Key_H);
    REQUIRE(AppDriver::becomes([&] { return scripts->property("opened").toBool(); }));
    app.key(Qt::Key_PageDown);
    app.key(Qt::Key_B);
    app.key(Qt::Key_Escape);
    REQUIRE(AppDriver::becomes([&] { return !open(scripts); }));
    CHECK(app.board().scene() == BoardModel::Lobby);
    CHECK(!app.board().paused());
    app.key(Qt::Key_PageDown);
    CHECK(AppDriver::becomes([&] { return app.board().scene() == BoardModel::Opening; }));
}
