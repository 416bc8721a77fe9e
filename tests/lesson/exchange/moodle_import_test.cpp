// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/lesson/exchange/told.hpp"

using namespace stemmig;
using test::repeated;

namespace {

/// A quiz around these elements; the first of them is on line 3.
std::string quiz(const std::string& questions) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
}

std::string multichoice(const std::string& inside) { return "<question type=\"multichoice\">\n" + inside + "</question>\n"; }

const std::string kText = "<questiontext format=\"html\"><text><![CDATA[<p>Is water nat?</p>]]></text></questiontext>\n";
const std::string kYesNo =
    "<answer fraction=\"100\" format=\"html\"><text>Ja</text></answer>\n"
    "<answer fraction=\"0\" format=\"html\"><text>Nee</text></answer>\n";
const std::string kTaken = "3 CHECK - \"Is water nat?\" Ja* | Nee\n";

}  // namespace

TEST_CASE("Moodle XML as Moodle writes it is read") {
    test::checkAll(
        {
            {"multiple choice", quiz(multichoice(kText + kYesNo)), kTaken},
            {"a category before it",
             quiz("<question type=\"category\"><category><text>$course$/top</text></category></question>\n" +
                  multichoice(kText + kYesNo)),
             "4 CHECK - \"Is water nat?\" Ja* | Nee\n"},
            {"true",
             quiz("<question type=\"truefalse\">" + kText +
                  "<answer fraction=\"100\"><text>true</text></answer><answer "
                  "fraction=\"0\"><text>false</text></answer></question>\n"),
             "3 CHECK - \"Is water nat?\" Klopt* | Klopt niet\n"},
            {"false first, with feedback",
             quiz(
                 "<question type=\"truefalse\">" + kText +
                 "<answer fraction=\"100\"><text>false</text><feedback><text>Goed zo</text></feedback></answer>"
                 "<answer fraction=\"0\"><text>true</text><feedback><text>Kijk nog eens</text></feedback></answer></question>\n"),
             "3 CHECK - \"Is water nat?\" Klopt | Klopt niet* (Goed zo) [Klopt: Kijk nog eens]\n"},
            {"an id number", quiz(multichoice("<name><text>Vraag 1</text></name><idnumber>water-1</idnumber>" + kText + kYesNo)),
             "3 CHECK water-1 \"Is water nat?\" Ja* | Nee\n"},
            {"a name that can be an id",
             quiz(multichoice("<name><text>water-2</text></name><idnumber></idnumber>" + kText + kYesNo)),
             "3 CHECK water-2 \"Is water nat?\" Ja* | Nee\n"},
            {"general feedback and feedback",
             quiz(multichoice(kText + "<generalfeedback format=\"html\"><text>Voel &amp;amp; kijk</text></generalfeedback>"
                                      "<answer fraction=\"100\"><text>Ja</text><feedback><text>Juist</text></feedback></answer>"
                                      "<answer fraction=\"0\"><text>Nee</text></answer>")),
             "3 CHECK - \"Is water nat?\" Ja* | Nee (Voel & kijk) [Ja: Juist]\n"},
            {"markup that is escaped",
             quiz(multichoice(
                 "<questiontext format=\"html\"><text>&lt;p&gt;Is &lt;b&gt;water&lt;/b&gt; nat?&lt;/p&gt;</text></questiontext>" +
                 kYesNo)),
             kTaken},
            {"markup that is neither escaped nor in CDATA",
             quiz(multichoice("<questiontext format=\"html\"><text><p>Is <b>water</b> nat?</p></text></questiontext>" + kYesNo)),
             kTaken},
            {"plain text keeps its signs",
             quiz(multichoice("<questiontext format=\"plain_text\"><text>Is &lt;b&gt; een tag?</text></questiontext>" + kYesNo)),
             "3 CHECK - \"Is <b> een tag?\" Ja* | Nee\n"},
            {"named and numbered letters",
             quiz(multichoice("<questiontext format=\"html\"><text><![CDATA[Caf&eacute; &#8364; &#x2019;s &onbekend; &#0; "
                              "&#1114112;]]></text></questiontext>" +
                              kYesNo)),
             "3 CHECK - \"Café € ’s &onbekend; &#0; &#1114112;\" Ja* | Nee\n"},
            {"a script and a style",
             quiz(multichoice("<questiontext "
                              "format=\"html\"><text><![CDATA[A<script>fetch('http://x')</script><style>b{}</style>B]]></text></"
                              "questiontext>" +
                              kYesNo)),
             "3 CHECK - \"AB\" Ja* | Nee\n"},
            {"fractions for several right answers",
             quiz(multichoice(
                 kText +
                 "<single>false</single><answer fraction=\"33.33333\"><text>A</text></answer>"
                 "<answer fraction=\"33.33333\"><text>B</text></answer><answer fraction=\"33.33333\"><text>C</text></answer>")),
             "3 ? - \"Is water nat?\" A | B | C\n"},
            {"no right answer",
             quiz(multichoice(kText +
                              "<answer fraction=\"0\"><text>A</text></answer><answer fraction=\"0\"><text>B</text></answer>")),
             "3 ? - \"Is water nat?\" A | B\n"},
            {"a fraction that is no number",
             quiz(multichoice(
                 kText + "<answer fraction=\"inf\"><text>A</text></answer><answer fraction=\"1e999\"><text>B</text></answer>")),
             "3 ? - \"Is water nat?\" A | B\n"},
            {"tags and fields of our own",
             quiz(multichoice(kText + kYesNo +
                              "<tags><tag><text>stemmig kind=RED_FLAG</text></tag><tag><text>anders</text></tag></tags>"
                              "<stemmig><field name=\"notes_nl\">Een\nTwee</field><field name=\"vreemd\">x</field></stemmig>")),
             "3 RED_FLAG - \"Is water nat?\" Ja* | Nee [Een] [Twee]\n"},
            {"an opinion of our own",
             quiz(multichoice(kText + kYesNo + "<tags><tag><text>stemmig kind=OPINION</text></tag></tags>")),
             "3 OPINION - \"Is water nat?\" Ja | Nee\n"},
            {"a byte-order mark and no declaration", "\xEF\xBB\xBF<quiz>\n\n" + multichoice(kText + kYesNo) + "</quiz>", kTaken},
            {"Windows-1252 that says so",
             "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<quiz>\n" +
                 multichoice("<questiontext><text>Kost dit \x80 5?</text></questiontext>" + kYesNo) + "</quiz>",
             "3 CHECK - \"Kost dit € 5?\" Ja* | Nee\n"},
            {"comments and instructions in between",
             quiz("<!-- question: 1 --><?php system('x'); ?>\n" + multichoice(kText + kYesNo)),
             "4 CHECK - \"Is water nat?\" Ja* | Nee\n"},
        },
        importMoodleXml);
}

