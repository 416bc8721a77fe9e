<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Answers</name>
    <message>
        <source>I skip this one</source>
        <translation>Deze sla ik over</translation>
    </message>
</context>
<context>
    <name>BoothFormPage</name>
    <message>
        <source>Pupils vote on this device in turn. Your teacher has to agree.</source>
        <translation>Leerlingen stemmen om de beurt op dit apparaat. Je docent moet het goedvinden.</translation>
    </message>
    <message>
        <source>How many pupils?</source>
        <translation>Hoeveel leerlingen?</translation>
    </message>
    <message>
        <source>From 2 to 40</source>
        <translation>Van 2 tot 40</translation>
    </message>
    <message>
        <source>Type a number from 2 to 40.</source>
        <translation>Vul een getal in van 2 tot 40.</translation>
    </message>
    <message>
        <source>Ask your teacher</source>
        <translation>Vraag je docent</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Stemhokje</translation>
    </message>
</context>
<context>
    <name>BoothNextPage</name>
    <message>
        <source>Next pupil</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Come alone. Nobody looks on.</source>
        <translation>Kom alleen. Niemand kijkt mee.</translation>
    </message>
    <message>
        <source>It is my turn</source>
        <translation>Ik ben aan de beurt</translation>
    </message>
    <message>
        <source>%1 of %2 have been here</source>
        <translation>%1 van %2 zijn geweest</translation>
    </message>
    <message>
        <source>This device was started again. What was in it is gone. Whoever has voted may vote again.</source>
        <translation>Dit apparaat is opnieuw gestart. Wat erin zat, is weg. Wie al gestemd heeft, mag opnieuw.</translation>
    </message>
    <message>
        <source>%1 of %2 has been here</source>
        <translation>%1 van %2 is geweest</translation>
    </message>
</context>
<context>
    <name>BoothTurnPage</name>
    <message>
        <source>Chosen. You can still switch.</source>
        <translation>Gekozen. Wisselen kan nog.</translation>
    </message>
    <message>
        <source>You have not chosen yet.</source>
        <translation>Je hebt nog niets gekozen.</translation>
    </message>
    <message>
        <source>Choose what fits best.</source>
        <translation>Kies wat het best past.</translation>
    </message>
    <message>
        <source>Statement %1 of %2 of your turn</source>
        <translation>Stelling %1 van %2 van jouw beurt</translation>
    </message>
    <message>
        <source>Just to try</source>
        <translation>Om te proberen</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Stelling %1 van %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Volgende stelling</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to see</source>
        <translation>Houd vast en kijk</translation>
    </message>
    <message>
        <source>Hold to see your choice</source>
        <translation>Houd ingedrukt om je keuze te zien</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>The lesson is over. You may close this window.</source>
        <translation>De les is afgelopen. Je mag dit venster sluiten.</translation>
    </message>
    <message>
        <source>Whatever it is, you can always talk.</source>
        <translation>Wat er ook is, praten kan altijd.</translation>
    </message>
    <message>
        <source>At school: your mentor, or an adult you trust.</source>
        <translation>Op school: je mentor, of een volwassene die je vertrouwt.</translation>
    </message>
    <message>
        <source>In danger now? Call 112.</source>
        <translation>Ben je nu in gevaar? Bel 112.</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Op school</translation>
    </message>
    <message>
        <source>Places to go for help</source>
        <translation>Waar je hulp vindt</translation>
    </message>
    <message>
        <source>These addresses are from %1.</source>
        <translation>Deze adressen zijn van %1.</translation>
    </message>
    <message>
        <source>Look for another lesson</source>
        <translation>Zoek een andere les</translation>
    </message>
