<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>BellCard</name>
        <message>
            <source>When does the bell ring?</source>
            <translation>Wanneer gaat de bel?</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Zet</translation>
        </message>
        <message>
            <source>No clock</source>
            <translation>Geen klok</translation>
        </message>
        <message>
            <source>Bell clock</source>
            <translation>Belklok</translation>
        </message>
        <message>
            <source>%1. Bell at %2. Change the time.</source>
            <translation>%1. Bel om %2. Verander de tijd.</translation>
        </message>
        <message>
            <source>Bell at %1</source>
            <translation>Bel om %1</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>Naar de afsluiting</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Rehearsal: these answers are not anonymous</source>
            <translation>Proefles: deze antwoorden zijn niet anoniem</translation>
        </message>
        <message>
            <source>A short break.</source>
            <translation>Even pauze.</translation>
        </message>
        <message>
            <source>You do not have to do anything now.</source>
            <translation>Je hoeft nu niets te doen.</translation>
        </message>
    </context>
    <context>
        <name>BoardHelp</name>
        <message>
            <source>Thank you. Talking is always possible.</source>
            <translation>Dank je wel. Praten kan altijd.</translation>
        </message>
    </context>
    <context>
        <name>BoardJoin</name>
        <message>
            <source>QR code of %1</source>
            <translation>QR-code van %1</translation>
        </message>
        <message>
            <source>Join: %1</source>
            <translation>Meedoen: %1</translation>
        </message>
    </context>
    <context>
        <name>BoardLobby</name>
        <message>
            <source>Try it out. No account, no name.</source>
            <translation>Probeer het uit. Geen account, geen naam.</translation>
        </message>
        <message>
            <source>Join with your device. No account, no name.</source>
            <translation>Doe mee met je apparaat. Geen account, geen naam.</translation>
        </message>
        <message>
            <source>1  Use the same Wi-Fi as this computer</source>
            <translation>1  Gebruik dezelfde wifi als deze computer</translation>
        </message>
        <message>
            <source>2  Scan the code or type</source>
            <translation>2  Scan de code of typ</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>QR-code van %1</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) joined</source>
            <translation>
                <numerusform>%n apparaat doet mee</numerusform>
                <numerusform>%n apparaten doen mee</numerusform>
            </translation>
        </message>
        <message>
            <source>The room is closed</source>
            <translation>De groep is op slot</translation>
        </message>
    </context>
    <context>
        <name>BoardPicture</name>
        <message>
            <source>first: %1</source>
            <translation>eerst: %1</translation>
        </message>
        <message>
            <source>second round</source>
            <translation>tweede ronde</translation>
        </message>
        <message>
            <source>first round</source>
            <translation>eerste ronde</translation>
        </message>
    </context>
    <context>
        <name>BoardPrompts</name>
        <message>
            <source>Talk about 'somebody', not about yourself or classmates. You may always say nothing.</source>
            <translation>Praat over ‘iemand’, niet over jezelf of klasgenoten. Je mag altijd niets zeggen.</translation>
        </message>
    </context>
    <context>
        <name>BoardTalk</name>
        <message>
            <source>What we agree</source>
            <translation>Dit spreken we af</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>What the class sees</source>
            <translation>Dit ziet de klas</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Proefles</translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>Hier stoppen?</translation>
        </message>
        <message>
            <source>The rehearsal ends. Nothing of it is kept.</source>
            <translation>De proefles stopt. Er wordt niets van bewaard.</translation>
        </message>
        <message>
            <source>Devices lose the connection. You can continue this lesson from the library, today. To finish well, go to the closing step first.</source>
            <translation>De apparaten verliezen de verbinding. Je kunt vandaag verdergaan vanuit de lessen. Wil je goed afronden? Ga dan eerst naar de afsluiting.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stay in the lesson</source>
            <translation>In de les blijven</translation>
        </message>
    </context>
    <context>
        <name>ConsoleActions</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Pause (B)</source>
            <translation>Pauze (B)</translation>
        </message>
        <message>
            <source>Scripts (H)</source>
            <translation>Zinnen (H)</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wachten</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Away (L)</source>
            <translation>Weg (L)</translation>
        </message>
        <message>
            <source>Somebody left (L)</source>
            <translation>Iemand is weggelopen (L)</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Terug naar de lessen</translation>
        </message>
    </context>
    <context>
        <name>ConsoleFlow</name>
        <message>
            <source>%1, now</source>
            <translation>%1, nu</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, klaar</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>extra</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>Naar de afsluiting</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Terug naar de lessen</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Stoppen…</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation>Deze les</translation>
        </message>
        <message>
            <source>Own statement</source>
            <translation>Eigen stelling</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Sla deze over</translation>
        </message>
    </context>
    <context>
        <name>ContactsSheet</name>
        <message>
            <source>The school's contacts</source>
            <translation>Contactpersonen van school</translation>
        </message>
        <message>
            <source>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in. Nobody to name today? Choose a lesson that is not sensitive.</source>
            <translation>Deze les gaat over een zwaar onderwerp. Je kunt beginnen als er een naam staat van iemand naar wie een leerling toe kan. Is er vandaag niemand? Kies dan een les die niet gevoelig is.</translation>
        </message>
        <message>
            <source>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</source>
            <translation>Leerlingen zien deze mensen als eersten op de pagina met hulp. Controleer of zij vandaag en morgen bereikbaar zijn.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>One more person</source>
            <translation>Nog iemand</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Save and start</source>
            <translation>Bewaar en begin</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaar</translation>
        </message>
    </context>
    <context>
        <name>ForYou</name>
        <message>
            <source>For you</source>
            <translation>Voor jou</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Goede antwoord</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Questions for the talk</source>
            <translation>Vragen voor het gesprek</translation>
        </message>
        <message>
            <source>Exit slip, everybody writes and folds</source>
            <translation>Briefje: iedereen schrijft en vouwt het dicht</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Na afloop</translation>
        </message>
        <message>
            <source>After this</source>
            <translation>Hierna</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verberg</translation>
        </message>
        <message>
            <source>Hold to look (N)</source>
            <translation>Vasthouden om te kijken (N)</translation>
        </message>
        <message>
            <source>Only I can see this screen</source>
            <translation>Alleen ik zie dit scherm</translation>
        </message>
        <message>
            <source>The class may see this screen. So notes, answers, words that are not shown yet and the next step are hidden.</source>
            <translation>De klas ziet dit scherm misschien. Daarom zijn notities, antwoorden, de volgende stap en woorden die de klas nog niet ziet verborgen.</translation>
        </message>
    </context>
    <context>
        <name>HeldWords</name>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>first: %1</source>
            <translation>eerst: %1</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>I see</source>
            <translation>Duidelijk</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Page Down or →</source>
            <translation>Page Down of →</translation>
        </message>
        <message>
            <source>Next: what the large button says</source>
            <translation>Verder: wat op de grote knop staat</translation>
        </message>
        <message>
            <source>Page Up or ←</source>
            <translation>Page Up of ←</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>B or .</source>
            <translation>B of .</translation>
        </message>
        <message>
            <source>Pause: a calm screen everywhere, and back</source>
            <translation>Pauze: overal een rustig scherm, en terug</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Sentences to read aloud when something happens</source>
            <translation>Zinnen om voor te lezen als er iets gebeurt</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>Somebody left</source>
            <translation>Iemand is weggelopen</translation>
        </message>
        <message>
            <source>N, hold</source>
            <translation>N, vasthouden</translation>
        </message>
        <message>
            <source>Look at what is hidden from the class</source>
            <translation>Kijken naar wat de klas niet mag zien</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>The board on the full screen, and back</source>
            <translation>Het bord op het hele scherm, en terug</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Deze toetsen</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Toetsen</translation>
        </message>
        <message>
            <source>No key does anything while you type.</source>
            <translation>Tijdens het typen doet geen toets iets.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>LeftSheet</name>
        <message>
            <source>Somebody left</source>
            <translation>Iemand is weggelopen</translation>
        </message>
        <message>
            <source>A calm place</source>
            <translation>Een rustige plek</translation>
        </message>
        <message>
            <source>Agreed place: %1</source>
            <translation>Afgesproken plek: %1</translation>
        </message>
        <message>
            <source>No place is agreed yet. Before the next lesson, fill it in on the page of your school.</source>
            <translation>Er is nog geen plek afgesproken. Vul die voor de volgende les in op de pagina van je school.</translation>
        </message>
        <message>
            <source>The class may see this screen. Hold N to read what to do and whom to call.</source>
            <translation>De klas ziet dit scherm misschien. Houd N vast om te lezen wat je doet en wie je belt.</translation>
        </message>
        <message>
            <source>Let them go. Do not call after them, and ask the class nothing.</source>
            <translation>Laat de leerling gaan. Roep niet na en vraag de klas niets.</translation>
        </message>
        <message>
            <source>Ask a colleague, or somebody from this list, to see where they are.</source>
            <translation>Vraag een collega of iemand hieronder om te kijken waar de leerling is.</translation>
        </message>
        <message>
            <source>After the lesson, check on whoever left, still today.</source>
            <translation>Ga na de les naar wie wegliep. Doe dat vandaag nog.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>LessonCard</name>
        <message>
            <source>Good for a first try</source>
            <translation>Goed om mee te beginnen</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Begin hier</translation>
        </message>
        <message>
            <source>Sensitive topic</source>
            <translation>Gevoelig onderwerp</translation>
        </message>
        <message>
            <source>This lesson cannot be used yet. %1</source>
            <translation>Deze les is nog niet te gebruiken. %1</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minuten</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n stelling</numerusform>
                <numerusform>%n stellingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Begin %1</translation>
        </message>
        <message>
            <source>Try it without a class</source>
            <translation>Probeer zonder klas</translation>
        </message>
        <message>
            <source>Try %1 without a class</source>
            <translation>Probeer %1 zonder klas</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>The school's contacts</source>
            <translation>Contactpersonen van school</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Works without internet</source>
            <translation>Werkt zonder internet</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <source>A lesson was broken off: %1. The devices find their places again.</source>
            <translation>Een les is afgebroken: %1. De apparaten vinden hun plaats terug.</translation>
        </message>
        <message>
            <source>Do not continue</source>
            <translation>Niet verdergaan</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>No lessons found. Start the program with --content and the folder that holds them.</source>
            <translation>Geen lessen gevonden. Start het programma met --content en de map waar ze in staan.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
    </context>
    <context>
        <name>LobbyPanel</name>
        <message>
            <source>Devices joined</source>
            <translation>Apparaten die meedoen</translation>
        </message>
        <message numerus="yes">
            <source>%n connected now</source>
            <translation>
                <numerusform>%n nu verbonden</numerusform>
                <numerusform>%n nu verbonden</numerusform>
            </translation>
        </message>
        <message>
            <source>How many devices do you expect?</source>
            <translation>Hoeveel apparaten verwacht je?</translation>
        </message>
        <message>
            <source>Unlock the room</source>
            <translation>Groep van slot</translation>
        </message>
        <message>
            <source>Lock the room</source>
            <translation>Groep op slot</translation>
        </message>
        <message>
            <source>Several devices share one address</source>
            <translation>Apparaten delen een adres</translation>
        </message>
        <message>
            <source>Clear the room</source>
            <translation>Groep leegmaken</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>Stemmig</source>
            <translation>Stemmig</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>One less</source>
            <translation>Een minder</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Een meer</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>What the class sees</source>
            <translation>Dit ziet de klas</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Only you see this</source>
            <translation>Alleen jij ziet dit</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Stemmig, the class's screen</source>
            <translation>Stemmig, het scherm van de klas</translation>
        </message>
        <message>
            <source>Next once more: yes. Back: wait.</source>
            <translation>Nog een keer verder: ja. Terug: wachten.</translation>
        </message>
    </context>
    <context>
        <name>QuickStatementSheet</name>
        <message>
            <source>A statement of your own</source>
            <translation>Een eigen stelling</translation>
        </message>
        <message>
            <source>An opinion about ‘somebody’, never about pupils themselves. It stands as you type it in every language.</source>
            <translation>Een mening over ‘iemand’, nooit over leerlingen zelf. In elke taal staat wat je hier typt.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Stelling</translation>
        </message>
        <message>
            <source>Choice %1</source>
            <translation>Keuze %1</translation>
        </message>
        <message>
            <source>Take this choice away</source>
            <translation>Haal deze keuze weg</translation>
        </message>
        <message>
            <source>One more choice</source>
            <translation>Nog een keuze</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Ask it now</source>
            <translation>Vraag het nu</translation>
        </message>
    </context>
    <context>
        <name>RehearseSheet</name>
        <message>
            <source>Try it without a class</source>
            <translation>Probeer zonder klas</translation>
        </message>
        <message>
            <source>Try %1 without a class</source>
            <translation>Probeer %1 zonder klas</translation>
        </message>
        <message>
            <source>A simulated class joins and answers over the real network. Nothing is recorded, and every screen says that it is a rehearsal.</source>
            <translation>Een nagespeelde klas doet mee en antwoordt over het echte netwerk. Er wordt niets bewaard en op elk scherm staat dat het een proefles is.</translation>
        </message>
        <message>
            <source>What kind of class?</source>
            <translation>Wat voor klas?</translation>
        </message>
        <message>
            <source>Mixed opinions</source>
            <translation>Verschillende meningen</translation>
        </message>
        <message>
            <source>Most think alike</source>
            <translation>De meesten denken hetzelfde</translation>
        </message>
        <message>
            <source>Everybody agrees</source>
            <translation>Iedereen is het eens</translation>
        </message>
        <message>
            <source>One pupil thinks otherwise</source>
            <translation>Eén leerling denkt anders</translation>
        </message>
        <message>
            <source>Many blame the victim</source>
            <translation>Velen geven het slachtoffer de schuld</translation>
        </message>
        <message>
            <source>Phones that fall asleep</source>
            <translation>Telefoons die in slaap vallen</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Leerlingen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Proefles starten</translation>
        </message>
    </context>
    <context>
        <name>RoomPanel</name>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n apparaat</numerusform>
                <numerusform>%n apparaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Words on devices too</source>
            <translation>Woorden ook op apparaten</translation>
        </message>
        <message>
            <source>Waiting for one</source>
            <translation>Wacht op één</translation>
        </message>
        <message>
            <source>Let one in</source>
            <translation>Laat één binnen</translation>
        </message>
        <message>
            <source>Lock the room</source>
            <translation>Groep op slot</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s), room locked</source>
            <translation>
                <numerusform>%n apparaat, groep op slot</numerusform>
                <numerusform>%n apparaten, groep op slot</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>What does this class agree on?</source>
            <translation>Wat spreekt deze klas af?</translation>
        </message>
        <message>
            <source>A rule of the class</source>
            <translation>Een afspraak van de klas</translation>
        </message>
        <message>
            <source>Take this rule away</source>
            <translation>Haal deze afspraak weg</translation>
        </message>
        <message>
            <source>A rule of the class itself</source>
            <translation>Een afspraak van de klas zelf</translation>
        </message>
        <message>
            <source>Eight rules are the most. Strike one to add another.</source>
            <translation>Acht afspraken is het meeste. Schrap er een om er een toe te voegen.</translation>
        </message>
    </context>
    <context>
        <name>ScreenQuestion</name>
        <message>
            <source>The board is on your second screen now. Does the class see that screen, and only you this one?</source>
            <translation>Het bord staat nu op je tweede scherm. Ziet de klas dat scherm, en alleen jij dit?</translation>
        </message>
        <message>
            <source>Yes, that is right</source>
            <translation>Ja, dat klopt</translation>
        </message>
        <message>
            <source>No, swap the screens</source>
            <translation>Nee, wissel de schermen</translation>
        </message>
    </context>
    <context>
        <name>ScriptsSheet</name>
        <message>
            <source>What to say now</source>
            <translation>Wat je nu kunt zeggen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>Zoals deze computer</translation>
        </message>
        <message>
            <source>Size of the text on your screen</source>
            <translation>Grootte van de tekst op je scherm</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Easy-reading letters</source>
            <translation>Letters die makkelijk lezen</translation>
        </message>
        <message>
            <source>Letters that are hard to mix up, on your screen and on the board.</source>
            <translation>Letters die je niet snel verwisselt, op je scherm en op het bord.</translation>
        </message>
        <message>
            <source>No moving parts</source>
            <translation>Niets beweegt</translation>
        </message>
        <message>
            <source>Bars are at their full length at once.</source>
            <translation>Balken zijn meteen op hun hele lengte.</translation>
        </message>
        <message>
            <source>Draw without the graphics card</source>
            <translation>Tekenen zonder videokaart</translation>
        </message>
        <message>
            <source>For a computer that shows an empty or flickering window. Takes effect the next time Stemmig starts.</source>
            <translation>Voor een computer met een leeg of flikkerend venster. Werkt als je Stemmig opnieuw start.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Show all hints again</source>
            <translation>Toon alle tips opnieuw</translation>
        </message>
    </context>
    <context>
        <name>stemmig::BellModel</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>Nog %n minuut</numerusform>
                <numerusform>Nog %n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>The bell has rung</source>
            <translation>De bel is gegaan</translation>
        </message>
        <message>
            <source>Skip “%1”. Then the rest fits.</source>
            <translation>Sla “%1” over. Dan past de rest.</translation>
        </message>
        <message>
            <source>Go to the closing step now.</source>
            <translation>Ga nu naar de afsluiting.</translation>
        </message>
        <message>
            <source>There is no hurry. Do the closing step, even if it is short.</source>
            <translation>Geen haast. Doe de afsluiting wel, ook als het kort is.</translation>
        </message>
        <message>
            <source>This is no time. Type it like 10:50.</source>
            <translation>Dit is geen tijd. Typ bijvoorbeeld 10:50.</translation>
        </message>
        <message>
            <source>This time is past, or more than five hours away. Type when the bell rings.</source>
            <translation>Deze tijd is voorbij, of meer dan vijf uur weg. Typ wanneer de bel gaat.</translation>
        </message>
    </context>
    <context>
        <name>stemmig::BoardModel</name>
        <message>
            <source>Practice</source>
            <translation>Oefenen</translation>
        </message>
        <message>
            <source>Extra statement</source>
            <translation>Extra stelling</translation>
        </message>
        <message>
            <source>Statement %1 of %2</source>
            <translation>Stelling %1 van %2</translation>
        </message>
        <message>
            <source>Read along</source>
            <translation>Lees mee</translation>
        </message>
        <message numerus="yes">
            <source>Second round, %n device(s) take part</source>
            <translation>
                <numerusform>Tweede ronde, %n apparaat doet mee</numerusform>
                <numerusform>Tweede ronde, %n apparaten doen mee</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) take part</source>
            <translation>
                <numerusform>%n apparaat doet mee</numerusform>
                <numerusform>%n apparaten doen mee</numerusform>
            </translation>
        </message>
        <message>
            <source>The round is closing</source>
            <translation>De ronde sluit</translation>
        </message>
        <message>
            <source>The round is closed</source>
            <translation>De ronde is gesloten</translation>
        </message>
        <message>
            <source>This is how the group chose</source>
            <translation>Zo koos de groep</translation>
        </message>
        <message>
            <source>Let us talk</source>
            <translation>We praten erover</translation>
        </message>
        <message>
            <source>This is how it is</source>
            <translation>Zo zit het</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Klopt dit?</translation>
        </message>
        <message>
            <source>Is this a red flag?</source>
            <translation>Is dit een rode vlag?</translation>
        </message>
        <message>
            <source>Where do you stand?</source>
            <translation>Waar sta jij?</translation>
        </message>
        <message>
            <source>What do you think?</source>
            <translation>Wat vind jij?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ConsoleModel</name>
        <message>
            <source>Show to the class</source>
            <translation>Laat zien aan de klas</translation>
        </message>
        <message>
            <source>Talk without a picture</source>
            <translation>Praat zonder beeld</translation>
        </message>
        <message>
            <source>Give the explanation</source>
            <translation>Geef de uitleg</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Vraag opnieuw</translation>
        </message>
        <message>
            <source>Second round</source>
            <translation>Tweede ronde</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Stelling</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Woorden</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Room locked</source>
            <translation>Groep op slot</translation>
        </message>
        <message>
            <source>Devices can join</source>
            <translation>Apparaten kunnen meedoen</translation>
        </message>
        <message>
            <source>The lesson has ended</source>
            <translation>De les is afgelopen</translation>
        </message>
        <message>
            <source>Not open yet</source>
            <translation>Nog niet open</translation>
        </message>
        <message>
            <source>Round open</source>
            <translation>Ronde open</translation>
        </message>
        <message>
            <source>Round closing</source>
            <translation>Ronde sluit</translation>
        </message>
        <message>
            <source>Shown to the class</source>
            <translation>De klas ziet de woorden</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Zonder beeld</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Uitgelegd</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Ga verder</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Naar de vragen</translation>
        </message>
        <message>
            <source>Open the round</source>
            <translation>Open de ronde</translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>Sluit de ronde</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>Naar de afsluiting</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>Beëindig de les</translation>
        </message>
        <message>
            <source>Begin the lesson</source>
            <translation>Begin de les</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Not most of the devices have answered yet. Close the round now?</source>
            <translation>De meeste apparaten hebben nog niet geantwoord. Nu de ronde sluiten?</translation>
        </message>
        <message>
            <source>This round is still open. Leave it without a result?</source>
            <translation>Deze ronde is nog open. Weggaan zonder uitslag?</translation>
        </message>
        <message>
            <source>End the lesson for everybody? The help page stays on the devices.</source>
            <translation>De les voor iedereen beëindigen? De pagina met hulp blijft op de apparaten staan.</translation>
        </message>
        <message>
            <source>Few have answered yet</source>
            <translation>Nog weinig hebben geantwoord</translation>
        </message>
        <message>
            <source>About half have answered</source>
            <translation>Ongeveer de helft heeft geantwoord</translation>
        </message>
        <message>
            <source>Most have answered</source>
            <translation>De meesten hebben geantwoord</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Gesprek</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pauze</translation>
        </message>
        <message>
            <source>Closing step</source>
            <translation>Afsluiting</translation>
        </message>
        <message>
            <source>Talk about it</source>
            <translation>Praat erover</translation>
        </message>
        <message>
            <source>Not shown yet</source>
            <translation>Nog niet getoond</translation>
        </message>
    </context>
    <context>
        <name>stemmig::HintsModel</name>
        <message>
            <source>The class sees a calm screen. Nothing is lost: the same key brings the lesson back.</source>
            <translation>De klas ziet een rustig scherm. Er gaat niets verloren: dezelfde toets brengt de les terug.</translation>
        </message>
        <message>
            <source>With one screen, F shows the board to the class. F or Escape brings you back here. Next, back and pause work there too.</source>
            <translation>Met één scherm laat F het bord aan de klas zien. Met F of Escape kom je hier terug. Verder, terug en pauze werken daar ook.</translation>
        </message>
        <message>
            <source>Switch a rule off to strike it. What you add is on the board while you type.</source>
            <translation>Zet een afspraak uit om die te schrappen. Wat je toevoegt, staat op het bord terwijl je typt.</translation>
        </message>
        <message>
            <source>Something happens in class? H has sentences to read aloud. L is for when somebody leaves.</source>
            <translation>Gebeurt er iets in de klas? Bij H staan zinnen om voor te lezen. L is voor als iemand wegloopt.</translation>
        </message>
        <message>
            <source>You see how far the class is, never who. Close the round when most have answered.</source>
            <translation>Je ziet hoe ver de klas is, nooit wie. Sluit de ronde als de meesten hebben geantwoord.</translation>
        </message>
        <message>
            <source>The words are for you first. Show them to the class, or talk without a picture.</source>
            <translation>De woorden zijn eerst voor jou. Laat ze zien aan de klas, of praat zonder beeld.</translation>
        </message>
        <message>
            <source>Next brings the questions for the talk on the board. The words stay one click away.</source>
            <translation>Verder zet de vragen voor het gesprek op het bord. De woorden blijven één klik weg.</translation>
        </message>
        <message>
            <source>This page with help stays on the devices, also after the end.</source>
            <translation>Deze pagina met hulp blijft op de apparaten, ook na het einde.</translation>
        </message>
        <message>
            <source>Next: Page Down or →. Back: Page Up or ←. Pause: B. All keys: ?</source>
            <translation>Verder: Page Down of →. Terug: Page Up of ←. Pauze: B. Alle toetsen: ?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::QuickStatementModel</name>
        <message>
            <source>Agree</source>
            <translation>Eens</translation>
        </message>
        <message>
            <source>Disagree</source>
            <translation>Oneens</translation>
        </message>
        <message>
            <source>I do not know</source>
            <translation>Dat weet ik niet</translation>
        </message>
    </context>
</TS>
