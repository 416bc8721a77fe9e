// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/device/driver.hpp"

#include <doctest/doctest.h>
#include <QAccessible>
#include <QGuiApplication>

namespace stemmig::testing {
namespace {

void note(QtMsgType type, const QMessageLogContext&, const QString& message) {
    // The software renderer has no accelerated canvas; nothing else may be said.
    if (type != QtDebugMsg && type != QtInfoMsg) Driver::warnings().append(message);
}

QQuickItem* find(QQuickItem& from, const QString& name) {
    if (!from.isVisible()) return nullptr;
    if (from.objectName() == name) return &from;
    for (QQuickItem* child : from.childItems())
        if (QQuickItem* found = find(*child, name)) return found;
    return nullptr;
}

void read(const QQuickItem& from, QStringList& out) {
    if (!from.isVisible() || from.opacity() == 0) return;
    if (from.inherits("QQuickText") && !from.property("text").toString().isEmpty()) out.append(from.property("text").toString());
    for (const QQuickItem* child : from.childItems()) read(*child, out);
}

}  // namespace

QStringList& Driver::warnings() {
    static QStringList all;
    return all;
}

Driver::Driver(const QString& language, bool dark) : device({language}, [this] { return now; }) {
    warnings().clear();
    qInstallMessageHandler(note);
    device.setWishes({[](const HostEndpoint&, const JoinCode&) {}, [this](Mark mark) { chosen.push_back(mark); },
                      [](const Ticket&) {}, [] {}, [] {}, [this](unsigned pupils) { booths_asked.push_back(pupils); },
                      [this](const BallotName& name, Mark mark) { cast.emplace_back(name, mark); }});
    window = openWindow(engine, device, dark);
    REQUIRE_MESSAGE(window != nullptr, warnings().join(u'\n').toStdString());
    window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(window));
}

Driver::~Driver() { qInstallMessageHandler(nullptr); }

void Driver::settle() {
    for (int i = 0; i < 6; ++i) QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Driver::show(const DeviceNews& news) {
    device.show(std::make_shared<const DeviceNews>(news));
    settle();
}

void Driver::show(const State& state) {
    device.show(std::make_shared<const DeviceNews>());  // nothing of the state before
    show(state.news);
    state.then(device);
    now += state.untouched;
    device.booth()->look();
    settle();
}

void Driver::size(const QSize& size) {
    window->resize(size);
    settle();
}

QQuickItem* Driver::item(const char* name) const { return find(*window->contentItem(), QString::fromLatin1(name)); }

QString Driver::focused() const {
    QObject* focus = window->activeFocusItem();
    QAccessibleInterface* spoken = focus ? QAccessible::queryAccessibleInterface(focus) : nullptr;
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QStringList Driver::texts() const {
    QStringList out;
    read(*window->contentItem(), out);
    return out;
}

QImage Driver::picture() {
    settle();
    // All of it drawn anew: where a part was, the software renderer can leave a pixel of an underline behind.
    window->contentItem()->setOpacity(0.5);
    (void)window->grabWindow();
    window->contentItem()->setOpacity(1);
    return window->grabWindow();
}

}  // namespace stemmig::testing
