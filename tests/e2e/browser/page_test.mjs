// SPDX-License-Identifier: GPL-3.0-or-later
// The page in a real browser against a scripted host: what must hold in every state, and on bad days.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { complains, openPupil, reads, sleep, startBrowser, tap, typeTicket, wake } from './browser.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { states, welcome } from './states.mjs';

const pageFolder = process.env.STEMMIG_PAGE;
const voting = states.find((state) => state.name.startsWith('07')).say;
const board = states.find((state) => state.name.startsWith('04')).say;
const soon = (messages, tick_ms = 300) => messages.map((message) => (message.view ? { view: { ...message.view, tick_ms } } : message));

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

/** A host, and pupils that are past the first screen; all closed at the end, whatever happens. */
async function lesson(messages, run, { kind = 'live' } = {}) {
    const host = await startScriptedHost(pageFolder, kind);
    host.messages = messages;
    const pupils = [];
    const join = async (options) => {
        const page = await openPupil(browser, options);
        pupils.push(page);
        await page.goto(host.url);
        await tap(page, 'Verder');
        return page;
    };
    try {
        await run(host, join);
        for (const page of pupils) assert.deepEqual(page.troubles.filter((line) => !/ERR_CONNECTION_REFUSED|Back-Forward Cache/.test(line)), []);
    } finally {
        await Promise.all(pupils.map((page) => page.browserContext().close()));
        await host.stop();
    }
}

const said = (host) => [...host.ends].flatMap((end) => end.said);
const settled = (page) => page.waitForFunction(() => !document.querySelector('.choices.seen'));
async function until(what, condition) {
    const limit = Date.now() + 15000;
    while (!condition()) {
        assert.ok(Date.now() < limit, what);
        await new Promise((done) => setTimeout(done, 20));
    }
}

test('holding the button shows the choice, letting go hides it, by finger and by key', () => lesson(voting, async (host, join) => {
    const page = await join();
    const seen = () => page.$eval('.choices', (group) => group.classList.contains('seen') && [...group.children].map((row) => row.getAttribute('aria-checked')).indexOf('true'));
    await tap(page, 'Oneens');
    await settled(page);
    const box = await (await page.$('.hold')).boundingBox();
    await page.touchscreen.touchStart(box.x + 20, box.y + 20);
    assert.equal(await seen(), 1);
    await page.touchscreen.touchEnd();
    await settled(page);
    await page.focus('.hold');
    await page.keyboard.down('Space');
    assert.equal(await seen(), 1);
    await page.keyboard.up('Space');
    await settled(page);
}));

test('by keyboard: arrows walk, space chooses, and the focus does not stay on the choice', () => lesson(soon(voting), async (host, join) => {
    const page = await join();
    await page.focus('.choices .row');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    assert.equal(await page.$eval('.choices', (group) => group.querySelectorAll('[aria-checked=true]').length), 0);
    await page.keyboard.press('Space');
    await settled(page);
    assert.ok(await page.evaluate(() => document.activeElement.classList.contains('hold')));
    await until('the choice arrives', () => said(host).some((frame) => frame.mark === 2));
}));

test('taps, Info and language change nothing of what goes over the network: one tick frame after another', () => lesson(soon(voting), async (host, join) => {
    const page = await join();
    await tap(page, 'Eens');
    await tap(page, 'Oneens');
    await tap(page, 'Info');
    await reads(page, 'Goed om te weten');
    await tap(page, 'Terug');
    await tap(page, 'English');
    await reads(page, 'Agree');
    const ticks = said(host).length;
    await until('three more ticks', () => said(host).length >= ticks + 3);
    assert.deepEqual([...new Set(said(host).map((frame) => frame.kind))], ['hello', 'tick']);
    assert.equal(said(host).at(-1).mark, 1);
}));

test('at the close the choice is frozen, sent at once, and gone from the page', () => lesson(voting, async (host, join) => {
    const page = await join();
    await tap(page, 'Eens');
    await until('chosen', () => host.ends.size === 1);
    host.say({ view: { ...voting[1].view, phase: 2, answered: true } });
    await reads(page, 'De ronde sluit');
    await tap(page, 'Oneens');
    await until('the close answer', () => said(host).some((frame) => frame.kind === 'close_answer'));
    assert.equal(said(host).find((frame) => frame.kind === 'close_answer').mark, 0);
    host.say(board[1]);
    await reads(page, 'Kijk naar het bord');
    assert.equal(await page.$('[aria-checked]'), null);
}));

test('after a reload the page says that the answer is in, skips the first screen, and keeps nothing but a token', () => lesson(voting, async (host, join) => {
    const page = await join();
    await tap(page, 'Eens');
    host.messages = [{ welcome }, { view: { ...voting[1].view, answered: true } }];
    const token = said(host)[0].token;
    await page.reload();
    await reads(page, 'Je antwoord is binnen. Je mag wisselen.');
    assert.equal(await page.$$eval('[aria-checked=true]', (rows) => rows.length), 0);
    assert.deepEqual(said(host)[0].token, token);
    const kept = await page.evaluate(() => [Object.entries(localStorage), sessionStorage.length, document.cookie, document.title]);
    assert.equal(kept[0].length, 1);
    assert.deepEqual(Object.keys(JSON.parse(kept[0][0][1])).sort(), ['key', 'since', 'token']);
    assert.deepEqual(kept.slice(1), [0, '', 'Stemmig']);
    host.say({ bye: { reason: 1, retry_ms: 0 } });
    await reads(page, 'De les is afgelopen');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
}));

