<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Answers</name>
    <message>
        <source>I skip this one</source>
        <translation>I skip this one</translation>
    </message>
</context>
<context>
    <name>BoothFormPage</name>
    <message>
        <source>Pupils vote on this device in turn. Your teacher has to agree.</source>
        <translation>Pupils vote on this device in turn. Your teacher has to agree.</translation>
    </message>
    <message>
        <source>How many pupils?</source>
        <translation>How many pupils?</translation>
    </message>
    <message>
        <source>From 2 to 40</source>
        <translation>From 2 to 40</translation>
    </message>
    <message>
        <source>Type a number from 2 to 40.</source>
        <translation>Type a number from 2 to 40.</translation>
    </message>
    <message>
        <source>Ask your teacher</source>
        <translation>Ask your teacher</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
</context>
<context>
    <name>BoothNextPage</name>
    <message>
        <source>Next pupil</source>
        <translation>Next pupil</translation>
    </message>
    <message>
        <source>Come alone. Nobody looks on.</source>
        <translation>Come alone. Nobody looks on.</translation>
    </message>
    <message>
        <source>It is my turn</source>
        <translation>It is my turn</translation>
    </message>
    <message>
        <source>%1 of %2 have been here</source>
        <translation>%1 of %2 have been here</translation>
    </message>
    <message>
        <source>This device was started again. What was in it is gone. Whoever has voted may vote again.</source>
        <translation>This device was started again. What was in it is gone. Whoever has voted may vote again.</translation>
    </message>
    <message>
        <source>%1 of %2 has been here</source>
        <translation>%1 of %2 has been here</translation>
    </message>
</context>
<context>
    <name>BoothTurnPage</name>
    <message>
        <source>Chosen. You can still switch.</source>
        <translation>Chosen. You can still switch.</translation>
    </message>
    <message>
        <source>You have not chosen yet.</source>
        <translation>You have not chosen yet.</translation>
    </message>
    <message>
        <source>Choose what fits best.</source>
        <translation>Choose what fits best.</translation>
    </message>
    <message>
        <source>Statement %1 of %2 of your turn</source>
        <translation>Statement %1 of %2 of your turn</translation>
    </message>
    <message>
        <source>Just to try</source>
        <translation>Just to try</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Statement %1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Next statement</translation>
    </message>
</context>
<context>
    <name>Chat</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Pupil</translation>
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
        <translation>Hold to see</translation>
    </message>
    <message>
        <source>Hold to see your choice</source>
        <translation>Hold to see your choice</translation>
    </message>
</context>
<context>
    <name>InfoPage</name>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>The lesson is over. You may close this window.</source>
        <translation>The lesson is over. You may close this window.</translation>
    </message>
    <message>
        <source>Whatever it is, you can always talk.</source>
        <translation>Whatever it is, you can always talk.</translation>
    </message>
    <message>
        <source>At school: your mentor, or an adult you trust.</source>
        <translation>At school: your mentor, or an adult you trust.</translation>
    </message>
    <message>
        <source>In danger now? Call 112.</source>
        <translation>In danger now? Call 112.</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>At school</translation>
    </message>
    <message>
        <source>Places to go for help</source>
        <translation>Places to go for help</translation>
    </message>
    <message>
        <source>These addresses are from %1.</source>
        <translation>These addresses are from %1.</translation>
    </message>
    <message>
        <source>Look for another lesson</source>
        <translation>Look for another lesson</translation>
    </message>
