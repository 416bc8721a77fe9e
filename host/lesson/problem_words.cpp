// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/lesson/problem_words.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace stemmig {
namespace {

/// One sentence a rule. Where a rule says more than one thing, `says` is a part of the reader's message, and the first that fits
/// counts. %1 and %2 are the numbers in that message, %w is the word it quotes.
struct Words {
    std::string_view rule, says;
    const char* nl;
    const char* en;
};

constexpr std::array kWords{
    Words{"text-missing", "", "Dit is nog niet geschreven.", "This is not written yet."},
    Words{"language-not-offered", "",
          "De titel van de les heeft deze taal niet. Schrijf de titel ook in deze taal, of maak dit leeg.",
          "The title of the lesson does not have this language. Write the title in it too, or make this empty."},
    Words{"too-long", "", "Dit heeft %1 tekens; %2 is het meeste.", "This has %1 characters; %2 is the most."},
    Words{"own-experience", "",
          "‘%w’ maakt dit een vraag naar het eigen leven van leerlingen. Schrijf ‘iemand’ of ‘een leerling’.",
          "‘%w’ makes this about the pupils' own lives. Write ‘somebody’ or ‘a pupil’."},
    Words{"money", "", "Een bedrag leest als reclame. Schrijf ‘veel geld’ of laat het weg.",
          "An amount of money reads like an advert. Write ‘a lot of money’ or leave it out."},
    Words{"personal-name", "", "‘%w’ kan de naam zijn van iemand in de klas. Schrijf een rol: ‘een vriend’ of ‘een klasgenoot’.",
          "‘%w’ may be the name of somebody in the class. Write a role: ‘a friend’ or ‘a classmate’."},
    Words{"graphic-word", "", "‘%w’ roept een beeld op dat sommige leerlingen te goed kennen. Een rustiger woord is beter.",
          "‘%w’ paints a picture some pupils know too well. A calmer word is better."},
    Words{"double-negative", "", "Twee ontkenningen in één zin. Zeg het liever andersom.",
          "Two negatives in one sentence. Better say it the positive way."},
    Words{"long-sentence", "", "Deze zin heeft %1 woorden. Tot 20 leest het best; maak er twee zinnen van.",
          "This sentence has %1 words. Up to 20 reads best; make it two sentences."},
    Words{"control-character", "", "Hierin staat een onzichtbaar teken. Typ de tekst opnieuw.",
          "This holds an invisible character. Type the text again."},
    Words{"utf8", "", "Hierin staat een teken dat niet te lezen is. Typ de tekst opnieuw.",
          "This holds a character nobody can read. Type the text again."},
    Words{"id-form", "", "Een bestandsnaam heeft kleine letters, cijfers en losse streepjes: mijn-les-1.",
          "A file name has small letters, digits and single hyphens: my-lesson-1."},
    Words{"id-twice", "", "Dit is een tweede keer dezelfde. Maak een kopie met ‘Dupliceren’, of haal er één weg.",
          "This is the same one a second time. Make a copy with ‘Duplicate’, or remove one."},
    Words{"id-file-name", "", "Het bestand heeft een andere naam dan de les. Typ hier de naam nog een keer.",
          "The file has another name than the lesson. Type the name here again."},
    Words{"id-taken", "", "Er is al een les met deze bestandsnaam. Kies een andere.",
          "There is a lesson with this file name already. Choose another."},
    Words{"step-count", "no steps", "De les heeft nog geen stappen. Voeg een stelling of een gesprek toe.",
          "The lesson has no steps yet. Add a statement or a talk."},
    Words{"step-count", "", "Een les heeft hoogstens %1 stappen. Haal er een paar weg.",
          "A lesson has at most %1 steps. Remove some."},
    Words{"step-empty", "", "Deze stap is leeg. Haal haar weg en voeg een andere toe.",
          "This step is empty. Remove it and add another."},
    Words{"board-count", "needs", "Schrijf minstens één regel voor het bord.", "Write at least one line for the board."},
    Words{"board-count", "", "Het bord heeft ruimte voor %2 regels.", "The board has room for %2 lines."},
    Words{"chat-count", "", "Een chat heeft hoogstens %2 berichten.", "A chat has at most %2 messages."},
    Words{"prompt-count", "", "Hoogstens %2 vragen aan de klas.", "At most %2 questions for the class."},
    Words{"choice-count", "opinion", "Geef 3 tot 7 keuzes, zodat niemand voor of tegen hoeft te zijn.",
          "Give 3 to 7 choices, so that nobody must be for or against."},
    Words{"choice-count", "needs", "Geef 2 tot 7 keuzes.", "Give 2 to 7 choices."},
    Words{"choice-count", "", "Hoogstens %2 keuzes.", "At most %2 choices."},
    Words{"answer-key", "needs", "Wijs het goede antwoord aan.", "Point out the right answer."},
    Words{"answer-key", "only CHECK", "Bij dit soort stelling is geen antwoord goed. Wijs er geen aan.",
          "In this kind of statement no answer is right. Point out none."},
    Words{"answer-key", "", "Het goede antwoord is er niet meer. Wijs het opnieuw aan.",
          "The right answer is no longer there. Point it out again."},
    Words{"harmless-kind", "", "Alleen een ‘foute boel?’ kan onschuldig zijn.", "Only a red flag can be harmless."},
    Words{"practice-kind", "", "De oefenstelling is een mening: geen antwoord is goed.",
          "The practice vote is an opinion: no answer is right."},
    Words{"kind-missing", "", "Kies wat de stelling vraagt.", "Choose what the statement asks."},
    Words{"unknown-id", "key message", "De kernboodschap bij deze stelling is er niet meer. Kies een andere.",
          "The key message of this statement is no longer there. Choose another."},
    Words{"unknown-id", "goal", "Een leerdoel bij deze stelling is er niet meer. Kies een ander.",
          "A learning goal of this statement is no longer there. Choose another."},
    Words{"unknown-id", "", "Een stelling om later weer te vragen is er niet meer, of is geen vraag met een goed antwoord.",
          "A statement to ask again later is no longer there, or has no right answer."},
    Words{"blame-unanswered", "", "Een keuze die het slachtoffer de schuld geeft, vraagt om een antwoord in ‘Voor de docent’.",
          "A choice that blames the victim needs an answer in ‘For the teacher’."},
    Words{"view-size", "", "Deze stelling is te groot voor de telefoons. Maak de chat, de keuzes of de uitleg korter.",
          "This statement is too large for the phones. Make the chat, the choices or the explanation shorter."},
    Words{"out-of-range", "", "Dit moet een getal van %1 tot %2 zijn.", "This must be a number from %1 to %2."},
    Words{"no-look-alike", "",
          "Een gevoelige les heeft minstens één onschuldige ‘foute boel?’ nodig; anders lijkt alles gevaarlijk.",
          "A sensitive lesson needs at least one harmless red flag, or everything looks dangerous."},
    Words{"public-title", "",
          "‘%w’ staat dan op het bord terwijl leerlingen binnenkomen. Kies een titel die het onderwerp niet noemt.",
          "‘%w’ would be on the board while pupils walk in. Choose a title that does not name the topic."},
    Words{"closing-missing", "", "Een gevoelige les heeft een afsluiting nodig. Vul die in.",
          "A sensitive lesson needs a closing step. Fill it in."},
    Words{"closing-without-help", "\"nl\"",
          "De afsluiting zegt in het Nederlands niets over hulp. Zeg op het bord waar leerlingen kunnen praten.",
          "The closing step says nothing about help in Dutch. Say on the board where pupils can talk."},
    Words{"closing-without-help", "",
          "De afsluiting zegt in het Engels niets over hulp. Zeg op het bord waar leerlingen kunnen praten.",
          "The closing step says nothing about help in English. Say on the board where pupils can talk."},
};

/// Every run of digits.
std::vector<std::string> numbersIn(std::string_view message) {
    std::vector<std::string> numbers(1);
    for (const char c : message) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0)
            numbers.back() += c;
        else if (!numbers.back().empty())
            numbers.emplace_back();
    }
    if (numbers.back().empty()) numbers.pop_back();
    return numbers;
}

