// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_model.hpp"

#include <doctest/doctest.h>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <fstream>
#include "tests/app/editor_support.hpp"

using namespace stemmig;

TEST_CASE("a new lesson is a file of its own, named after its title, with every part to write in") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    CHECK(desk.model.isOpen());
    CHECK(desk.model.file() == "pesten-in-de-pauze.textproto");
    CHECK(desk.parts() == QStringList{"lesson", "preparation", "opening", "steps[0]", "closing"});
    CHECK(Draft::read(desk.disk()).ok());
    REQUIRE(desk.model.create(kBullying));
    CHECK(desk.model.file() == "pesten-in-de-pauze-2.textproto");
    REQUIRE(desk.model.create({{{"nl", "???"}}}));
    CHECK(desk.model.file() == "les.textproto");
    CHECK(desk.model.languages() == QStringList{"nl"});
}

TEST_CASE("the first lesson makes the folder, says so, and later ones do not") {
    EditorDesk desk;
    const std::filesystem::path folder = desk.folder / "Documents" / "Stemmig";
    desk.model.setPlace({folder, false, {}});
    QSignalSpy used(&desk.model, &EditorModel::folderUsed);
    CHECK(desk.model.folder().endsWith("Stemmig"));
    CHECK_FALSE(std::filesystem::exists(folder));
    REQUIRE(desk.model.create(kBullying));
    CHECK(std::filesystem::exists(folder / "pesten-in-de-pauze.textproto"));
    REQUIRE(used.count() == 1);
    CHECK(used[0][0].toString() == QString::fromStdString(folder.string()));
    desk.model.setPlace({folder, true, {}});
    REQUIRE(desk.model.create(kBullying));
    CHECK(used.count() == 1);
    desk.model.setPlace({desk.folder / "gone", true, {}});
    const auto failed = desk.model.create(kBullying);
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.error().in("nl").find("gone") != std::string::npos);
    CHECK_FALSE(desk.model.isOpen());
}

TEST_CASE("a shipped lesson is copied before it is edited, under a name that nothing has") {
    EditorDesk desk;
    const std::string shipped = kShipped + "foute-boel-of-niet.textproto";
    const std::string before = bytesOf(shipped);
    desk.model.setPlace({desk.folder, true, {"foute-boel-of-niet"}});
    REQUIRE(desk.model.openCopy(shipped));
    CHECK(desk.model.file() == "foute-boel-of-niet-2.textproto");
    CHECK(desk.model.draft()->textAt("id") == "foute-boel-of-niet-2");
    CHECK(desk.model.draft()->textAt("title.nl").ends_with("(eigen versie)"));
    CHECK(desk.model.errors() == 0);
    desk.model.type("title.nl", "Anders");
    CHECK(desk.model.leave());
    CHECK(bytesOf(shipped) == before);
    REQUIRE(desk.model.openCopy(desk.folder / "foute-boel-of-niet-2.textproto"));
    CHECK(desk.model.file() == "foute-boel-of-niet-3.textproto");
}

TEST_CASE("the text of a lesson file becomes a new lesson of one's own, and what is none is refused with its line") {
    EditorDesk desk;
    const std::string text = bytesOf(kShipped + "slim-met-je-scherm.textproto");
    desk.model.setPlace({desk.folder, true, {"slim-met-je-scherm"}});
    REQUIRE(desk.model.newLessonFrom(text));
    CHECK(desk.model.file() == "slim-met-je-scherm-2.textproto");
    CHECK(desk.model.errors() == 0);
    REQUIRE(desk.model.newLessonFrom("title { nl: \"Zonder naam\" }"));
    CHECK(desk.model.file() == "les.textproto");
    CHECK(desk.model.errors() > 0);
    const auto refused = desk.model.newLessonFrom("id: \"a\"\nnothing: 3\n");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().in("nl").find(":2:") != std::string::npos);
    CHECK_MESSAGE(desk.model.file() == "les.textproto", "what was open stays open");
}

