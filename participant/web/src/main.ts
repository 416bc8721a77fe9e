// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the page together: address, token, session, connection, screen.
import { readFragment, withoutTicket } from './address';
import { Reader } from './aloud';
import { steadyClock } from './clock';
import { asking, Connectedness, Own, Screen, screenOf } from './screen';
import { DeviceSession } from './session';
import { Shell } from './shell';
import { Connection } from './socket';
import { filled, offered, pickLanguage, Texts } from './texts';
import { TokenKeeper } from './token';
import { Booth, collected } from './turn';
import type { BoothContext, Context } from './views/drawn';

const kTroubleAfter = 1500;  // ms without a host before the page says so
const kFirstTroubleAfter = 5000;
const kExpireEvery = 60000;
const kAskAfter = 40000;  // ms without a touch on a booth before somebody is asked for; WCAG wants 20 s to answer
const kGoneAfter = 60000;

const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));

const clock = steadyClock(Date.now, () => performance.now());
const keeper = new TokenKeeper(() => localStorage, Date.now, randomBytes);
const { key, ticket } = readFragment(location.hash);
const session = new DeviceSession({
    expectedKey: key,
    ticket,
    token(hostKey) {
        const token = keeper.token(hostKey);
        if (keeper.resumed) own.welcomed = true;
        return token;
    },
    keepToken: () => keeper.keep(),
    eraseToken: () => keeper.erase(),
    ephemeral: () => randomBytes(32),
});
const reader = new Reader(window.speechSynthesis, () => show());
const booth = new Booth(session);
const own: Own = { welcomed: false, open: 'nothing', booth };
const shell = new Shell(document.getElementById('page')!, document.getElementById('live')!, reader);
const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
const connection = new Connection(session, `${scheme}://${location.host}/ws`, clock, show);

// A picked language outlives a reload with this entry of the history, and nothing else.
let wished: readonly string[] = typeof history.state === 'string' ? [history.state] : navigator.languages || [navigator.language];
let home = wished;  // what a booth goes back to after a turn
let typed = '';  // in the field for a ticket
let pupils = '';  // in the field for the pupils of a booth
let touchedAt = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
let troubleSince: number | undefined;
let wasSaid = '';
let trouble: ReturnType<typeof setTimeout> | undefined;

/** A short gap is nobody's business; a long one is said. */
function connectedness(): Connectedness {
    const away = session.state === 'waiting' || session.state === 'connecting';
    if (!away) {
        troubleSince = undefined;
        return 'fine';
    }
    if (session.stopped) return 'stopped';
    const now = clock();
    const patience = session.view ? kTroubleAfter : kFirstTroubleAfter;
    if (troubleSince === undefined) troubleSince = now;
    if (now - troubleSince >= patience) return 'lost';
    clearTimeout(trouble);
    trouble = setTimeout(show, troubleSince + patience - now);
    return 'fine';
}

/** A ticket that has done its work stays nowhere on the page. */
function dropTicket(): void {
    typed = '';
    if (withoutTicket(location.hash) !== location.hash) history.replaceState(history.state, '', withoutTicket(location.hash));
}

/** Between two pupils of a booth a language is the next one's, for one turn. */
function pick(code: string): void {
    wished = [code];
    if (collected(session).length) return;
    home = wished;
    history.replaceState(code, '');
}

/** On a booth the next pupil finds nothing of the last one: no choice, no page, no language. */
function clear(): void {
    booth.leave();
    own.open = 'nothing';
    wished = home;
}

/** Whether to ask if somebody is still there: whoever left a booth in the middle of something has left nothing. */
function quiet(): boolean {
    booth.settle();
    clearTimeout(idle);
    if (!session.booth || (!booth.turn && own.open === 'nothing' && wished === home)) return false;
    if (reader.reading) touchedAt = clock();
    const still = clock() - touchedAt;
    if (still >= kGoneAfter) clear();
    else idle = setTimeout(show, (still < kAskAfter ? kAskAfter : kGoneAfter) - still);
    return still >= kAskAfter && still < kGoneAfter;
}

function touched(): void {
    const still = clock() - touchedAt;
    // A computer that slept is touched before its timers have run: the turn was over by then.
    if (session.booth && still >= kGoneAfter) show();
    touchedAt = clock();
    if (session.booth && still >= kAskAfter) show();
}

function boothContext(): BoothContext {
    return {
        pupils: session.booth,
        asking: asking(session),
        quiet: quiet(),
        typed: pupils,
        type: (text) => (pupils = text),
        ask: (count) => {
            own.open = 'nothing';
            connection.askForBooth(count);
        },
        begin: () => act(() => booth.begin()),
        done: () => act(() => {
            booth.done();
            if (!booth.turn) clear();
        }),
    };
}

/** The page asks before it is left with ballots in it. */
function askFirst(event: BeforeUnloadEvent): void {
    event.preventDefault();
    event.returnValue = '';
}

/** For a screen reader, without moving the focus. */
function spoken(screen: Screen, texts: Texts): string {
    if (screen.is === 'boothClosing') return texts.boothClosing;
    if (screen.is !== 'question') return '';
    if (screen.frozen) return texts.closing;
    return screen.turn && screen.turn.of > 1 ? filled(texts.boothWhere, screen.turn) : '';
}

function show(): void {
    if (session.state === 'joined') dropTicket();
    const sharing = boothContext();
    if (session.holdsBallots) window.addEventListener('beforeunload', askFirst);
    else window.removeEventListener('beforeunload', askFirst);
    const codes = offered(session.welcome?.languages);
    const language = pickLanguage(codes, wished);
    const next = codes.length > 1 ? codes[(language.place + 1) % codes.length] : undefined;
    const connected = connectedness();
    const screen = screenOf(session, own, connected);
    const context: Context = {
        language,
        connected,
        rehearsal: session.kind === 'rehearsal' || !!session.view?.rehearsal,
        welcome: session.welcome,
        choose: (mark) => act(() => (session.booth ? booth.choose(mark) : session.choose(mark))),
        go: () => act(() => (own.welcomed = true)),
        open: (page) => act(() => (own.open = page)),
        retry: () => connection.retry(),
        typed,
        type: (text) => (typed = text),
        useTicket: (code) => connection.useTicket(code),
        booth: sharing,
    };
    shell.show(screen, context, next, () => act(() => pick(next!)));
    const said = spoken(screen, language.texts);
    if (said !== wasSaid) shell.say(said);
    wasSaid = said;
}

function act(change: () => void): void {
    change();
    show();
}

/** Whoever looks at the list of open pages sees a name. */
function cover(): void {
    const hidden = document.visibilityState === 'hidden';
    document.body.classList.toggle('covered', hidden);
    if (hidden) reader.stop();
}

function wake(): void {
    cover();
    if (document.visibilityState !== 'hidden') connection.wake();
}

document.addEventListener('visibilitychange', wake);
document.addEventListener('resume', wake);
window.addEventListener('pageshow', wake);
window.addEventListener('online', () => connection.wake(true));
window.addEventListener('pagehide', () => {
    session.forgetMark();
    if (session.booth) clear();
    reader.stop();
    connection.leave();
    document.body.classList.add('covered');
    show();
});
for (const event of ['pointerdown', 'keydown', 'click', 'wheel']) document.addEventListener(event, touched, { capture: true, passive: true });
// Another code scanned into the same tab is another room.
window.addEventListener('hashchange', () => location.reload());

keeper.expire();
setInterval(() => keeper.expire(), kExpireEvery);
cover();
show();
connection.open();
