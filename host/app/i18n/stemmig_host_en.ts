<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BellCard</name>
        <message>
            <source>When does the bell ring?</source>
            <translation>When does the bell ring?</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>No clock</source>
            <translation>No clock</translation>
        </message>
        <message>
            <source>Bell clock</source>
            <translation>Bell clock</translation>
        </message>
        <message>
            <source>%1. Bell at %2. Change the time.</source>
            <translation>%1. Bell at %2. Change the time.</translation>
        </message>
        <message>
            <source>Bell at %1</source>
            <translation>Bell at %1</translation>
        </message>
    </context>
    <context>
        <name>BesideSheet</name>
        <message>
            <source>Put beside which lesson?</source>
            <translation>Put beside which lesson?</translation>
        </message>
        <message>
            <source>These lessons asked some of the same statements, in the same words.</source>
            <translation>These lessons asked some of the same statements, in the same words.</translation>
        </message>
        <message>
            <source>%1 (the same class)</source>
            <translation>%1 (the same class)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Put side by side</source>
            <translation>Put side by side</translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Rehearsal: these answers are not anonymous</source>
            <translation>Rehearsal: these answers are not anonymous</translation>
        </message>
        <message>
            <source>A short break.</source>
            <translation>A short break.</translation>
        </message>
        <message>
            <source>You do not have to do anything now.</source>
            <translation>You do not have to do anything now.</translation>
        </message>
        <message>
            <source>What the class sees</source>
            <translation>What the class sees</translation>
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
            <translation>Right: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>BoardHelp</name>
        <message>
            <source>Thank you. Talking is always possible.</source>
            <translation>Thank you. Talking is always possible.</translation>
        </message>
    </context>
    <context>
        <name>BoardJoin</name>
        <message>
            <source>QR code of %1</source>
            <translation>QR code of %1</translation>
        </message>
        <message>
            <source>Join: %1</source>
            <translation>Join: %1</translation>
        </message>
    </context>
    <context>
        <name>BoardLobby</name>
        <message>
            <source>Code for the app: %1</source>
            <translation>Code for the app: %1</translation>
        </message>
        <message>
            <source>Try it out. No account, no name.</source>
            <translation>Try it out. No account, no name.</translation>
        </message>
        <message>
            <source>Join with your device. No account, no name.</source>
            <translation>Join with your device. No account, no name.</translation>
        </message>
        <message>
            <source>1  Use the same Wi-Fi as this computer</source>
            <translation>1  Use the same Wi-Fi as this computer</translation>
        </message>
        <message>
            <source>2  Scan the code or type</source>
            <translation>2  Scan the code or type</translation>
        </message>
        <message>
            <source>QR code of %1</source>
            <translation>QR code of %1</translation>
        </message>
        <message>
            <source>1  Scan the first code to get onto the Wi-Fi. Stay connected, even without internet.</source>
            <translation>1  Scan the first code to get onto the Wi-Fi. Stay connected, even without internet.</translation>
        </message>
        <message>
            <source>2  Scan the second code or type</source>
            <translation>2  Scan the second code or type</translation>
        </message>
        <message>
            <source>1  %1</source>
            <translation>1  %1</translation>
        </message>
        <message>
            <source>QR code of the Wi-Fi %1</source>
            <translation>QR code of the Wi-Fi %1</translation>
        </message>
        <message>
            <source>2  Take part</source>
            <translation>2  Take part</translation>
        </message>
    </context>
    <context>
        <name>BoardPicture</name>
        <message>
            <source>first: %1</source>
            <translation>first: %1</translation>
        </message>
        <message>
            <source>second round</source>
            <translation>second round</translation>
        </message>
        <message>
            <source>first round</source>
            <translation>first round</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>%1, %2: %3, first: %4</source>
            <translation>%1, %2: %3, first: %4</translation>
        </message>
    </context>
    <context>
        <name>BoardPrompts</name>
        <message>
            <source>Talk about 'somebody', not about yourself or classmates. You may always say nothing.</source>
            <translation>Talk about 'somebody', not about yourself or classmates. You may always say nothing.</translation>
        </message>
    </context>
    <context>
        <name>BoardTalk</name>
        <message>
            <source>What we agree</source>
            <translation>What we agree</translation>
        </message>
    </context>
    <context>
        <name>BoothRequest</name>
        <message>
            <source>A device asks to be a shared booth. How many pupils vote there?</source>
            <translation>A device asks to be a shared booth. How many pupils vote there?</translation>
        </message>
        <message>
            <source>Pupils at this booth</source>
            <translation>Pupils at this booth</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>This device is no booth</source>
            <translation>This device is no booth</translation>
        </message>
        <message>
            <source>Allow</source>
            <translation>Allow</translation>
        </message>
    </context>
    <context>
        <name>BoothsPart</name>
        <message>
            <source>Without a device of their own</source>
            <translation>Without a device of their own</translation>
        </message>
        <message>
            <source>Pupils who share a device</source>
            <translation>Pupils who share a device</translation>
        </message>
        <message>
            <source>They vote in turn at a shared booth. On that device join as everybody does and choose “Share this device”. Then allow it here.</source>
            <translation>They vote in turn at a shared booth. On that device join as everybody does and choose “Share this device”. Then allow it here.</translation>
        </message>
        <message numerus="yes">
            <source>Booth %1, for %n pupil(s)</source>
            <translation>
                <numerusform>Booth %1, for %n pupil</numerusform>
                <numerusform>Booth %1, for %n pupils</numerusform>
            </translation>
        </message>
        <message>
            <source>Pupils at booth %1</source>
            <translation>Pupils at booth %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Statements in one turn at a booth</source>
            <translation>Statements in one turn at a booth</translation>
        </message>
        <message>
            <source>A pupil then answers this statement and the next ones in one go. Less walking, and they have not heard the talk in between.</source>
            <translation>A pupil then answers this statement and the next ones in one go. Less walking, and they have not heard the talk in between.</translation>
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
            <translation>Class label</translation>
        </message>
        <message>
            <source>Tells you later which class this was. Nobody's name: a short label with a digit, like 2B. Empty is fine too.</source>
            <translation>Tells you later which class this was. Nobody's name: a short label with a digit, like 2B. Empty is fine too.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>ComparisonPage</name>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>First: %1, %2</source>
            <translation>First: %1, %2</translation>
        </message>
        <message>
            <source>Then: %1, %2</source>
            <translation>Then: %1, %2</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Save as PDF...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Print...</translation>
        </message>
        <message>
            <source>With the class label</source>
            <translation>With the class label</translation>
        </message>
    </context>
    <context>
        <name>ConfirmSheet</name>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>What the class sees</source>
            <translation>What the class sees</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>Rehearsal</translation>
        </message>
        <message>
            <source>Stop here?</source>
            <translation>Stop here?</translation>
        </message>
        <message>
            <source>The rehearsal ends. Nothing of it is kept.</source>
            <translation>The rehearsal ends. Nothing of it is kept.</translation>
        </message>
        <message>
            <source>Devices lose the connection. You can continue this lesson from the library, today. To finish well, go to the closing step first.</source>
            <translation>Devices lose the connection. You can continue this lesson from the library, today. To finish well, go to the closing step first.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stay in the lesson</source>
            <translation>Stay in the lesson</translation>
        </message>
    </context>
    <context>
        <name>ConsoleActions</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Pause (B)</source>
            <translation>Pause (B)</translation>
        </message>
        <message>
            <source>Scripts (H)</source>
            <translation>Scripts (H)</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Wait</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Away (L)</source>
            <translation>Away (L)</translation>
        </message>
        <message>
            <source>Somebody left (L)</source>
            <translation>Somebody left (L)</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Back to the lessons</translation>
        </message>
    </context>
    <context>
        <name>ConsoleFlow</name>
        <message>
            <source>To the closing step</source>
            <translation>To the closing step</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Stop…</translation>
        </message>
        <message>
            <source>This lesson</source>
            <translation>This lesson</translation>
        </message>
        <message>
            <source>Own statement</source>
            <translation>Own statement</translation>
        </message>
        <message>
            <source>Skip this one</source>
            <translation>Skip this one</translation>
        </message>
        <message>
            <source>Steps of the lesson</source>
            <translation>Steps of the lesson</translation>
        </message>
    </context>
    <context>
        <name>ContactsEditor</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remove %1</translation>
        </message>
        <message>
            <source>Without a name this person is not kept.</source>
            <translation>Without a name this person is not kept.</translation>
        </message>
        <message>
            <source>One more person</source>
            <translation>One more person</translation>
        </message>
    </context>
    <context>
        <name>ContactsSheet</name>
        <message>
            <source>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</source>
            <translation>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save and start</source>
            <translation>Save and start</translation>
        </message>
        <message>
            <source>Who can a pupil go to?</source>
            <translation>Who can a pupil go to?</translation>
        </message>
        <message>
            <source>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in.</source>
            <translation>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in.</translation>
        </message>
        <message>
            <source>Nobody to name today? Give the lesson “%1”. It is not about a sensitive topic.</source>
            <translation>Nobody to name today? Give the lesson “%1”. It is not about a sensitive topic.</translation>
        </message>
        <message>
            <source>The other lesson</source>
            <translation>The other lesson</translation>
        </message>
    </context>
    <context>
        <name>DeleteAllSheet</name>
        <message>
            <source>Delete all lessons?</source>
            <translation>Delete all lessons?</translation>
        </message>
        <message>
            <source>All reports go, with their words, class labels, ground rules and follow-up dates. They cannot be brought back.</source>
            <translation>All reports go, with their words, class labels, ground rules and follow-up dates. They cannot be brought back.</translation>
        </message>
        <message>
            <source>The school's contacts and your settings stay. What you saved or printed yourself stays where you put it.</source>
            <translation>The school's contacts and your settings stay. What you saved or printed yourself stays where you put it.</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Delete all lessons</translation>
        </message>
    </context>
    <context>
        <name>EditorBar</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Back to %1</translation>
        </message>
        <message>
            <source>Saved by itself</source>
            <translation>Saved by itself</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message numerus="yes">
            <source>%n to go</source>
            <comment>things still missing or wrong in the lesson</comment>
            <translation>
                <numerusform>%n to go</numerusform>
                <numerusform>%n to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) still missing or wrong</source>
            <translation>
                <numerusform>%n thing still missing or wrong</numerusform>
                <numerusform>%n things still missing or wrong</numerusform>
            </translation>
        </message>
        <message>
            <source>Goes to the next one</source>
            <translation>Goes to the next one</translation>
        </message>
        <message>
            <source>Ready to give</source>
            <translation>Ready to give</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Do it again</translation>
        </message>
    </context>
    <context>
        <name>EditorField</name>
        <message>
            <source>It is in the folder %1.</source>
            <translation>It is in the folder %1.</translation>
        </message>
    </context>
    <context>
        <name>EditorFields</name>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>For you and your colleagues.</source>
            <translation>For you and your colleagues.</translation>
        </message>
        <message>
            <source>Title on the board</source>
            <translation>Title on the board</translation>
        </message>
        <message>
            <source>On the board while pupils walk in. It never names a heavy topic.</source>
            <translation>On the board while pupils walk in. It never names a heavy topic.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>One or two sentences for the card in the library.</source>
            <translation>One or two sentences for the card in the library.</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>For whom?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>A heavy topic</source>
            <translation>A heavy topic</translation>
        </message>
        <message>
            <source>Asks for a contact person of the school, a closing step with help, and a harmless look-alike among the red flags.</source>
            <translation>Asks for a contact person of the school, a closing step with help, and a harmless look-alike among the red flags.</translation>
        </message>
        <message>
            <source>What pupils remember</source>
            <translation>What pupils remember</translation>
        </message>
        <message>
            <source>Key messages. Every statement can point to one.</source>
            <translation>Key messages. Every statement can point to one.</translation>
        </message>
        <message>
            <source>Key message %1</source>
            <translation>Key message %1</translation>
        </message>
        <message>
            <source>One more key message</source>
            <translation>One more key message</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>Learning goals</translation>
        </message>
        <message>
            <source>Learning goal %1</source>
            <translation>Learning goal %1</translation>
        </message>
        <message>
            <source>One more learning goal</source>
            <translation>One more learning goal</translation>
        </message>
        <message>
            <source>Where the facts come from</source>
            <translation>Where the facts come from</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Not made by them</source>
            <translation>Not made by them</translation>
        </message>
        <message>
            <source>That those makers did not make or approve this lesson.</source>
            <translation>That those makers did not make or approve this lesson.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>File name</translation>
        </message>
        <message>
            <source>Small letters, digits and hyphens.</source>
            <translation>Small letters, digits and hyphens.</translation>
        </message>
        <message>
            <source>What a teacher reads the day before. Nothing has been written yet.</source>
            <translation>What a teacher reads the day before. Nothing has been written yet.</translation>
        </message>
        <message>
            <source>Section %1</source>
            <translation>Section %1</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>Paragraph %1</source>
            <translation>Paragraph %1</translation>
        </message>
        <message>
            <source>One more paragraph</source>
            <translation>One more paragraph</translation>
        </message>
        <message>
            <source>One more section</source>
            <translation>One more section</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Read aloud</translation>
        </message>
        <message>
            <source>What you say in about a minute.</source>
            <translation>What you say in about a minute.</translation>
        </message>
        <message>
            <source>Sentence %1</source>
            <translation>Sentence %1</translation>
        </message>
        <message>
            <source>One more sentence</source>
            <translation>One more sentence</translation>
        </message>
        <message>
            <source>Ground rules</source>
            <translation>Ground rules</translation>
        </message>
        <message>
            <source>On the board; the class keeps, strikes or adds.</source>
            <translation>On the board; the class keeps, strikes or adds.</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Rule %1</translation>
        </message>
        <message>
            <source>One more rule</source>
            <translation>One more rule</translation>
        </message>
        <message>
            <source>Practice vote</source>
            <translation>Practice vote</translation>
        </message>
        <message>
            <source>Something light, to explain the words and to test the network. No answer is right.</source>
            <translation>Something light, to explain the words and to test the network. No answer is right.</translation>
        </message>
        <message>
            <source>Add a practice vote</source>
            <translation>Add a practice vote</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>About ‘somebody’ or ‘a pupil’, never about pupils themselves. Up to 90 characters reads best.</source>
            <translation>About ‘somebody’ or ‘a pupil’, never about pupils themselves. Up to 90 characters reads best.</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Choices</translation>
        </message>
        <message>
            <source>A harmless look-alike</source>
            <translation>A harmless look-alike</translation>
        </message>
        <message>
            <source>The right answer is that nothing is wrong.</source>
            <translation>The right answer is that nothing is wrong.</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>On the board once the answer is shown.</source>
            <translation>On the board once the answer is shown.</translation>
        </message>
        <message>
            <source>Questions for the class</source>
            <translation>Questions for the class</translation>
        </message>
        <message>
            <source>Two or three open questions, on the board after the words.</source>
            <translation>Two or three open questions, on the board after the words.</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>One more question</source>
            <translation>One more question</translation>
        </message>
        <message>
            <source>For the teacher</source>
            <translation>For the teacher</translation>
        </message>
        <message>
            <source>Never on the board: what to say when somebody laughs or blames, and the message in one sentence.</source>
            <translation>Never on the board: what to say when somebody laughs or blames, and the message in one sentence.</translation>
        </message>
        <message>
            <source>Note %1</source>
            <translation>Note %1</translation>
        </message>
        <message>
            <source>One more note</source>
            <translation>One more note</translation>
        </message>
        <message>
            <source>In the lesson</source>
            <translation>In the lesson</translation>
        </message>
        <message>
            <source>Part of the plan</source>
            <translation>Part of the plan</translation>
        </message>
        <message>
            <source>Off: a spare, used only when you pick it.</source>
            <translation>Off: a spare, used only when you pick it.</translation>
        </message>
        <message>
            <source>How many words are given</source>
            <translation>How many words are given</translation>
        </message>
        <message>
            <source>As usual</source>
            <translation>As usual</translation>
        </message>
        <message>
            <source>Fewer words</source>
            <translation>Fewer words</translation>
        </message>
        <message>
            <source>Fewer words need a class of twelve.</source>
            <translation>Fewer words need a class of twelve.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>On the board</translation>
        </message>
        <message>
            <source>One to six lines.</source>
            <translation>One to six lines.</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>One more line</source>
            <translation>One more line</translation>
        </message>
        <message>
            <source>Cannot be skipped. Below these lines stands the page with help.</source>
            <translation>Cannot be skipped. Below these lines stands the page with help.</translation>
        </message>
        <message>
            <source>Exit slip</source>
            <translation>Exit slip</translation>
        </message>
        <message>
            <source>What everybody writes on the folded paper.</source>
            <translation>What everybody writes on the folded paper.</translation>
        </message>
        <message>
            <source>After the lesson</source>
            <translation>After the lesson</translation>
        </message>
        <message>
            <source>For the teacher.</source>
            <translation>For the teacher.</translation>
        </message>
        <message>
            <source>Weeks later</source>
            <translation>Weeks later</translation>
        </message>
        <message>
            <source>Some questions can be asked again, to see what was remembered.</source>
            <translation>Some questions can be asked again, to see what was remembered.</translation>
        </message>
        <message>
            <source>After how many weeks? 0: never</source>
            <translation>After how many weeks? 0: never</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>What it asks</translation>
        </message>
        <message>
            <source>An opinion</source>
            <translation>An opinion</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>A red flag?</source>
            <translation>A red flag?</translation>
        </message>
        <message>
            <source>A scale</source>
            <translation>A scale</translation>
        </message>
        <message>
            <source>Choice %1</source>
            <translation>Choice %1</translation>
        </message>
        <message>
            <source>One more choice</source>
            <translation>One more choice</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Up to six messages. Senders are roles, such as ‘friend’ or ‘unknown number’.</source>
            <translation>Up to six messages. Senders are roles, such as ‘friend’ or ‘unknown number’.</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>Message %1</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Sender</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Written by the one who reads along</source>
            <translation>Written by the one who reads along</translation>
        </message>
        <message>
            <source>One more message</source>
            <translation>One more message</translation>
        </message>
        <message>
            <source>Add a chat</source>
            <translation>Add a chat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Key message</source>
            <translation>Key message</translation>
        </message>
        <message>
            <source>Ask these again</source>
            <translation>Ask these again</translation>
        </message>
        <message>
            <source>(no words yet)</source>
            <translation>(no words yet)</translation>
        </message>
    </context>
    <context>
        <name>EditorForm</name>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>As the class sees it</source>
            <translation>As the class sees it</translation>
        </message>
        <message>
            <source>Move this step up</source>
            <translation>Move this step up</translation>
        </message>
        <message>
            <source>Move this step down</source>
            <translation>Move this step down</translation>
        </message>
        <message>
            <source>Duplicate this step</source>
            <translation>Duplicate this step</translation>
        </message>
        <message>
            <source>Remove this step</source>
            <translation>Remove this step</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Undo brings it back</translation>
        </message>
    </context>
    <context>
        <name>EditorLanguages</name>
        <message>
            <source>Languages</source>
            <translation>Languages</translation>
        </message>
        <message>
            <source>This lesson is in Dutch and in English. Every text is needed in both.</source>
            <translation>This lesson is in Dutch and in English. Every text is needed in both.</translation>
        </message>
        <message>
            <source>This lesson is in one language. Give it a title in the other one too, and it is in both.</source>
            <translation>This lesson is in one language. Give it a title in the other one too, and it is in both.</translation>
        </message>
        <message>
            <source>Only in Dutch</source>
            <translation>Only in Dutch</translation>
        </message>
        <message>
            <source>Takes all English texts out; undo brings them back</source>
            <translation>Takes all English texts out; undo brings them back</translation>
        </message>
        <message>
            <source>Only in English</source>
            <translation>Only in English</translation>
        </message>
        <message>
            <source>Takes all Dutch texts out; undo brings them back</source>
            <translation>Takes all Dutch texts out; undo brings them back</translation>
        </message>
    </context>
    <context>
        <name>EditorNotes</name>
        <message>
            <source>This lesson cannot be saved now. %1 Your text stays here, and Stemmig keeps trying.</source>
            <translation>This lesson cannot be saved now. %1 Your text stays here, and Stemmig keeps trying.</translation>
        </message>
        <message>
            <source>Leave without saving</source>
            <translation>Leave without saving</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Somebody else has changed this file meanwhile. Which version is to be the lesson? The other one is kept beside it, in the folder %1.</source>
            <translation>Somebody else has changed this file meanwhile. Which version is to be the lesson? The other one is kept beside it, in the folder %1.</translation>
        </message>
        <message>
            <source>The other version</source>
            <translation>The other version</translation>
        </message>
        <message>
            <source>My version</source>
            <translation>My version</translation>
        </message>
        <message>
            <source>This file has comments (lines with #), which the editor does not keep. Before your first change the file is put beside the lesson as it is now.</source>
            <translation>This file has comments (lines with #), which the editor does not keep. Before your first change the file is put beside the lesson as it is now.</translation>
        </message>
        <message>
            <source>An earlier version is kept as %1.</source>
            <translation>An earlier version is kept as %1.</translation>
        </message>
    </context>
    <context>
        <name>EditorParts</name>
        <message>
            <source>The lesson</source>
            <translation>The lesson</translation>
        </message>
        <message>
            <source>An empty step</source>
            <translation>An empty step</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Opening</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Closing</translation>
        </message>
        <message>
            <source>A talk without a title</source>
            <translation>A talk without a title</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>A pause</translation>
        </message>
        <message>
            <source>A statement without words</source>
            <translation>A statement without words</translation>
        </message>
    </context>
    <context>
        <name>EditorSide</name>
        <message>
            <source>Write on</source>
            <translation>Write on</translation>
        </message>
        <message>
            <source>Shown in</source>
            <translation>Shown in</translation>
        </message>
        <message>
            <source>The class does not see this part. It is for you.</source>
            <translation>The class does not see this part. It is for you.</translation>
        </message>
        <message>
            <source>On the board</source>
            <translation>On the board</translation>
        </message>
        <message>
            <source>On a phone</source>
            <translation>On a phone</translation>
        </message>
    </context>
    <context>
        <name>EditorStep</name>
        <message>
            <source>%1, %2 to go</source>
            <translation>%1, %2 to go</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>spare</translation>
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
            <translation>Parts of the lesson</translation>
        </message>
        <message>
            <source>Add after this part</source>
            <translation>Add after this part</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Talk</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Add: %1</translation>
        </message>
    </context>
    <context>
        <name>EditorText</name>
        <message>
            <source>Dutch</source>
            <translation>Dutch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
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
            <translation>The right answer</translation>
        </message>
        <message>
            <source>Blames the victim</source>
            <translation>Blames the victim</translation>
        </message>
    </context>
    <context>
        <name>EndedLessonCard</name>
        <message>
            <source>Come back to: %1</source>
            <translation>Come back to: %1</translation>
        </message>
        <message>
            <source>Understood: %1</source>
            <translation>Understood: %1</translation>
        </message>
        <message>
            <source>Talked about. There are no words that say what was understood.</source>
            <translation>Talked about. There are no words that say what was understood.</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Open the report</translation>
        </message>
        <message>
            <source>Open the report of %1, %2</source>
            <translation>Open the report of %1, %2</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Mark %1, %2, to put side by side</source>
            <translation>Mark %1, %2, to put side by side</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <source>Export the lesson</source>
            <translation>Export the lesson</translation>
        </message>
        <message>
            <source>Language of the file</source>
            <translation>Language of the file</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>The whole lesson on paper, with right answers, questions and notes: for you, not for the class.</source>
            <translation>The whole lesson on paper, with right answers, questions and notes: for you, not for the class.</translation>
        </message>
        <message>
            <source>Spreadsheet (CSV)…</source>
            <translation>Spreadsheet (CSV)…</translation>
        </message>
        <message>
            <source>All statements with everything that belongs to them, in every language. Can be imported again without loss.</source>
            <translation>All statements with everything that belongs to them, in every language. Can be imported again without loss.</translation>
        </message>
        <message>
            <source>Moodle XML…</source>
            <translation>Moodle XML…</translation>
        </message>
        <message>
            <source>The statements as questions for Moodle. Right answers are in it.</source>
            <translation>The statements as questions for Moodle. Right answers are in it.</translation>
        </message>
        <message>
            <source>GIFT…</source>
            <translation>GIFT…</translation>
        </message>
        <message>
            <source>The same as a text file, for Moodle and other programs.</source>
            <translation>The same as a text file, for Moodle and other programs.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
    </context>
    <context>
        <name>FollowUpSheet</name>
        <message>
            <source>Day of the follow-up</source>
            <translation>Day of the follow-up</translation>
        </message>
        <message>
            <source>Only the day is kept. From then on the list of lessons reminds you.</source>
            <translation>Only the day is kept. From then on the list of lessons reminds you.</translation>
        </message>
        <message>
            <source>Day, like 14-12-2026</source>
            <translation>Day, like 14-12-2026</translation>
        </message>
        <message numerus="yes">
            <source>In %n week(s)</source>
            <translation>
                <numerusform>In %n week</numerusform>
                <numerusform>In %n weeks</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
    </context>
    <context>
        <name>ForYou</name>
        <message>
            <source>For you</source>
            <translation>For you</translation>
        </message>
        <message>
            <source>Right answer</source>
            <translation>Right answer</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Questions for the talk</source>
            <translation>Questions for the talk</translation>
        </message>
        <message>
            <source>Exit slip, everybody writes and folds</source>
            <translation>Exit slip, everybody writes and folds</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
        <message>
            <source>Hold to look (N)</source>
            <translation>Hold to look (N)</translation>
        </message>
        <message>
            <source>Only I can see this screen</source>
            <translation>Only I can see this screen</translation>
        </message>
        <message>
            <source>The class may see this screen. What is for you alone is hidden: notes, answers, the next step.</source>
            <translation>The class may see this screen. What is for you alone is hidden: notes, answers, the next step.</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>To the closing step</translation>
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
            <translation>first: %1</translation>
        </message>
        <message>
            <source>Words of the group</source>
            <translation>Words of the group</translation>
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
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>What is kept</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Works without internet</source>
            <translation>Works without internet</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <source>Not taken over, or not wholly</source>
            <translation>Not taken over, or not wholly</translation>
        </message>
        <message>
            <source>This file cannot be used. Nothing was changed.</source>
            <translation>This file cannot be used. Nothing was changed.</translation>
        </message>
        <message>
            <source>Title of the new lesson</source>
            <translation>Title of the new lesson</translation>
        </message>
        <message>
            <source>Language of the texts, where the file does not say</source>
            <translation>Language of the texts, where the file does not say</translation>
        </message>
        <message>
            <source>About a heavy topic</source>
            <translation>About a heavy topic</translation>
        </message>
        <message>
            <source>Then a pupil must have somebody to go to, and words are given with more care. When in doubt: on.</source>
            <translation>Then a pupil must have somebody to go to, and words are given with more care. When in doubt: on.</translation>
        </message>
        <message>
            <source>Opinion or check?</source>
            <translation>Opinion or check?</translation>
        </message>
        <message>
            <source>The file names no right answer here, or more than one. An opinion has none; a check has one.</source>
            <translation>The file names no right answer here, or more than one. An opinion has none; a check has one.</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>An opinion needs three choices. Add one in the lesson before you give it.</source>
            <translation>An opinion needs three choices. Add one in the lesson before you give it.</translation>
        </message>
        <message>
            <source>Which answer is right?</source>
            <translation>Which answer is right?</translation>
        </message>
        <message>
            <source>All others are opinions</source>
            <translation>All others are opinions</translation>
        </message>
        <message>
            <source>Taken over</source>
            <translation>Taken over</translation>
        </message>
        <message>
            <source>%1 (right)</source>
            <translation>%1 (right)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Make the lesson</source>
            <translation>Make the lesson</translation>
        </message>
        <message>
            <source>To mend in the new lesson before it can be given</source>
            <translation>To mend in the new lesson before it can be given</translation>
        </message>
        <message>
            <source>To mend afterwards: %1</source>
            <translation>To mend afterwards: %1</translation>
        </message>
    </context>
    <context>
        <name>ItemTools</name>
        <message>
            <source>Move up: %1</source>
            <translation>Move up: %1</translation>
        </message>
        <message>
            <source>Move down: %1</source>
            <translation>Move down: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Remove: %1</translation>
        </message>
    </context>
    <context>
        <name>KeptFile</name>
        <message>
            <source>Close %1</source>
            <translation>Close %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
    </context>
    <context>
        <name>KeptPage</name>
        <message>
            <source>What is kept</source>
            <translation>What is kept</translation>
        </message>
        <message>
            <source>All files of Stemmig on this computer, read just now. Open one to see everything that is in it.</source>
            <translation>All files of Stemmig on this computer, read just now. Open one to see everything that is in it.</translation>
        </message>
        <message>
            <source>When it goes</source>
            <translation>When it goes</translation>
        </message>
        <message>
            <source>Reports are kept until %1. The first time Stemmig starts after that day, they are deleted by themselves. A broken-off lesson goes after 12 hours.</source>
            <translation>Reports are kept until %1. The first time Stemmig starts after that day, they are deleted by themselves. A broken-off lesson goes after 12 hours.</translation>
        </message>
        <message>
            <source>Folder: %1</source>
            <translation>Folder: %1</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Delete all lessons</translation>
        </message>
    </context>
    <context>
        <name>KeptTable</name>
        <message>
            <source>There is nothing in it.</source>
            <translation>There is nothing in it.</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Page Down or Right</source>
            <translation>Page Down or Right</translation>
        </message>
        <message>
            <source>Next: what the large button says</source>
            <translation>Next: what the large button says</translation>
        </message>
        <message>
            <source>Page Up or Left</source>
            <translation>Page Up or Left</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>B or .</source>
            <translation>B or .</translation>
        </message>
        <message>
            <source>Pause: a calm screen everywhere, and back</source>
            <translation>Pause: a calm screen everywhere, and back</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>Sentences to read aloud when something happens</source>
            <translation>Sentences to read aloud when something happens</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>Somebody left</source>
            <translation>Somebody left</translation>
        </message>
        <message>
            <source>N, hold</source>
            <translation>N, hold</translation>
        </message>
        <message>
            <source>Look at what is hidden from the class</source>
            <translation>Look at what is hidden from the class</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>The board on the full screen, and back</source>
            <translation>The board on the full screen, and back</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>These keys</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>No key does anything while you type.</source>
            <translation>No key does anything while you type.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>LeftSheet</name>
        <message>
            <source>Somebody left</source>
            <translation>Somebody left</translation>
        </message>
        <message>
            <source>A calm place</source>
            <translation>A calm place</translation>
        </message>
        <message>
            <source>Agreed place: %1</source>
            <translation>Agreed place: %1</translation>
        </message>
        <message>
            <source>No place is agreed yet. Before the next lesson, fill it in on the page of your school.</source>
            <translation>No place is agreed yet. Before the next lesson, fill it in on the page of your school.</translation>
        </message>
        <message>
            <source>The class may see this screen. Hold N to read what to do and whom to call.</source>
            <translation>The class may see this screen. Hold N to read what to do and whom to call.</translation>
        </message>
        <message>
            <source>Let them go. Do not call after them, and ask the class nothing.</source>
            <translation>Let them go. Do not call after them, and ask the class nothing.</translation>
        </message>
        <message>
            <source>Ask a colleague, or somebody from this list, to see where they are.</source>
            <translation>Ask a colleague, or somebody from this list, to see where they are.</translation>
        </message>
        <message>
            <source>After the lesson, check on whoever left, still today.</source>
            <translation>After the lesson, check on whoever left, still today.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>LessonCard</name>
        <message>
            <source>Good for a first try</source>
            <translation>Good for a first try</translation>
        </message>
        <message>
            <source>Start here</source>
            <translation>Start here</translation>
        </message>
        <message>
            <source>Sensitive topic</source>
            <translation>Sensitive topic</translation>
        </message>
        <message>
            <source>This lesson cannot be used yet. %1</source>
            <translation>This lesson cannot be used yet. %1</translation>
        </message>
        <message>
            <source>Start %1</source>
            <translation>Start %1</translation>
        </message>
        <message>
            <source>Try it without a class</source>
            <translation>Try it without a class</translation>
        </message>
        <message>
            <source>Try %1 without a class</source>
            <translation>Try %1 without a class</translation>
        </message>
        <message>
            <source>Follow-up due</source>
            <translation>Follow-up due</translation>
        </message>
        <message numerus="yes">
            <source>(and %n more)</source>
            <translation>
                <numerusform>(and %n more)</numerusform>
                <numerusform>(and %n more)</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Last given: %1</source>
            <translation>Last given: %1</translation>
        </message>
        <message>
            <source>What pupils remember</source>
            <translation>What pupils remember</translation>
        </message>
        <message numerus="yes">
            <source>Start (%n statement(s), %1 minutes)</source>
            <translation>
                <numerusform>Start (%n statement, %1 minutes)</numerusform>
                <numerusform>Start (%n statements, %1 minutes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>Prepare %1</source>
            <translation>Prepare %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Edit %1</source>
            <translation>Edit %1</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Edit a copy</translation>
        </message>
        <message>
            <source>Duplicate %1</source>
            <translation>Duplicate %1</translation>
        </message>
        <message>
            <source>Edit a copy of %1</source>
            <translation>Edit a copy of %1</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>A lesson was broken off: %1. The devices find their places again.</source>
            <translation>A lesson was broken off: %1. The devices find their places again.</translation>
        </message>
        <message>
            <source>Do not continue</source>
            <translation>Do not continue</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Search lessons and statements</source>
            <translation>Search lessons and statements</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Open a folder…</translation>
        </message>
        <message>
            <source>With lessons of your own</source>
            <translation>With lessons of your own</translation>
        </message>
        <message>
            <source>Follow-up due for %1: %2</source>
            <translation>Follow-up due for %1: %2</translation>
        </message>
        <message>
            <source>Follow-up due: %1</source>
            <translation>Follow-up due: %1</translation>
        </message>
        <message>
            <source>(after “%1” of %2)</source>
            <translation>(after “%1” of %2)</translation>
        </message>
        <message>
            <source>No longer needed</source>
            <translation>No longer needed</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Prepare</translation>
        </message>
        <message>
            <source>No lesson has “%1” in it.</source>
            <translation>No lesson has “%1” in it.</translation>
        </message>
        <message>
            <source>No lessons found. Open a folder that holds lessons.</source>
            <translation>No lessons found. Open a folder that holds lessons.</translation>
        </message>
        <message>
            <source>A folder with lessons of your own</source>
            <translation>A folder with lessons of your own</translation>
        </message>
        <message>
            <source>New lesson…</source>
            <translation>New lesson…</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Import a file…</translation>
        </message>
        <message>
            <source>Statements from a spreadsheet or from Moodle</source>
            <translation>Statements from a spreadsheet or from Moodle</translation>
        </message>
        <message>
            <source>A file with statements</source>
            <translation>A file with statements</translation>
        </message>
        <message>
            <source>CSV, GIFT and Moodle XML (*.csv *.tsv *.txt *.gift *.xml)</source>
            <translation>CSV, GIFT and Moodle XML (*.csv *.tsv *.txt *.gift *.xml)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>LobbyPanel</name>
        <message>
            <source>Devices joined</source>
            <translation>Devices joined</translation>
        </message>
        <message numerus="yes">
            <source>%n connected now</source>
            <translation>
                <numerusform>%n connected now</numerusform>
                <numerusform>%n connected now</numerusform>
            </translation>
        </message>
        <message>
            <source>How many devices do you expect?</source>
            <translation>How many devices do you expect?</translation>
        </message>
        <message>
            <source>Unlock the room</source>
            <translation>Unlock the room</translation>
        </message>
        <message>
            <source>Lock the room</source>
            <translation>Lock the room</translation>
        </message>
        <message>
            <source>Clear the room</source>
            <translation>Clear the room</translation>
        </message>
        <message>
            <source>Can take part</source>
            <translation>Can take part</translation>
        </message>
    </context>
    <context>
        <name>LobbySide</name>
        <message>
            <source>Devices with the Stemmig app ask for this code: %1</source>
            <translation>Devices with the Stemmig app ask for this code: %1</translation>
        </message>
        <message>
            <source>This class</source>
            <translation>This class</translation>
        </message>
        <message>
            <source>Class, like 2B, for your own overview</source>
            <translation>Class, like 2B, for your own overview</translation>
        </message>
        <message>
            <source>Not a name of a pupil. You may leave it empty.</source>
            <translation>Not a name of a pupil. You may leave it empty.</translation>
        </message>
        <message>
            <source>Work without results</source>
            <translation>Work without results</translation>
        </message>
        <message>
            <source>Getting in</source>
            <translation>Getting in</translation>
        </message>
        <message numerus="yes">
            <source>Tickets: %n left</source>
            <translation>
                <numerusform>Tickets: %n left</numerusform>
                <numerusform>Tickets: %n left</numerusform>
            </translation>
        </message>
        <message>
            <source>Paper tickets…</source>
            <translation>Paper tickets…</translation>
        </message>
        <message>
            <source>Wi-Fi code: %1</source>
            <translation>Wi-Fi code: %1</translation>
        </message>
        <message>
            <source>Code for a hotspot…</source>
            <translation>Code for a hotspot…</translation>
        </message>
        <message>
            <source>Computer room: several devices share one address</source>
            <translation>Computer room: several devices share one address</translation>
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
            <translation>Network</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Address in the code</source>
            <translation>Address in the code</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2, virtual)</source>
            <translation>%1 (%2, virtual)</translation>
        </message>
    </context>
    <context>
        <name>NewLessonSheet</name>
        <message>
            <source>A new lesson</source>
            <translation>A new lesson</translation>
        </message>
        <message>
            <source>What is it called? Fill in one language, or both: then every text has both.</source>
            <translation>What is it called? Fill in one language, or both: then every text has both.</translation>
        </message>
        <message>
            <source>Title in Dutch</source>
            <translation>Title in Dutch</translation>
        </message>
        <message>
            <source>Title in English</source>
            <translation>Title in English</translation>
        </message>
        <message>
            <source>It is kept in your folder %1.</source>
            <translation>It is kept in your folder %1.</translation>
        </message>
        <message>
            <source>Stemmig makes a folder for your own lessons: %1.</source>
            <translation>Stemmig makes a folder for your own lessons: %1.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Make the lesson</source>
            <translation>Make the lesson</translation>
        </message>
    </context>
    <context>
        <name>NextStep</name>
        <message>
            <source>After this</source>
            <translation>After this</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>One less</source>
            <translation>One less</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
    </context>
    <context>
        <name>OwnFolderBar</name>
        <message>
            <source>Own lessons: %1</source>
            <translation>Own lessons: %1</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Read again</translation>
        </message>
        <message>
            <source>After a change in a lesson file</source>
            <translation>After a change in a lesson file</translation>
        </message>
        <message>
            <source>Forget this folder</source>
            <translation>Forget this folder</translation>
        </message>
        <message>
            <source>The files stay where they are</source>
            <translation>The files stay where they are</translation>
        </message>
        <message>
            <source>This folder is not here now. Is it on a stick or a network drive? Put that back and choose “Read again”. The other lessons work as always.</source>
            <translation>This folder is not here now. Is it on a stick or a network drive? Put that back and choose “Read again”. The other lessons work as always.</translation>
        </message>
        <message>
            <source>There are no lessons in this folder. A lesson is a file that ends in .textproto.</source>
            <translation>There are no lessons in this folder. A lesson is a file that ends in .textproto.</translation>
        </message>
    </context>
    <context>
        <name>OwnRule</name>
        <message>
            <source>A rule of the class</source>
            <translation>A rule of the class</translation>
        </message>
        <message>
            <source>Take this rule away</source>
            <translation>Take this rule away</translation>
        </message>
    </context>
    <context>
        <name>PhonePreview</name>
        <message>
            <source>What a pupil sees</source>
            <translation>What a pupil sees</translation>
        </message>
    </context>
    <context>
        <name>PreparationPage</name>
        <message>
            <source>Lessons</source>
            <translation>Lessons</translation>
        </message>
        <message>
            <source>Preparing lesson %1.</source>
            <translation>Preparing lesson %1.</translation>
        </message>
        <message>
            <source>Reading this takes about ten minutes; best the day before. Nothing here is ticked, and nothing is kept of it.</source>
            <translation>Reading this takes about ten minutes; best the day before. Nothing here is ticked, and nothing is kept of it.</translation>
        </message>
        <message numerus="yes">
            <source>Start (%n statement(s), %1 minutes)</source>
            <translation>
                <numerusform>Start (%n statement, %1 minutes)</numerusform>
                <numerusform>Start (%n statements, %1 minutes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it without a class</source>
            <translation>Try it without a class</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Edit a copy</source>
            <translation>Edit a copy</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>The lesson itself, as a file</source>
            <translation>The lesson itself, as a file</translation>
        </message>
    </context>
    <context>
        <name>PreparationSide</name>
        <message>
            <source>Who pupils can go to</source>
            <translation>Who pupils can go to</translation>
        </message>
        <message>
            <source>Nobody is named yet. This lesson starts when somebody is.</source>
            <translation>Nobody is named yet. This lesson starts when somebody is.</translation>
        </message>
        <message>
            <source>Nobody is named yet.</source>
            <translation>Nobody is named yet.</translation>
        </message>
        <message>
            <source>Is somebody reachable, today and tomorrow?</source>
            <translation>Is somebody reachable, today and tomorrow?</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Fill in</translation>
        </message>
        <message>
            <source>Change who pupils can go to</source>
            <translation>Change who pupils can go to</translation>
        </message>
        <message>
            <source>Open the addresses yourself today</source>
            <translation>Open the addresses yourself today</translation>
        </message>
        <message>
            <source>Pupils find them on the Info page of every screen. Do they still work?</source>
            <translation>Pupils find them on the Info page of every screen. Do they still work?</translation>
        </message>
        <message>
            <source>Checked on %1.</source>
            <translation>Checked on %1.</translation>
        </message>
    </context>
    <context>
        <name>PreparationText</name>
        <message>
            <source>What pupils remember</source>
            <translation>What pupils remember</translation>
        </message>
        <message>
            <source>What to say when something happens</source>
            <translation>What to say when something happens</translation>
        </message>
        <message>
            <source>In the lesson the H key brings these texts, to read aloud.</source>
            <translation>In the lesson the H key brings these texts, to read aloud.</translation>
        </message>
        <message>
            <source>Learning goals</source>
            <translation>Learning goals</translation>
        </message>
    </context>
    <context>
        <name>PrinterSheet</name>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>This computer knows no printer. Save as PDF and print that where there is one.</source>
            <translation>This computer knows no printer. Save as PDF and print that where there is one.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Put this message away</source>
            <translation>Put this message away</translation>
        </message>
    </context>
    <context>
        <name>ProgressPanel</name>
        <message>
            <source>Only you see this</source>
            <translation>Only you see this</translation>
        </message>
    </context>
    <context>
        <name>Projector</name>
        <message>
            <source>Stemmig, the class's screen</source>
            <translation>Stemmig, the class's screen</translation>
        </message>
        <message>
            <source>Next once more: yes. Back: wait.</source>
            <translation>Next once more: yes. Back: wait.</translation>
        </message>
    </context>
    <context>
        <name>QuickStatementSheet</name>
        <message>
            <source>A statement of your own</source>
            <translation>A statement of your own</translation>
        </message>
        <message>
            <source>An opinion about ‘somebody’, never about pupils themselves. It stands as you type it in every language.</source>
            <translation>An opinion about ‘somebody’, never about pupils themselves. It stands as you type it in every language.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Choice %1</source>
            <translation>Choice %1</translation>
        </message>
        <message>
            <source>Take this choice away</source>
            <translation>Take this choice away</translation>
        </message>
        <message>
            <source>One more choice</source>
            <translation>One more choice</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Ask it now</source>
            <translation>Ask it now</translation>
        </message>
    </context>
    <context>
        <name>RehearseSheet</name>
        <message>
            <source>Try it without a class</source>
            <translation>Try it without a class</translation>
        </message>
        <message>
            <source>Try %1 without a class</source>
            <translation>Try %1 without a class</translation>
        </message>
        <message>
            <source>A simulated class joins and answers over the real network. Nothing is recorded, and every screen says that it is a rehearsal.</source>
            <translation>A simulated class joins and answers over the real network. Nothing is recorded, and every screen says that it is a rehearsal.</translation>
        </message>
        <message>
            <source>What kind of class?</source>
            <translation>What kind of class?</translation>
        </message>
        <message>
            <source>Mixed opinions</source>
            <translation>Mixed opinions</translation>
        </message>
        <message>
            <source>Most think alike</source>
            <translation>Most think alike</translation>
        </message>
        <message>
            <source>Everybody agrees</source>
            <translation>Everybody agrees</translation>
        </message>
        <message>
            <source>One pupil thinks otherwise</source>
            <translation>One pupil thinks otherwise</translation>
        </message>
        <message>
            <source>Many blame the victim</source>
            <translation>Many blame the victim</translation>
        </message>
        <message>
            <source>Phones that fall asleep</source>
            <translation>Phones that fall asleep</translation>
        </message>
        <message>
            <source>Pupils</source>
            <translation>Pupils</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Rehearse</translation>
        </message>
    </context>
    <context>
        <name>ReportAside</name>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>It was planned for %1. Ask some statements again and see what stayed.</source>
            <translation>It was planned for %1. Ask some statements again and see what stayed.</translation>
        </message>
        <message>
            <source>Planned for %1.</source>
            <translation>Planned for %1.</translation>
        </message>
        <message>
            <source>Ask some statements again in a few weeks and see what stayed. A good day: %1.</source>
            <translation>Ask some statements again in a few weeks and see what stayed. A good day: %1.</translation>
        </message>
        <message>
            <source>No day is planned.</source>
            <translation>No day is planned.</translation>
        </message>
        <message>
            <source>Plan this day</source>
            <translation>Plan this day</translation>
        </message>
        <message>
            <source>Choose another day</source>
            <translation>Choose another day</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Choose a day</translation>
        </message>
        <message>
            <source>It is done</source>
            <translation>It is done</translation>
        </message>
        <message>
            <source>No follow-up</source>
            <translation>No follow-up</translation>
        </message>
        <message>
            <source>Take it along</source>
            <translation>Take it along</translation>
        </message>
        <message>
            <source>With the class label</source>
            <translation>With the class label</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Save as PDF...</translation>
        </message>
        <message>
            <source>Save as CSV...</source>
            <translation>Save as CSV...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Print...</translation>
        </message>
        <message>
            <source>Exit slips...</source>
            <translation>Exit slips...</translation>
        </message>
        <message>
            <source>Put beside another lesson</source>
            <translation>Put beside another lesson</translation>
        </message>
        <message>
            <source>No other lesson has asked the same statements.</source>
            <translation>No other lesson has asked the same statements.</translation>
        </message>
        <message>
            <source>Delete this lesson</source>
            <translation>Delete this lesson</translation>
        </message>
        <message>
            <source>Kept until %1, then deleted by itself.</source>
            <translation>Kept until %1, then deleted by itself.</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>%1, class %2</source>
            <translation>%1, class %2</translation>
        </message>
        <message>
            <source>Add a class label</source>
            <translation>Add a class label</translation>
        </message>
        <message>
            <source>Change the class label</source>
            <translation>Change the class label</translation>
        </message>
        <message>
            <source>Come back to this</source>
            <translation>Come back to this</translation>
        </message>
        <message>
            <source>Not asked in this lesson</source>
            <translation>Not asked in this lesson</translation>
        </message>
        <message>
            <source>What the class agreed on</source>
            <translation>What the class agreed on</translation>
        </message>
        <message>
            <source>Delete this lesson?</source>
            <translation>Delete this lesson?</translation>
        </message>
        <message>
            <source>Its report goes, with the words, class label, ground rules and follow-up date. It cannot be brought back.</source>
            <translation>Its report goes, with the words, class label, ground rules and follow-up date. It cannot be brought back.</translation>
        </message>
        <message>
            <source>What you saved or printed yourself stays where you put it.</source>
            <translation>What you saved or printed yourself stays where you put it.</translation>
        </message>
        <message>
            <source>Delete this lesson</source>
            <translation>Delete this lesson</translation>
        </message>
    </context>
    <context>
        <name>ReportSection</name>
        <message>
            <source>Other statements</source>
            <translation>Other statements</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>Reports</translation>
        </message>
        <message>
            <source>No lesson has ended yet.</source>
            <translation>No lesson has ended yet.</translation>
        </message>
        <message>
            <source>After a lesson you find here what was understood and what to come back to: words about the whole group, never about a pupil. A rehearsal leaves nothing.</source>
            <translation>After a lesson you find here what was understood and what to come back to: words about the whole group, never about a pupil. A rehearsal leaves nothing.</translation>
        </message>
        <message>
            <source>Kept until %1, then deleted by itself.</source>
            <translation>Kept until %1, then deleted by itself.</translation>
        </message>
        <message>
            <source>See what is kept</source>
            <translation>See what is kept</translation>
        </message>
        <message>
            <source>Delete all lessons</source>
            <translation>Delete all lessons</translation>
        </message>
        <message>
            <source>Put side by side</source>
            <translation>Put side by side</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Two lessons are marked.</source>
            <translation>Two lessons are marked.</translation>
        </message>
        <message>
            <source>Mark one more lesson to put beside it.</source>
            <translation>Mark one more lesson to put beside it.</translation>
        </message>
    </context>
    <context>
        <name>RoomPanel</name>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
        <message>
            <source>Words on devices too</source>
            <translation>Words on devices too</translation>
        </message>
        <message>
            <source>Waiting for one</source>
            <translation>Waiting for one</translation>
        </message>
        <message>
            <source>Let one in</source>
            <translation>Let one in</translation>
        </message>
        <message>
            <source>Lock the room</source>
            <translation>Lock the room</translation>
        </message>
        <message>
            <source>%1, room locked</source>
            <translation>%1, room locked</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s)</source>
            <translation>
                <numerusform>%n pupil</numerusform>
                <numerusform>%n pupils</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>What does this class agree on?</source>
            <translation>What does this class agree on?</translation>
        </message>
        <message>
            <source>A rule of the class itself</source>
            <translation>A rule of the class itself</translation>
        </message>
        <message>
            <source>Eight rules are the most. Strike one to add another.</source>
            <translation>Eight rules are the most. Strike one to add another.</translation>
        </message>
    </context>
    <context>
        <name>SchoolFileSheet</name>
        <message>
            <source>In this file: %1. This replaces what is here now: %2.</source>
            <translation>In this file: %1. This replaces what is here now: %2.</translation>
        </message>
        <message>
            <source>This file cannot be used. Nothing was changed. Show this to who made it:</source>
            <translation>This file cannot be used. Nothing was changed. Show this to who made it:</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Replace</translation>
        </message>
    </context>
    <context>
        <name>SchoolPage</name>
        <message>
            <source>Your school</source>
            <translation>Your school</translation>
        </message>
        <message>
            <source>Saved on this computer.</source>
            <translation>Saved on this computer.</translation>
        </message>
        <message>
            <source>Fill this in once. What you type is saved on this computer by itself.</source>
            <translation>Fill this in once. What you type is saved on this computer by itself.</translation>
        </message>
        <message>
            <source>Who pupils can go to</source>
            <translation>Who pupils can go to</translation>
        </message>
        <message>
            <source>Pupils see these people first on the Info page. A sensitive lesson starts only when at least one is named.</source>
            <translation>Pupils see these people first on the Info page. A sensitive lesson starts only when at least one is named.</translation>
        </message>
        <message>
            <source>More help on the Info page</source>
            <translation>More help on the Info page</translation>
        </message>
        <message>
            <source>These are off until your school wants them.</source>
            <translation>These are off until your school wants them.</translation>
        </message>
        <message>
            <source>A calm place</source>
            <translation>A calm place</translation>
        </message>
        <message>
            <source>Where can a pupil go who wants to leave the lesson for a while? An adult is there. You see this line when somebody has left.</source>
            <translation>Where can a pupil go who wants to leave the lesson for a while? An adult is there. You see this line when somebody has left.</translation>
        </message>
        <message>
            <source>Place and person</source>
            <translation>Place and person</translation>
        </message>
        <message>
            <source>School file</source>
            <translation>School file</translation>
        </message>
        <message>
            <source>The care coordinator can fill this page in once, save it as a file and give it to every teacher. The people and the help above are in it; nothing about a class or a pupil.</source>
            <translation>The care coordinator can fill this page in once, save it as a file and give it to every teacher. The people and the help above are in it; nothing about a class or a pupil.</translation>
        </message>
        <message>
            <source>Open a school file…</source>
            <translation>Open a school file…</translation>
        </message>
        <message>
            <source>Save as a school file…</source>
            <translation>Save as a school file…</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Saved: %1</translation>
        </message>
        <message>
            <source>Open a school file</source>
            <translation>Open a school file</translation>
        </message>
        <message>
            <source>School file (*.textproto)</source>
            <translation>School file (*.textproto)</translation>
        </message>
        <message>
            <source>Save as a school file</source>
            <translation>Save as a school file</translation>
        </message>
    </context>
    <context>
        <name>ScreenQuestion</name>
        <message>
            <source>The board is on your second screen now. Does the class see that screen, and only you this one?</source>
            <translation>The board is on your second screen now. Does the class see that screen, and only you this one?</translation>
        </message>
        <message>
            <source>Yes, that is right</source>
            <translation>Yes, that is right</translation>
        </message>
        <message>
            <source>No, swap the screens</source>
            <translation>No, swap the screens</translation>
        </message>
    </context>
    <context>
        <name>ScriptsSheet</name>
        <message>
            <source>What to say now</source>
            <translation>What to say now</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ScrollPage</name>
        <message>
            <source>Back to %1</source>
            <translation>Back to %1</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Show all lessons</source>
            <translation>Show all lessons</translation>
        </message>
    </context>
    <context>
        <name>SettingsSheet</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>As this computer</source>
            <translation>As this computer</translation>
        </message>
        <message>
            <source>Size of the text on your screen</source>
            <translation>Size of the text on your screen</translation>
        </message>
        <message>
            <source>Easy-reading letters</source>
            <translation>Easy-reading letters</translation>
        </message>
        <message>
            <source>Letters that are hard to mix up, on your screen and on the board.</source>
            <translation>Letters that are hard to mix up, on your screen and on the board.</translation>
        </message>
        <message>
            <source>No moving parts</source>
            <translation>No moving parts</translation>
        </message>
        <message>
            <source>Bars are at their full length at once.</source>
            <translation>Bars are at their full length at once.</translation>
        </message>
        <message>
            <source>Draw without the graphics card</source>
            <translation>Draw without the graphics card</translation>
        </message>
        <message>
            <source>For a computer that shows an empty or flickering window. Takes effect the next time Stemmig starts.</source>
            <translation>For a computer that shows an empty or flickering window. Takes effect the next time Stemmig starts.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Show all hints again</source>
            <translation>Show all hints again</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>What is on the board</source>
            <translation>What is on the board</translation>
        </message>
    </context>
    <context>
        <name>SlipsSheet</name>
        <message>
            <source>Exit slips</source>
            <translation>Exit slips</translation>
        </message>
        <message>
            <source>Everybody writes and folds, so that writing stands out for nobody. The slips stay on paper; this program sees none of it.</source>
            <translation>Everybody writes and folds, so that writing stands out for nobody. The slips stay on paper; this program sees none of it.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Print...</translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Save as PDF...</translation>
        </message>
    </context>
    <context>
        <name>StepButton</name>
        <message>
            <source>%1, now</source>
            <translation>%1, now</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>spare</translation>
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
            <translation>Paper tickets</translation>
        </message>
        <message>
            <source>With tickets a device gets in with the code on its paper only. Each is good for one device and for this lesson. Hand them out yourself, in any order: a ticket says nothing about who got it.</source>
            <translation>With tickets a device gets in with the code on its paper only. Each is good for one device and for this lesson. Hand them out yourself, in any order: a ticket says nothing about who got it.</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>How many tickets</source>
            <translation>How many tickets</translation>
        </message>
        <message>
            <source>Make more</source>
            <translation>Make more</translation>
        </message>
        <message>
            <source>Make tickets</source>
            <translation>Make tickets</translation>
        </message>
        <message numerus="yes">
            <source>%n ticket(s) were not used yet.</source>
            <translation>
                <numerusform>%n ticket was not used yet.</numerusform>
                <numerusform>%n tickets were not used yet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF...</source>
            <translation>Save as PDF...</translation>
        </message>
        <message>
            <source>Print...</source>
            <translation>Print...</translation>
        </message>
        <message>
            <source>Let devices in without a ticket</source>
            <translation>Let devices in without a ticket</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>WifiSheet</name>
        <message>
            <source>Code for a hotspot</source>
            <translation>Code for a hotspot</translation>
        </message>
        <message>
            <source>No Wi-Fi in the room? Switch on the hotspot of this laptop or of a phone, and type its name and password here. The board then shows a code for it, before the code of the lesson. A hotspot of Windows takes 8 devices, so it is too small for a class.</source>
            <translation>No Wi-Fi in the room? Switch on the hotspot of this laptop or of a phone, and type its name and password here. The board then shows a code for it, before the code of the lesson. A hotspot of Windows takes 8 devices, so it is too small for a class.</translation>
        </message>
        <message>
            <source>Name of the network</source>
            <translation>Name of the network</translation>
        </message>
        <message>
            <source>Password, empty for an open network</source>
            <translation>Password, empty for an open network</translation>
        </message>
        <message>
            <source>The network does not show its name</source>
            <translation>The network does not show its name</translation>
        </message>
        <message>
            <source>Phones may say that this network has no internet: choose to stay connected.</source>
            <translation>Phones may say that this network has no internet: choose to stay connected.</translation>
        </message>
        <message>
            <source>Take the code away</source>
            <translation>Take the code away</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Show on the board</translation>
        </message>
    </context>
    <context>
        <name>WordTable</name>
        <message>
            <source>right answer</source>
            <translation>right answer</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ArchiveModel</name>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>Without a label</translation>
        </message>
        <message>
            <source>Follow-up since %1</source>
            <translation>Follow-up since %1</translation>
        </message>
        <message>
            <source>Follow-up on %1</source>
            <translation>Follow-up on %1</translation>
        </message>
        <message>
            <source>Beside %1</source>
            <translation>Beside %1</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>Class %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::BellModel</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>%n minute left</numerusform>
                <numerusform>%n minutes left</numerusform>
            </translation>
        </message>
        <message>
            <source>The bell has rung</source>
            <translation>The bell has rung</translation>
        </message>
        <message>
            <source>Skip “%1”. Then the rest fits.</source>
            <translation>Skip “%1”. Then the rest fits.</translation>
        </message>
        <message>
            <source>Go to the closing step now.</source>
            <translation>Go to the closing step now.</translation>
        </message>
        <message>
            <source>There is no hurry. Do the closing step, even if it is short.</source>
            <translation>There is no hurry. Do the closing step, even if it is short.</translation>
        </message>
        <message>
            <source>This is no time. Type it like 10:50.</source>
            <translation>This is no time. Type it like 10:50.</translation>
        </message>
        <message>
            <source>This time is past, or more than five hours away. Type when the bell rings.</source>
            <translation>This time is past, or more than five hours away. Type when the bell rings.</translation>
        </message>
    </context>
    <context>
        <name>stemmig::BoardModel</name>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Extra statement</source>
            <translation>Extra statement</translation>
        </message>
        <message>
            <source>Statement %1 of %2</source>
            <translation>Statement %1 of %2</translation>
        </message>
        <message>
            <source>Read along</source>
            <translation>Read along</translation>
        </message>
        <message numerus="yes">
            <source>Second round, %n device(s) take part</source>
            <translation>
                <numerusform>Second round, %n device takes part</numerusform>
                <numerusform>Second round, %n devices take part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) take part</source>
            <translation>
                <numerusform>%n device takes part</numerusform>
                <numerusform>%n devices take part</numerusform>
            </translation>
        </message>
        <message>
            <source>The round is closing</source>
            <translation>The round is closing</translation>
        </message>
        <message>
            <source>The round is closed</source>
            <translation>The round is closed</translation>
        </message>
        <message>
            <source>This is how the group chose</source>
            <translation>This is how the group chose</translation>
        </message>
        <message>
            <source>Let us talk</source>
            <translation>Let us talk</translation>
        </message>
        <message>
            <source>This is how it is</source>
            <translation>This is how it is</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>Is this a red flag?</source>
            <translation>Is this a red flag?</translation>
        </message>
        <message>
            <source>Where do you stand?</source>
            <translation>Where do you stand?</translation>
        </message>
        <message>
            <source>What do you think?</source>
            <translation>What do you think?</translation>
        </message>
        <message>
            <source>The room is closed</source>
            <translation>The room is closed</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s) joined</source>
            <translation>
                <numerusform>%n device joined</numerusform>
                <numerusform>%n devices joined</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) can take part</source>
            <translation>
                <numerusform>%n pupil can take part</numerusform>
                <numerusform>%n pupils can take part</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) take part, %1 of them at a booth</source>
            <translation>
                <numerusform>%n pupil takes part, %1 at a booth</numerusform>
                <numerusform>%n pupils take part, %1 of them at a booth</numerusform>
            </translation>
        </message>
        <message>
            <source>Second round, %1</source>
            <translation>Second round, %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ComparisonModel</name>
        <message>
            <source>stemmig-side-by-side-%1</source>
            <translation>stemmig-side-by-side-%1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ConsoleModel</name>
        <message>
            <source>Show to the class</source>
            <translation>Show to the class</translation>
        </message>
        <message>
            <source>Talk without a picture</source>
            <translation>Talk without a picture</translation>
        </message>
        <message>
            <source>Give the explanation</source>
            <translation>Give the explanation</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Ask again</translation>
        </message>
        <message>
            <source>Second round</source>
            <translation>Second round</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Room locked</source>
            <translation>Room locked</translation>
        </message>
        <message>
            <source>Devices can join</source>
            <translation>Devices can join</translation>
        </message>
        <message>
            <source>The lesson has ended</source>
            <translation>The lesson has ended</translation>
        </message>
        <message>
            <source>Not open yet</source>
            <translation>Not open yet</translation>
        </message>
        <message>
            <source>Round open</source>
            <translation>Round open</translation>
        </message>
        <message>
            <source>Round closing</source>
            <translation>Round closing</translation>
        </message>
        <message>
            <source>Shown to the class</source>
            <translation>Shown to the class</translation>
        </message>
        <message>
            <source>Without a picture</source>
            <translation>Without a picture</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>Explained</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>To the questions</translation>
        </message>
        <message>
            <source>Open the round</source>
            <translation>Open the round</translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>Close the round</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>To the closing step</translation>
        </message>
        <message>
            <source>End the lesson</source>
            <translation>End the lesson</translation>
        </message>
        <message>
            <source>Begin the lesson</source>
            <translation>Begin the lesson</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Not most of the devices have answered yet. Close the round now?</source>
            <translation>Not most of the devices have answered yet. Close the round now?</translation>
        </message>
        <message>
            <source>This round is still open. Leave it without a result?</source>
            <translation>This round is still open. Leave it without a result?</translation>
        </message>
        <message>
            <source>End the lesson for everybody? The help page stays on the devices.</source>
            <translation>End the lesson for everybody? The help page stays on the devices.</translation>
        </message>
        <message>
            <source>Few have answered yet</source>
            <translation>Few have answered yet</translation>
        </message>
        <message>
            <source>About half have answered</source>
            <translation>About half have answered</translation>
        </message>
        <message>
            <source>Most have answered</source>
            <translation>Most have answered</translation>
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
            <translation>Talk</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Closing step</source>
            <translation>Closing step</translation>
        </message>
        <message>
            <source>Talk about it</source>
            <translation>Talk about it</translation>
        </message>
        <message>
            <source>Not shown yet</source>
            <translation>Not shown yet</translation>
        </message>
        <message>
            <source>This topic is heavy, and nobody can look after so many pupils at once. Expect more than 40 all the same?</source>
            <translation>This topic is heavy, and nobody can look after so many pupils at once. Expect more than 40 all the same?</translation>
        </message>
        <message>
            <source>Everybody has to scan a new code then, and given tickets are worthless. Clear the room?</source>
            <translation>Everybody has to scan a new code then, and given tickets are worthless. Clear the room?</translation>
        </message>
        <message>
            <source>Fewer than %1 devices have joined: with so few no result can be shown. Begin all the same?</source>
            <translation>Fewer than %1 devices have joined: with so few no result can be shown. Begin all the same?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::EditorPreview</name>
        <message>
            <source>Write the statement and at least two choices; then you see them here.</source>
            <translation>Write the statement and at least two choices; then you see them here.</translation>
        </message>
        <message>
            <source>Write something for the board; then you see it here.</source>
            <translation>Write something for the board; then you see it here.</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>Explanation</translation>
        </message>
    </context>
    <context>
        <name>stemmig::EndedLesson</name>
        <message>
            <source>class %1, %2</source>
            <translation>class %1, %2</translation>
        </message>
    </context>
    <context>
        <name>stemmig::Exports</name>
        <message>
            <source>Sent to %1.</source>
            <translation>Sent to %1.</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
    </context>
    <context>
        <name>stemmig::HintsModel</name>
        <message>
            <source>The class sees a calm screen. Nothing is lost: the same key brings the lesson back.</source>
            <translation>The class sees a calm screen. Nothing is lost: the same key brings the lesson back.</translation>
        </message>
        <message>
            <source>With one screen, F shows the board to the class. F or Escape brings you back here. Next, back and pause work there too.</source>
            <translation>With one screen, F shows the board to the class. F or Escape brings you back here. Next, back and pause work there too.</translation>
        </message>
        <message>
            <source>Switch a rule off to strike it. What you add is on the board while you type.</source>
            <translation>Switch a rule off to strike it. What you add is on the board while you type.</translation>
        </message>
        <message>
            <source>Something happens in class? H has sentences to read aloud. L is for when somebody leaves.</source>
            <translation>Something happens in class? H has sentences to read aloud. L is for when somebody leaves.</translation>
        </message>
        <message>
            <source>You see how far the class is, never who. Close the round when most have answered.</source>
            <translation>You see how far the class is, never who. Close the round when most have answered.</translation>
        </message>
        <message>
            <source>The words are for you first. Show them to the class, or talk without a picture.</source>
            <translation>The words are for you first. Show them to the class, or talk without a picture.</translation>
        </message>
        <message>
            <source>Next brings the questions for the talk on the board. The words stay one click away.</source>
            <translation>Next brings the questions for the talk on the board. The words stay one click away.</translation>
        </message>
        <message>
            <source>This page with help stays on the devices, also after the end.</source>
            <translation>This page with help stays on the devices, also after the end.</translation>
        </message>
        <message>
            <source>Next: Page Down or Right. Back: Page Up or Left. Pause: B. All keys: ?</source>
            <translation>Next: Page Down or Right. Back: Page Up or Left. Pause: B. All keys: ?</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ImportModel</name>
        <message>
            <source>Still to answer: %1</source>
            <translation>Still to answer: %1</translation>
        </message>
        <message>
            <source>The lesson has no title yet.</source>
            <translation>The lesson has no title yet.</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::LibraryModel</name>
        <message numerus="yes">
            <source>%n thing(s) in it are still missing or wrong; “Edit” shows which.</source>
            <translation>
                <numerusform>%n thing in it is still missing or wrong; “Edit” shows which.</numerusform>
                <numerusform>%n things in it are still missing or wrong; “Edit” shows which.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stemmig::LobbyModel</name>
        <message>
            <source>tickets</source>
            <translation>tickets</translation>
        </message>
        <message>
            <source>Without results: the class talks about each statement, nothing is voted on.</source>
            <translation>Without results: the class talks about each statement, nothing is voted on.</translation>
        </message>
        <message>
            <source>With fewer than %1 devices no result can be shown, or an answer could be guessed. Work without results.</source>
            <translation>With fewer than %1 devices no result can be shown, or an answer could be guessed. Work without results.</translation>
        </message>
        <message>
            <source>Every pupil on an own device. You and the class see words about the whole group.</source>
            <translation>Every pupil on an own device. You and the class see words about the whole group.</translation>
        </message>
        <message>
            <source>All pupils vote in turn at a shared booth.</source>
            <translation>All pupils vote in turn at a shared booth.</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) vote in turn at a shared booth, the others on a device of their own.</source>
            <translation>
                <numerusform>%n pupil votes at a shared booth, the others on a device of their own.</numerusform>
                <numerusform>%n pupils vote in turn at a shared booth, the others on a device of their own.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stemmig::PreparationModel</name>
        <message>
            <source>preparation-lesson-%1</source>
            <translation>preparation-lesson-%1</translation>
        </message>
        <message>
            <source>preparation</source>
            <translation>preparation</translation>
        </message>
        <message>
            <source>lesson-%1</source>
            <translation>lesson-%1</translation>
        </message>
        <message>
            <source>lesson</source>
            <comment>name of a file</comment>
            <translation>lesson</translation>
        </message>
    </context>
    <context>
        <name>stemmig::QuickStatementModel</name>
        <message>
            <source>Agree</source>
            <translation>Agree</translation>
        </message>
        <message>
            <source>Disagree</source>
            <translation>Disagree</translation>
        </message>
        <message>
            <source>I do not know</source>
            <translation>I do not know</translation>
        </message>
    </context>
    <context>
        <name>stemmig::ReportModel</name>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Is this right?</source>
            <translation>Is this right?</translation>
        </message>
        <message>
            <source>Red flag or not?</source>
            <translation>Red flag or not?</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>first round</source>
            <translation>first round</translation>
        </message>
        <message>
            <source>second round</source>
            <translation>second round</translation>
        </message>
        <message>
            <source>stemmig-report-%1</source>
            <translation>stemmig-report-%1</translation>
        </message>
        <message>
            <source>stemmig-exit-slips</source>
            <translation>stemmig-exit-slips</translation>
        </message>
    </context>
    <context>
        <name>stemmig::SchoolModel</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 and %2</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extra helpline(s)</source>
            <translation>
                <numerusform>%n extra helpline</numerusform>
                <numerusform>%n extra helplines</numerusform>
            </translation>
        </message>
        <message>
            <source>school.textproto</source>
            <translation>school.textproto</translation>
        </message>
        <message>
            <source>Not on the Info page of this program, so not shown to pupils: %1</source>
            <translation>Not on the Info page of this program, so not shown to pupils: %1</translation>
        </message>
    </context>
    <context>
        <name>stemmig::WordTable</name>
        <message>
            <source>No result was shown.</source>
            <translation>No result was shown.</translation>
        </message>
        <message>
            <source>No result was shown in this round: %1.</source>
            <translation>No result was shown in this round: %1.</translation>
        </message>
    </context>
</TS>
