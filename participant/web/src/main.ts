// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the page together: address, token, session, connection, screen.
import { readFragment, withoutTicket } from './address';
import { Reader } from './aloud';
import { steadyClock } from './clock';
import { Connectedness, Own, screenOf } from './screen';
import { DeviceSession } from './session';
import { Shell } from './shell';
import { Connection } from './socket';
import { offered, pickLanguage } from './texts';
import { TokenKeeper } from './token';
import type { Context } from './views/drawn';

const kTroubleAfter = 1500;  // ms without a host before the page says so
const kFirstTroubleAfter = 5000;
const kExpireEvery = 60000;

const randomBytes = (size: number) => crypto.getRandomValues(new Uint8Array(size));

const clock = steadyClock(Date.now, () => performance.now());
const keeper = new TokenKeeper(() => localStorage, Date.now, randomBytes);
const own: Own = { welcomed: false, open: 'nothing' };
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
const shell = new Shell(document.getElementById('page')!, document.getElementById('live')!, reader);
const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
const connection = new Connection(session, `${scheme}://${location.host}/ws`, clock, show);

// A picked language outlives a reload with this entry of the history, and nothing else.
let wished: readonly string[] = typeof history.state === 'string' ? [history.state] : navigator.languages || [navigator.language];
let typed = '';  // in the field for a ticket
let troubleSince: number | undefined;
let wasFrozen = false;
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

function pick(code: string): void {
    wished = [code];
    history.replaceState(code, '');
}

function show(): void {
    if (session.state === 'joined') dropTicket();
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
        choose: (mark) => act(() => session.choose(mark)),
        go: () => act(() => (own.welcomed = true)),
        open: (page) => act(() => (own.open = page)),
        retry: () => connection.retry(),
        typed,
        type: (text) => (typed = text),
        useTicket: (code) => connection.useTicket(code),
    };
    shell.show(screen, context, next, () => act(() => pick(next!)));
    const frozen = screen.is === 'question' && screen.frozen;
    if (frozen !== wasFrozen) shell.say(frozen ? language.texts.closing : '');
    wasFrozen = frozen;
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
    reader.stop();
    connection.leave();
    document.body.classList.add('covered');
    show();
});
// Another code scanned into the same tab is another room.
window.addEventListener('hashchange', () => location.reload());

keeper.expire();
setInterval(() => keeper.expire(), kExpireEvery);
cover();
show();
connection.open();