</context>
<context>
    <name>LeaveBoothPage</name>
    <message>
        <source>Close this window?</source>
        <translation>Close this window?</translation>
    </message>
    <message>
        <source>Votes are inside that your teacher&apos;s computer does not have yet. If you close it, they are gone.</source>
        <translation>Votes are inside that your teacher&apos;s computer does not have yet. If you close it, they are gone.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Close it all the same</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rehearsal: these answers are not anonymous</source>
        <translation>Rehearsal: these answers are not anonymous</translation>
    </message>
    <message>
        <source>No connection. We keep trying.</source>
        <translation>No connection. We keep trying.</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer has stopped. You rejoin automatically.</source>
        <translation>Your teacher&apos;s computer has stopped. You rejoin automatically.</translation>
    </message>
    <message>
        <source>Still there? Tap or press a key.</source>
        <translation>Still there? Tap or press a key.</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>A short break</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>This is not your lesson</source>
        <translation>This is not your lesson</translation>
    </message>
    <message>
        <source>The group has already started</source>
        <translation>The group has already started</translation>
    </message>
    <message>
        <source>All places are taken</source>
        <translation>All places are taken</translation>
    </message>
    <message>
        <source>You are already taking part somewhere else</source>
        <translation>You are already taking part somewhere else</translation>
    </message>
    <message>
        <source>Ask your teacher</source>
        <translation>Ask your teacher</translation>
    </message>
    <message>
        <source>You will be in soon</source>
        <translation>You will be in soon</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>You do not have to do anything now.</source>
        <translation>You do not have to do anything now.</translation>
    </message>
    <message>
        <source>The code you typed belongs to another computer, so this device does not take part. Look for the lesson again and type the code on the board. Still not right? Ask your teacher.</source>
        <translation>The code you typed belongs to another computer, so this device does not take part. Look for the lesson again and type the code on the board. Still not right? Ask your teacher.</translation>
    </message>
    <message>
        <source>No connection. We keep trying. Is Wi-Fi on, and is it the lesson&apos;s Wi-Fi?</source>
        <translation>No connection. We keep trying. Is Wi-Fi on, and is it the lesson&apos;s Wi-Fi?</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer has stopped. You rejoin automatically.</source>
        <translation>Your teacher&apos;s computer has stopped. You rejoin automatically.</translation>
    </message>
    <message>
        <source>Ask your teacher to let you in. Then try again.</source>
        <translation>Ask your teacher to let you in. Then try again.</translation>
    </message>
    <message>
        <source>Ask your teacher for one more place. Then try again.</source>
        <translation>Ask your teacher for one more place. Then try again.</translation>
    </message>
    <message>
        <source>This lesson is open on another screen.</source>
        <translation>This lesson is open on another screen.</translation>
    </message>
    <message>
        <source>Another device with the same address is already taking part. Your teacher can let you in. We keep trying.</source>
        <translation>Another device with the same address is already taking part. Your teacher can let you in. We keep trying.</translation>
    </message>
    <message>
        <source>A round is open now. You can join after it. Look at the board until then.</source>
        <translation>A round is open now. You can join after it. Look at the board until then.</translation>
    </message>
    <message>
        <source>We are connecting to your teacher&apos;s computer.</source>
        <translation>We are connecting to your teacher&apos;s computer.</translation>
    </message>
    <message>
        <source>Continue here</source>
        <translation>Continue here</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Look for the lesson again</source>
        <translation>Look for the lesson again</translation>
    </message>
    <message>
        <source>Wait for your teacher</source>
        <translation>Wait for your teacher</translation>
    </message>
    <message>
        <source>Your teacher sees this device and says how many pupils vote on it.</source>
        <translation>Your teacher sees this device and says how many pupils vote on it.</translation>
    </message>
    <message>
        <source>No booth</source>
        <translation>No booth</translation>
    </message>
    <message>
        <source>Your teacher does not want a booth here.</source>
        <translation>Your teacher does not want a booth here.</translation>
    </message>
    <message>
        <source>Everybody has been here</source>
        <translation>Everybody has been here</translation>
    </message>
    <message>
        <source>Look at the board.</source>
        <translation>Look at the board.</translation>
    </message>
    <message>
        <source>Just for me after all</source>
        <translation>Just for me after all</translation>
    </message>
    <message>
        <source>One moment, the round is closing.</source>
        <translation>One moment, the round is closing.</translation>
    </message>
    <message>
        <source>This screen changes by itself when it is time.</source>
        <translation>This screen changes by itself when it is time.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Booth for %1 pupils</source>
        <translation>Booth for %1 pupils</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Your answer is in. This device does not keep which.</source>
        <translation>Your answer is in. This device does not keep which.</translation>
    </message>
    <message>
        <source>You have not chosen yet.</source>
        <translation>You have not chosen yet.</translation>
    </message>
    <message>
        <source>The round is closing.</source>
        <translation>The round is closing.</translation>
    </message>
    <message>
        <source>Choose what fits best.</source>
        <translation>Choose what fits best.</translation>
    </message>
    <message>
        <source>Chosen. It is sent once you are connected.</source>
        <translation>Chosen. It is sent once you are connected.</translation>
    </message>
    <message>
        <source>Your answer is in. You may switch.</source>
        <translation>Your answer is in. You may switch.</translation>
    </message>
    <message>
        <source>Your answer is in. You can still switch.</source>
        <translation>Your answer is in. You can still switch.</translation>
    </message>
    <message>
        <source>Just to try</source>
        <translation>Just to try</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Statement %1 of %2</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Just to try</source>
        <translation>Just to try</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <translation>Statement %1 of %2</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>No result</translation>
    </message>
    <message>
        <source>What the group thinks</source>
        <translation>What the group thinks</translation>
    </message>
    <message>
        <source>%1, %2: first %3, now %4</source>
        <translation>%1, %2: first %3, now %4</translation>
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
        <translation>First</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>ShareLink</name>
    <message>
        <source>Share this device: booth</source>
        <translation>Share this device: booth</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>An address looks like 192.168.1.20 or 192.168.1.20:7420.</source>
        <translation>An address looks like 192.168.1.20 or 192.168.1.20:7420.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Is it right, and is this device on the lesson&apos;s Wi-Fi?</source>
        <translation>Nobody answers at this address. Is it right, and is this device on the lesson&apos;s Wi-Fi?</translation>
    </message>
    <message>
        <source>There is no lesson at this address. Look at the board once more.</source>
        <translation>There is no lesson at this address. Look at the board once more.</translation>
    </message>
    <message>
        <source>This code does not belong to that computer, so this device does not join it. Is every character right? Still not? Ask your teacher.</source>
        <translation>This code does not belong to that computer, so this device does not join it. Is every character right? Still not? Ask your teacher.</translation>
    </message>
    <message>
        <source>The clocks differ: here it is %1, on your teacher&apos;s computer it is %2. When the date is right on both, try again.</source>
        <translation>The clocks differ: here it is %1, on your teacher&apos;s computer it is %2. When the date is right on both, try again.</translation>
    </message>
    <message>
        <source>There is no %1 in a code. Look once more.</source>
        <translation>There is no %1 in a code. Look once more.</translation>
    </message>
    <message>
        <source>The code has 8 letters and digits. You typed %1.</source>
        <translation>The code has 8 letters and digits. You typed %1.</translation>
    </message>
    <message>
        <source>The code has 8 letters and digits.</source>
        <translation>The code has 8 letters and digits.</translation>
    </message>
    <message>
        <source>This device has too little memory free. Close other programs and try again.</source>
        <translation>This device has too little memory free. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The teacher&apos;s computer does not answer. Try again in a moment.</source>
        <translation>The teacher&apos;s computer does not answer. Try again in a moment.</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Take part</translation>
    </message>
    <message>
        <source>Choose your lesson and type the code on the board.</source>
        <translation>Choose your lesson and type the code on the board.</translation>
    </message>
    <message>
        <source>No lesson is found yet. Is this device on the lesson&apos;s Wi-Fi? You can type the address on the board, too.</source>
        <translation>No lesson is found yet. Is this device on the lesson&apos;s Wi-Fi? You can type the address on the board, too.</translation>
    </message>
    <message>
        <source>Type what stands on the board.</source>
        <translation>Type what stands on the board.</translation>
    </message>
    <message>
        <source>Lessons found</source>
        <translation>Lessons found</translation>
    </message>
    <message>
        <source>Type the address</source>
        <translation>Type the address</translation>
    </message>
    <message>
        <source>Address on the board</source>
        <translation>Address on the board</translation>
    </message>
    <message>
        <source>For example 192.168.1.20:7420</source>
        <translation>For example 192.168.1.20:7420</translation>
    </message>
    <message>
        <source>Code on the board</source>
        <translation>Code on the board</translation>
    </message>
    <message>
        <source>8 letters and digits. Small letters are fine.</source>
        <translation>8 letters and digits. Small letters are fine.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>%1, rehearsal</source>
        <translation>%1, rehearsal</translation>
    </message>
