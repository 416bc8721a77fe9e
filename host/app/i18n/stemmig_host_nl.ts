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
    </context>
    <context>
        <name>BesideSheet</name>
        <message>
            <source>Put beside which lesson?</source>
            <translation>Naast welke les?</translation>
        </message>
        <message>
            <source>These lessons asked some of the same statements, in the same words.</source>
            <translation>In deze lessen is een deel van dezelfde stellingen gevraagd, met dezelfde woorden.</translation>
        </message>
        <message>
            <source>%1 (the same class)</source>
            <translation>%1 (dezelfde klas)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Put side by side</source>
            <translation>Naast elkaar zetten</translation>
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
        <message>
            <source>What the class sees</source>
            <translation>Dit ziet de klas</translation>
        </message>
    </context>
    <context>
        <name>BoardChoice</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>BoardExplanation</name>
        <message>
            <source>Right: %1, %2</source>
            <translation>Goed: %1, %2</translation>
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
            <source>Code for the app: %1</source>
            <translation>Code voor de app: %1</translation>
        </message>
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
        <message>
            <source>1  Scan the first code to get onto the Wi-Fi. Stay connected, even without internet.</source>
            <translation>1  Scan de eerste code om op de wifi te komen. Blijf verbonden, ook zonder internet.</translation>
        </message>
        <message>
            <source>2  Scan the second code or type</source>
            <translation>2  Scan de tweede code of typ</translation>
        </message>
        <message>
            <source>1  %1</source>
            <translation>1  %1</translation>
        </message>
        <message>
            <source>QR code of the Wi-Fi %1</source>
            <translation>QR-code van de wifi %1</translation>
        </message>
        <message>
            <source>2  Take part</source>
            <translation>2  Doe mee</translation>
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
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1, %2: %3, first: %4</source>
            <translation>%1, %2: %3, eerst: %4</translation>
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
        <name>BoothRequest</name>
        <message>
            <source>A device asks to be a shared booth. How many pupils vote there?</source>
            <translation>Een apparaat wil een stemhokje zijn. Hoeveel leerlingen stemmen daar?</translation>
        </message>
        <message>
            <source>Pupils at this booth</source>
            <translation>Leerlingen bij dit stemhokje</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>This device is no booth</source>
            <translation>Dit apparaat is geen stemhokje</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Goed</translation>
        </message>
    </context>
    <context>
        <name>BoothsPart</name>
        <message>
            <source>Without a device of their own</source>
            <translation>Zonder eigen apparaat</translation>
        </message>
        <message>
            <source>Pupils who share a device</source>
            <translation>Leerlingen die een apparaat delen</translation>
        </message>
        <message>
            <source>They vote in turn at a shared booth. On that device join as everybody does and choose “Share this device”. Then allow it here.</source>
            <translation>Zij stemmen om de beurt in een stemhokje. Doe op dat apparaat mee zoals iedereen en kies ‘Deel dit apparaat’. Zeg het hier daarna goed.</translation>
        </message>
        <message numerus="yes">
            <source>Booth %1, for %n pupil(s)</source>
            <translation>
                <numerusform>Stemhokje %1, voor %n leerling</numerusform>
                <numerusform>Stemhokje %1, voor %n leerlingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Pupils at booth %1</source>
            <translation>Leerlingen bij stemhokje %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Statements in one turn at a booth</source>
            <translation>Stellingen per beurt in het stemhokje</translation>
        </message>
        <message>
            <source>A pupil then answers this statement and the next ones in one go. Less walking, and they have not heard the talk in between.</source>
            <translation>Een leerling beantwoordt dan deze stelling en de volgende in één keer. Minder lopen, en het gesprek ertussen heeft die nog niet gehoord.</translation>
        </message>
    </context>
    <context>
        <name>ChatBubble</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClassLabelSheet</name>
        <message>
            <source>Class label</source>
            <translation>Klas</translation>
        </message>
        <message>
            <source>Tells you later which class this was. Nobody's name: a short label with a digit, like 2B. Empty is fine too.</source>
            <translation>Zo weet je later welke klas dit was. Geen naam van een persoon: kort, met een cijfer erin, zoals 2B. Leeg mag ook.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <source>Side by side</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Verslagen</translation>
        </message>
        <message>
            <source>First: %1, %2</source>
            <translation>Eerst: %1, %2</translation>
        </message>
        <message>
            <source>Then: %1, %2</source>
            <translation>Daarna: %1, %2</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Opslaan als pdf...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Afdrukken...</translation>
        </message>
        <message>
            <source>With the class label</source>
            <translation>Met de klas erbij</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
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
            <source>To the closing step</source>
            <translation>Naar de afsluiting</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Stoppen…</translation>
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
        <message>
            <source>Steps of the lesson</source>
            <translation>Stappen van de les</translation>
        </message>
    </context>
    <context>
        <name>ContactsEditor</name>
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
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Verwijder %1</translation>
        </message>
        <message>
            <source>Without a name this person is not kept.</source>
            <translation>Zonder naam wordt deze persoon niet bewaard.</translation>
        </message>
        <message>
            <source>One more person</source>
            <translation>Nog iemand</translation>
        </message>
    </context>
    <context>
        <name>ContactsSheet</name>
        <message>
            <source>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</source>
            <translation>Leerlingen zien deze mensen als eersten op de pagina met hulp. Controleer of zij vandaag en morgen bereikbaar zijn.</translation>
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
            <source>Who can a pupil go to?</source>
            <translation>Naar wie kan een leerling toe?</translation>
        </message>
        <message>
            <source>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in.</source>
            <translation>Deze les gaat over een zwaar onderwerp. Je kunt beginnen als er een naam staat van iemand naar wie een leerling toe kan.</translation>
        </message>
        <message>
            <source>Nobody to name today? Give the lesson “%1”. It is not about a sensitive topic.</source>
            <translation>Is er vandaag niemand? Geef dan de les ‘%1’. Die gaat niet over een gevoelig onderwerp.</translation>
        </message>
        <message>
            <source>The other lesson</source>
            <translation>De andere les</translation>
        </message>
    </context>
    <context>
        <name>DeleteAllSheet</name>
        <message>
            <source>Delete all lessons?</source>
            <translation>Alle lessen verwijderen?</translation>
        </message>
        <message>
            <source>All reports go, with their words, class labels, ground rules and follow-up dates. They cannot be brought back.</source>
            <translation>Alle verslagen gaan weg, met hun woorden, klassen, afspraken en vervolgdagen. Je kunt ze niet terughalen.</translation>
        </message>
        <message>
            <source>The school's contacts and your settings stay. What you saved or printed yourself stays where you put it.</source>
            <translation>De contactpersonen van de school en je instellingen blijven. Wat je zelf hebt opgeslagen of afgedrukt, blijft waar je het hebt.</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Alle lessen verwijderen</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Terug naar %1</translation>
        </message>
        <message>
            <source>Saved by itself</source>
            <translation>Bewaard</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet bewaard</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <comment>things still missing or wrong in the lesson</comment>
            <translation>
                <numerusform>nog %n te doen</numerusform>
                <numerusform>nog %n te doen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing or wrong</source>
            <translation>
                <numerusform>Nog %n ding dat ontbreekt of niet klopt</numerusform>
                <numerusform>Nog %n dingen die ontbreken of niet kloppen</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to the next one</source>
            <translation>Gaat naar het volgende</translation>
        </message>
        <message>
            <source>Ready to give</source>
            <translation>Klaar om te geven</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Opnieuw doen</translation>
        </message>
    </context>
    <context>
        <name>EditorField</name>
        <message>
            <source>It is in the folder %1.</source>
            <translation>Het staat in de map %1.</translation>
        </message>
    </context>
    <context>
        <name>EditorFields</name>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>For you and your colleagues.</source>
            <translation>Voor jou en je collega’s.</translation>
        </message>
        <message>
            <source>Title on the board</source>
            <translation>Titel op het bord</translation>
        </message>
        <message>
            <source>On the board while pupils walk in. It never names a heavy topic.</source>
            <translation>Staat op het bord terwijl leerlingen binnenkomen. Noemt nooit een zwaar onderwerp.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Samenvatting</translation>
        </message>
        <message>
            <source>One or two sentences for the card in the library.</source>
            <translation>Eén of twee zinnen voor de kaart in de bibliotheek.</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Voor wie?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minuten</translation>
        </message>
        <message>
            <source>A heavy topic</source>
            <translation>Een zwaar onderwerp</translation>
        </message>
        <message>
            <source>Asks for a contact person of the school, a closing step with help, and a harmless look-alike among the red flags.</source>
            <translation>Vraagt om een contactpersoon van de school, een afsluiting met hulp, en minstens één chat die er verdacht uitziet maar onschuldig is.</translation>
        </message>
        <message>
            <source>What pupils remember</source>
            <translation>Wat leerlingen onthouden</translation>
        </message>
        <message>
            <source>Key messages. Every statement can point to one.</source>
            <translation>Kernboodschappen. Elke stelling kan er een hebben.</translation>
        </message>
        <message>
            <source>Key message %1</source>
            <translation>Kernboodschap %1</translation>
        </message>
        <message>
            <source>One more key message</source>
            <translation>Nog een kernboodschap</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>Leerdoelen</translation>
        </message>
        <message>
            <source>Learning goal %1</source>
            <translation>Leerdoel %1</translation>
        </message>
        <message>
            <source>One more learning goal</source>
            <translation>Nog een leerdoel</translation>
        </message>
        <message>
            <source>Where the facts come from</source>
            <translation>Waar de feiten vandaan komen</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Not made by them</source>
            <translation>Niet door hen gemaakt</translation>
        </message>
        <message>
            <source>That those makers did not make or approve this lesson.</source>
            <translation>Dat de makers daarvan deze les niet hebben gemaakt of goedgekeurd.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Het bestand</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Bestandsnaam</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens.</source>
            <translation>Kleine letters, cijfers en streepjes.</translation>
        </message>
        <message>
            <source>What a teacher reads the day before. Nothing has been written yet.</source>
            <translation>Wat een docent een dag van tevoren leest. Hier staat nog niets.</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>Deel %1</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>Paragraph %1</source>
            <translation>Alinea %1</translation>
        </message>
        <message>
            <source>One more paragraph</source>
            <translation>Nog een alinea</translation>
        </message>
        <message>
            <source>One more section</source>
            <translation>Nog een deel</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Voorlezen</translation>
        </message>
        <message>
            <source>What you say in about a minute.</source>
            <translation>Wat je in ongeveer een minuut zegt.</translation>
        </message>
        <message>
            <source>Sentence %1</source>
            <translation>Zin %1</translation>
        </message>
        <message>
            <source>One more sentence</source>
            <translation>Nog een zin</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>On the board; the class keeps, strikes or adds.</source>
            <translation>Op het bord; de klas houdt, schrapt of voegt toe.</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Afspraak %1</translation>
        </message>
        <message>
            <source>One more rule</source>
            <translation>Nog een afspraak</translation>
        </message>
        <message>
            <source>Practice vote</source>
            <translation>Oefenstelling</translation>
        </message>
        <message>
            <source>Something light, to explain the words and to test the network. No answer is right.</source>
            <translation>Iets luchtigs, om de woorden uit te leggen en het netwerk te proberen. Geen antwoord is goed.</translation>
        </message>
        <message>
            <source>Add a practice vote</source>
            <translation>Voeg een oefenstelling toe</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Stelling</translation>
        </message>
        <message>
            <source>About ‘somebody’ or ‘a pupil’, never about pupils themselves. Up to 90 characters reads best.</source>
            <translation>Over ‘iemand’ of ‘een leerling’, nooit over de leerlingen zelf. Tot 90 tekens leest het best.</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <source>A harmless look-alike</source>
            <translation>Lijkt verdacht, maar is onschuldig</translation>
        </message>
        <message>
            <source>The right answer is that nothing is wrong.</source>
            <translation>Het goede antwoord is dat er niets mis is.</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
        <message>
            <source>On the board once the answer is shown.</source>
            <translation>Op het bord zodra het antwoord getoond wordt.</translation>
        </message>
        <message>
            <source>Questions for the class</source>
            <translation>Vragen aan de klas</translation>
        </message>
        <message>
            <source>Two or three open questions, on the board after the words.</source>
            <translation>Twee of drie open vragen, op het bord na de woorden.</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Vraag %1</translation>
        </message>
        <message>
            <source>One more question</source>
            <translation>Nog een vraag</translation>
        </message>
        <message>
            <source>For the teacher</source>
            <translation>Voor de docent</translation>
        </message>
        <message>
            <source>Never on the board: what to say when somebody laughs or blames, and the message in one sentence.</source>
            <translation>Nooit op het bord: wat je zegt als iemand lacht of de schuld geeft, en de boodschap in één zin.</translation>
        </message>
        <message>
            <source>Note %1</source>
            <translation>Notitie %1</translation>
        </message>
        <message>
            <source>One more note</source>
            <translation>Nog een notitie</translation>
        </message>
        <message>
            <source>In the lesson</source>
            <translation>In de les</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Hoort bij het plan</translation>
        </message>
        <message>
            <source>Off: a spare, used only when you pick it.</source>
            <translation>Uit: een reserve, alleen als je haar kiest.</translation>
        </message>
        <message>
            <source>How many words are given</source>
            <translation>Hoeveel woorden er komen</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>Gewoon</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Minder woorden</translation>
        </message>
        <message>
            <source>Fewer words need a class of twelve.</source>
            <translation>Minder woorden vraagt om een klas van twaalf.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Op het bord</translation>
        </message>
        <message>
            <source>One to six lines.</source>
            <translation>Eén tot zes regels.</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>Nog een regel</translation>
        </message>
        <message>
            <source>Cannot be skipped. Below these lines stands the page with help.</source>
            <translation>Kan niet worden overgeslagen. Onder deze regels staat de pagina met hulp.</translation>
        </message>
        <message>
            <source>Exit slip</source>
            <translation>Afsluitbriefje</translation>
        </message>
        <message>
            <source>What everybody writes on the folded paper.</source>
            <translation>Wat iedereen op het gevouwen papiertje schrijft.</translation>
        </message>
        <message>
            <source>After the lesson</source>
            <translation>Na de les</translation>
        </message>
        <message>
            <source>For the teacher.</source>
            <translation>Voor de docent.</translation>
        </message>
        <message>
            <source>Weeks later</source>
            <translation>Weken later</translation>
        </message>
        <message>
            <source>Some questions can be asked again, to see what was remembered.</source>
            <translation>Sommige vragen kun je nog eens stellen, om te zien wat er is blijven hangen.</translation>
        </message>
        <message>
            <source>After how many weeks? 0: never</source>
            <translation>Na hoeveel weken? 0: nooit</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>Wat wordt er gevraagd?</translation>
        </message>
        <message>
            <source>An opinion</source>
            <translation>Een mening</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Klopt dit?</translation>
        </message>
        <message>
            <source>A red flag?</source>
            <translation>Een rode vlag?</translation>
        </message>
        <message>
            <source>A scale</source>
            <translation>Een schaal</translation>
        </message>
        <message>
            <source>Choice %1</source>
            <translation>Keuze %1</translation>
        </message>
        <message>
            <source>One more choice</source>
            <translation>Nog een keuze</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Up to six messages. Senders are roles, such as ‘friend’ or ‘unknown number’.</source>
            <translation>Hoogstens zes berichten. Afzenders zijn rollen, zoals ‘vriend’ of ‘onbekend nummer’.</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Bericht %1</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Afzender</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Written by the one who reads along</source>
            <translation>Geschreven door wie meeleest</translation>
        </message>
        <message>
            <source>One more message</source>
            <translation>Nog een bericht</translation>
        </message>
        <message>
            <source>Add a chat</source>
            <translation>Voeg een chat toe</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>Kernboodschap</translation>
        </message>
        <message>
            <source>Ask these again</source>
            <translation>Vraag deze nog eens</translation>
        </message>
        <message>
            <source>(no words yet)</source>
            <translation>(nog zonder woorden)</translation>
        </message>
    </context>
    <context>
        <name>EditorForm</name>
        <message>
            <source>Look</source>
            <translation>Kijk</translation>
        </message>
        <message>
            <source>As the class sees it</source>
            <translation>Zoals de klas het ziet</translation>
        </message>
        <message>
            <source>Move this step up</source>
            <translation>Zet deze stap hoger</translation>
        </message>
        <message>
            <source>Move this step down</source>
            <translation>Zet deze stap lager</translation>
        </message>
        <message>
            <source>Duplicate this step</source>
            <translation>Dupliceer deze stap</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Haal deze stap weg</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Ongedaan maken haalt haar terug</translation>
        </message>
    </context>
    <context>
        <name>EditorLanguages</name>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>This lesson is in Dutch and in English. Every text is needed in both.</source>
            <translation>Deze les is in het Nederlands en in het Engels. Elke tekst moet er in beide zijn.</translation>
        </message>
        <message>
            <source>This lesson is in one language. Give it a title in the other one too, and it is in both.</source>
            <translation>Deze les is in één taal. Geef haar ook een titel in de andere taal, dan is zij in beide.</translation>
        </message>
        <message>
            <source>Only in Dutch</source>
            <translation>Alleen Nederlands</translation>
        </message>
        <message>
            <source>Takes all English texts out; undo brings them back</source>
            <translation>Haalt alle Engelse teksten weg; ongedaan maken haalt ze terug</translation>
        </message>
        <message>
            <source>Only in English</source>
            <translation>Alleen Engels</translation>
        </message>
        <message>
            <source>Takes all Dutch texts out; undo brings them back</source>
            <translation>Haalt alle Nederlandse teksten weg; ongedaan maken haalt ze terug</translation>
        </message>
    </context>
    <context>
        <name>EditorNotes</name>
        <message>
            <source>This lesson cannot be saved now. %1 Your text stays here, and Stemmig keeps trying.</source>
            <translation>Deze les kan nu niet worden bewaard. %1 Je tekst blijft hier staan, en Stemmig blijft het proberen.</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Weggaan zonder te bewaren</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probeer opnieuw</translation>
        </message>
        <message>
            <source>Somebody else has changed this file meanwhile. Which version is to be the lesson? The other one is kept beside it, in the folder %1.</source>
            <translation>Iemand anders heeft dit bestand intussen veranderd. Welke versie wordt de les? De andere blijft ernaast staan, in de map %1.</translation>
        </message>
        <message>
            <source>The other version</source>
            <translation>De andere versie</translation>
        </message>
        <message>
            <source>My version</source>
            <translation>Mijn versie</translation>
        </message>
        <message>
            <source>This file has comments (lines with #), which the editor does not keep. Before your first change the file is put beside the lesson as it is now.</source>
            <translation>In dit bestand staat commentaar (regels met #), en dat houdt de editor niet vast. Voor je eerste verandering wordt het bestand, zoals het nu is, naast de les gezet.</translation>
        </message>
        <message>
            <source>An earlier version is kept as %1.</source>
            <translation>Een eerdere versie is bewaard als %1.</translation>
        </message>
    </context>
    <context>
        <name>EditorParts</name>
        <message>
            <source>The lesson</source>
            <translation>De les</translation>
        </message>
        <message>
            <source>An empty step</source>
            <translation>Een lege stap</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Voorbereiding</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Afsluiting</translation>
        </message>
        <message>
            <source>A talk without a title</source>
            <translation>Een gesprek zonder titel</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>Een pauze</translation>
        </message>
        <message>
            <source>A statement without words</source>
            <translation>Een stelling zonder woorden</translation>
        </message>
    </context>
    <context>
        <name>EditorSide</name>
        <message>
            <source>Write on</source>
            <translation>Verder schrijven</translation>
        </message>
        <message>
            <source>Shown in</source>
            <translation>Getoond in het</translation>
        </message>
        <message>
            <source>The class does not see this part. It is for you.</source>
            <translation>Dit deel ziet de klas niet. Het is voor jou.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>Op het bord</translation>
        </message>
        <message>
            <source>On a phone</source>
            <translation>Op een telefoon</translation>
        </message>
    </context>
    <context>
        <name>EditorStep</name>
        <message>
            <source>%1, %2 to go</source>
            <translation>%1, nog %2</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>reserve</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>EditorSteps</name>
        <message>
            <source>Parts of the lesson</source>
            <translation>Delen van de les</translation>
        </message>
        <message>
            <source>Add after this part</source>
            <translation>Voeg toe na dit deel</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Stelling</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
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
            <source>Add: %1</source>
            <translation>Voeg toe: %1</translation>
        </message>
    </context>
    <context>
        <name>EditorText</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>EditorTexts</name>
        <message>
            <source>The right answer</source>
            <translation>Het goede antwoord</translation>
        </message>
        <message>
            <source>Blames the victim</source>
            <translation>Geeft het slachtoffer de schuld</translation>
        </message>
    </context>
    <context>
        <name>EndedLessonCard</name>
        <message>
            <source>Come back to: %1</source>
            <translation>Kom terug op: %1</translation>
        </message>
        <message>
            <source>Understood: %1</source>
            <translation>Begrepen: %1</translation>
        </message>
        <message>
            <source>Talked about. There are no words that say what was understood.</source>
            <translation>Over gepraat. Er zijn geen woorden die zeggen wat begrepen is.</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Verslag openen</translation>
        </message>
        <message>
            <source>Open the report of %1, %2</source>
            <translation>Verslag openen van %1, %2</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Naast elkaar</translation>
        </message>
        <message>
            <source>Mark %1, %2, to put side by side</source>
            <translation>%1, %2, aanvinken om naast elkaar te zetten</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export the lesson</source>
            <translation>De les exporteren</translation>
        </message>
        <message>
            <source>Language of the file</source>
            <translation>Taal van het bestand</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>The whole lesson on paper, with right answers, questions and notes: for you, not for the class.</source>
            <translation>De hele les op papier, met goede antwoorden, vragen en aantekeningen: voor jou, niet voor de klas.</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)…</source>
            <translation>Rekenblad (CSV)…</translation>
        </message>
        <message>
            <source>All statements with everything that belongs to them, in every language. Can be imported again without loss.</source>
            <translation>Alle stellingen met alles wat erbij hoort, in elke taal. Kan zonder verlies weer worden geïmporteerd.</translation>
        </message>
        <message>
            <source>Moodle XML…</source>
            <translation>Moodle XML…</translation>
        </message>
        <message>
            <source>The statements as questions for Moodle. Right answers are in it.</source>
            <translation>De stellingen als vragen voor Moodle. De goede antwoorden staan erin.</translation>
        </message>
        <message>
            <source>GIFT…</source>
            <translation>GIFT…</translation>
        </message>
        <message>
            <source>The same as a text file, for Moodle and other programs.</source>
            <translation>Hetzelfde als tekstbestand, voor Moodle en andere programma’s.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
    </context>
    <context>
        <name>FollowUpSheet</name>
        <message>
            <source>Day of the follow-up</source>
            <translation>Dag van het vervolg</translation>
        </message>
        <message>
            <source>Only the day is kept. From then on the list of lessons reminds you.</source>
            <translation>Alleen de dag wordt bewaard. Vanaf die dag herinnert de lijst met lessen je eraan.</translation>
        </message>
        <message>
            <source>Day, like 14-12-2026</source>
            <translation>Dag, zoals 14-12-2026</translation>
        </message>
        <message numerus="yes">
            <source>In %n week(s)</source>
            <translation>
                <numerusform>Over %n week</numerusform>
                <numerusform>Over %n weken</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
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
            <source>The class may see this screen. What is for you alone is hidden: notes, answers, the next step.</source>
            <translation>De klas ziet dit scherm misschien. Wat alleen voor jou is, is verborgen: notities, antwoorden, de volgende stap.</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>Naar de afsluiting</translation>
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
        <message>
            <source>Words of the group</source>
            <translation>Woorden van de groep</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
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
        <name>Home</name>
        <message>
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Verslagen</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Wat bewaard blijft</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
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
            <source>Pages</source>
            <translation>Pagina's</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Not taken over, or not wholly</source>
            <translation>Niet of niet helemaal overgenomen</translation>
        </message>
        <message>
            <source>This file cannot be used. Nothing was changed.</source>
            <translation>Dit bestand is niet te gebruiken. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Title of the new lesson</source>
            <translation>Titel van de nieuwe les</translation>
        </message>
        <message>
            <source>Language of the texts, where the file does not say</source>
            <translation>Taal van de teksten, als het bestand dat niet zegt</translation>
        </message>
        <message>
            <source>About a heavy topic</source>
            <translation>Over een zwaar onderwerp</translation>
        </message>
        <message>
            <source>Then a pupil must have somebody to go to, and words are given with more care. When in doubt: on.</source>
            <translation>Dan moet er iemand zijn bij wie een leerling terechtkan, en gaat de uitslag er voorzichtiger mee om. Twijfel je? Zet het aan.</translation>
        </message>
        <message>
            <source>Opinion or check?</source>
            <translation>Mening, of klopt dit?</translation>
        </message>
        <message>
            <source>The file names no right answer here, or more than one. An opinion has none; a check has one.</source>
            <translation>Het bestand noemt hier geen goed antwoord, of meer dan één. Bij een mening is er geen, bij ‘klopt dit?’ is er één.</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Mening</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Klopt dit?</translation>
        </message>
        <message>
            <source>An opinion needs three choices. Add one in the lesson before you give it.</source>
            <translation>Een mening heeft drie antwoorden nodig. Voeg er in de les een toe voordat je haar geeft.</translation>
        </message>
        <message>
            <source>Which answer is right?</source>
            <translation>Welk antwoord is goed?</translation>
        </message>
        <message>
            <source>All others are opinions</source>
            <translation>Alle andere zijn meningen</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Overgenomen</translation>
        </message>
        <message>
            <source>%1 (right)</source>
            <translation>%1 (goed)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Make the lesson</source>
            <translation>De les maken</translation>
        </message>
        <message>
            <source>To mend in the new lesson before it can be given</source>
            <translation>Te herstellen in de nieuwe les, voordat je haar kunt geven</translation>
        </message>
        <message>
            <source>To mend afterwards: %1</source>
            <translation>Daarna te herstellen: %1</translation>
        </message>
    </context>
    <context>
        <name>ItemTools</name>
        <message>
            <source>Move up: %1</source>
            <translation>Hoger: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Lager: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Weghalen: %1</translation>
        </message>
    </context>
    <context>
        <name>KeptFile</name>
        <message>
            <source>Close %1</source>
            <translation>%1 sluiten</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>What is kept</source>
            <translation>Wat bewaard blijft</translation>
        </message>
        <message>
            <source>All files of Stemmig on this computer, read just now. Open one to see everything that is in it.</source>
            <translation>Alle bestanden van Stemmig op deze computer, net gelezen. Open een bestand en je ziet alles wat erin staat.</translation>
        </message>
        <message>
            <source>When it goes</source>
            <translation>Wanneer het weggaat</translation>
        </message>
        <message>
            <source>Reports are kept until %1. The first time Stemmig starts after that day, they are deleted by themselves. A broken-off lesson goes after 12 hours.</source>
            <translation>Verslagen blijven bewaard tot en met %1. Start je Stemmig daarna, dan gaan ze vanzelf weg. Een afgebroken les gaat na 12 uur weg.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Map: %1</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Alle lessen verwijderen</translation>
        </message>
    </context>
    <context>
        <name>KeptTable</name>
        <message>
            <source>There is nothing in it.</source>
            <translation>Er staat niets in.</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Page Down or Right</source>
            <translation>Page Down of Rechts</translation>
        </message>
        <message>
            <source>Next: what the large button says</source>
            <translation>Verder: wat op de grote knop staat</translation>
        </message>
        <message>
            <source>Page Up or Left</source>
            <translation>Page Up of Links</translation>
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
        <message>
            <source>Follow-up due</source>
            <translation>Vervolg aan de beurt</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(en nog %n)</numerusform>
                <numerusform>(en nog %n)</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>‘%1’</translation>
        </message>
        <message>
            <source>Last given: %1</source>
            <translation>Laatst gegeven: %1</translation>
        </message>
        <message>
            <source>What pupils remember</source>
            <translation>Wat leerlingen onthouden</translation>
        </message>
        <message numerus="yes">
            <source>Start (%n statement(s), %1 minutes)</source>
            <translation>
                <numerusform>Begin (%n stelling, %1 minuten)</numerusform>
                <numerusform>Begin (%n stellingen, %1 minuten)</numerusform>
            </translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Voorbereiden</translation>
        </message>
        <message>
            <source>Prepare %1</source>
            <translation>%1 voorbereiden</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Bewerk %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Kopie bewerken</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Dupliceer %1</translation>
        </message>
        <message>
            <source>Edit a copy of %1</source>
            <translation>Bewerk een kopie van %1</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
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
            <source>Search lessons and statements</source>
            <translation>Zoek in lessen en stellingen</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Map openen…</translation>
        </message>
        <message>
            <source>With lessons of your own</source>
            <translation>Met eigen lessen</translation>
        </message>
        <message>
            <source>Follow-up due for %1: %2</source>
            <translation>Vervolg aan de beurt voor %1: %2</translation>
        </message>
        <message>
            <source>Follow-up due: %1</source>
            <translation>Vervolg aan de beurt: %1</translation>
        </message>
        <message>
            <source>(after “%1” of %2)</source>
            <translation>(na ‘%1’ van %2)</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>Niet meer nodig</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Voorbereiden</translation>
        </message>
        <message>
            <source>No lesson has “%1” in it.</source>
            <translation>In geen enkele les staat ‘%1’.</translation>
        </message>
        <message>
            <source>No lessons found. Open a folder that holds lessons.</source>
            <translation>Geen lessen gevonden. Open een map waar lessen in staan.</translation>
        </message>
        <message>
            <source>A folder with lessons of your own</source>
            <translation>Een map met eigen lessen</translation>
        </message>
        <message>
            <source>New lesson…</source>
            <translation>Nieuwe les…</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Bestand importeren…</translation>
        </message>
        <message>
            <source>Statements from a spreadsheet or from Moodle</source>
            <translation>Stellingen uit een rekenblad of uit Moodle</translation>
        </message>
        <message>
            <source>A file with statements</source>
            <translation>Een bestand met stellingen</translation>
        </message>
        <message>
            <source>CSV, GIFT and Moodle XML (*.csv *.tsv *.txt *.gift *.xml)</source>
            <translation>CSV, GIFT en Moodle XML (*.csv *.tsv *.txt *.gift *.xml)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
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
            <source>Clear the room</source>
            <translation>Groep leegmaken</translation>
        </message>
        <message>
            <source>Can take part</source>
            <translation>Kunnen meedoen</translation>
        </message>
    </context>
    <context>
        <name>LobbySide</name>
        <message>
            <source>Devices with the Stemmig app ask for this code: %1</source>
            <translation>Apparaten met de app van Stemmig vragen deze code: %1</translation>
        </message>
        <message>
            <source>This class</source>
            <translation>Deze klas</translation>
        </message>
        <message>
            <source>Class, like 2B, for your own overview</source>
            <translation>Klas, zoals 2B, voor je eigen overzicht</translation>
        </message>
        <message>
            <source>Not a name of a pupil. You may leave it empty.</source>
            <translation>Geen naam van een leerling. Leeg laten mag.</translation>
        </message>
        <message>
            <source>Work without results</source>
            <translation>Werken zonder uitslagen</translation>
        </message>
        <message>
            <source>Getting in</source>
            <translation>Meedoen</translation>
        </message>
        <message numerus="yes">
            <source>Tickets: %n left</source>
            <translation>
                <numerusform>Kaartjes: nog %n</numerusform>
                <numerusform>Kaartjes: nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper tickets…</source>
            <translation>Papieren kaartjes…</translation>
        </message>
        <message>
            <source>Wi-Fi code: %1</source>
            <translation>Wifi-code: %1</translation>
        </message>
        <message>
            <source>Code for a hotspot…</source>
            <translation>Code voor een hotspot…</translation>
        </message>
        <message>
            <source>Computer room: several devices share one address</source>
            <translation>Computerlokaal: apparaten delen één adres</translation>
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
        <name>NetworkCard</name>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Address in the code</source>
            <translation>Adres in de code</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2, virtual)</source>
            <translation>%1 (%2, virtueel)</translation>
        </message>
    </context>
    <context>
        <name>NewLessonSheet</name>
        <message>
            <source>A new lesson</source>
            <translation>Een nieuwe les</translation>
        </message>
        <message>
            <source>What is it called? Fill in one language, or both: then every text has both.</source>
            <translation>Hoe heet zij? Vul één taal in, of allebei: dan heeft elke tekst er twee.</translation>
        </message>
        <message>
            <source>Title in Dutch</source>
            <translation>Titel in het Nederlands</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Titel in het Engels</translation>
        </message>
        <message>
            <source>It is kept in your folder %1.</source>
            <translation>Zij wordt bewaard in je map %1.</translation>
        </message>
        <message>
            <source>Stemmig makes a folder for your own lessons: %1.</source>
            <translation>Stemmig maakt een map voor je eigen lessen: %1.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Make the lesson</source>
            <translation>Maak de les</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>After this</source>
            <translation>Hierna</translation>
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
        <name>OwnFolderBar</name>
        <message>
            <source>Own lessons: %1</source>
            <translation>Eigen lessen: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Lees opnieuw</translation>
        </message>
        <message>
            <source>After a change in a lesson file</source>
            <translation>Na een wijziging in een lesbestand</translation>
        </message>
        <message>
            <source>Forget this folder</source>
            <translation>Vergeet deze map</translation>
        </message>
        <message>
            <source>The files stay where they are</source>
            <translation>De bestanden blijven waar ze zijn</translation>
        </message>
        <message>
            <source>This folder is not here now. Is it on a stick or a network drive? Put that back and choose “Read again”. The other lessons work as always.</source>
            <translation>Deze map is er nu niet. Staat zij op een stick of een netwerkschijf? Sluit die weer aan en kies ‘Lees opnieuw’. De andere lessen werken gewoon.</translation>
        </message>
        <message>
            <source>There are no lessons in this folder. A lesson is a file that ends in .textproto.</source>
            <translation>In deze map staan geen lessen. Een les is een bestand dat eindigt op .textproto.</translation>
        </message>
    </context>
    <context>
        <name>OwnRule</name>
        <message>
            <source>A rule of the class</source>
            <translation>Een afspraak van de klas</translation>
        </message>
        <message>
            <source>Take this rule away</source>
            <translation>Haal deze afspraak weg</translation>
        </message>
    </context>
    <context>
        <name>PhonePreview</name>
        <message>
            <source>What a pupil sees</source>
            <translation>Wat een leerling ziet</translation>
        </message>
    </context>
    <context>
        <name>PreparationPage</name>
        <message>
            <source>Lessons</source>
            <translation>Lessen</translation>
        </message>
        <message>
            <source>Preparing lesson %1.</source>
            <translation>Les %1 voorbereiden.</translation>
        </message>
        <message>
            <source>Reading this takes about ten minutes; best the day before. Nothing here is ticked, and nothing is kept of it.</source>
            <translation>Lezen kost ongeveer tien minuten; liefst een dag van tevoren. Je vinkt hier niets af en er wordt niets van bewaard.</translation>
        </message>
        <message numerus="yes">
            <source>Start (%n statement(s), %1 minutes)</source>
            <translation>
                <numerusform>Begin (%n stelling, %1 minuten)</numerusform>
                <numerusform>Begin (%n stellingen, %1 minuten)</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it without a class</source>
            <translation>Probeer zonder klas</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Bewaren als pdf…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Printen…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bewerken</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Kopie bewerken</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>The lesson itself, as a file</source>
            <translation>De les zelf, als bestand</translation>
        </message>
    </context>
    <context>
        <name>PreparationSide</name>
        <message>
            <source>Who pupils can go to</source>
            <translation>Naar wie leerlingen toe kunnen</translation>
        </message>
        <message>
            <source>Nobody is named yet. This lesson starts when somebody is.</source>
            <translation>Er staat nog niemand. Deze les begint pas als er iemand staat.</translation>
        </message>
        <message>
            <source>Nobody is named yet.</source>
            <translation>Er staat nog niemand.</translation>
        </message>
        <message>
            <source>Is somebody reachable, today and tomorrow?</source>
            <translation>Is er iemand bereikbaar, vandaag en morgen?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Aanpassen</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Invullen</translation>
        </message>
        <message>
            <source>Change who pupils can go to</source>
            <translation>Pas aan naar wie leerlingen toe kunnen</translation>
        </message>
        <message>
            <source>Open the addresses yourself today</source>
            <translation>Open de adressen vandaag zelf</translation>
        </message>
        <message>
            <source>Pupils find them on the Info page of every screen. Do they still work?</source>
            <translation>Leerlingen vinden ze op de infopagina van elk scherm. Werken ze nog?</translation>
        </message>
        <message>
            <source>Checked on %1.</source>
            <translation>Nagekeken op %1.</translation>
        </message>
    </context>
    <context>
        <name>PreparationText</name>
        <message>
            <source>What pupils remember</source>
            <translation>Wat leerlingen onthouden</translation>
        </message>
        <message>
            <source>What to say when something happens</source>
            <translation>Wat je zegt als er iets gebeurt</translation>
        </message>
        <message>
            <source>In the lesson the H key brings these texts, to read aloud.</source>
            <translation>In de les haal je deze teksten op met de toets H, om voor te lezen.</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>Leerdoelen</translation>
        </message>
    </context>
    <context>
        <name>PrinterSheet</name>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save as PDF and print that where there is one.</source>
            <translation>Deze computer kent geen printer. Sla het op als pdf en druk dat af waar wel een printer is.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Put this message away</source>
            <translation>Haal deze melding weg</translation>
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
        <name>ReportAside</name>
        <message>
            <source>Follow-up</source>
            <translation>Vervolg</translation>
        </message>
        <message>
            <source>It was planned for %1. Ask some statements again and see what stayed.</source>
            <translation>Dit stond gepland voor %1. Vraag een paar stellingen nog eens en kijk wat is blijven hangen.</translation>
        </message>
        <message>
            <source>Planned for %1.</source>
            <translation>Gepland voor %1.</translation>
        </message>
        <message>
            <source>Ask some statements again in a few weeks and see what stayed. A good day: %1.</source>
            <translation>Vraag over een paar weken enkele stellingen nog eens en kijk wat is blijven hangen. Een goede dag: %1.</translation>
        </message>
        <message>
            <source>No day is planned.</source>
            <translation>Er is geen dag gepland.</translation>
        </message>
        <message>
            <source>Plan this day</source>
            <translation>Deze dag plannen</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Andere dag kiezen</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Dag kiezen</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>Het is gedaan</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>Geen vervolg</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Meenemen</translation>
        </message>
        <message>
            <source>With the class label</source>
            <translation>Met de klas erbij</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Opslaan als pdf...</translation>
        </message>
        <message>
            <source>Save as CSV...</source>
            <translation>Opslaan als csv...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Afdrukken...</translation>
        </message>
        <message>
            <source>Exit slips...</source>
            <translation>Exitbriefjes...</translation>
        </message>
        <message>
            <source>Put beside another lesson</source>
            <translation>Naast een andere les zetten</translation>
        </message>
        <message>
            <source>No other lesson has asked the same statements.</source>
            <translation>In geen andere les zijn dezelfde stellingen gevraagd.</translation>
        </message>
        <message>
            <source>Delete this lesson</source>
            <translation>Deze les verwijderen</translation>
        </message>
        <message>
            <source>Kept until %1, then deleted by itself.</source>
            <translation>Bewaard tot en met %1, daarna gaat het vanzelf weg.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Verslagen</translation>
        </message>
        <message>
            <source>%1, class %2</source>
            <translation>%1, klas %2</translation>
        </message>
        <message>
            <source>Add a class label</source>
            <translation>Klas toevoegen</translation>
        </message>
        <message>
            <source>Change the class label</source>
            <translation>Klas wijzigen</translation>
        </message>
        <message>
            <source>Come back to this</source>
            <translation>Kom hierop terug</translation>
        </message>
        <message>
            <source>Not asked in this lesson</source>
            <translation>Niet gevraagd in deze les</translation>
        </message>
        <message>
            <source>What the class agreed on</source>
            <translation>Wat de klas afsprak</translation>
        </message>
        <message>
            <source>Delete this lesson?</source>
            <translation>Deze les verwijderen?</translation>
        </message>
        <message>
            <source>Its report goes, with the words, class label, ground rules and follow-up date. It cannot be brought back.</source>
            <translation>Het verslag gaat weg, met de woorden, de klas, de afspraken en de vervolgdag. Je kunt het niet terughalen.</translation>
        </message>
        <message>
            <source>What you saved or printed yourself stays where you put it.</source>
            <translation>Wat je zelf hebt opgeslagen of afgedrukt, blijft waar je het hebt.</translation>
        </message>
        <message>
            <source>Delete this lesson</source>
            <translation>Deze les verwijderen</translation>
        </message>
    </context>
    <context>
        <name>ReportSection</name>
        <message>
            <source>Other statements</source>
            <translation>Andere stellingen</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Verslagen</translation>
        </message>
        <message>
            <source>No lesson has ended yet.</source>
            <translation>Er is nog geen les afgelopen.</translation>
        </message>
        <message>
            <source>After a lesson you find here what was understood and what to come back to: words about the whole group, never about a pupil. A rehearsal leaves nothing.</source>
            <translation>Na een les vind je hier wat begrepen is en waar je op terugkomt: woorden over de hele groep, nooit over een leerling. Een proefles laat niets achter.</translation>
        </message>
        <message>
            <source>Kept until %1, then deleted by itself.</source>
            <translation>Bewaard tot en met %1, daarna gaat het vanzelf weg.</translation>
        </message>
        <message>
            <source>See what is kept</source>
            <translation>Bekijk wat bewaard blijft</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Alle lessen verwijderen</translation>
        </message>
        <message>
            <source>Put side by side</source>
            <translation>Naast elkaar zetten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Two lessons are marked.</source>
            <translation>Er zijn twee lessen aangevinkt.</translation>
        </message>
        <message>
            <source>Mark one more lesson to put beside it.</source>
            <translation>Vink nog een les aan om ernaast te zetten.</translation>
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
        <message>
            <source>%1, room locked</source>
            <translation>%1, groep op slot</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n leerling</numerusform>
                <numerusform>%n leerlingen</numerusform>
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
            <source>A rule of the class itself</source>
            <translation>Een afspraak van de klas zelf</translation>
        </message>
        <message>
            <source>Eight rules are the most. Strike one to add another.</source>
            <translation>Acht afspraken is het meeste. Schrap er een om er een toe te voegen.</translation>
        </message>
    </context>
    <context>
        <name>SchoolFileSheet</name>
        <message>
            <source>In this file: %1. This replaces what is here now: %2.</source>
            <translation>In dit bestand: %1. Dit vervangt wat er nu staat: %2.</translation>
        </message>
        <message>
            <source>This file cannot be used. Nothing was changed. Show this to who made it:</source>
            <translation>Dit bestand is niet te gebruiken. Er is niets veranderd. Laat dit zien aan wie het maakte:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Vervangen</translation>
        </message>
    </context>
    <context>
        <name>SchoolPage</name>
        <message>
            <source>Your school</source>
            <translation>Jouw school</translation>
        </message>
        <message>
            <source>Saved on this computer.</source>
            <translation>Bewaard op deze computer.</translation>
        </message>
        <message>
            <source>Fill this in once. What you type is saved on this computer by itself.</source>
            <translation>Vul dit één keer in. Wat je typt, wordt vanzelf bewaard op deze computer.</translation>
        </message>
        <message>
            <source>Who pupils can go to</source>
            <translation>Naar wie leerlingen toe kunnen</translation>
        </message>
        <message>
            <source>Pupils see these people first on the Info page. A sensitive lesson starts only when at least one is named.</source>
            <translation>Leerlingen zien deze mensen als eersten op de infopagina. Een gevoelige les begint pas als er minstens één naam staat.</translation>
        </message>
        <message>
            <source>More help on the Info page</source>
            <translation>Meer hulp op de infopagina</translation>
        </message>
        <message>
            <source>These are off until your school wants them.</source>
            <translation>Deze staan uit tot jouw school ze wil.</translation>
        </message>
        <message>
            <source>A calm place</source>
            <translation>Een rustige plek</translation>
        </message>
        <message>
            <source>Where can a pupil go who wants to leave the lesson for a while? An adult is there. You see this line when somebody has left.</source>
            <translation>Waar kan een leerling heen die even uit de les wil? Er is daar een volwassene. Je ziet deze regel als er iemand is weggegaan.</translation>
        </message>
        <message>
            <source>Place and person</source>
            <translation>Plek en persoon</translation>
        </message>
        <message>
            <source>School file</source>
            <translation>Schoolbestand</translation>
        </message>
        <message>
            <source>The care coordinator can fill this page in once, save it as a file and give it to every teacher. The people and the help above are in it; nothing about a class or a pupil.</source>
            <translation>De zorgcoördinator kan deze pagina één keer invullen, als bestand bewaren en aan elke docent geven. De mensen en de hulp van hierboven staan erin; niets over een klas of een leerling.</translation>
        </message>
        <message>
            <source>Open a school file…</source>
            <translation>Schoolbestand openen…</translation>
        </message>
        <message>
            <source>Save as a school file…</source>
            <translation>Bewaren als schoolbestand…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Bewaard: %1</translation>
        </message>
        <message>
            <source>Open a school file</source>
            <translation>Schoolbestand openen</translation>
        </message>
        <message>
            <source>School file (*.textproto)</source>
            <translation>Schoolbestand (*.textproto)</translation>
        </message>
        <message>
            <source>Save as a school file</source>
            <translation>Bewaren als schoolbestand</translation>
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
        <name>ScrollPage</name>
        <message>
            <source>Back to %1</source>
            <translation>Terug naar %1</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Show all lessons</source>
            <translation>Toon alle lessen</translation>
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
        <name>SheetBar</name>
        <message>
            <source>What is on the board</source>
            <translation>Wat er op het bord staat</translation>
        </message>
    </context>
    <context>
        <name>SlipsSheet</name>
        <message>
            <source>Exit slips</source>
            <translation>Exitbriefjes</translation>
        </message>
        <message>
            <source>Everybody writes and folds, so that writing stands out for nobody. The slips stay on paper; this program sees none of it.</source>
            <translation>Iedereen schrijft en vouwt, zodat niemand opvalt. De briefjes blijven op papier; dit programma ziet er niets van.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Afdrukken...</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Opslaan als pdf...</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>%1, now</source>
            <translation>%1, nu</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, klaar</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>extra</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>TicketsSheet</name>
        <message>
            <source>Paper tickets</source>
            <translation>Papieren kaartjes</translation>
        </message>
        <message>
            <source>With tickets a device gets in with the code on its paper only. Each is good for one device and for this lesson. Hand them out yourself, in any order: a ticket says nothing about who got it.</source>
            <translation>Met kaartjes komt een apparaat alleen binnen met de code op het papier. Elk kaartje werkt voor één apparaat en deze les. Deel ze zelf uit, in willekeurige volgorde: een kaartje zegt niets over wie het kreeg.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Hoeveel</translation>
        </message>
        <message>
            <source>How many tickets</source>
            <translation>Hoeveel kaartjes</translation>
        </message>
        <message>
            <source>Make more</source>
            <translation>Maak er meer</translation>
        </message>
        <message>
            <source>Make tickets</source>
            <translation>Maak kaartjes</translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) were not used yet.</source>
            <translation>
                <numerusform>%n kaartje is nog niet gebruikt.</numerusform>
                <numerusform>%n kaartjes zijn nog niet gebruikt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Opslaan als pdf...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Afdrukken...</translation>
        </message>
        <message>
            <source>Let devices in without a ticket</source>
            <translation>Laat apparaten binnen zonder kaartje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>WifiSheet</name>
        <message>
            <source>Code for a hotspot</source>
            <translation>Code voor een hotspot</translation>
        </message>
        <message>
            <source>No Wi-Fi in the room? Switch on the hotspot of this laptop or of a phone, and type its name and password here. The board then shows a code for it, before the code of the lesson. A hotspot of Windows takes 8 devices, so it is too small for a class.</source>
            <translation>Geen wifi in het lokaal? Zet de hotspot van deze laptop of van een telefoon aan en typ hier de naam en het wachtwoord. Op het bord komt dan een code ervoor, vóór de code van de les. Een hotspot van Windows kan 8 apparaten aan, dus die is te klein voor een klas.</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Naam van het netwerk</translation>
        </message>
        <message>
            <source>Password, empty for an open network</source>
            <translation>Wachtwoord, leeg voor een open netwerk</translation>
        </message>
        <message>
            <source>The network does not show its name</source>
            <translation>Het netwerk laat zijn naam niet zien</translation>
        </message>
        <message>
            <source>Phones may say that this network has no internet: choose to stay connected.</source>
            <translation>Telefoons melden misschien dat dit netwerk geen internet heeft: kies voor verbonden blijven.</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Haal de code weg</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Toon op het bord</translation>
        </message>
    </context>
    <context>
        <name>WordTable</name>
        <message>
            <source>right answer</source>
            <translation>goede antwoord</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ArchiveModel</name>
        <message>
            <source>All classes</source>
            <translation>Alle klassen</translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>Zonder klas</translation>
        </message>
        <message>
            <source>Follow-up since %1</source>
            <translation>Vervolg sinds %1</translation>
        </message>
        <message>
            <source>Follow-up on %1</source>
            <translation>Vervolg op %1</translation>
        </message>
        <message>
            <source>Beside %1</source>
            <translation>Naast %1</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Klas %1</translation>
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
        <message>
            <source>The room is closed</source>
            <translation>De groep is op slot</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) joined</source>
            <translation>
                <numerusform>%n apparaat doet mee</numerusform>
                <numerusform>%n apparaten doen mee</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) can take part</source>
            <translation>
                <numerusform>%n leerling kan meedoen</numerusform>
                <numerusform>%n leerlingen kunnen meedoen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) take part, %1 of them at a booth</source>
            <translation>
                <numerusform>%n leerling doet mee, %1 in een stemhokje</numerusform>
                <numerusform>%n leerlingen doen mee, %1 in een stemhokje</numerusform>
            </translation>
        </message>
        <message>
            <source>Second round, %1</source>
            <translation>Tweede ronde, %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ComparisonModel</name>
        <message>
            <source>stemmig-side-by-side-%1</source>
            <translation>stemmig-naast-elkaar-%1</translation>
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
        <message>
            <source>This topic is heavy, and nobody can look after so many pupils at once. Expect more than 40 all the same?</source>
            <translation>Dit onderwerp is zwaar en niemand kan op zo veel leerlingen tegelijk letten. Toch meer dan 40 verwachten?</translation>
        </message>
        <message>
            <source>Everybody has to scan a new code then, and given tickets are worthless. Clear the room?</source>
            <translation>Iedereen moet dan een nieuwe code scannen, en uitgedeelde kaartjes werken niet meer. De groep leegmaken?</translation>
        </message>
        <message>
            <source>Fewer than %1 devices have joined: with so few no result can be shown. Begin all the same?</source>
            <translation>Er doen minder dan %1 apparaten mee: met zo weinig kan er geen uitslag zijn. Toch beginnen?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::EditorPreview</name>
        <message>
            <source>Write the statement and at least two choices; then you see them here.</source>
            <translation>Schrijf de stelling en minstens twee keuzes; dan zie je ze hier.</translation>
        </message>
        <message>
            <source>Write something for the board; then you see it here.</source>
            <translation>Schrijf iets voor het bord; dan zie je het hier.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Stelling</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Uitleg</translation>
        </message>
    </context>
    <context>
        <name>stemmig::EndedLesson</name>
        <message>
            <source>class %1, %2</source>
            <translation>klas %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stemmig::Exports</name>
        <message>
            <source>Sent to %1.</source>
            <translation>Naar %1 gestuurd.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Opgeslagen als %1.</translation>
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
            <source>Next: Page Down or Right. Back: Page Up or Left. Pause: B. All keys: ?</source>
            <translation>Verder: Page Down of Rechts. Terug: Page Up of Links. Pauze: B. Alle toetsen: ?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ImportModel</name>
        <message>
            <source>Still to answer: %1</source>
            <translation>Nog te beantwoorden: %1</translation>
        </message>
        <message>
            <source>The lesson has no title yet.</source>
            <translation>De les heeft nog geen titel.</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Regel %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::LibraryModel</name>
        <message numerus="yes">
            <source>%n thing(s) in it are still missing or wrong; “Edit” shows which.</source>
            <translation>
                <numerusform>Er ontbreekt nog %n ding of het klopt niet; ‘Bewerken’ laat zien wat.</numerusform>
                <numerusform>Er ontbreken nog %n dingen of ze kloppen niet; ‘Bewerken’ laat zien welke.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stemmig::LobbyModel</name>
        <message>
            <source>tickets</source>
            <translation>kaartjes</translation>
        </message>
        <message>
            <source>Without results: the class talks about each statement, nothing is voted on.</source>
            <translation>Zonder uitslagen: de klas praat over elke stelling en er wordt niet gestemd.</translation>
        </message>
        <message>
            <source>With fewer than %1 devices no result can be shown, or an answer could be guessed. Work without results.</source>
            <translation>Met minder dan %1 apparaten kan er geen uitslag zijn: een antwoord zou te raden zijn. Werk zonder uitslagen.</translation>
        </message>
        <message>
            <source>Every pupil on an own device. You and the class see words about the whole group.</source>
            <translation>Iedere leerling op een eigen apparaat. Jij en de klas zien woorden over de hele groep.</translation>
        </message>
        <message>
            <source>All pupils vote in turn at a shared booth.</source>
            <translation>Alle leerlingen stemmen om de beurt in een stemhokje.</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) vote in turn at a shared booth, the others on a device of their own.</source>
            <translation>
                <numerusform>%n leerling stemt in een stemhokje, de anderen op een eigen apparaat.</numerusform>
                <numerusform>%n leerlingen stemmen om de beurt in een stemhokje, de anderen op een eigen apparaat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stemmig::PreparationModel</name>
        <message>
            <source>preparation-lesson-%1</source>
            <translation>voorbereiding-les-%1</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>voorbereiding</translation>
        </message>
        <message>
            <source>lesson-%1</source>
            <translation>les-%1</translation>
        </message>
        <message>
            <source>lesson</source>
            <comment>name of a file</comment>
            <translation>les</translation>
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
    <context>
        <name>stemmig::ReportModel</name>
        <message>
            <source>Opinion</source>
            <translation>Mening</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Klopt dit?</translation>
        </message>
        <message>
            <source>Red flag or not?</source>
            <translation>Rode vlag of niet?</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Schaal</translation>
        </message>
        <message>
            <source>first round</source>
            <translation>eerste ronde</translation>
        </message>
        <message>
            <source>second round</source>
            <translation>tweede ronde</translation>
        </message>
        <message>
            <source>stemmig-report-%1</source>
            <translation>stemmig-verslag-%1</translation>
        </message>
        <message>
            <source>stemmig-exit-slips</source>
            <translation>stemmig-exitbriefjes</translation>
        </message>
    </context>
    <context>
        <name>stemmig::SchoolModel</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extra helpline(s)</source>
            <translation>
                <numerusform>%n extra hulplijn</numerusform>
                <numerusform>%n extra hulplijnen</numerusform>
            </translation>
        </message>
        <message>
            <source>school.textproto</source>
            <translation>school.textproto</translation>
        </message>
        <message>
            <source>Not on the Info page of this program, so not shown to pupils: %1</source>
            <translation>Niet op de infopagina van dit programma, dus leerlingen zien dit niet: %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::WordTable</name>
        <message>
            <source>No result was shown.</source>
            <translation>Er is geen uitslag getoond.</translation>
        </message>
        <message>
            <source>No result was shown in this round: %1.</source>
            <translation>In deze ronde is geen uitslag getoond: %1.</translation>
        </message>
    </context>
</TS>
