// SPDX-License-Identifier: GPL-3.0-or-later
#include <doctest/doctest.h>
#include "tests/lesson/exchange/told.hpp"

using namespace stemmig;
using test::repeated;

TEST_CASE("GIFT questions with a right answer are checks") {
    test::checkAll(
        {
            {"one right and two wrong", "Wie woont in Den Haag?{=De koning ~De paus ~Niemand}\n",
             "1 CHECK - \"Wie woont in Den Haag?\" De koning* | De paus | Niemand\n"},
            {"answers on lines of their own", "Vraag?\n{\n~A\n=B\n}\n", "1 CHECK - \"Vraag?\" A | B*\n"},
            {"true", "Water is nat.{T}\n", "1 CHECK - \"Water is nat.\" Klopt* | Klopt niet\n"},
            {"false, written out, in small letters", "Water is droog.{ false }\n",
             "1 CHECK - \"Water is droog.\" Klopt | Klopt niet*\n"},
            {"true with feedback to wrong and right", "Water is nat.{TRUE#Voel maar.#Zo is het.}\n",
             "1 CHECK - \"Water is nat.\" Klopt* | Klopt niet (Zo is het.) [Klopt niet: Voel maar.]\n"},
            {"a title that can be an id", "::water-nat::Water is nat.{T}\n",
             "1 CHECK water-nat \"Water is nat.\" Klopt* | Klopt niet\n"},
            {"a title that cannot", "::Vraag 1: water::Water is nat.{T}\n", "1 CHECK - \"Water is nat.\" Klopt* | Klopt niet\n"},
            {"Moodle's id in a comment", "// question: 12  name: x [id:water-1] [tag:nat]\n::x::Water is nat.{T}\n",
             "2 CHECK water-1 \"Water is nat.\" Klopt* | Klopt niet\n"},
            {"feedback for each answer", "Hoeveel?{=Twee#Juist, twee. ~Drie#Een te veel. ~Vier}\n",
             "1 CHECK - \"Hoeveel?\" Twee* | Drie | Vier (Juist, twee.) [Drie: Een te veel.]\n"},
            {"general feedback", "Hoeveel?{=Twee ~Drie####Tel maar na.}\n",
             "1 CHECK - \"Hoeveel?\" Twee* | Drie (Tel maar na.)\n"},
            {"general feedback and feedback", "Hoeveel?{=Twee#Ja. ~Drie####Tel maar.}\n",
             "1 CHECK - \"Hoeveel?\" Twee* | Drie (Tel maar.) [Twee: Ja.]\n"},
            {"a gap in a sentence", "De koning woont in {=Den Haag ~Delft} met zijn gezin.\n",
             "1 CHECK - \"De koning woont in _____ met zijn gezin.\" Den Haag* | Delft\n"},
            {"escaped signs", "Is 1 \\= 1 \\{hier\\}?{=\\~ja\\: \\#1 ~nee \\\\ nooit}\n",
             "1 CHECK - \"Is 1 = 1 {hier}?\" ~ja: #1* | nee \\ nooit\n"},
            {"an escaped line end", "Eerst.\\nDan.{T}\n", "1 CHECK - \"Eerst. Dan.\" Klopt* | Klopt niet\n"},
            {"comments and a category between",
             "// Hoofdstuk 1\n$CATEGORY: $course$/top/Water\n\n// een vraag\nWater is nat.\n// nog iets\n{T}\n",
             "5 CHECK - \"Water is nat.\" Klopt* | Klopt niet\n"},
            {"[html] with tags, entities and a script",
             "[html]<p>Caf\\&eacute;<br>&eacute;&eacute;n</p><script>alert(1)</script>{=<b>Ja</b> ~Nee &amp; nooit}\n",
             "1 CHECK - \"Caf\\é één\" Ja* | Nee & nooit\n"},
            {"a format of one answer", "[plain]Is <b> een tag?{=[plain]<b> ~[html]<i>nee</i>}\n",
             "1 CHECK - \"Is <b> een tag?\" <b>* | nee\n"},
            {"[markdown] stays as it is", "[markdown]Is **dit** vet?{T}\n",
             "1 CHECK - \"Is **dit** vet?\" Klopt* | Klopt niet\n"},
            {"a sign that is no tag", "Is 3 < 4 & 5 > 4?{T}\n", "1 CHECK - \"Is 3 < 4 & 5 > 4?\" Klopt* | Klopt niet\n"},
            {"a weight for a half-right answer", "Welke?{=Goed ~%50%Half ~Fout}\n", "1 CHECK - \"Welke?\" Goed* | Half | Fout\n"},
            {"the right one by weight", "Welke?{~%100%Goed ~%-50%Fout}\n", "1 CHECK - \"Welke?\" Goed* | Fout\n"},
            {"a percentage that is text", "Hoeveel?{=%veel% ~10% ~%}\n", "1 CHECK - \"Hoeveel?\" %veel%* | 10% | %\n"},
            {"line ends of Windows and a byte-order mark",
             "\xEF\xBB\xBF"
             "Een?{T}\r\n\r\nTwee?{F}\r\n",
             "1 CHECK - \"Een?\" Klopt* | Klopt niet\n3 CHECK - \"Twee?\" Klopt | Klopt niet*\n"},
            {"Windows-1252", "Eén \x80?{=\x93ja\x94 ~nee}\n", "1 CHECK - \"EÃ©n €?\" “ja”* | nee\n"},
            {"fields of our own beside it",
             "// stemmig kind: RED_FLAG\n// stemmig minutes: 9\n// stemmig notes_nl: Een\\nTwee\nVraag?{=Ja ~Nee}\n",
             "4 RED_FLAG - \"Vraag?\" Ja* | Nee [Een] [Twee]\n"},
            {"a comment that only looks like ours", "// stemmig password: x\n// stemmig\n// stemmig kind\nVraag?{=Ja ~Nee}\n",
             "4 CHECK - \"Vraag?\" Ja* | Nee\n"},
        },
        importGift);
}