</context>
<context>
    <name>StatementTop</name>
    <message>
        <source>What do you think?</source>
        <translation>What do you think?</translation>
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
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>How can I be sure?</source>
        <translation>How can I be sure?</translation>
    </message>
    <message>
        <source>Your teacher&apos;s computer adds up all choices and then forgets them. Only words about the whole group appear on the board.</source>
        <translation>Your teacher&apos;s computer adds up all choices and then forgets them. Only words about the whole group appear on the board.</translation>
    </message>
    <message>
        <source>Keep your screen to yourself. Your choice disappears from your screen after a second.</source>
        <translation>Keep your screen to yourself. Your choice disappears from your screen after a second.</translation>
    </message>
    <message>
        <source>This program joins only the computer that the code on the board belongs to. Somebody who imitates the Wi-Fi does not have it.</source>
        <translation>This program joins only the computer that the code on the board belongs to. Somebody who imitates the Wi-Fi does not have it.</translation>
    </message>
    <message>
        <source>There is one thing this program cannot stop: somebody can change the program on the teacher&apos;s computer.</source>
        <translation>There is one thing this program cannot stop: somebody can change the program on the teacher&apos;s computer.</translation>
    </message>
    <message>
        <source>In doubt? You may always skip.</source>
        <translation>In doubt? You may always skip.</translation>
    </message>
    <message>
        <source>What you chose waits on this device until the round closes: added up, and in no order.</source>
        <translation>What you chose waits on this device until the round closes: added up, and in no order.</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>There is no %1 on a ticket. Look once more.</source>
        <translation>There is no %1 on a ticket. Look once more.</translation>
    </message>
    <message>
        <source>A ticket has 8 letters and digits.</source>
        <translation>A ticket has 8 letters and digits.</translation>
    </message>
    <message>
        <source>A ticket has 8 letters and digits. You typed %1.</source>
        <translation>A ticket has 8 letters and digits. You typed %1.</translation>
    </message>
    <message>
        <source>This ticket was used already, or a character is wrong.</source>
        <translation>This ticket was used already, or a character is wrong.</translation>
    </message>
    <message>
        <source>This room works with tickets</source>
        <translation>This room works with tickets</translation>
    </message>
    <message>
        <source>Ask your teacher for a ticket.</source>
        <translation>Ask your teacher for a ticket.</translation>
    </message>
    <message>
        <source>Code on your ticket</source>
        <translation>Code on your ticket</translation>
    </message>
    <message>
        <source>Small letters are fine, and you may leave out the dash.</source>
        <translation>Small letters are fine, and you may leave out the dash.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
