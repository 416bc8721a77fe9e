// SPDX-License-Identifier: GPL-3.0-or-later
// A device that a class shares: eight pupils in turn, and nothing of one of them for the next, to the last byte and pixel.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { askForBooth, complains, openPupil, reads, startBrowser, tap } from './browser.mjs';
import { ConsoleHost, freePort } from './programs.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { painted } from './stage.mjs';
import { states, welcome } from './states.mjs';

const folder = process.env.STEMMIG_PAGE;
const named = (start) => states.find((state) => state.name.startsWith(start)).say;
const booth = (pupils) => ({ welcome: { ...welcome, booth: pupils } });
const slow = ({ view }, more = {}) => ({ view: { ...view, tick_ms: 3_600_000, ...more } });
const [, single] = named('47');
const [, three] = named('51');
const [, lobby] = named('03');
const kChoices = ['Eens', 'Oneens', 'Hangt ervan af', 'Deze sla ik over'];
const kBegin = 'Ik ben aan de beurt';

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

/** A page with a host that says `messages`; its clocks jump with skip(page, ms). */
async function shared(messages, run, look = {}) {
    const host = await startScriptedHost(folder);
    host.messages = messages;
    const page = await openPupil(browser, look);
    await page.evaluateOnNewDocument(() => {
        window.skipped = 0;
        const [wall, running] = [Date.now, performance.now.bind(performance)];
        Date.now = () => wall() + window.skipped;
        performance.now = () => running() + window.skipped;
    });
    try {
        await page.goto(host.url);
        await run(page, host);
        assert.deepEqual(page.troubles.filter((line) => !/ERR_CONNECTION_REFUSED|Back-Forward Cache|closed before the connection/.test(line)), []);
    } finally {
        await page.browserContext().close();
        await host.stop();
    }
}

const said = (host) => [...host.ends].flatMap((end) => end.said);
const titled = (page, title) => page.waitForFunction((wanted) => document.getElementById('title')?.textContent === wanted, { timeout: 20000, polling: 50 }, title);
const hidden = (page) => page.waitForFunction(() => !document.querySelector('.choices.seen'));
async function until(what, condition) {
    const limit = Date.now() + 15000;
    while (!condition()) {
        assert.ok(Date.now() < limit, what);
        await new Promise((done) => setTimeout(done, 20));
    }
}

/** What the next pupil finds: every byte and pixel of it, but for the number. */
async function found(page) {
    await page.waitForSelector('.begin');
    await page.$eval('.count', (count) => (count.textContent = count.textContent.replace(/\d+ van (\d+) (zijn|is)/, 'N van $1 zijn')));
    await painted(page);
    const dom = await page.evaluate(() => [document.documentElement.outerHTML, document.activeElement.id, window.scrollY, document.getElementById('live').textContent, history.length, JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, location.href]), String(getSelection())].join('\n'));
    return dom + (await page.screenshot()).toString('base64');
}