TEST_CASE("GIFT questions without one right answer have to be asked about") {
    test::checkAll(
        {
            {"none is right", "Wat vind je?{~Mooi ~Lelijk ~Gaat wel}\n", "1 ? - \"Wat vind je?\" Mooi | Lelijk | Gaat wel\n"},
            {"several are right together", "Welke?{~%50%Een ~%50%Twee ~%-100%Drie}\n", "1 ? - \"Welke?\" Een | Twee | Drie\n"},
            {"two are wholly right", "Welke?{=Een =Twee ~Drie}\n", "1 ? - \"Welke?\" Een | Twee | Drie\n"},
            {"all are right: an opinion of our own says so", "// stemmig kind: OPINION\nWelke?{=Een ~%100%Twee ~%100%Drie}\n",
             "2 OPINION - \"Welke?\" Een | Twee | Drie\n"},
        },
        importGift);
}

TEST_CASE("what GIFT has and a vote has not is said by line") {
    test::checkAll(
        {
            {"an open question", "Vertel.{}\n\nWater?{T}\n",
             "3 CHECK - \"Water?\" Klopt* | Klopt niet\nLine 1: this is an essay question; Stemmig votes on 2 to 7 choices.\n"},
            {"a number", "Hoeveel?{#3:1}\n", "Line 1: this is a numerical question; Stemmig votes on 2 to 7 choices.\n"},
            {"pairs", "Wat hoort bij wat?{=kat -> muis =hond -> bot}\n",
             "Line 1: this is a matching question; Stemmig votes on 2 to 7 choices.\n"},
            {"a short answer", "Hoofdstad?{=Amsterdam =A'dam}\n",
             "Line 1: this is a short-answer question; add wrong answers, with a ~ before each.\n"},
            {"a description", "Nu volgen vragen over water.\n",
             "Line 1: there are no answers between { and }; this is a description, not a question.\n"},
            {"answers without a sign", "Vraag?{ja of nee}\n", "Line 1: there is no = (right) or ~ (wrong) before the answers.\n"},
            {"a first answer without a sign", "Vraag?{ja ~nee}\n",
             "Line 1: there is no = (right) or ~ (wrong) before the first answer.\n"},
            {"an empty answer", "Vraag?{=ja ~ ~nee}\n",
             "Line 1: an answer is empty; write \\= or \\~ for such a sign inside a text.\n"},
            {"one answer", "Vraag?{~nee}\n", "Line 1: there are fewer than two choices.\n"},
            {"eight answers", "Vraag?{=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8}\n", "Line 1: there are 8 choices; 7 is the most.\n"},
            {"no question before the answers", "::titel::{=ja ~nee}\n", "Line 1: there is no statement.\n"},
            {"a brace that stays open", "Vraag?{=ja\n~nee\n\nVolgende?{T}\n",
             "4 CHECK - \"Volgende?\" Klopt* | Klopt niet\n"
             "Line 1: the { of this question is not closed before the empty line; put a } behind the answers.\n"},
            {"two questions without an empty line", "Een?{T}\nTwee?{F}\n",
             "Line 1: there is another {; put an empty line between two questions, and write \\{ for a brace inside a text.\n"},
            {"a picture", "[html]Wat is dit?<img src=\"http://example.org/x.png\">{=Een hond ~Een kat}\n",
             "1 CHECK - \"Wat is dit?\" Een hond* | Een kat\n~Line 1: a picture, sound or film was left out.\n"},
            {"an id twice", "::a::Een?{T}\n\n::a::Twee?{T}\n",
             "1 CHECK a \"Een?\" Klopt* | Klopt niet\nLine 3: the id \"a\" is on line 1 too; every id occurs once.\n"},
            {"a kind of ours that does not fit", "// stemmig kind: CHECK\nWat?{~A ~B}\n",
             "Line 2: no answer is marked as right; put its number in \"right\".\n"},
            {"a hidden character",
             "Vra\xE2\x80\x8B"
             "ag?{=ja ~nee}\n",
             "Line 1: there is an invisible character in a text; type that text again.\n"},
            {"one huge question", "V" + repeated("a<", 20000) + "?{=ja ~nee}\n\nKort?{T}\n",
             "3 CHECK - \"Kort?\" Klopt* | Klopt niet\nLine 1: \"text_nl\" is over 32 KiB; no text of a lesson is that long.\n"},
            {"a hundred thousand open braces", repeated("{", 100000),
             "Line 1: the { of this question is not closed before the empty line; put a } behind the answers.\n"},
            {"very many answers", "V{" + repeated("~a", 20000) + "}\n", "Line 1: there are 20 choices; 7 is the most.\n"},
            {"nothing but comments", "// niets\n// meer\n", "There are no statements in this file.\n"},
            {"more than a lesson holds", repeated("V{T}\n\n", 201),
             "This file has more than 200 statements; make several files of it.\n"},
            {"control characters, which stand for escaped signs inside", "V\x01{=a ~b}\n",
             "Line 1: there is an invisible control character here; this does not look like a text file. Save it as text (UTF-8) "
             "again.\n"},
            {"two megabytes", repeated("V{T}\n\n", 400000),
             "This file is over 1 MiB; no lesson is that long. Is this the right file?\n"},
        },
        importGift);
}