TEST_CASE("a broken lesson is opened with its problems, a file that is no lesson is left alone") {
    EditorDesk desk;
    desk.write("broken.textproto", "id: \"broken\" title { nl: \"Stuk\" } minutes: 999\n");
    REQUIRE(desk.model.openFile(desk.folder / "broken.textproto"));
    CHECK(desk.model.errors() >= 3);
    CHECK(desk.at("minutes", "wrong").contains("5"));
    desk.write("other.textproto", "id: \"other\"\n}\n");
    const auto refused = desk.model.openFile(desk.folder / "other.textproto");
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().in("en").find("other.textproto:2:1") != std::string::npos);
    CHECK(bytesOf(desk.folder / "other.textproto") == "id: \"other\"\n}\n");
    CHECK_FALSE(desk.model.openFile(desk.folder / "gone.textproto").ok());
    CHECK(desk.model.file() == "broken.textproto");
}

TEST_CASE("comments are said to go before the first change, and the file with them is kept") {
    EditorDesk desk;
    const std::string hand = "# By hand.\nid: \"mine\"\ntitle { nl: \"Mijn les\" } # ours\n";
    desk.write("mine.textproto", hand);
    REQUIRE(desk.model.openFile(desk.folder / "mine.textproto"));
    CHECK(desk.model.comments());
    CHECK(desk.model.leave());
    CHECK(bytesOf(desk.folder / "mine.textproto") == hand);
    REQUIRE(desk.model.openFile(desk.folder / "mine.textproto"));
    desk.model.type("title.nl", "Mijn lessen");
    CHECK(desk.model.saveNow());
    CHECK_FALSE(desk.model.comments());
    CHECK(desk.model.aside() == "mine.textproto.bak");
    CHECK(bytesOf(desk.folder / "mine.textproto.bak") == hand);
    CHECK(desk.model.leave());
    REQUIRE(desk.model.openFile(desk.folder / "mine.textproto"));
    CHECK_FALSE(desk.model.comments());
}

TEST_CASE("what is typed stands in the draft at once, on disk within the rest, and the linter follows at its field") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.choose("steps[0]");
    desk.model.type("steps[0].statement.text.nl", "Zou jij");
    CHECK(desk.at("steps[0].statement.text", "nl") == "Zou jij");
    CHECK(desk.at("steps[0].statement.text", "wrong") != "");  // of before, until the typing rests
    CHECK(desk.at("steps[0].statement.text", "wrongNl") == "");
    desk.queue.runAll();
    CHECK(desk.at("steps[0].statement.text", "wrongNl").contains("jij"));
    CHECK(Draft::read(desk.disk()).value().textAt("steps[0].statement.text.nl") == "Zou jij");
    desk.model.type("steps[0].statement.text.nl", "Zou\niemand\thelpen?");
    CHECK(desk.at("steps[0].statement.text", "nl") == "Zou iemand helpen?");
    desk.queue.runAll();
    CHECK(desk.at("steps[0].statement.text", "wrongNl") == "");
    CHECK(desk.at("steps[0].statement.text", "wrongEn") != "");
    CHECK(desk.part("steps[0]", "errors").toInt() == desk.model.errors() - desk.part("lesson", "errors").toInt());
}

TEST_CASE("problems are told in the language of the app") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.setNumber("minutes", 500);
    CHECK(desk.at("minutes", "wrong") == "This must be a number from 5 to 180.");
    desk.model.setLanguage("nl");
    CHECK(desk.at("minutes", "wrong") == "Dit moet een getal van 5 tot 180 zijn.");
}

TEST_CASE("steps are added behind the chosen one, moved, copied and removed, and the page goes along") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    QSignalSpy focus(&desk.model, &EditorModel::focusWished);
    desk.model.choose("opening");
    desk.model.addStep("talk");
    CHECK(desk.model.part() == "steps[0]");
    CHECK(focus.last()[0] == "steps[0]");
    desk.model.addStep("chat");
    CHECK(desk.model.part() == "steps[1]");
    CHECK(desk.model.stepCount() == 3);
    desk.model.choose("closing");
    desk.model.addStep("pause");
    CHECK(desk.model.part() == "steps[3]");
    desk.model.moveStep(-1);
    CHECK(desk.model.part() == "steps[2]");
    CHECK(desk.part("steps[2]", "kind") == int{EditorModel::PausePart});
    CHECK(desk.part("steps[2]", "chosen").toBool());
    desk.model.moveStep(-9);
    CHECK(desk.model.part() == "steps[2]");
    desk.model.choose("steps[1]");
    desk.model.duplicateStep();
    CHECK(desk.model.part() == "steps[2]");
    CHECK(desk.model.stepCount() == 5);
    desk.model.choose("steps[4]");
    desk.model.removeStep();
    CHECK(desk.model.part() == "steps[3]");
    while (desk.model.step() >= 0) desk.model.removeStep();
    CHECK(desk.model.part() == "lesson");
    CHECK(desk.parts() == QStringList{"lesson", "preparation", "opening", "closing"});
    desk.model.moveStep(1);
    desk.model.duplicateStep();
    desk.model.removeStep();
    CHECK(desk.model.stepCount() == 0);
    while (desk.model.canUndo()) desk.model.undo();
    CHECK(desk.model.stepCount() == 1);
}

