// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include "tests/app/editor_support.hpp"

using namespace stemmig;

TEST_CASE("a lesson gets another file name with all of its text, and undo gives the old one back") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.type("summary.nl", "Over pesten.");
    desk.model.rename(" pauze-1 ");
    CHECK(desk.model.file() == "pauze-1.textproto");
    CHECK(Draft::read(desk.disk()).value().textAt("summary.nl") == "Over pesten.");
    CHECK_FALSE(std::filesystem::exists(desk.folder / "pesten-in-de-pauze.textproto"));
    desk.model.undo();
    CHECK(desk.model.file() == "pesten-in-de-pauze.textproto");
    CHECK(Draft::read(desk.disk()).value().textAt("id") == "pesten-in-de-pauze");
    CHECK_FALSE(std::filesystem::exists(desk.folder / "pauze-1.textproto"));
    desk.model.redo();
    CHECK(desk.model.file() == "pauze-1.textproto");
}

TEST_CASE("a file name that cannot be is said at its field, and nothing changes") {
    EditorDesk desk;
    desk.model.setPlace({desk.folder, true, {"terugblik"}});
    REQUIRE(desk.model.create(kBullying));
    desk.write("taken.textproto", "somebody's");
    const int before = desk.model.errors();
    for (const char* name : {"taken", "terugblik", "Mijn les", "../away", ""}) {
        CAPTURE(name);
        desk.model.rename(name);
        CHECK(desk.at("id", "wrong") != "");
        CHECK(desk.model.errors() == before + 1);
        CHECK(desk.model.file() == "pesten-in-de-pauze.textproto");
    }
    CHECK(bytesOf(desk.folder / "taken.textproto") == "somebody's");
    desk.model.rename("pesten-in-de-pauze");
    CHECK(desk.at("id", "wrong") == "");
    CHECK(desk.model.errors() == before);
}

TEST_CASE("a file with another name than its lesson, or the name of a shipped one, can be put right") {
    EditorDesk desk;
    desk.write("kopie.textproto", Draft::blank("terugblik", kBullying).text());
    desk.model.setPlace({desk.folder, true, {"terugblik"}});
    REQUIRE(desk.model.openFile(desk.folder / "kopie.textproto"));
    CHECK(desk.at("id", "wrong") != "");
    desk.model.rename("kopie");
    CHECK(desk.at("id", "wrong") == "");
    CHECK(desk.model.file() == "kopie.textproto");
    CHECK(desk.model.saveNow());
    CHECK(Draft::read(desk.disk()).value().textAt("id") == "kopie");
}

TEST_CASE("leaving keeps the last letter, and what cannot be kept stays open") {
    EditorDesk desk;
    QSignalSpy left(&desk.model, &EditorModel::left);
    REQUIRE(desk.model.create(kBullying));
    desk.model.type("summary.nl", "Tot de laatste letter");
    CHECK(desk.model.leave());
    CHECK(left.count() == 1);
    CHECK_FALSE(desk.model.isOpen());
    CHECK(desk.parts().isEmpty());
    CHECK(Draft::read(bytesOf(desk.folder / "pesten-in-de-pauze.textproto")).value().textAt("summary.nl") ==
          "Tot de laatste letter");

    REQUIRE(desk.model.openFile(desk.folder / "pesten-in-de-pauze.textproto"));
    std::filesystem::rename(desk.folder, desk.folder.string() + "-stick");
    desk.model.type("summary.nl", "Zonder stick");
    CHECK_FALSE(desk.model.leave());
    CHECK(desk.model.isOpen());
    CHECK(desk.model.keeping() == EditorModel::Failed);
    CHECK(desk.model.keepProblem() != "");
    CHECK_FALSE(desk.model.openCopy(kShipped + "terugblik.textproto").ok());
    CHECK(desk.at("summary", "nl") == "Zonder stick");
    std::filesystem::rename(desk.folder.string() + "-stick", desk.folder);
    CHECK(desk.model.leave());
    CHECK(Draft::read(bytesOf(desk.folder / "pesten-in-de-pauze.textproto")).value().textAt("summary.nl") == "Zonder stick");
}

TEST_CASE("an editor that goes with the program keeps what is open") {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("pesten.textproto").toStdString();
    {
        TaskQueue queue;
        EditorModel model(queue.poster(), nullptr);
        model.setPlace({folder.path().toStdString(), true, {}});
        REQUIRE(model.create({{{"nl", "Pesten"}}}));
        model.type("summary.nl", "Net getypt");
    }
    CHECK(Draft::read(bytesOf(file)).value().textAt("summary.nl") == "Net getypt");
}

TEST_CASE("when somebody else changed the file, either version can be the lesson and the other stays beside it") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    const std::string name = desk.model.file().toStdString();
    desk.model.type("summary.nl", "Van mij");
    Draft theirs = Draft::blank("pesten-in-de-pauze", {{{"nl", "Van een ander"}}});
    desk.write(name.c_str(), theirs.text());
    CHECK_FALSE(desk.model.saveNow());
    CHECK(desk.model.keeping() == EditorModel::Conflict);
    CHECK_FALSE(desk.model.leave());

    SUBCASE("mine") {
        desk.model.keepOurs();
        CHECK(desk.model.keeping() == EditorModel::Kept);
        CHECK(Draft::read(desk.disk()).value().textAt("summary.nl") == "Van mij");
        CHECK(bytesOf(desk.folder / desk.model.aside().toStdString()) == theirs.text());
    }
    SUBCASE("theirs") {
        desk.model.choose("closing");
        desk.model.takeTheirs();
        CHECK(desk.model.keeping() == EditorModel::Kept);
        CHECK(desk.model.title() == "Van een ander");
        CHECK(desk.model.part() == "closing");
        CHECK(Draft::read(bytesOf(desk.folder / desk.model.aside().toStdString())).value().textAt("summary.nl") == "Van mij");
    }
    SUBCASE("theirs is no lesson file") {
        QSignalSpy refused(&desk.model, &EditorModel::notOpened);
        desk.write(name.c_str(), "}");
        desk.model.takeTheirs();
        CHECK(refused.count() == 1);
        CHECK_FALSE(desk.model.isOpen());
        CHECK(bytesOf(desk.folder / name) == "}");
        CHECK(Draft::read(bytesOf(desk.folder / (name + ".bak"))).value().textAt("summary.nl") == "Van mij");
    }
    CHECK(desk.model.leave());
}

TEST_CASE("every shipped lesson can be copied, looked through part by part and kept without an error") {
    for (const auto& entry : std::filesystem::directory_iterator(kShipped)) {
        CAPTURE(entry.path().string());
        EditorDesk desk;
        REQUIRE(desk.model.openCopy(entry.path()));
        CHECK(desk.model.errors() == 0);
        for (const QString& part : desk.parts()) {
            desk.model.choose(part);
            CHECK(desk.model.fields()->count() > 1);
            for (int row = 0; row < desk.model.fields()->count(); ++row)
                CHECK(value(*desk.model.fields(), row, "wrong").toString() == "");
        }
        CHECK(desk.model.leave());
        CHECK(readLessonFile(desk.folder / entry.path().filename()).ok());
    }
}