</context>
<context>
    <name>WaitPage</name>
    <message>
        <source>You are in</source>
        <translation>You are in</translation>
    </message>
    <message>
        <source>Look at the board</source>
        <translation>Look at the board</translation>
    </message>
    <message>
        <source>Wait for the class. This screen changes by itself when it is time.</source>
        <translation>Wait for the class. This screen changes by itself when it is time.</translation>
    </message>
    <message>
        <source>This round is for those who were there the first time. Feel free to join the talk.</source>
        <translation>This round is for those who were there the first time. Feel free to join the talk.</translation>
    </message>
    <message>
        <source>This screen changes by itself when it is time.</source>
        <translation>This screen changes by itself when it is time.</translation>
    </message>
    <message>
        <source>Your screen is for you alone</source>
        <translation>Your screen is for you alone</translation>
    </message>
    <message>
        <source>You may always skip</source>
        <translation>You may always skip</translation>
    </message>
    <message>
        <source>Away for a moment? You come back automatically</source>
        <translation>Away for a moment? You come back automatically</translation>
    </message>
    <message>
        <source>How can I be sure?</source>
        <translation>How can I be sure?</translation>
    </message>
    <message>
        <source>You vote in turn, and alone</source>
        <translation>You vote in turn, and alone</translation>
    </message>
    <message>
        <source>Keep this window open</source>
        <translation>Keep this window open</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole group, such as &apos;about a third&apos;.</source>
        <translation>This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole group, such as &apos;about a third&apos;.</translation>
    </message>
    <message>
        <source>This is a rehearsal</source>
        <translation>This is a rehearsal</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>You are trying out the program. Do not choose anything private here.</source>
        <translation>You are trying out the program. Do not choose anything private here.</translation>
    </message>
    <message>
        <source>No name, no account</source>
        <translation>No name, no account</translation>
    </message>
    <message>
        <source>You may skip any question</source>
        <translation>You may skip any question</translation>
    </message>
    <message>
        <source>How can I be sure?</source>
        <translation>How can I be sure?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
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