</context>
<context>
    <name>LeaveBoothPage</name>
    <message>
        <source>Close this window?</source>
        <translation>Dit venster sluiten?</translation>
    </message>
    <message>
        <source>Votes are inside that your teacher&apos;s computer does not have yet. If you close it, they are gone.</source>
        <translation>Er zitten stemmen in die de computer van je docent nog niet heeft. Sluit je het venster, dan zijn ze weg.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Laat open</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Toch sluiten</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rehearsal: these answers are not anonymous</source>
        <translation>Oefening: deze antwoorden zijn niet anoniem</translation>
    </message>
    <message>
        <source>No connection. We keep trying.</source>
        <translation>Geen verbinding. We blijven het proberen.</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer has stopped. You rejoin automatically.</source>
        <translation>De computer van je docent is gestopt. Je komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Still there? Tap or press a key.</source>
        <translation>Ben je er nog? Tik, of druk een toets.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>A short break</source>
        <translation>Even pauze</translation>
    </message>
    <message>
        <source>This is not your lesson</source>
        <translation>Dit is niet jouw les</translation>
    </message>
    <message>
        <source>The group has already started</source>
        <translation>De groep is al begonnen</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>Alle plaatsen zijn bezet</translation>
    </message>
    <message>
        <source>You are already taking part somewhere else</source>
        <translation>Je doet al mee op een andere plek</translation>
    </message>
    <message>
        <source>Ask your teacher</source>
        <translation>Vraag je docent</translation>
    </message>
    <message>
        <source>You will be in soon</source>
        <translation>Je bent er zo bij</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>You do not have to do anything now.</source>
        <translation>Je hoeft nu niets te doen.</translation>
    </message>
    <message>
        <source>The code you typed belongs to another computer, so this device does not take part. Look for the lesson again and type the code on the board. Still not right? Ask your teacher.</source>
        <translation>De code die je typte, hoort bij een andere computer. Daarom doet dit apparaat niet mee. Zoek de les opnieuw en typ de code van het bord. Lukt het weer niet? Vraag je docent.</translation>
    </message>
    <message>
        <source>No connection. We keep trying. Is Wi-Fi on, and is it the lesson&apos;s Wi-Fi?</source>
        <translation>Geen verbinding. We blijven het proberen. Staat wifi aan, en is het de wifi van de les?</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer has stopped. You rejoin automatically.</source>
        <translation>De computer van je docent is gestopt. Je komt vanzelf terug.</translation>
    </message>
    <message>
        <source>Ask your teacher to let you in. Then try again.</source>
        <translation>Vraag je docent om je erbij te laten. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Ask your teacher for one more place. Then try again.</source>
        <translation>Vraag je docent om nog een plaats. Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>This lesson is open on another screen.</source>
        <translation>Deze les staat open op een ander scherm.</translation>
    </message>
    <message>
        <source>Another device with the same address is already taking part. Your teacher can let you in. We keep trying.</source>
        <translation>Een ander apparaat met hetzelfde adres doet al mee. Je docent kan je erbij laten. We blijven het proberen.</translation>
    </message>
    <message>
        <source>A round is open now. You can join after it. Look at the board until then.</source>
        <translation>Er loopt net een ronde. Daarna kun je meedoen. Kijk zolang naar het bord.</translation>
    </message>
    <message>
        <source>We are connecting to your teacher&apos;s computer.</source>
        <translation>We maken verbinding met de computer van je docent.</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Hier verder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Look for the lesson again</source>
        <translation>Zoek de les opnieuw</translation>
    </message>
    <message>
        <source>Wait for your teacher</source>
        <translation>Wacht op je docent</translation>
    </message>
    <message>
        <source>Your teacher sees this device and says how many pupils vote on it.</source>
        <translation>Je docent ziet dit apparaat en zegt hoeveel leerlingen er stemmen.</translation>
    </message>
    <message>
        <source>No booth</source>
        <translation>Geen stemhokje</translation>
    </message>
    <message>
        <source>Your teacher does not want a booth here.</source>
        <translation>Je docent wil hier geen stemhokje.</translation>
    </message>
    <message>
        <source>Everybody has been here</source>
        <translation>Iedereen is geweest</translation>
    </message>
    <message>
        <source>Look at the board.</source>
        <translation>Kijk naar het bord.</translation>
    </message>
    <message>
        <source>Just for me after all</source>
        <translation>Toch voor mij alleen</translation>
    </message>
    <message>
        <source>One moment, the round is closing.</source>
        <translation>Even wachten, de ronde sluit.</translation>
    </message>
    <message>
        <source>This screen changes by itself when it is time.</source>
        <translation>Dit scherm verandert vanzelf als het zover is.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booth for %1 pupils</source>
        <translation>Stemhokje voor %1 leerlingen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Your answer is in. This device does not keep which.</source>
        <translation>Je antwoord is binnen. Dit apparaat bewaart niet welk.</translation>
    </message>
    <message>
        <source>You have not chosen yet.</source>
        <translation>Je hebt nog niets gekozen.</translation>
    </message>
    <message>
        <source>The round is closing.</source>
        <translation>De ronde sluit.</translation>
    </message>
    <message>
        <source>Choose what fits best.</source>
        <translation>Kies wat het best past.</translation>
    </message>
    <message>
        <source>Chosen. It is sent once you are connected.</source>
        <translation>Gekozen. Het gaat mee zodra er verbinding is.</translation>
    </message>
    <message>
        <source>Your answer is in. You may switch.</source>
        <translation>Je antwoord is binnen. Je mag wisselen.</translation>
    </message>
    <message>
        <source>Your answer is in. You can still switch.</source>
        <translation>Je antwoord is binnen. Wisselen kan nog.</translation>
    </message>
    <message>
        <source>Just to try</source>
        <translation>Om te proberen</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Stelling %1 van %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Just to try</source>
        <translation>Om te proberen</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Stelling %1 van %2</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Het antwoord</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Geen uitslag</translation>
    </message>
    <message>
        <source>What the group thinks</source>
        <translation>Zo denkt de groep</translation>
    </message>
    <message>
        <source>%1, %2: first %3, now %4</source>
        <translation>%1, %2: eerst %3, nu %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>ShareLink</name>
    <message>
        <source>Share this device: booth</source>
        <translation>Deel dit apparaat: stemhokje</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>An address looks like 192.168.1.20 or 192.168.1.20:7420.</source>
        <translation>Een adres ziet eruit als 192.168.1.20 of 192.168.1.20:7420.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is it right, and is this device on the lesson&apos;s Wi-Fi?</source>
        <translation>Op dit adres antwoordt niemand. Klopt het, en zit dit apparaat op de wifi van de les?</translation>
    </message>
    <message>
        <source>There is no lesson at this address. Look at the board once more.</source>
        <translation>Op dit adres is geen les. Kijk nog eens op het bord.</translation>
    </message>
    <message>
        <source>This code does not belong to that computer, so this device does not join it. Is every character right? Still not? Ask your teacher.</source>
        <translation>Deze code hoort niet bij die computer. Daarom doet dit apparaat niet mee. Klopt elk teken? Lukt het weer niet? Vraag je docent.</translation>
    </message>
    <message>
        <source>The clocks differ: here it is %1, on your teacher&apos;s computer it is %2. When the date is right on both, try again.</source>
        <translation>De klokken verschillen: hier is het %1, op de computer van je docent %2. Zet de datum goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no %1 in a code. Look once more.</source>
        <translation>In een code staat nooit een %1. Kijk nog eens.</translation>
    </message>
    <message>
        <source>The code has 8 letters and digits. You typed %1.</source>
        <translation>De code heeft 8 letters en cijfers. Jij hebt er %1.</translation>
    </message>
    <message>
        <source>The code has 8 letters and digits.</source>
        <translation>De code heeft 8 letters en cijfers.</translation>
    </message>
    <message>
        <source>This device has too little memory free. Close other programs and try again.</source>
        <translation>Dit apparaat heeft te weinig geheugen vrij. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer does not answer. Try again in a moment.</source>
        <translation>De computer van je docent antwoordt niet. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Doe mee met de les</translation>
    </message>
    <message>
        <source>Choose your lesson and type the code on the board.</source>
        <translation>Kies je les en typ de code van het bord.</translation>
    </message>
    <message>
        <source>No lesson is found yet. Is this device on the lesson&apos;s Wi-Fi? You can type the address on the board, too.</source>
        <translation>Er is nog geen les gevonden. Zit dit apparaat op de wifi van de les? Je kunt ook het adres van het bord typen.</translation>
    </message>
    <message>
        <source>Type what stands on the board.</source>
        <translation>Typ wat op het bord staat.</translation>
    </message>
    <message>
        <source>Lessons found</source>
        <translation>Gevonden lessen</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Typ het adres</translation>
    </message>
    <message>
        <source>Address on the board</source>
        <translation>Adres op het bord</translation>
    </message>
    <message>
        <source>For example 192.168.1.20:7420</source>
        <translation>Bijvoorbeeld 192.168.1.20:7420</translation>
    </message>
    <message>
        <source>Code on the board</source>
        <translation>Code op het bord</translation>
    </message>
    <message>
        <source>8 letters and digits. Small letters are fine.</source>
        <translation>8 letters en cijfers. Kleine letters mogen ook.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Doe mee</translation>
    </message>
    <message>
        <source>%1, rehearsal</source>
        <translation>%1, oefening</translation>
    </message>