/** As whoever has a finger, a mouse or a keyboard. */
const kHands = {
    finger: async (page, place) => {
        await tap(page, kBegin);
        await tap(page, kChoices[place]);
        await tap(page, 'Klaar');
    },
    mouse: async (page, place) => {
        await page.click('.begin');
        await page.click(`.choices .row:nth-child(${place + 1})`);
        await hidden(page);
        await page.click('.foot .primary');
    },
    keys: async (page, place) => {
        await page.focus('.begin');
        await page.keyboard.press('Enter');
        await page.waitForSelector('.choices');
        await page.keyboard.press('Tab');
        for (let i = 0; i < place; i++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
        await hidden(page);
        await page.keyboard.press('Enter');
    },
};

test('eight pupils vote by finger, mouse and keyboard, and each finds the same booth; at the close it says how often, not who', { timeout: 180000 }, () => shared([booth(8), slow(single)], async (page, host) => {
    const pupils = [['finger', 0], ['mouse', 1], ['keys', 2], ['finger', 3], ['keys', 0], ['mouse', 3], ['finger', 2], ['keys', 1]];
    const all = new Set();
    for (const [i, [hand, place]] of pupils.entries()) {
        await reads(page, i === 1 ? '1 van 8 is geweest' : `${i} van 8 zijn geweest`);
        all.add(await found(page));
        await kHands[hand](page, place);
    }
    assert.equal(all.size, 1);
    await titled(page, 'Iedereen is geweest. Kijk naar het bord.');
    host.say(slow(single, { tick_ms: 200 }));
    await until('a tick', () => said(host).some((frame) => frame.kind === 'booth_tick' && frame.count === 8));
    host.say(slow(single, { phase: 2, answered: true }));
    await titled(page, 'Even wachten, de ronde sluit.');
    await until('the ballots', () => said(host).some((frame) => frame.kind === 'booth_answer'));
    assert.deepEqual([...said(host).find((frame) => frame.kind === 'booth_answer').ballots], [0, 0, 1, 1, 2, 2, 0xfe, 0xfe]);
    assert.ok(said(host).every((frame) => frame.kind !== 'tick'));
    host.say(named('46')[1]);
    await titled(page, 'Kijk naar het bord');
    assert.equal(await page.$('.outcomes'), null);
}));

test('a device asks to be a booth: the form says what is wrong with a number, waiting stands still, and the yes leads to the lobby', () => shared([{ welcome }, lobby], async (page, host) => {
    await tap(page, 'Deel dit apparaat: stemhokje');
    for (const wrong of ['', '1', '41', 'x']) {
        await askForBooth(page, wrong);
        await complains(page);
        assert.deepEqual(await page.$eval('#pupils', (field) => [field === document.activeElement, field.getAttribute('aria-invalid'), document.getElementById(field.getAttribute('aria-describedby')).textContent]), [true, 'true', 'Typ een getal van 2 tot en met 40.']);
    }
    assert.ok(said(host).every((frame) => frame.booth === 0 || frame.kind !== 'hello'));
    host.messages = (hello) => (hello.booth ? [{ bye: { reason: 8, retry_ms: 300 } }] : [{ welcome }, lobby]);
    await askForBooth(page, '25');
    await titled(page, 'Wacht op je docent');
    await page.evaluate(() => {
        window.drawn = 0;
        new MutationObserver(() => window.drawn++).observe(document.getElementById('page'), { subtree: true, childList: true, characterData: true });
    });
    const asked = host.greeted;
    await until('three more tries', () => host.greeted >= asked + 3);
    assert.equal(await page.evaluate(() => window.drawn), 0, 'it does not flicker');
    await tap(page, 'Toch voor mij alleen');
    await reads(page, 'Verder');
    // The first screen stands while the device comes in: the host hears of it a moment later.
    await until('the HELLO of an own device', () => said(host)[0]?.booth === 0);
    await tap(page, 'Deel dit apparaat');
    host.messages = [booth(24), lobby];
    await askForBooth(page, '25');
    await titled(page, 'Stemhokje voor 24 leerlingen');
    assert.equal(said(host)[0].booth, 25);
    host.say(named('46')[1]);
    await titled(page, 'Kijk naar het bord');
    await reads(page, 'Stemhokje voor 24 leerlingen');
}));

test('a turn of three says where it is, and the second of two taps on the last button begins no turn', () => shared([booth(8), slow(three)], async (page) => {
    await tap(page, kBegin);
    for (const [number, choice, go] of [[1, 'Twijfel', 'Volgende stelling'], [2, 'Klopt', 'Volgende stelling'], [3, 'Eens', 'Klaar']]) {
        await reads(page, `Stelling ${number} van 3 van je beurt`);
        assert.equal(await page.$eval('#live', (live) => live.textContent), `Stelling ${number} van 3 van je beurt`);
        assert.equal(await page.$eval('.foot .primary', (one) => one.getAttribute('aria-disabled')), 'true');
        await tap(page, go);
        await tap(page, choice);
        await hidden(page);
        if (number < 3) await tap(page, go);
    }
    const box = await (await page.$('.foot .primary')).boundingBox();
    for (let i = 0; i < 2; i++) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await reads(page, '1 van 8 is geweest');
    assert.equal(await page.$('.choices'), null);
    assert.equal(await page.$eval('#live', (live) => live.textContent), '');
}, { width: 412, height: 1000 }));

test('before it is put in every choice looks alike a second after the tap, and may be changed', () => shared([booth(8), slow(single)], async (page, host) => {
    await tap(page, kBegin);
    const pictures = new Set();
    for (const choice of kChoices) {
        await Promise.all([page.waitForSelector('.choices.seen'), tap(page, choice)]);
        await hidden(page);
        await painted(page);
        pictures.add((await page.screenshot()).toString('base64'));
    }
    assert.equal(pictures.size, 1);
    await tap(page, 'Klaar');
    await reads(page, '1 van 8 is geweest');
    host.say(slow(single, { phase: 2, answered: true }));
    await until('the ballot', () => said(host).some((frame) => frame.kind === 'booth_answer'));
    assert.deepEqual([...said(host).find((frame) => frame.kind === 'booth_answer').ballots], [0xfe]);
}));

test('a turn nobody touches is asked after, then given up, with the language and the page that were open; a touch keeps it', () => shared([booth(8), slow(single)], async (page, host) => {
    const before = await found(page);
    const skip = async (ms) => {
        await page.evaluate((more) => (window.skipped += more), ms);
        host.say(slow(single));
    };
    await tap(page, 'English');
    await tap(page, 'It is my turn');
    await tap(page, 'Disagree');
    await hidden(page);
    await skip(41000);
    await reads(page, 'Are you still there?');
    await page.touchscreen.tap(5, 5);
    await page.waitForFunction(() => !document.body.innerText.includes('still there?'));
    await skip(30000);
    await tap(page, 'Info');
    await reads(page, 'Good to know');
    await skip(41000);
    await reads(page, 'Are you still there?');
    await skip(20000);
    await reads(page, '0 van 8 zijn geweest');
    assert.ok((await found(page)) === before, 'as it was before');
    await tap(page, kBegin);
    assert.equal(await page.$('[aria-checked=true]'), null);
    await tap(page, 'Oneens');
    await tap(page, 'English');
    await tap(page, 'Done');
    await reads(page, '1 van 8 is geweest');
    assert.ok((await found(page)) === before, 'the next reads the language of the booth');
}));

test('what was chosen and not put in does not outlive a page that is left, nor a pause', () => shared([booth(8), slow(single)], async (page, host) => {
    await tap(page, kBegin);
    await tap(page, 'Oneens');
    host.say(slow(single, { paused: true }));
    await titled(page, 'Even pauze');
    host.say(slow(single));
    await reads(page, '0 van 8 zijn geweest');
    await tap(page, kBegin);
    await tap(page, 'Oneens');
    const left = await page.evaluate(() => {
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        return [document.querySelectorAll('.choices').length, document.body.classList.contains('covered')];
    });
    assert.deepEqual(left, [0, true]);
}));

test('the page asks before it is left with ballots in it, and loaded anew says that they are gone', () => shared([booth(8), slow(single)], async (page, host) => {
    let asked = 0;
    page.on('dialog', (dialog) => {
        asked += dialog.type() === 'beforeunload';
        return dialog.accept();
    });
    await page.waitForSelector('.begin');
    await page.touchscreen.tap(5, 5);
    await page.reload();
    await page.waitForSelector('.begin');
    assert.equal(asked, 0);
    await kHands.finger(page, 1);
    await reads(page, '1 van 8 is geweest');
    host.messages = [booth(8), slow(single, { answered: true })];
    await page.reload();
    assert.equal(asked, 1);
    await reads(page, 'Dit apparaat is opnieuw gestart');
    const first = await found(page);
    await kHands.finger(page, 3);
    await reads(page, '1 van 8 is geweest');
    assert.ok((await found(page)) === first, 'everybody reads it');
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [1, 0]);
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => dialog.accept());
}));