TEST_CASE("what Moodle XML has and a vote has not is said by line") {
    test::checkAll(
        {
            {"other types of question",
             quiz("<question type=\"essay\"/>\n<question type=\"matching\"/>\n<question/>\n" + multichoice(kText + kYesNo)),
             "6 CHECK - \"Is water nat?\" Ja* | Nee\n"
             "Line 3: this question is of the type \"essay\"; Stemmig knows multichoice and truefalse.\n"
             "Line 4: this question is of the type \"matching\"; Stemmig knows multichoice and truefalse.\n"
             "Line 5: this question is of the type \"?\"; Stemmig knows multichoice and truefalse.\n"},
            {"no text", quiz(multichoice(kYesNo)), "Line 3: there is no statement.\n"},
            {"no answers", quiz(multichoice(kText)), "Line 3: there are fewer than two choices.\n"},
            {"nine answers", quiz(multichoice(kText + repeated("<answer fraction=\"0\"><text>A</text></answer>", 9))),
             "Line 3: there are 9 choices; 7 is the most.\n"},
            {"an empty answer", quiz(multichoice(kText + "<answer fraction=\"100\"><text/></answer>" + kYesNo)),
             "Line 3: choice 1 is empty and a later one is not; move them up.\n"},
            {"a picture",
             quiz(multichoice("<questiontext format=\"html\"><text><![CDATA[Wat?<img src=\"@@PLUGINFILE@@/x.png\">]]></text>"
                              "<file name=\"x.png\" encoding=\"base64\">AAAA</file></questiontext>" +
                              kYesNo)),
             "3 CHECK - \"Wat?\" Ja* | Nee\n~Line 3: a picture, sound or film was left out.\n"},
            {"a huge text",
             quiz(multichoice("<questiontext format=\"html\"><text>" + repeated("a&lt;a ", 10000) + "</text></questiontext>" +
                              kYesNo)),
             "Line 3: \"text_nl\" is over 32 KiB; no text of a lesson is that long.\n"},
            {"a character that hides", quiz(multichoice("<questiontext><text>A&#8238;B</text></questiontext>" + kYesNo)),
             "Line 3: there is an invisible character in a text; type that text again.\n"},
            {"a control character by its number", quiz(multichoice("<questiontext><text>A&#1;B</text></questiontext>" + kYesNo)),
             "Line 3: there is an invisible character in a text; type that text again.\n"},
        },
        importMoodleXml);
}

