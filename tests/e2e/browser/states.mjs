// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the page, with texts of the length lessons have.
const say = (nl, en) => ({ in: [nl, en] });
const round = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);

export const welcome = {
    languages: ['nl', 'en'],
    promise: say("Dit programma telt alleen en bewaart niet wat jij kiest. Je docent en de klas zien alleen woorden over de hele groep, zoals 'ongeveer een derde'.", "This program only counts and does not keep what you choose. Your teacher and the class see only words about the whole group, such as 'about a third'."),
    info_opening: say('Wat er ook gebeurd is: het is niet jouw schuld. Praten kan altijd, ook later.', 'Whatever happened: it is not your fault. You can always talk, later too.'),
    info: [
        { heading: say('Anoniem chatten', 'Anonymous chat'), lines: [say('Over druk, geweld of uitbuiting.', 'About pressure, violence or exploitation.')], address: 'fier.nl/chat of chatmetfier.nl' },
        { heading: say("Foto's, filmpjes, chantage online", 'Pictures, videos, blackmail online'), lines: [say('Je hoeft niets te betalen en niets te sturen.', 'You need not pay or send anything.')], address: 'helpwanted.nl' },
        { heading: say('Nu gevaar', 'Danger now'), lines: [], address: '112' },
        { heading: say('Zorgen om een vriend', 'Worried about a friend'), lines: [say('Blijf praten. Je hoeft het niet alleen op te lossen.', 'Keep talking. You need not solve it alone.')], address: '' },
        { heading: say('Zelf iets fout gedaan?', 'Did something wrong yourself?'), lines: [say('Je kunt stoppen. Hulp is er ook voor jou.', 'You can stop. Help is there for you too.')], address: '' },
        { heading: say('Kijkt er iemand in je telefoon?', 'Does somebody check your phone?'), lines: [say('Maak geen foto. Onthoud een naam.', 'Take no photo. Remember a name.')], address: '' },
    ],
    contacts: [
        { name: 'Mevrouw De Wit', role: 'vertrouwenspersoon', where: 'kamer 1.12', when: 'ma, di en do', phone: '' },
        { name: 'Meneer Yilmaz', role: 'mentor', where: 'kamer 0.08', when: 'elke dag', phone: '06 1234 5678' },
    ],
    checked_on: '2026-11-02',
};

const base = { scene: 0, paused: false, rehearsal: false, phase: 0, round: new Uint8Array(0), tick_ms: 5000, number: 0, of: 0, practice: false, answered: false, counted: true };
const view = (more) => ({ view: { ...base, ...more } });
const statement = (question, more = {}) => view({ scene: 3, phase: 1, round, number: 2, of: 4, question, ...more });