test('with seven choices on a small phone what has the focus is not under the buttons of a turn', () => shared([booth(8), slow(named('54')[1])], async (page) => {
    await tap(page, kBegin);
    await page.focus('.choices .row');
    for (let i = 0; i < 8; i++) {
        const [bottom, top, edge] = await page.evaluate(() => [document.activeElement.getBoundingClientRect().bottom, document.activeElement.getBoundingClientRect().top, document.querySelector('.foot').getBoundingClientRect().top]);
        assert.ok(bottom <= edge + 1 && top >= 0, `row ${i}: ${top} to ${bottom}, the buttons begin at ${edge}`);
        await page.keyboard.press('ArrowDown');
    }
}, { width: 320, height: 568 }));

/** The console host in a rehearsal, and pages that have joined it. */
async function rehearsal(expected, count, scene) {
    const data = mkdtempSync(join(tmpdir(), 'stemmig-booth-'));
    const host = new ConsoleHost(['--rehearse', '--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--tick', '500', '--language', 'nl', '--lesson', 'seksuele-uitbuiting', '--expected', String(expected)]);
    const pages = [];
    try {
        await host.until('the join address', () => host.now.join);
        for (let i = 0; i < count; i++) {
            pages.push(await openPupil(browser, { width: 412, height: 1200 }));
            await pages[i].goto(host.now.join);
            await tap(pages[i], 'Deel dit apparaat');
        }
        await scene(host, ...pages);
        for (const page of pages) assert.deepEqual(page.troubles.filter((line) => !/ERR_CONNECTION_REFUSED|closed before the connection/.test(line)), []);
    } finally {
        await Promise.all(pages.map((page) => page.browserContext().close()));
        await host.kill('SIGKILL');
        rmSync(data, { recursive: true });
    }
}

