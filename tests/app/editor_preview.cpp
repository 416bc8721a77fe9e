// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/app/editor_preview.hpp"

#include <QFile>
#include "tests/app/editor_support.hpp"

using namespace stemmig;

namespace {

void openShipped(EditorDesk& desk, const char* name) { REQUIRE(desk.model.openCopy(kShipped + name)); }

QString pupilsTexts(const char* language) {
    QFile file(QStringLiteral(STEMMIG_SOURCE_DIR "/participant/web/src/texts/%1.ts").arg(QLatin1String(language)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

}  // namespace

TEST_CASE("the preview shows a statement as the board does, sheet by sheet, in either language") {
    EditorDesk desk;
    EditorPreview& preview = *desk.model.preview();
    openShipped(desk, "foute-boel-of-niet.textproto");
    CHECK_FALSE(preview.shown());  // the lesson itself is on no screen
    desk.model.choose("steps[1]");
    CHECK(preview.shown());
    CHECK(preview.voting());
    CHECK(preview.bilingual());
    BoardModel& board = *preview.board();
    CHECK(board.scene() == BoardModel::Statement);
    CHECK(board.page() == BoardModel::Question);
    CHECK(board.place().contains("1"));
    CHECK(board.choices()->count() == 3);
    CHECK(board.chat()->count() == 3);
    const QString english = board.statement();
    preview.setLanguage("nl");
    CHECK(board.statement() != english);
    CHECK(board.statement() == desk.at("steps[1].statement.text", "nl"));
    CHECK(preview.sheets().size() == 3);
    preview.setSheet(BoardModel::Prompts);
    CHECK(board.page() == BoardModel::Prompts);
    CHECK(board.prompts()->count() == 3);
    preview.setSheet(BoardModel::Explanation);
    CHECK(board.page() == BoardModel::Explanation);
    CHECK(board.explanation() == desk.at("steps[1].statement.explanation", "nl"));
    desk.model.choose("steps[0]");  // a talk has one sheet
    CHECK(board.scene() == BoardModel::Talk);
    CHECK(preview.sheets().isEmpty());
    desk.model.choose("closing");
    CHECK(board.scene() == BoardModel::Closing);
    desk.model.choose("opening");
    CHECK(board.scene() == BoardModel::Opening);
    CHECK(board.lines()->count() >= 2);
}

TEST_CASE("before anything was typed the board has no answer key and no teacher's note") {
    EditorDesk desk;
    openShipped(desk, "foute-boel-of-niet.textproto");
    desk.model.choose("steps[1]");
    CHECK_FALSE(desk.model.preview()->board()->view().answer_key);
    CHECK(desk.model.preview()->board()->view().explanation.empty());
}

TEST_CASE("what is missing is said in place of a picture, and the picture follows the typing") {
    EditorDesk desk;
    REQUIRE(desk.model.create({{{"en", "Bullying"}}}));
    EditorPreview& preview = *desk.model.preview();
    CHECK(preview.language() == "en");
    desk.model.choose("steps[0]");
    CHECK_FALSE(preview.shown());
    CHECK(preview.missing() != "");
    desk.model.type("steps[0].statement.text.en", "Somebody is left out.");
    desk.model.type("steps[0].statement.choices[0].text.en", "Say something");
    desk.model.type("steps[0].statement.choices[2].text.en", "Get help");
    CHECK_FALSE(preview.shown());
    desk.queue.runAll();
    CHECK(preview.shown());
    CHECK(preview.board()->statement() == "Somebody is left out.");
    CHECK(preview.statement() == "“Somebody is left out.”");
    desk.model.setWord("steps[0].statement.kind", "CHECK");
    CHECK(preview.statement() == "Somebody is left out.");
    desk.model.removeStep();
    CHECK(desk.model.part() == "lesson");
    CHECK_FALSE(preview.shown());
    CHECK(desk.model.leave());
    CHECK_FALSE(preview.shown());
    CHECK(preview.statement() == "");
}

TEST_CASE("a spare has no number, a core statement says which it is, on board and phone") {
    EditorDesk desk;
    openShipped(desk, "foute-boel-of-niet.textproto");
    EditorPreview& preview = *desk.model.preview();
    preview.setLanguage("nl");
    desk.model.choose("steps[1]");
    CHECK(preview.place().startsWith("Stelling 1 van "));
    const QString before = preview.place();
    desk.model.setFlag("steps[1].statement.core", false);
    CHECK(preview.place() == "");
    desk.model.setFlag("steps[1].statement.core", true);
    CHECK(preview.place() == before);
}

TEST_CASE("the phone speaks the words of the pupils' own page") {
    for (const char* language : {"nl", "en"}) {
        EditorDesk desk;
        openShipped(desk, "foute-boel-of-niet.textproto");
        desk.model.choose("steps[1]");
        EditorPreview& preview = *desk.model.preview();
        preview.setLanguage(language);
        const QString page = pupilsTexts(language);
        CHECK(page.contains(u'\'' + preview.skip() + u'\''));
        CHECK(page.contains(u'\'' + preview.choose() + u'\''));
        for (const char* kind : {"OPINION", "CHECK", "RED_FLAG", "SCALE"}) {
            desk.model.setWord("steps[1].statement.kind", kind);
            CHECK_MESSAGE(page.contains(u'\'' + preview.asks() + u'\''), kind);
        }
    }
}

TEST_CASE("a draft that breaks every limit can still be looked at") {
    EditorDesk desk;
    REQUIRE(desk.model.create(kBullying));
    desk.model.choose("steps[0]");
    for (int i = 0; i < 20; ++i) desk.model.add("steps[0].statement.choices");
    for (int i = 0; i < 9; ++i) desk.model.add("steps[0].statement.chat");
    desk.model.type("steps[0].statement.text.en", QString(3000, u'x'));
    desk.model.type("steps[0].statement.choices[0].text.en", QString(3000, u'y'));
    desk.model.type("steps[0].statement.choices[1].text.en", "z");
    desk.queue.runAll();
    CHECK(desk.model.preview()->shown());
    CHECK(desk.model.preview()->board()->choices()->count() == 23);
}
