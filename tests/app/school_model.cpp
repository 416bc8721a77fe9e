// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/app_model.hpp"

#include <doctest/doctest.h>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include "host/lesson/school_file.hpp"
#include "tests/app/rows.hpp"

using namespace stemmig;

namespace {

const School kSchool{{{"Samira de Wit", "mentor", "1.12", "ma-vr", "06"}, {"Jan Kok", "", "", "", ""}}, {"0800-0432"}};

Help help() {
    auto read = readHelpFile(std::string(STEMMIG_SOURCE_DIR) + "/content/help/help.textproto");
    REQUIRE(read.ok());
    return std::move(read).value();
}

/// A school's page that keeps nothing but what this remembers.
struct SchoolPage {
    AppModel app{true};  // brings the translations
    SchoolModel& model = *app.school();
    Watchers watchers{model.contacts(), model.help(), model.fileProblems(), model.offered()};
    std::vector<School> kept;
    QStringList places;
    bool refuse = false;
    QTemporaryDir folder;

    SchoolPage() {
        model.setKeeper({[this](const School& school) -> Result<Ok, Text> {
                             if (refuse) return Err{Text{{{"nl", "Vol."}, {"en", "Full."}}}};
                             kept.push_back(school);
                             return Ok{};
                         },
                         [this](const QString& place) { places.append(place); }});
        model.show(kSchool, help(), "room 5");
    }
    QUrl file(const char* name) const { return QUrl::fromLocalFile(folder.filePath(name)); }
    QUrl write(const char* name, const std::string& text) const {
        QFile out(folder.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text.data(), static_cast<qint64>(text.size()));
        return file(name);
    }
    QStringList names() { return texts(*model.contacts(), "name"); }
};

}  // namespace

TEST_CASE("what is typed about people is kept without rows that name nobody, and nothing of it twice") {
    SchoolPage page;
    CHECK(
        page.model.saveContacts({{" Ada  Lovelace ", "mentor", "", "", ""}, {"", "nobody", "", "", ""}, {"Bo", "", "", "", ""}}));
    REQUIRE(page.kept.size() == 1);
    CHECK(page.kept[0].contacts == std::vector<SchoolContact>{{"Ada Lovelace", "mentor", "", "", ""}, {"Bo", "", "", "", ""}});
    CHECK(page.kept[0].ticked == kSchool.ticked);
    CHECK(page.names() == QStringList{"Ada Lovelace", "Bo"});
    CHECK(page.model.kept());
    CHECK(page.model.contactText(0, "role") == "mentor");
    CHECK(page.model.contactText(7, "role") == "");
    CHECK(page.model.saveContacts({{"Ada Lovelace", "mentor", "", "", ""}, {"Bo", "", "", "", ""}}));
    CHECK(page.kept.size() == 1);
    CHECK(page.model.saveContacts({{QString(200, 'x'), "", "", "", ""}}));
    CHECK(page.kept.back().contacts[0].name.size() == kContactCharacters);
}

TEST_CASE("what cannot be kept is said, and the page goes on showing what is kept") {
    SchoolPage page;
    page.refuse = true;
    QSignalSpy other(&page.model, &SchoolModel::schoolChanged);
    CHECK_FALSE(page.model.saveContacts({{"Ada", "", "", "", ""}}));
    CHECK(page.model.problem() == "Full.");
    page.app.setLanguage("nl");
    CHECK(page.model.problem() == "Vol.");
    CHECK(page.names() == QStringList{"Samira de Wit", "Jan Kok"});
    CHECK(other.isEmpty());
    page.refuse = false;
    CHECK(page.model.saveContacts({{"Ada", "", "", "", ""}}));
    CHECK(page.model.problem() == "");
}

TEST_CASE("only help that ships switched off can be ticked, and a tick goes on and off") {
    SchoolPage page;
    const QStringList addresses = texts(*page.model.help(), "address");
    CHECK(addresses == QStringList{"0800-0432", "0800-2000"});
    CHECK(value(*page.model.help(), 0, "ticked").toBool());
    page.model.tick("0800-2000", true);
    CHECK(page.model.school().ticked == std::vector<std::string>{"0800-0432", "0800-2000"});
    page.model.tick("0800-0432", false);
    CHECK(page.kept.back().ticked == std::vector<std::string>{"0800-2000"});
    CHECK_FALSE(value(*page.model.help(), 0, "ticked").toBool());
}

