// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QColor>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRawFont>
#include <cmath>

namespace {

/// Theme.qml, as the pages see it.
class Theme {
public:
    Theme() {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Stemmig\nQtObject { property QtObject theme: Theme }", QUrl());
        m_holder.reset(component.create());
        REQUIRE(m_holder);
        m_theme = m_holder->property("theme").value<QObject*>();
        REQUIRE(m_theme != nullptr);
    }
    void set(const char* name, const QVariant& value) { REQUIRE(m_theme->setProperty(name, value)); }
    [[nodiscard]] QColor color(const char* name) const {
        const QVariant value = m_theme->property(name);
        REQUIRE_MESSAGE(value.isValid(), name);
        return value.value<QColor>();
    }
    [[nodiscard]] int number(const char* name) const { return m_theme->property(name).toInt(); }
    [[nodiscard]] QString family() const { return m_theme->property("family").toString(); }

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject* m_theme = nullptr;
};

/// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor& color) {
    const auto part = [](float value) { return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Pair {
    const char* front;
    const char* back;
};
constexpr Pair kTexts[] = {
    {"ink", "bg"},
    {"ink", "surface"},
    {"ink", "side"},
    {"ink", "primarySoft"},
    {"muted", "bg"},
    {"muted", "surface"},
    {"muted", "side"},
    {"muted", "primarySoft"},
    {"primary", "bg"},
    {"primary", "surface"},
    {"primary", "side"},
    {"primary", "primarySoft"},
    {"primaryText", "primary"},
    {"accent", "accentSoft"},
    {"accent", "surface"},
};
/// Edges of controls, bars: what must be seen but is not read.
constexpr Pair kShapes[] = {{"edge", "surface"}, {"edge", "bg"},     {"primary", "track"},
                            {"bar", "track"},    {"bar", "surface"}, {"primary", "accentSoft"}};

std::string lacking(const Theme& theme, const Pair& pair, double least) {
    const double ratio = contrast(theme.color(pair.front), theme.color(pair.back));
    return ratio >= least ? "" : std::string(pair.front) + " on " + pair.back + ": " + std::to_string(ratio);
}

/// Every letter the app or a shipped lesson can show.
QString lettersInUse() {
    QSet<QChar> letters;
    for (const char* folder : {"/host/app/i18n", "/content"})
        for (QDirIterator file(QStringLiteral(STEMMIG_SOURCE_DIR) + QLatin1String(folder), QDir::Files,
                               QDirIterator::Subdirectories);
             file.hasNext();) {
            QFile content(file.next());
            REQUIRE(content.open(QIODevice::ReadOnly));
            for (const QChar letter : QString::fromUtf8(content.readAll()))
                if (letter.isPrint()) letters.insert(letter);
        }
    QString all = QStringLiteral("áéíóúàèìòùâêîôûäëïöüçñÁÉËÏÖÜ€‘’“”–…");
    for (const QChar letter : letters) all.append(letter);
    return all;
}

}  // namespace

TEST_CASE("every text stands out against what is behind it, light and dark (WCAG AAA)") {
    Theme theme;
    for (const bool dark : {false, true}) {
        theme.set("dark", dark);
        for (const Pair& pair : kTexts) CHECK(lacking(theme, pair, 7.0) == "");
        for (const Pair& pair : kShapes) CHECK(lacking(theme, pair, 3.0) == "");
    }
}

TEST_CASE("contrast is what WCAG says it is") {
    CHECK(contrast(Qt::black, Qt::white) == doctest::Approx(21.0));
    CHECK(contrast(QColor("#777777"), Qt::white) == doctest::Approx(4.48).epsilon(0.01));
    Theme theme;
    CHECK(lacking(theme, {"line", "surface"}, 7.0) != "");
}

TEST_CASE("sizes follow the text size, and the family the wish for easy letters") {
    Theme theme;
    theme.set("scale", 1.0);
    CHECK(theme.number("body") == 15);
    CHECK(theme.number("target") == 44);
    theme.set("scale", 1.5);
    CHECK(theme.number("body") == 23);
    CHECK(theme.number("target") == 66);
    CHECK(theme.family() == u"Inter");
    theme.set("easyFont", true);
    CHECK(theme.family() == u"Atkinson Hyperlegible Next");
}

TEST_CASE("both families have every letter of the app and its lessons, in every weight") {
    const QString letters = lettersInUse();
    REQUIRE(letters.size() > 90);
    QStringList files;
    for (QDirIterator file(QStringLiteral(":/fonts"), QDir::Files); file.hasNext();) files.append(file.next());
    CHECK(files.size() == 6);
    for (const QString& file : files) {
        const QRawFont font(file, 16);
        REQUIRE_MESSAGE(font.isValid(), file.toStdString());
        for (const QChar letter : letters)
            CHECK_MESSAGE(font.supportsCharacter(letter), file.toStdString() << " lacks " << QString(letter).toStdString());
    }
}