test('a browser that refuses storage takes part all the same', () => lesson(soon(voting), async (host) => {
    const page = await openPupil(browser);
    await page.evaluateOnNewDocument(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }));
    await page.goto(host.url);
    await tap(page, 'Verder');
    await tap(page, 'Eens');
    await until('the choice arrives', () => said(host).some((frame) => frame.mark === 0));
    assert.deepEqual(page.troubles, []);
    await page.browserContext().close();
}));

test('a cut connection comes back by itself and the next frame brings the choice', () => lesson(soon(voting), async (host, join) => {
    const page = await join();
    await tap(page, 'Hangt ervan af');
    host.cut();
    await until('back', () => said(host).length >= 2 && said(host)[0].kind === 'hello');
    await until('the choice arrives', () => said(host).some((frame) => frame.mark === 2));
}));

test('a host that is gone is said to have stopped, keeps Info, and is found again', () => lesson(soon(voting), async (host, join) => {
    const page = await join();
    await host.stop();
    await reads(page, 'is gestopt');
    await tap(page, 'Info');
    await reads(page, 'helpwanted.nl');
    await tap(page, 'Terug');
    await host.start(host.port);
    await page.waitForFunction(() => !document.body.innerText.includes('is gestopt'), { timeout: 20000 });
}));

test('a silent network is never called a stopped computer', () => lesson(voting, async (host, join) => {
    const page = await join();
    host.silent = true;
    host.cut();
    await reads(page, 'Geen verbinding. We blijven het proberen.');
}));

test('a page that was frozen comes back at once when it wakes', () => lesson(voting, async (host, join) => {
    const page = await join();
    await tap(page, 'Eens');
    await sleep(page);
    host.cut();
    host.messages = board;
    await wake(page);
    await reads(page, 'Kijk naar het bord');
}));

test('a rehearsal says so on every screen and shows the promise on none', () => lesson(states.find((state) => state.name.startsWith('33')).say, async (host) => {
    const page = await openPupil(browser);
    const promise = 'bewaart niet wat jij kiest';
    await page.evaluateOnNewDocument((text) => {
        window.promised = false;
        new MutationObserver(() => (window.promised = window.promised || document.body.innerText.includes(text))).observe(document, { subtree: true, childList: true, characterData: true });
    }, promise);
    await page.goto(host.url);
    for (const press of ['Verder', 'Eens', 'Info']) {
        await reads(page, 'Oefening: deze antwoorden zijn niet anoniem');
        await tap(page, press);
    }
    await reads(page, 'Oefening: deze antwoorden zijn niet anoniem');
    assert.equal(await page.evaluate(() => window.promised), false);
    await page.browserContext().close();
}, { kind: 'rehearsal' }));

test('another key in the address stops the page before it has said a word', () => lesson(voting, async (host) => {
    const page = await openPupil(browser);
    for (const fragment of ['A'.repeat(43), 'AAAA', '%20']) {
        await page.goto('about:blank');
        await page.goto(`${host.address}#${fragment}`);
        await reads(page, 'Dit is niet jouw les');
    }
    assert.equal(said(host).length, 0);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.browserContext().close();
}));

test('a mistyped ticket is said at the field, sends nothing, and stays to be mended through Info and another language', () => lesson([{ bye: { reason: 7, retry_ms: 0 } }], async (host) => {
    const page = await openPupil(browser);
    await page.goto(host.url);
    await reads(page, 'Deze les werkt met kaartjes');
    const asked = host.greeted;
    const problem = () => page.$eval('#ticket', (field) => [field.value, field.getAttribute('aria-invalid'), document.getElementById(field.getAttribute('aria-describedby')).textContent]);
    await typeTicket(page, 'k7qf-03z');
    await complains(page);
    assert.deepEqual(await problem(), ['k7qf-03z', 'true', 'Op een kaartje staan 8 letters en cijfers. Jij hebt er 7.']);
    await page.type('#ticket', 'u');
    await tap(page, 'Doe mee');
    assert.deepEqual(await problem(), ['k7qf-03zu', 'true', 'Op een kaartje staat nooit een U. Kijk nog eens.']);
    await tap(page, 'Info');
    await tap(page, 'Terug');
    await tap(page, 'English');
    await reads(page, 'This room works with tickets');
    assert.equal(await page.$eval('#ticket', (field) => field.value), 'k7qf-03zu');
    assert.equal(await page.$eval('label', (label) => label.control.id), 'ticket');
    assert.equal(host.greeted, asked);
    assert.deepEqual(page.troubles, []);
    await page.browserContext().close();
}));

test('a ticket that is no good is said so, and can be typed again; while one is tried a second press sends nothing', () => lesson([{ bye: { reason: 7, retry_ms: 0 } }], async (host) => {
    const page = await openPupil(browser);
    await page.goto(host.url);
    await typeTicket(page, 'W9XB 52MO');
    await reads(page, 'Dit kaartje is al gebruikt, of er klopt een teken niet.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'ticket');
    host.messages = voting;
    host.silent = true;
    const asked = host.greeted;
    await page.$eval('#ticket', (field) => (field.value = ''));
    await page.type('#ticket', 'k7qf-03zd');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
    await reads(page, 'Een moment');
    await until('one try', () => host.greeted === asked + 1);
    assert.equal(await page.$eval('#wrong', (wrong) => wrong.textContent), '');
    host.silent = false;
    host.cut();
    await tap(page, 'Verder');
    await reads(page, 'Eens');
    assert.equal(Buffer.from(said(host)[0].ticket).toString(), 'K7QF03ZD');
    await page.browserContext().close();
}));

test('a language somebody picked outlives a reload, and nothing of it is stored or sent', () => lesson(voting, async (host, join) => {
    const page = await join();
    const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
    await tap(page, 'English');
    await reads(page, 'Agree');
    await page.reload();
    await reads(page, 'Choose what fits best.');
    assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage })), stored);
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
}));