TEST_CASE("undo and redo go to the part and the field they change") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.type("summary.nl", "Over pesten.");
    desk.model.choose("steps[0]");
    desk.model.setWord("steps[0].statement.kind", "CHECK");
    desk.model.choose("closing");
    QSignalSpy focus(&desk.model, &EditorModel::focusWished);
    desk.model.undo();
    CHECK(desk.model.part() == "steps[0]");
    CHECK(desk.at("steps[0].statement.kind", "value") == "OPINION");
    desk.model.undo();
    CHECK(desk.model.part() == "lesson");
    CHECK(focus.last()[0] == "summary.nl");
    CHECK(desk.at("summary", "nl") == "");
    CHECK_FALSE(desk.model.canUndo());
    desk.model.undo();
    desk.model.redo();
    CHECK(desk.at("summary", "nl") == "Over pesten.");
    CHECK(desk.model.canRedo());
}

TEST_CASE("typing is one step of undo between two writings") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.type("summary.nl", "Over");
    desk.model.type("summary.nl", "Over pesten");
    desk.queue.runAll();
    desk.model.type("summary.nl", "Over pesten in");
    desk.model.type("summary.nl", "Over pesten in de pauze");
    desk.model.undo();
    CHECK(desk.at("summary", "nl") == "Over pesten");
    desk.model.undo();
    CHECK(desk.at("summary", "nl") == "");
}

TEST_CASE("the right answer, a language and what is listed are set at their place") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.choose("steps[0]");
    desk.model.setWord("steps[0].statement.kind", "CHECK");
    CHECK(desk.at("steps[0].statement.choices", "wrong") != "");
    desk.model.setRight("steps[0].statement.choices", 1);
    CHECK(desk.at("steps[0].statement.choices[1].text", "answer") == "1");
    CHECK(desk.at("steps[0].statement.choices", "wrong") == "");
    desk.model.moveItem("steps[0].statement.choices", 1, 0);
    CHECK(desk.at("steps[0].statement.choices[0].text", "answer") == "1");
    desk.model.add("steps[0].statement.choices");
    CHECK(desk.at("steps[0].statement.choices[3].text", "nl") == "");
    desk.model.removeItem("steps[0].statement.choices", 3);
    CHECK(desk.rowOf("steps[0].statement.choices[3].text") < 0);
    desk.model.choose("opening");
    desk.model.removeItem("opening.practice", 0);
    CHECK_FALSE(desk.model.draft()->has("opening.practice"));
    desk.model.add("opening.practice");
    CHECK(desk.model.draft()->has("opening.practice"));
    desk.model.choose("lesson");
    desk.model.add("key_messages");
    desk.model.type("key_messages[0].text.nl", "Het is nooit je eigen schuld.");
    desk.model.choose("steps[0]");
    desk.model.setWord("steps[0].statement.key_message", "km1");
    CHECK(desk.at("steps[0].statement.key_message", "value") == "km1");
    desk.model.removeLanguage("en");
    CHECK(desk.model.languages() == QStringList{"nl"});
}

TEST_CASE("the next thing to mend is found from anywhere, once round") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    QSignalSpy focus(&desk.model, &EditorModel::focusWished);
    desk.model.choose("closing");
    desk.model.nextError();
    CHECK(desk.model.part() == "lesson");
    CHECK(focus.last()[0].toString().startsWith("summary"));
    desk.model.nextError();
    CHECK(desk.model.part() == "steps[0]");
}