const check = { kind: 1, text: say('Het slachtoffer krijgt zelf ook wat geld. Dan kan het nog steeds uitbuiting zijn.', 'The victim gets some of the money too. It can still be exploitation.'), chat: [], choices: [say('Klopt', 'Right'), say('Klopt niet', 'Not right'), say('Weet ik niet', 'I do not know')] };
const opinion = { kind: 0, text: say('Waarom vraagt iemand die vastzit vaak geen hulp?', 'Why does somebody who is stuck often not ask for help?'), chat: [], choices: [say('Uit schaamte', 'Out of shame'), say('Uit angst voor wat er dan gebeurt', 'Afraid of what happens then'), say('Omdat niemand het gelooft', 'Because nobody believes it'), say('Omdat je denkt dat het je eigen schuld is, ook als dat niet zo is', 'Because you think it is your own fault, even when it is not')] };
const plain = { kind: 0, text: say('Ook een jongen kan seksueel uitgebuit worden.', 'A boy can be sexually exploited too.'), chat: [], choices: [say('Eens', 'Agree'), say('Oneens', 'Disagree'), say('Hangt ervan af', 'It depends')] };
const flag = {
    kind: 2,
    text: say('Is dit een rode vlag?', 'Is this a red flag?'),
    chat: [
        { sender: say('Onbekend nummer', 'Unknown number'), text: say('Hoi, ik zag je foto. Jij kunt makkelijk model worden. Interesse?', 'Hi, I saw your picture. You could easily be a model. Interested?'), own: false },
        { sender: say('Jij', 'You'), text: say('Wie ben je?', 'Who are you?'), own: true },
        { sender: say('Onbekend nummer', 'Unknown number'), text: say('Zeg het nog maar tegen niemand. Ik haal je vrijdag op.', 'Do not tell anybody yet. I pick you up on Friday.'), own: false },
    ],
    choices: [say('Ja, foute boel', 'Yes, a red flag'), say('Nee, prima', 'No, fine'), say('Twijfel', 'In doubt')],
};
const seven = { kind: 3, text: say('Hoe makkelijk is het om nee te zeggen tegen een goede vriend die je iets vraagt wat je niet wilt?', 'How easy is it to say no to a good friend who asks something you do not want?'), chat: [], choices: ['Heel makkelijk', 'Makkelijk', 'Vrij makkelijk', 'Er tussenin', 'Vrij moeilijk', 'Moeilijk', 'Heel moeilijk'].map((text, i) => say(text, ['Very easy', 'Easy', 'Fairly easy', 'In between', 'Fairly hard', 'Hard', 'Very hard'][i])) };
// The longest a lesson may have: 280 characters a statement, 80 a choice, six messages of 160.
const filledTo = (size, words) => { let text = ''; while (text.length < size) text += words; return `${text.slice(0, size - 1).trimEnd()}.`; };
const kLongNl = 'Iemand die je al jaren vertrouwt vraagt steeds opnieuw om iets wat jij eigenlijk liever helemaal niet wilt doen, ';
const kLongEn = 'Somebody you have trusted for years keeps asking for something that you would really rather not do at all, ';
const long = (size) => say(filledTo(size, kLongNl), filledTo(size, kLongEn));
const longest = { kind: 1, text: long(280), chat: [], choices: Array.from({ length: 7 }, () => long(80)) };
const longestChat = { kind: 2, text: long(280), chat: Array.from({ length: 6 }, (_, i) => ({ sender: i % 2 ? say('', '') : say('Onbekend nummer', 'Unknown number'), text: long(160), own: i % 2 === 1 })), choices: Array.from({ length: 3 }, () => long(80)) };
const kWords = [say('weinig of niemand', 'few or nobody'), say('ongeveer een op de zes', 'about one in six'), say('ongeveer een derde', 'about a third'), say('ongeveer de helft', 'about half'), say('ongeveer twee derde', 'about two thirds'), say('ongeveer vijf op de zes', 'about five in six'), say('de meesten of iedereen', 'most or everybody')];
const words = (...levels) => levels.map((level) => ({ level, text: kWords[level] }));
const footnote = say('Afgerond, om iedereen te beschermen. Niet iedereen koos iets, dat mag. Niemand hoeft te zeggen wat hij koos.', 'Rounded, to protect everybody. Not everybody chose, and that is fine. Nobody has to say what they chose.');
const explanation = say('Dat iemand geld of spullen krijgt, verandert niets. Als een ander bepaalt en verdient, is het uitbuiting. Het slachtoffer heeft geen schuld.', 'Getting money or things changes nothing. When somebody else decides and earns, it is exploitation. The victim is not to blame.');
const shown = (question, picture, more) => statement(question, { phase: 4, picture: { withheld: false, words: [], first_words: [], sentence: footnote, ...picture }, ...more });
const bye = (reason, retry = 0) => ({ bye: { reason, retry_ms: retry } });

// A booth, and what it is told while a round is open: this statement, and those that are asked in the same turn.
const booth = (pupils = 25) => ({ welcome: { ...welcome, booth: pupils } });
const ballot = (byte) => new Uint8Array(8).fill(byte);
const boothOf = (question, more = {}) => statement(question, { ballot: ballot(1), ...more });
const three = [{ ballot: ballot(2), number: 3, question: check }, { ballot: ballot(3), number: 4, question: plain }];
const kShare = ['Deel dit apparaat: stemhokje', 'Share this device: booth'];
const kBegin = ['Ik ben aan de beurt', 'It is my turn'];
const kTurn = [kBegin, ['Eens', 'Agree'], ['Klaar', 'Done']];

/**
 * name, what the host says, and what the pupil does then ("tap" a text, or several; "hold"; "type" a ticket; ask for "pupils", which is
 * "asked" to wait or declined under a "title"). `fresh`: the first screen stays.
 */