TEST_CASE("a calm place is one short line") {
    SchoolPage page;
    CHECK(page.model.calmPlace() == "room 5");
    page.model.setCalmPlace("  the room \n next door ");
    CHECK(page.places == QStringList{"the room next door"});
    page.model.setCalmPlace(QString(200, 'x'));
    CHECK(page.model.calmPlace().size() == 80);
}

TEST_CASE("a school file gives another teacher the same school") {
    SchoolPage page;
    page.model.writeFile(page.file("school.textproto"));
    CHECK(page.model.written() == "school.textproto");
    SchoolPage other;
    other.model.show({{{"Old", "", "", "", ""}}, {}}, help(), "");
    QSignalSpy read(&other.model, &SchoolModel::fileRead);
    QSignalSpy taken(&other.model, &SchoolModel::fileTaken);
    other.model.readFile(page.file("school.textproto"));
    CHECK(read.count() == 1);
    CHECK(other.model.offer() == "2 people and 1 extra helpline");
    CHECK(other.model.replaced() == "1 person and 0 extra helplines");
    CHECK(other.model.unknown() == "");
    CHECK(texts(*other.model.offered(), "text").first() == "Samira de Wit, mentor, 1.12, ma-vr, 06");
    CHECK_MESSAGE(other.names() == QStringList{"Old"}, "reading alone must change nothing");
    CHECK(other.kept.empty());
    other.model.replace();
    CHECK(taken.count() == 1);
    CHECK(other.model.school() == kSchool);
    CHECK(other.kept == std::vector{kSchool});
    CHECK(other.model.offer() == "");
}

TEST_CASE("an offer that is put aside changes nothing, whatever is pressed after it") {
    SchoolPage page;
    page.model.readFile(page.write("other.textproto", writeSchool({{{"Other", "", "", "", ""}}, {}})));
    page.model.putAside();
    page.model.replace();
    CHECK(page.kept.empty());
    CHECK(page.model.school() == kSchool);
}

TEST_CASE("a wrong school file says which line is wrong, and nothing is lost") {
    SchoolPage page;
    page.model.readFile(page.write("wrong.textproto", "contacts { name: \"Ada\" }\ncontacts { room: \"1\" }\n"));
    REQUIRE(page.model.fileProblems()->count() >= 1);
    CHECK(value(*page.model.fileProblems(), 0, "text").toString().startsWith("wrong.textproto:2:"));
    CHECK(page.model.offer() == "");
    page.model.replace();
    page.model.readFile(page.file("not there.textproto"));
    CHECK(page.model.fileProblems()->count() == 1);
    page.model.readFile(QUrl("https://example.org/school.textproto"));
    CHECK(page.model.fileProblems()->count() == 1);
    CHECK(page.kept.empty());
    CHECK(page.model.school() == kSchool);
}

TEST_CASE("help that this program does not know is named, not silently dropped") {
    SchoolPage page;
    page.model.readFile(page.write("far.textproto", writeSchool({{}, {"0800-0432", "0800-9999"}})));
    CHECK(page.model.unknown().contains("0800-9999"));
    CHECK_FALSE(page.model.unknown().contains("0800-0432"));
    CHECK(page.model.offered()->count() == 1);
}

TEST_CASE("a file that cannot be written says so, and an offer that cannot be kept stays what it was") {
    SchoolPage page;
    page.model.writeFile(page.file("no such folder/school.textproto"));
    CHECK(page.model.written() == "");
    CHECK(page.model.problem() != "");
    page.model.readFile(page.write("other.textproto", writeSchool({{{"Other", "", "", "", ""}}, {}})));
    page.refuse = true;
    page.model.replace();
    CHECK(page.model.school() == kSchool);
    CHECK(page.model.problem() == "Full.");
}