const listed = (host, line) => host.until(line, () => host.lines.includes(line));

/** One pupil after another takes the first choice of everything that is asked. */
async function allTurns(page, pupils, statements) {
    for (let i = 0; i < pupils; i++) {
        await page.waitForSelector('.begin');
        await page.$eval('.begin', (button) => button.click());
        for (let at = 1; at <= statements; at++) {
            await page.waitForFunction((text) => document.querySelector('.choices') && document.body.innerText.includes(text), {}, statements > 1 ? `Stelling ${at} van ${statements} van je beurt` : '');
            await page.$eval('.choices .row', (row) => row.click());
            await page.$eval('.foot .primary', (button) => button.click());
        }
    }
    await titled(page, 'Iedereen is geweest. Kijk naar het bord.');
}

test('with the real host: the teacher says no, or says yes to another number; twelve pupils give three ballots in one turn, and each counts once', { timeout: 240000 }, () => rehearsal(13, 2, async (host, page, unwanted) => {
    await askForBooth(unwanted, '30');
    await listed(host, 'booth 1: asks for 30 pupils');
    await titled(unwanted, 'Wacht op je docent');
    host.child.stdin.write('booth 1 no\n');
    await titled(unwanted, 'Hier geen stemhokje');
    await tap(unwanted, 'Doe zelf mee');
    await tap(unwanted, 'Verder');
    await titled(unwanted, 'Je doet mee');
    await host.says('connected', '2');

    await askForBooth(page, '11');
    await listed(host, 'booth 1: asks for 11 pupils');
    host.child.stdin.write('booth 1 12\n');
    await titled(page, 'Stemhokje voor 12 leerlingen');
    // Taken away it asks again.
    host.child.stdin.write('booth 1 no\n');
    await titled(page, 'Wacht op je docent');
    host.child.stdin.write('booth 1 12\n');
    await titled(page, 'Stemhokje voor 12 leerlingen');
    await host.says('connected', '13');
    host.child.stdin.write('turn 3\n');
    await host.until('the length of a turn', () => host.now.room.includes('3 statements a turn'));

    await host.go('next', 'opening');
    await titled(page, 'Kijk naar het bord');
    await host.go('next', 'preview');
    await host.go('next', 'open');
    await allTurns(page, 12, 1);
    await host.says('progress', 'de meesten');
    await host.go('next', 'held');
    await host.go('next', 'shown');
    assert.match(host.now.result, /de meesten of iedereen|ongeveer vijf op de zes/);
    await titled(page, 'Kijk naar het bord');
    assert.equal(await page.$('.outcomes'), null);

    await host.go('next', 'talk');
    await host.go('next', 'preview');
    await host.go('next', 'open');
    await allTurns(page, 12, 3);
    for (const number of [1, 2, 3]) {
        if (number > 1) {
            await host.go('next', 'preview');
            await host.go('next', 'open');
            await titled(page, 'Iedereen is geweest. Kijk naar het bord.');
        }
        await host.says('progress', 'de meesten');
        await host.go('next', 'held');
        assert.match(host.now.result, /de meesten of iedereen|ongeveer vijf op de zes/, `statement ${number}`);
        await host.go('next', 'shown');
        await titled(page, 'Kijk naar het bord');
        if (number < 3) await host.go('next', 'revealed');
    }
    await host.go('closing', 'closing step');
    await reads(page, 'fier.nl');
    await host.go('end', 'ended');
    await reads(page, 'De les is afgelopen');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
}));
