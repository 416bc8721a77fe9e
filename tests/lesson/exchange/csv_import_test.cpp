// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/lesson/exchange/told.hpp"

using namespace stemmig;
using test::ImportCase;
using test::repeated;

namespace {

using namespace std::string_literals;

const std::string kHead = "id;kind;text_nl;choice_1_nl;choice_2_nl;choice_3_nl;right\n";
const std::string kTaken = "2 CHECK a \"Klopt het?\" Ja* | Nee | Misschien\n";

std::string utf16(const std::string& ascii) {
    std::string out = "\xFF\xFE";
    for (const char c : ascii) {
        out += c;
        out += '\0';
    }
    return out;
}

}  // namespace

TEST_CASE("CSV as spreadsheets write it is read") {
    test::checkAll(
        {
            {"semicolons", kHead + "a;CHECK;Klopt het?;Ja;Nee;Misschien;1\n", kTaken},
            {"commas", "id,kind,text_nl,choice_1_nl,choice_2_nl,choice_3_nl,right\na,CHECK,Klopt het?,Ja,Nee,Misschien,1\n",
             kTaken},
            {"tabs",
             "id\tkind\ttext_nl\tchoice_1_nl\tchoice_2_nl\tchoice_3_nl\tright\na\tCHECK\tKlopt het?\tJa\tNee\tMisschien\t1\n",
             kTaken},
            {"a byte-order mark", "\xEF\xBB\xBF" + kHead + "a;CHECK;Klopt het?;Ja;Nee;Misschien;1\n", kTaken},
            {"UTF-16 with its mark", utf16(kHead + "a;CHECK;Klopt het?;Ja;Nee;Misschien;1\n"), kTaken},
            {"Windows-1252 with a euro, quotes and accents",
             "text_nl;choice_1_nl;choice_2_nl\nKost \x80 5 \x93\xE9\xE9n\x94;Ja;Nee\n", "2 ? - \"Kost € 5 “één”\" Ja | Nee\n"},
            {"the line of a spreadsheet that names the separator",
             "sep=;\r\n" + kHead + "a;CHECK;Klopt het?;Ja;Nee;Misschien;1\r\n",
             "3 CHECK a \"Klopt het?\" Ja* | Nee | Misschien\n"},
            {"line ends of Windows", "text_nl;choice_1_nl;choice_2_nl\r\nA;Ja;Nee\r\nB;Ja;Nee\r\n",
             "2 ? - \"A\" Ja | Nee\n3 ? - \"B\" Ja | Nee\n"},
            {"line ends of an old Mac", "text_nl;choice_1_nl;choice_2_nl\rA;Ja;Nee\rB;Ja;Nee\r",
             "2 ? - \"A\" Ja | Nee\n3 ? - \"B\" Ja | Nee\n"},
            {"no line end at the end", "text_nl;choice_1_nl;choice_2_nl\nA;Ja;Nee", "2 ? - \"A\" Ja | Nee\n"},
            {"quoted separators, quotation marks and lines",
             "text_nl;choice_1_nl;choice_2_nl\n\"A; \"\"B\"\"\r\nC\";\"Ja, ja\";Nee\nD;Ja;Nee\n",
             "2 ? - \"A; \"B\" C\" Ja, ja | Nee\n4 ? - \"D\" Ja | Nee\n"},
            {"a quotation mark inside a text", "text_nl;choice_1_nl;choice_2_nl\nEen 5\" scherm;Ja;Nee\n",
             "2 ? - \"Een 5\" scherm\" Ja | Nee\n"},
            {"headings in capitals, with blanks and without language", "Text;Choice 1;CHOICE_2;Right\nA;Ja;Nee;b\n",
             "2 CHECK - \"A\" Ja | Nee*\n"},
            {"empty lines and empty cells at the end", "text_nl;choice_1_nl;choice_2_nl\n;;\n\nA;Ja;Nee;;;\n\n",
             "4 ? - \"A\" Ja | Nee\n"},
            {"no right answer: it has to be asked", "text_nl;choice_1_nl;choice_2_nl;right\nA;Ja;Nee;\n",
             "2 ? - \"A\" Ja | Nee\n"},
            {"several right answers: it has to be asked", "text_nl;choice_1_nl;choice_2_nl;right\nA;Ja;Nee;1, 2\n",
             "2 ? - \"A\" Ja | Nee\n"},
            {"kinds in Dutch", "kind;text_nl;choice_1_nl;choice_2_nl;choice_3_nl\nmening;A;B;C;D\n",
             "2 OPINION - \"A\" B | C | D\n"},
            {"a formula that was guarded", "text_nl;choice_1_nl;choice_2_nl\n'=1+1;'-5;'@x\n", "2 ? - \"=1+1\" -5 | @x\n"},
            {"a formula that was not: it is a text like any other", "text_nl;choice_1_nl;choice_2_nl\n=SUM(A1);+1;-1\n",
             "2 ? - \"=SUM(A1)\" +1 | -1\n"},
            {"an apostrophe that belongs to the text", "text_nl;choice_1_nl;choice_2_nl\n's avonds;Ja;Nee\n",
             "2 ? - \"'s avonds\" Ja | Nee\n"},
            {"an explanation, notes on several lines",
             "text_nl;choice_1_nl;choice_2_nl;explanation_nl;notes_nl\nA;Ja;Nee;Want;\"Een\nTwee\"\n",
             "2 ? - \"A\" Ja | Nee (Want) [Een] [Twee]\n"},
            {"columns we do not know", "text_nl;choice_1_nl;choice_2_nl;points;=cmd|x\nA;Ja;Nee;5;6\n",
             "2 ? - \"A\" Ja | Nee\n~Line 1: left out, because Stemmig does not know these columns: \"points\", \"=cmd|x\".\n"},
        },
        importCsv);
}

