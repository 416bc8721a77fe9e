// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/text_faults.hpp"

#include <doctest/doctest.h>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

namespace {

/// A window of 400 x 300 with these items in it.
std::string faultsOf(const char* items) {
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\nWindow { width: 400; height: 300; visible: true\n" +
                          QByteArray(items) + "\n}",
                      QUrl());
    const std::unique_ptr<QObject> object(component.create());
    INFO(component.errorString().toStdString());
    auto* window = qobject_cast<QQuickWindow*>(object.get());
    REQUIRE(window != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(window));
    return stemmig::textFaults(*window).join(u'\n').toStdString();
}

}  // namespace

TEST_CASE("texts beside and below each other are no fault") {
    CHECK(faultsOf("Row { Text { text: 'One' } Text { text: 'Two' } }") == "");
    CHECK(faultsOf("Column { Text { text: 'One' } Text { text: 'Two' } }") == "");
}

TEST_CASE("texts over each other are found") {
    CHECK(faultsOf("Text { text: 'One' } Text { x: 5; text: 'Two' }") == "over each other: One | Two");
    CHECK(faultsOf("Item { x: 50; scale: 2; Text { text: 'One' } } Text { x: 60; text: 'Two' }") == "over each other: One | Two");
}

TEST_CASE("what is drawn counts, not the room that a text has") {
    CHECK(faultsOf("Text { width: 200; text: 'One' } Text { width: 200; text: 'Two'; horizontalAlignment: Text.AlignRight }") ==
          "");
    CHECK(faultsOf("Text { height: 100; text: 'One' } Text { height: 100; text: 'Two'; verticalAlignment: Text.AlignBottom }") ==
          "");
    CHECK(faultsOf("Text { width: 60; text: 'One' } Text { width: 60; text: 'Two'; horizontalAlignment: Text.AlignHCenter }") ==
          "over each other: One | Two");
}

TEST_CASE("what nobody sees covers nothing") {
    CHECK(faultsOf("Text { text: 'One' } Text { visible: false; text: 'Two' }") == "");
    CHECK(faultsOf("Text { text: 'One' } Item { opacity: 0; Text { text: 'Two' } }") == "");
    CHECK(faultsOf("Text { text: 'One' } Item { clip: true; width: 50; height: 0; Text { text: 'Two' } }") == "");
    CHECK(faultsOf("Text { y: 40; text: 'One' } Flickable { clip: true; width: 90; height: 30; Text { y: 40; text: 'Two' } }") ==
          "");
}

TEST_CASE("a dialog covers what is below it") {
    CHECK(faultsOf("Text { text: 'One' }\n"
                   "T.Popup { visible: true; padding: 0; width: 90; height: 90; contentItem: Text { text: 'Two' } }") == "");
}

TEST_CASE("a text that is cut off, or stands where nobody sees it, is found") {
    CHECK(faultsOf("Text { width: 20; elide: Text.ElideRight; text: 'Much too long' }") == "cut short: Much too long");
    CHECK(faultsOf("Text { objectName: 'shortened'; width: 20; elide: Text.ElideRight; text: 'Much too long' }") == "");
    CHECK(faultsOf("Text { width: 20; text: 'Much too long' }") == "too wide: Much too long");
    CHECK(faultsOf("Text { height: 8; text: 'Low' }") == "too high: Low");
    CHECK(faultsOf("Text { x: 390; text: 'Beside' }") == "outside: Beside");
    CHECK(faultsOf("Flickable { width: 90; height: 90; contentHeight: 500; Text { y: 400; text: 'Below' } }") == "");
    CHECK(faultsOf("Flickable { width: 90; height: 90; contentHeight: 500; Text { x: 80; text: 'Beside' } }") ==
          "outside: Beside");
}
