// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include "host/session/view.hpp"

// What a teacher reads when something is not done, or is worth a thought.
namespace stemmig {
namespace {

Text both(const char* nl, const char* en) { return {{{"nl", nl}, {"en", en}}}; }

}  // namespace

const Text& sentence(Refusal refusal) {
    static const std::array<Text, 17> sentences{
        both("Dit kan op dit moment niet. De grote knop laat zien wat nu wel kan.",
             "This is not possible right now. The large button says what is."),
        both("Deze vraag heeft geen goed antwoord om te laten zien. Ga verder naar de volgende stap.",
             "This question has no right answer to reveal. Go on to the next step."),
        both("Deze stelling is al twee keer gevraagd. Vaker mag niet, want dan is een antwoord te raden. Ga verder.",
             "This statement has been asked twice. More is not allowed, or an answer could be guessed. Go on."),
        both("Een tweede ronde kan alleen direct na de eerste. Praat verder zonder nieuwe ronde.",
             "A second round is only possible right after the first. Keep talking without a new round."),
        both("Er is nu een stemronde open. Sluit eerst de ronde, daarna kan er weer iemand bij.",
             "A round is open now. Close the round first, then somebody can come in again."),
        both("De groep is op slot. Kies 'Laat één binnen' als er nog iemand bij hoort.",
             "The room is locked. Choose 'Let one in' if somebody still belongs here."),
        both("Alle plaatsen zijn bezet. Tel de apparaten in de klas. Voor het slot kun je het verwachte aantal verhogen.",
             "All seats are taken. Count the devices in the room. Before the lock you can raise the expected number."),
        both("Vanaf deze aansluiting doet al een apparaat mee. In een computerlokaal: zet 'Gedeelde adressen' aan.",
             "A device with this address already takes part. In a computer room: switch on 'Shared addresses'."),
        both("De afsluiting kun je niet overslaan. Ga eerst naar de afsluiting en beëindig daar de les.",
             "The closing step cannot be skipped. Go to the closing step first and end the lesson there."),
        both("Deze les is afgelopen. Start een nieuwe les om verder te gaan.",
             "This lesson has ended. Start a new lesson to go on."),
        both("Dit getal of deze stap bestaat niet. Verwacht 1 tot 3000 apparaten, maak hoogstens 200 kaartjes, of kies een "
             "stap uit de lijst.",
             "There is no such number or step. Expect 1 to 3000 devices, make at most 200 tickets, or pick a step from "
             "the list."),
        both("Dit apparaat heeft een kaartje nodig. Geef de leerling een kaartje dat nog niet gebruikt is.",
             "This device needs a ticket. Give the pupil a ticket that was not used yet."),
        both("Deze les gaat zonder uitslagen, dus er valt niets te stemmen. Bespreek de stelling samen.",
             "This lesson works without results, so there is nothing to vote on. Talk about the statement together."),
        both("In een gevoelige les kan geen eigen stelling. Kies een stelling uit de lijst: die is nagelezen.",
             "A sensitive lesson takes no statement of your own. Pick one from the list: those were read carefully."),
        both("Deze stelling staat al in de les. Kies haar in de lijst.",
             "This statement is in the lesson already. Pick it from the list."),
        both("Een afspraak heeft 1 tot 120 tekens, en er zijn er hoogstens acht. Maak haar korter of haal er een weg.",
             "A ground rule has 1 to 120 characters, and eight is the most. Make it shorter or take one away."),
        both("Een klas heet bijvoorbeeld 2B: hoogstens 12 letters en cijfers, met een cijfer erin. Gebruik geen namen.",
             "A class is called 2B, for example: at most 12 letters and digits, one digit among them. Use no names."),
    };
    return sentences.at(static_cast<std::size_t>(refusal));
}

const Text& sentence(Advice advice) {
    static const std::array<Text, 5> sentences{
        Text{},
        both("Laat dit niet zien. Praat eerst: een deel van de klas koos een antwoord dat het slachtoffer de schuld geeft. De "
             "notities helpen je.",
             "Do not show this. Talk first: part of the class chose an answer that blames the victim. The notes help you."),
        both("De klas is verdeeld. Laat ze in tweetallen praten en vraag het daarna nog een keer.",
             "The class is divided. Let them talk in pairs, then ask it once more."),
        both("Weinig leerlingen weten dit. Leg het eerst uit. Een tweede ronde helpt nu niet.",
             "Few pupils know this. Explain it first. A second round does not help now."),
        both("De meesten weten dit. Bevestig het kort en ga verder.", "Most know this. Confirm it briefly and go on."),
    };
    return sentences.at(static_cast<std::size_t>(advice));
}

}  // namespace stemmig