TEST_CASE("what is wrong in a CSV is said with its line, and the good lines are taken") {
    const std::string small = "text_nl;choice_1_nl;choice_2_nl\n";
    test::checkAll(
        {
            {"a check without a right answer", kHead + "a;CHECK;A;Ja;Nee;;1\nb;CHECK;B;Ja;Nee;;\nc;OPINION;C;Ja;Nee;Weet niet;\n",
             "2 CHECK a \"A\" Ja* | Nee\n4 OPINION c \"C\" Ja | Nee | Weet niet\n"
             "Line 3: no answer is marked as right; put its number in \"right\".\n"},
            {"a check with two right answers", kHead + "a;CHECK;A;Ja;Nee;;1 2\n",
             "Line 2: several answers are marked as right; choose one.\n"},
            {"a right answer that is not there", kHead + "a;CHECK;A;Ja;Nee;;3\n",
             "Line 2: \"right\" says \"3\"; put the number of a choice there, 1 is the first.\n"},
            {"an opinion with a right answer", kHead + "a;OPINION;A;Ja;Nee;Weet niet;1\n",
             "Line 2: an opinion or scale has no right answer; empty \"right\", or choose another kind.\n"},
            {"a kind that is none", kHead + "a;QUIZ;A;Ja;Nee;;1\n",
             "Line 2: \"kind\" says \"quiz\"; it is OPINION, CHECK, RED_FLAG or SCALE.\n"},
            {"an id that is none", kHead + "Vraag 1!;CHECK;A;Ja;Nee;;1\n",
             "Line 2: \"Vraag 1!\" cannot be an id; an id has lower-case letters, digits and single hyphens.\n"},
            {"an id that is there twice", kHead + "a;CHECK;A;Ja;Nee;;1\na;CHECK;B;Ja;Nee;;1\n",
             "2 CHECK a \"A\" Ja* | Nee\nLine 3: the id \"a\" is on line 2 too; every id occurs once.\n"},
            {"a statement without text", small + ";Ja;Nee\n", "Line 2: there is no statement.\n"},
            {"a statement with one choice", small + "A;Ja;\n", "Line 2: there are fewer than two choices.\n"},
            {"a choice left out", "text_nl;choice_1_nl;choice_2_nl;choice_3_nl\nA;Ja;;Nee\n",
             "Line 2: choice 2 is empty and a later one is not; move them up.\n"},
            {"eight choices",
             "text_nl;choice_1_nl;choice_2_nl;choice_3_nl;choice_4_nl;choice_5_nl;choice_6_nl;choice_7_nl;choice_8_nl\nA;1;2;3;4;"
             "5;6;7;8\n",
             "Line 2: there are 8 choices; 7 is the most.\n"},
            {"minutes that are no number",
             "text_nl;choice_1_nl;choice_2_nl;minutes\nA;Ja;Nee;-5\nB;Ja;Nee;99999999999999999999\n",
             "Line 2: \"minutes\" is a number from 0 to 180.\nLine 3: \"minutes\" is a number from 0 to 180.\n"},
            {"prompts that do not go together",
             "text_nl;choice_1_nl;choice_2_nl;prompts_nl;prompts_en\nA;Ja;Nee;\"Een\nTwee\";One\n",
             "Line 2: \"prompts_en\" has another number of lines than in the other language; make them the same.\n"},
            {"a chat without a sender", "text_nl;choice_1_nl;choice_2_nl;chat_nl\nA;Ja;Nee;Hallo\n",
             "Line 2: \"chat_nl\" has a line without a sender; write \"Friend: Will you come tomorrow?\".\n"},
            {"commas in a file with semicolons", small + "A,Ja,Nee\nB;Ja;Nee\n",
             "3 ? - \"B\" Ja | Nee\nLine 2: there are fewer than two choices.\n"},
            {"an unquoted separator in a text", small + "A;Ja;Nee;Weet niet\n",
             "Line 2: this line has more cells than the first; put quotation marks around a text with ; in it.\n"},
            {"an unclosed quotation mark", small + "A;Ja;Nee\n\"B;Ja;Nee\nC;Ja;Nee\n",
             "2 ? - \"A\" Ja | Nee\nLine 3: a quotation mark opens here and never closes; the rest of the file was not read "
             "because of it.\n"},
            {"letters behind a closing quotation mark", small + "\"A\"x;Ja;Nee\n",
             "Line 2: after a closing quotation mark there should be ; or a new line; write \"\" for a quotation mark inside a "
             "text.\n"},
            {"a character that turns the text round",
             small + "A\xE2\x80\xAE"
                     "B;Ja;Nee\n",
             "Line 2: there is an invisible character in a text; type that text again.\n"},
            {"one huge cell", small + repeated("A", 40000) + ";Ja;Nee\nB;Ja;Nee\n",
             "3 ? - \"B\" Ja | Nee\nLine 2: \"text_nl\" is over 32 KiB; no text of a lesson is that long.\n"},
            {"one line of very many cells", small + repeated("A;", 5000) + "\n", "Line 2: this line has too many cells.\n"},
        },
        importCsv);
}

