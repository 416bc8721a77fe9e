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
        <message>
            <source>To the closing step</source>
            <translation>To the closing step</translation>
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
        <message numerus="yes">
            <source>%n device(s) joined</source>
            <translation>
                <numerusform>%n device joined</numerusform>
                <numerusform>%n devices joined</numerusform>
            </translation>
        </message>
        <message>
            <source>The room is closed</source>
            <translation>The room is closed</translation>
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
            <source>%1, now</source>
            <translation>%1, now</translation>
        </message>
        <message>
            <source>%1, done</source>
            <translation>%1, done</translation>
        </message>
        <message>
            <source>spare</source>
            <translation>spare</translation>
        </message>
        <message>
            <source>To the closing step</source>
            <translation>To the closing step</translation>
        </message>
        <message>
            <source>Back to the lessons</source>
            <translation>Back to the lessons</translation>
        </message>
        <message>
            <source>Stop…</source>
            <translation>Stop…</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
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
    </context>
    <context>
        <name>ContactsSheet</name>
        <message>
            <source>The school's contacts</source>
            <translation>The school's contacts</translation>
        </message>
        <message>
            <source>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in. Nobody to name today? Choose a lesson that is not sensitive.</source>
            <translation>This lesson is about a heavy topic. It starts when the name of somebody a pupil can go to is filled in. Nobody to name today? Choose a lesson that is not sensitive.</translation>
        </message>
        <message>
            <source>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</source>
            <translation>Pupils see these people first on the page with help. Check that they can be reached today and tomorrow.</translation>
        </message>
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
            <source>One more person</source>
            <translation>One more person</translation>
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
            <source>After this</source>
            <translation>After this</translation>
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
            <source>The class may see this screen. So notes, answers, words that are not shown yet and the next step are hidden.</source>
            <translation>The class may see this screen. So notes, answers, words that are not shown yet and the next step are hidden.</translation>
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
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>I see</source>
            <translation>I see</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>Page Down or →</source>
            <translation>Page Down or →</translation>
        </message>
        <message>
            <source>Next: what the large button says</source>
            <translation>Next: what the large button says</translation>
        </message>
        <message>
            <source>Page Up or ←</source>
            <translation>Page Up or ←</translation>
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
            <source>%1 minutes</source>
            <translation>%1 minutes</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n statement</numerusform>
                <numerusform>%n statements</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
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
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>The school's contacts</source>
            <translation>The school's contacts</translation>
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
            <source>No lessons found. Start the program with --content and the folder that holds them.</source>
            <translation>No lessons found. Start the program with --content and the folder that holds them.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
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
            <source>Several devices share one address</source>
            <translation>Several devices share one address</translation>
        </message>
        <message>
            <source>Clear the room</source>
            <translation>Clear the room</translation>
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
            <translation>One less</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>One more</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>What the class sees</source>
            <translation>What the class sees</translation>
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
        <message numerus="yes">
            <source>%n device(s), room locked</source>
            <translation>
                <numerusform>%n device, room locked</numerusform>
                <numerusform>%n devices, room locked</numerusform>
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
            <source>A rule of the class</source>
            <translation>A rule of the class</translation>
        </message>
        <message>
            <source>Take this rule away</source>
            <translation>Take this rule away</translation>
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
            <source>%1 %</source>
            <translation>%1 %</translation>
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
            <source>Next: Page Down or →. Back: Page Up or ←. Pause: B. All keys: ?</source>
            <translation>Next: Page Down or →. Back: Page Up or ←. Pause: B. All keys: ?</translation>
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
</TS>