</context>
<context>
    <name>StatementTop</name>
    <message>
        <source>What do you think?</source>
        <translation>Wat vind jij?</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Is this a red flag?</source>
        <translation>Is dit foute boel?</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>Waar sta jij?</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>How can I be sure?</source>
        <translation>Hoe weet ik dat zeker?</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer adds up all choices and then forgets them. Only words about the whole group appear on the board.</source>
        <translation>De computer van je docent telt alle keuzes op en vergeet ze daarna. Op het bord komen alleen woorden over de hele groep.</translation>
    </message>
    <message>
        <source>Keep your screen to yourself. Your choice disappears from your screen after a second.</source>
        <translation>Houd je scherm voor jezelf. Je keuze verdwijnt na een seconde van je scherm.</translation>
    </message>
    <message>
        <source>This program joins only the computer that the code on the board belongs to. Somebody who imitates the Wi-Fi does not have it.</source>
        <translation>Dit programma doet alleen mee met de computer die bij de code op het bord hoort. Wie de wifi nadoet, heeft die computer niet.</translation>
    </message>
    <message>
        <source>There is one thing this program cannot stop: somebody can change the program on the teacher&apos;s computer.</source>
        <translation>Eén ding kan dit programma niet tegenhouden: iemand kan het programma op de computer van de docent veranderen.</translation>
    </message>
    <message>
        <source>In doubt? You may always skip.</source>
        <translation>Twijfel je? Overslaan mag altijd.</translation>
    </message>
    <message>
        <source>What you chose waits on this device until the round closes: added up, and in no order.</source>
        <translation>Wat jij koos, wacht op dit apparaat tot de ronde sluit: opgeteld, en zonder volgorde.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>There is no %1 on a ticket. Look once more.</source>
        <translation>Op een kaartje staat nooit een %1. Kijk nog eens.</translation>
    </message>
    <message>
        <source>A ticket has 8 letters and digits.</source>
        <translation>Op een kaartje staan 8 letters en cijfers.</translation>
    </message>
    <message>
        <source>A ticket has 8 letters and digits. You typed %1.</source>
        <translation>Op een kaartje staan 8 letters en cijfers. Jij hebt er %1.</translation>
    </message>
    <message>
        <source>This ticket was used already, or a character is wrong.</source>
        <translation>Dit kaartje is al gebruikt, of er klopt een teken niet.</translation>
    </message>
    <message>
        <source>This room works with tickets</source>
        <translation>Deze les werkt met kaartjes</translation>
    </message>
    <message>
        <source>Ask your teacher for a ticket.</source>
        <translation>Vraag je docent om een kaartje.</translation>
    </message>
    <message>
        <source>Code on your ticket</source>
        <translation>Code op je kaartje</translation>
    </message>
    <message>
        <source>Small letters are fine, and you may leave out the dash.</source>
        <translation>Kleine letters mogen ook, en het streepje hoeft niet.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een moment</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Doe mee</translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>You are in</source>
        <translation>Je doet mee</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Kijk naar het bord</translation>
    </message>
    <message>
        <source>Wait for the class. This screen changes by itself when it is time.</source>
        <translation>Wacht op de klas. Dit scherm verandert vanzelf als het zover is.</translation>
    </message>
    <message>
        <source>This round is for those who were there the first time. Feel free to join the talk.</source>
        <translation>Deze ronde is voor wie er de eerste keer bij was. Praat gerust mee.</translation>
    </message>
    <message>
        <source>This screen changes by itself when it is time.</source>
        <translation>Dit scherm verandert vanzelf als het zover is.</translation>
    </message>
    <message>
        <source>Your screen is for you alone</source>
        <translation>Je scherm is alleen voor jou</translation>
    </message>
    <message>
        <source>You may always skip</source>
        <translation>Overslaan mag altijd</translation>
    </message>
    <message>
        <source>Away for a moment? You come back automatically</source>
        <translation>Even weg? Je komt vanzelf terug</translation>
    </message>
    <message>
        <source>How can I be sure?</source>
        <translation>Hoe weet ik dat zeker?</translation>
    </message>
    <message>
        <source>You vote in turn, and alone</source>
        <translation>Je stemt om de beurt, en alleen</translation>
    </message>
    <message>
        <source>Keep this window open</source>
        <translation>Laat dit venster open</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole group, such as &apos;about a third&apos;.</source>
        <translation>Dit programma telt alleen en bewaart niet wat jij kiest. Je docent en de klas zien alleen woorden over de hele groep, zoals &apos;ongeveer een derde&apos;.</translation>
    </message>
    <message>
        <source>This is a rehearsal</source>
        <translation>Dit is een oefening</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>You are trying out the program. Do not choose anything private here.</source>
        <translation>Je probeert het programma uit. Kies hier niets wat privé is.</translation>
    </message>
    <message>
        <source>No name, no account</source>
        <translation>Geen naam, geen account</translation>
    </message>
    <message>
        <source>You may skip any question</source>
        <translation>Je mag elke vraag overslaan</translation>
    </message>
    <message>
        <source>How can I be sure?</source>
        <translation>Hoe weet ik dat zeker?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>WordBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