TEST_CASE("a file that is no CSV of a lesson is refused as a whole, with what to do") {
    const std::string small = "text_nl;choice_1_nl;choice_2_nl\n";
    test::checkAll(
        {
            {"nothing at all", "",
             "Line 1: the first line has no column names that Stemmig knows. Begin like this: "
             "text_en;choice_1_en;choice_2_en;choice_3_en;right.\n"},
            {"only headings", small, "There are no statements in this file.\n"},
            {"no headings", "Klopt het?;Ja;Nee\n",
             "Line 1: the first line has no column names that Stemmig knows. Begin like this: "
             "text_en;choice_1_en;choice_2_en;choice_3_en;right.\n"},
            {"no column for a second choice", "text_nl;choice_1_nl\nA;Ja\n", "Line 1: there is no column \"choice_2_nl\".\n"},
            {"a column twice", "text_nl;choice_1_nl;choice_2_nl;text_nl\nA;Ja;Nee;B\n",
             "Line 1: the column \"text_nl\" is there twice; take one away.\n"},
            {"a zero byte", small + "A"s + '\0' + ";Ja;Nee\n",
             "Line 2: there is an invisible control character here; this does not look like a text file. Save it as text (UTF-8) "
             "again.\n"},
            {"an escape character", small + "A\x1B[2J;Ja;Nee\n",
             "Line 2: there is an invisible control character here; this does not look like a text file. Save it as text (UTF-8) "
             "again.\n"},
            {"a byte that is no character anywhere", small + "A\x81\xE9;Ja;Nee\n",
             "Line 2: there is a character here that is neither UTF-8 nor Windows-1252; save the file as UTF-8.\n"},
            {"UTF-8 by its mark, but broken", "\xEF\xBB\xBF" + small + "\xFF;Ja;Nee\n",
             "Line 2: this file says it is UTF-8, but here it is not; save it as UTF-8 again.\n"},
            {"half a UTF-16 file", "\xFF\xFEt", "This file begins as UTF-16 but is not; save it as UTF-8.\n"},
            {"ten megabytes in a cell", small + "\"" + std::string(10 * 1024 * 1024, 'A') + "\";Ja;Nee\n",
             "This file is over 1 MiB; no lesson is that long. Is this the right file?\n"},
            {"more statements than a lesson holds", small + repeated("A;Ja;Nee\n", 201),
             "This file has more than 200 statements; make several files of it.\n"},
        },
        importCsv);
}