/// Between the first two quotes.
std::string quotedIn(std::string_view message) {
    const std::size_t first = message.find('"');
    const std::size_t last = first == std::string_view::npos ? first : message.find('"', first + 1);
    return last == std::string_view::npos ? std::string() : std::string(message.substr(first + 1, last - first - 1));
}

std::string filled(std::string sentence, const LessonProblem& problem) {
    const auto put = [&](std::string_view mark, const std::string& value) {
        const std::size_t at = sentence.find(mark);
        if (at != std::string::npos) sentence.replace(at, mark.size(), value);
    };
    const std::vector<std::string> numbers = numbersIn(problem.message);
    if (!numbers.empty()) put("%1", numbers[0]);
    if (numbers.size() > 1) put("%2", numbers[1]);
    put("%w", quotedIn(problem.message));
    return sentence;
}

}  // namespace

Text inEditor(const LessonProblem& problem) {
    const auto* const words = std::find_if(kWords.begin(), kWords.end(), [&](const Words& one) {
        return one.rule == problem.rule && problem.message.find(one.says) != std::string::npos;
    });
    if (words == kWords.end()) return {{{"nl", problem.message}, {"en", problem.message}}};
    return {{{"nl", filled(words->nl, problem)}, {"en", filled(words->en, problem)}}};
}

}  // namespace stemmig