TEST_CASE("a hostile or broken Moodle XML file is refused as a whole, and nothing in it is expanded or fetched") {
    const std::string doctype =
        "this file has a DOCTYPE; Stemmig does not read such files, because it can say that something must be fetched from "
        "elsewhere. Export it from Moodle again.\n";
    test::checkAll(
        {
            {"a billion laughs",
             "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c "
             "\"&b;&b;&b;&b;\">]>\n"
             "<quiz>" +
                 multichoice("<questiontext><text>&c;</text></questiontext>" + kYesNo) + "</quiz>",
             "Line 2: " + doctype},
            {"an external entity",
             "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<quiz>" +
                 multichoice("<questiontext><text>&x;</text></questiontext>" + kYesNo) + "</quiz>",
             "Line 1: " + doctype},
            {"an external DTD", "<!DOCTYPE quiz SYSTEM \"http://example.org/x.dtd\"><quiz/>", "Line 1: " + doctype},
            {"an entity that nobody declared", quiz(multichoice("<questiontext><text>&geheim;</text></questiontext>" + kYesNo)),
             "3 CHECK - \"&geheim;\" Ja* | Nee\n"},
            {"a hundred thousand levels", quiz(repeated("<a>", 100000) + repeated("</a>", 100000)),
             "Line 3: this file is nested far deeper than a quiz of Moodle; is this the right file?\n"},
            {"a hundred thousand levels in a text",
             quiz(multichoice("<questiontext><text>" + repeated("<a>", 100000) + repeated("</a>", 100000) +
                              "</text></questiontext>")),
             "Line 4: this file is nested far deeper than a quiz of Moodle; is this the right file?\n"},
            {"an element that is never closed", "<quiz>\n<question>\n",
             "Line 2: the XML is broken here (Start-end tags mismatch). Export the file from Moodle again.\n"},
            {"no XML at all", "text_nl;choice_1_nl\n",
             "Line 2: the XML is broken here (No document element found). Export the file from Moodle again.\n"},
            {"nothing", "", "Line 1: the XML is broken here (No document element found). Export the file from Moodle again.\n"},
            {"a web page", "<html><body>Hallo</body></html>", "This is no quiz of Moodle: it does not begin with <quiz>.\n"},
            {"a quiz without questions", quiz(""), "There are no statements in this file.\n"},
            {"another encoding", "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><quiz/>",
             "Line 1: this file is written in shift_jis; save it as UTF-8.\n"},
            {"a zero byte", std::string("<quiz>\n\0</quiz>", 15),
             "Line 2: there is an invisible control character here; this does not look like a text file. Save it as text (UTF-8) "
             "again.\n"},
            {"more questions than a lesson holds", quiz(repeated("<question type=\"essay\"/>", 201)),
             "This file has more than 200 statements; make several files of it.\n"},
            {"two megabytes", quiz(repeated("<question type=\"category\"/>", 80000)),
             "This file is over 1 MiB; no lesson is that long. Is this the right file?\n"},
        },
        importMoodleXml);
}