export const states = [
    { name: '01-welcome', say: [{ welcome }, view({})], fresh: true },
    { name: '02-sure', say: [{ welcome }, view({})], fresh: true, tap: ['Hoe weet ik dat zeker?', 'How can I be sure?'] },
    { name: '03-joined', say: [{ welcome }, view({})] },
    { name: '04-board', say: [{ welcome }, view({ scene: 2 })] },
    { name: '05-info', say: [{ welcome }, view({ scene: 2 })], tap: ['Info', 'Info'] },
    { name: '06-opinion', say: [{ welcome }, statement(opinion)] },
    { name: '07-opinion-tapped', say: [{ welcome }, statement(plain)], tap: ['Eens', 'Agree'], seen: true },
    { name: '08-opinion-hidden', say: [{ welcome }, statement(plain)], tap: ['Eens', 'Agree'], hidden: true },
    { name: '09-hold', say: [{ welcome }, statement(plain)], tap: ['Oneens', 'Disagree'], hidden: true, hold: true },
    { name: '10-check', say: [{ welcome }, statement(check, { number: 3 })] },
    { name: '11-red-flag', say: [{ welcome }, statement(flag, { number: 0 })] },
    { name: '12-seven', say: [{ welcome }, statement(seven)] },
    { name: '13-practice-reloaded', say: [{ welcome }, statement(plain, { practice: true, answered: true })] },
    { name: '14-closing', say: [{ welcome }, statement(plain, { phase: 2, answered: true })] },
    { name: '15-not-counted', say: [{ welcome }, statement(check, { counted: false })] },
    { name: '16-shown', say: [{ welcome }, shown(opinion, { words: words(1, 3, 0, 2) })] },
    { name: '17-second-round', say: [{ welcome }, shown(check, { words: words(5, 0, 1), first_words: words(2, 3, 1) })] },
    { name: '18-withheld', say: [{ welcome }, shown(check, { withheld: true, sentence: say('We tonen nu geen uitslag. Zo kan niemand raden wat jij koos. We praten zonder uitslag.', 'We show no result now. That way nobody can guess what you chose. We talk without a result.') })] },
    { name: '19-revealed', say: [{ welcome }, shown(check, { words: words(5, 0, 1) }, { phase: 5, answer_key: 0, explanation })] },
    { name: '20-pause', say: [{ welcome }, statement(check, { paused: true })], fresh: true },
    { name: '21-closing-step', say: [{ welcome }, view({ scene: 5 })], fresh: true },
    { name: '22-ended', say: [{ welcome }, view({ scene: 6 }), bye(1)], fresh: true },
    { name: '23-locked', say: [bye(2)], fresh: true },
    { name: '24-full', say: [bye(3)], fresh: true },
    { name: '25-replaced', say: [bye(4)], fresh: true },
    { name: '26-ask-teacher', say: [bye(5, 60000)], fresh: true },
    { name: '27-round-open', say: [bye(6, 60000)], fresh: true },
    { name: '28-wrong-host', say: [], fresh: true, wrongKey: true },
    { name: '29-connecting', say: [], fresh: true, silent: true },
    { name: '30-lost', say: [{ welcome }, statement(plain)], lost: true },
    { name: '31-stopped', say: [{ welcome }, statement(plain)], stopped: true },
    { name: '32-rehearsal-welcome', say: [{ welcome }, view({ rehearsal: true })], fresh: true, rehearsal: true },
    { name: '33-rehearsal-question', say: [{ welcome }, statement(plain, { rehearsal: true })], rehearsal: true },
    { name: '34-cover', say: [{ welcome }, statement(plain)], cover: true },
    { name: '35-ticket', say: [bye(7)], fresh: true },
    { name: '36-ticket-mistyped', say: [bye(7)], fresh: true, type: 'k7qf-03z' },
    { name: '37-ticket-used', say: [bye(7)], fresh: true, type: 'K7QF-03ZD' },
    { name: '38-longest', say: [{ welcome }, statement(longest)] },
    { name: '39-longest-chat', say: [{ welcome }, statement(longestChat)] },
    { name: '40-longest-shown', say: [{ welcome }, shown(longest, { words: words(1, 2, 0, 3, 0, 4, 6), first_words: words(2, 2, 0, 1, 0, 5, 6) }, { phase: 5, answer_key: 3, explanation })] },
    { name: '41-booth-form', say: [{ welcome }, view({})], tap: kShare },
    { name: '42-booth-form-wrong', say: [{ welcome }, view({})], tap: kShare, pupils: '1' },
    { name: '43-booth-asked', say: [{ welcome }, view({})], tap: kShare, pupils: '25', asked: [bye(8, 3000)], title: ['Wacht op je docent', 'Wait for your teacher'] },
    { name: '44-booth-declined', say: [{ welcome }, view({})], tap: kShare, pupils: '25', asked: [bye(9)], title: ['Hier geen stemhokje', 'No booth here'] },
    { name: '45-booth-lobby', say: [booth(), view({})], fresh: true },
    { name: '46-booth-board', say: [booth(), shown(opinion, { words: words(1, 3, 0, 2) })], fresh: true },
    { name: '47-booth-start', say: [booth(), boothOf(plain)], fresh: true },
    { name: '48-booth-started-again', say: [booth(), boothOf(plain, { answered: true })], fresh: true },
    { name: '49-booth-turn', say: [booth(), boothOf(plain)], fresh: true, tap: kBegin },
    { name: '50-booth-turn-chosen', say: [booth(), boothOf(plain)], fresh: true, tap: [kBegin, ['Eens', 'Agree']], hidden: true },
    { name: '51-booth-first-of-three', say: [booth(), boothOf(flag, { number: 0, later: three })], fresh: true, tap: [kBegin, ['Ja, foute boel', 'Yes, a red flag']], hidden: true },
    { name: '52-booth-everybody', say: [booth(2), boothOf(plain)], fresh: true, tap: [...kTurn, ...kTurn] },
    { name: '53-booth-closing', say: [booth(), boothOf(plain, { phase: 2 })], fresh: true },
    { name: '54-booth-longest', say: [booth(), boothOf(longest, { later: three })], fresh: true, tap: kBegin },
    { name: '55-booth-sure', say: [booth(), boothOf(plain)], fresh: true, tap: ['Hoe weet ik dat zeker?', 'How can I be sure?'] },
];
