// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <set>

namespace {

const QString kApp = QStringLiteral(STEMMIG_SOURCE_DIR "/host/app");
/// Names that are the same in every language.
const std::set<QString> kNames{QStringLiteral("Stemmig"), QStringLiteral("Nederlands"), QStringLiteral("English")};

const QString kLiteral = QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"");

struct Message {
    QString source;
    QString state;  ///< "": finished; "unfinished", "vanished", "obsolete"
    bool plural = false;
    QStringList forms;
};

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void write(const QString& path, const QString& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
}

QStringList readForms(QXmlStreamReader& xml, bool plural) {
    if (!plural) return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement()) forms.append(xml.readElementText());
    return forms;
}

QList<Message> readMessages(const QString& path) {
    const QString content = contentOf(path);
    QXmlStreamReader xml(content);
    QList<Message> all;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") {
            all.append(Message{});
            all.last().plural = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().state = xml.attributes().value("type").toString();
            all.last().forms = readForms(xml, all.last().plural);
        }
    }
    REQUIRE(!xml.hasError());
    return all;
}

std::set<QString> placeholders(const QString& text) {
    std::set<QString> found;
    static const QRegularExpression pattern(QStringLiteral("%(n|L?\\d)"));
    for (auto match = pattern.globalMatch(text); match.hasNext();) found.insert(match.next().captured());
    return found;
}

QString fault(const Message& message) {
    if (message.state == u"vanished" || message.state == u"obsolete") return QStringLiteral("nobody says it any more");
    if (!message.state.isEmpty()) return QStringLiteral("not translated");
    if (message.plural && message.forms.size() != 2) return QStringLiteral("one and many are not both there");
    for (const QString& form : message.forms)
        if (form.trimmed().isEmpty()) return QStringLiteral("an empty translation");
    if (placeholders(message.forms.last()) != placeholders(message.source)) return QStringLiteral("other placeholders");
    return {};
}

/// What is wrong with a translation file, once lupdate has compared a copy of it with the sources in `folder`.
QStringList translationFaults(const QString& folder, const QString& ts) {
    QTemporaryDir copies;
    const QString copy = copies.filePath(QStringLiteral("copy.ts"));
    REQUIRE(QFile::copy(ts, copy));
    REQUIRE(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.start(QStringLiteral(STEMMIG_LUPDATE), {QStringLiteral("-silent"), QStringLiteral("-I"),
                                                    QStringLiteral(STEMMIG_SOURCE_DIR), folder, QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(60'000));
    REQUIRE(lupdate.exitCode() == 0);
    QStringList faults;
    for (const Message& message : readMessages(copy))
        if (const QString found = fault(message); !found.isEmpty()) faults.append(found + QStringLiteral(": ") + message.source);
    return faults;
}

QString translationFile(const char* language) {
    return kApp + QStringLiteral("/i18n/stemmig_host_%1.ts").arg(QLatin1String(language));
}

/// Words in the value of a property that a person reads, when they are not given to qsTr.
QStringList untranslatedWords(const QString& qml) {
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    static const QRegularExpression value(
        QStringLiteral("\\b(?:text|title|label|hint|line|placeholderText|Accessible\\.name|Accessible\\.description)\\s*:\\s*"
                       "([^\\n]*(?:\\n\\s*[?:+][^\\n]*)*)"));
    // Given to qsTr, perhaps with a word for translators; compared with; a drawing; a value beside its text; an argument.
    static const QRegularExpression unread(
        QStringLiteral("qsTr\\(%1(?:, *%1)?|[=!]==? *%1|\\bicon: *%1|\\bvalue: *%1|\\b\\w+\\(%1\\)").replace(QStringLiteral("%1"), kLiteral));
    static const QRegularExpression literal(kLiteral);
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    QStringList found;
    QString code = qml;
    code.remove(comment);
    for (auto match = value.globalMatch(code); match.hasNext();) {
        QString expression = match.next().captured(1);
        expression.remove(unread);
        for (auto word = literal.globalMatch(expression); word.hasNext();) {
            const QString text = word.next().captured().chopped(1).mid(1);
            if (text.contains(letter) && !text.startsWith(u'#') && kNames.count(text) == 0) found.append(text);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("every text of the app has a Dutch and an English form, and no translation is left over") {
    for (const char* language : {"nl", "en"})
        CHECK(translationFaults(kApp, translationFile(language)).join(u'\n').toStdString() == "");
}

TEST_CASE("a text without a translation is found") {
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("Planted.qml")), QStringLiteral("import QtQuick\nText { text: qsTr(\"Planted\") }\n"));
    const QStringList faults = translationFaults(folder.path(), translationFile("nl"));
    CHECK(faults.contains(QStringLiteral("not translated: Planted")));
    CHECK(faults.contains(QStringLiteral("nobody says it any more: Rehearsal: these answers are not anonymous")));
}

TEST_CASE("a translation that loses a number, a form or its words is found") {
    CHECK(fault({"%1 of %2", "", false, {"%1 van %2"}}).isEmpty());
    CHECK(fault({"%1 of %2", "", false, {"%1 van %3"}}) == u"other placeholders");
    CHECK(fault({"%n device(s)", "", true, {"een apparaat", "%n apparaten"}}).isEmpty());
    CHECK(fault({"%n device(s)", "", true, {"%n apparaten"}}) == u"one and many are not both there");
    CHECK(fault({"Stop", "", false, {" "}}) == u"an empty translation");
}

TEST_CASE("no words stand in the app's pages without a translation") {
    QStringList found;
    int files = 0;
    for (QDirIterator file(kApp + QStringLiteral("/qml"), {QStringLiteral("*.qml")}); file.hasNext();) {
        const QString path = file.next();
        ++files;
        for (const QString& words : untranslatedWords(contentOf(path)))
            found.append(file.fileName() + QStringLiteral(": ") + words);
    }
    CHECK(files > 40);
    CHECK(found.join(u'\n').toStdString() == "");
}

TEST_CASE("words that nobody can translate are found wherever they stand") {
    CHECK(untranslatedWords(QStringLiteral("Text { text: \"Planted\" }")) == QStringList{"Planted"});
    CHECK(untranslatedWords(QStringLiteral("title: a\n  ? qsTr(\"Yes\")\n  : \"Planted\"\n")) == QStringList{"Planted"});
    CHECK(untranslatedWords(QStringLiteral("Accessible.name: \"Planted\"\n")) == QStringList{"Planted"});
    CHECK(untranslatedWords(QStringLiteral("model: [{ value: \"nl\", text: \"Planted\" }]")) == QStringList{"Planted"});
    CHECK(untranslatedWords(QStringLiteral("text: look === \"plain\" ? qsTr(\"Say \\\"yes\\\"\") : \"100%\"\n")).isEmpty());
    CHECK(untranslatedWords(QStringLiteral("look: \"plain\" // text: \"no\"\n")).isEmpty());
}
