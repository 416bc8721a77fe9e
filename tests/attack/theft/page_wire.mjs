// SPDX-License-Identifier: GPL-3.0-or-later
// Real pages in real lessons, for somebody who listens at the network: prints what each page did in each round, and when it said
// something, so that its connection can be found. When it is told something cannot be noted here: a page that draws notes it late.
// Usage: node page_wire.mjs PAGES LESSONS TICK PORT. Lines: "round INFO MARK BEGIN CLOSED END", then "said AT" (milliseconds of the system's
// monotonic clock), and "lengths SAID... | TOLD..." of every page after its lesson.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { button, openPupil, startBrowser, tap } from '../../e2e/browser/browser.mjs';
import { ConsoleHost } from '../../e2e/browser/programs.mjs';

const kAtOnce = 4;  // pages that come in together: more wait for each other longer than a test waits for a page
const kNothing = 255;
const kPassed = 254;
const [pages, lessons, tick, port] = process.argv.slice(2).map(Number);
const browser = await startBrowser();

/** A browser on a busy machine may take a connection its system has just given up: it says so, and the next one holds. */
async function visit(page, url) {
    await page.goto(url).catch((error) => {
        if (!/ERR_SOCKET_NOT_CONNECTED/.test(error.message)) throw error;
        return page.goto(url);
    });
}

async function joinPage(url, language) {
    const page = await openPupil(browser, { language });
    const remote = await page.createCDPSession();
    page.words = language.startsWith('nl') ? { go: 'Verder', back: 'Terug' } : { go: 'Continue', back: 'Back' };
    page.heard = [];
    const hears = (kind) => ({ timestamp, response }) => page.heard.push({ kind, at: timestamp * 1000, size: Buffer.from(response.payloadData, 'base64').length });
    remote.on('Network.webSocketFrameSent', hears('said'));
    remote.on('Network.webSocketFrameReceived', hears('told'));
    await remote.send('Network.enable');
    await visit(page, url);
    await tap(page, page.words.go);
    return page;
}

const clock = () => Number(process.hrtime.bigint()) / 1e6;
const pause = (time) => new Promise((done) => setTimeout(done, time));

/** What one pupil does in a round: perhaps chooses, perhaps opens Info. Resolves when both are done. */
async function live(page) {
    await page.waitForSelector('.choices .row');
    const what = Math.floor(Math.random() * 10);
    page.mark = what < 6 ? what % 3 : what === 6 ? kPassed : kNothing;
    page.info = Math.random() < 0.5 ? 1 : 0;
    await pause(Math.random() * tick);
    if (page.mark !== kNothing) await page.$eval(`.choices .row[data-mark="${page.mark}"]`, (row) => row.click());
    await pause(Math.random() * tick);
    // The others' pointer goes there too: what this program costs a page must not tell who opened it.
    if (page.info) await tap(page, 'Info');
    else await (await button(page, 'Info')).asElement().hover();
}

function print(page, begin, closed, end) {
    console.log(`round ${page.info} ${page.mark} ${begin} ${closed} ${end}`);
    for (const { kind, at } of page.heard) if (kind === 'said' && at > begin && at < end) console.log(`said ${at}`);
}

async function giveLesson() {
    const data = mkdtempSync(join(tmpdir(), 'stemmig-overheard-'));
    const host = new ConsoleHost(['--loopback', '--address', '127.0.0.1', '--share-addresses', '--port', String(port), '--data', data, '--tick', String(tick), '--expected', String(pages)]);
    const class_ = [];
    try {
        await host.until('the join address', () => host.now.join && host.now.next);
        while (class_.length < pages) {
            const next = Array.from({ length: Math.min(kAtOnce, pages - class_.length) }, (_, i) => joinPage(host.now.join, i % 2 ? 'en-GB' : 'nl-NL'));
            class_.push(...(await Promise.all(next)));
        }
        await host.says('connected', String(pages));
        while (!host.now.state.endsWith('closing step')) {
            const before = host.lines.length;
            const begin = clock();
            host.child.stdin.write('next\n');
            await host.until('what comes next', () => host.lines.slice(before).some((line) => line.startsWith('next: ')));
            if (!host.now.state.endsWith(' open')) continue;
            await Promise.all(class_.map(live));
            await pause(3 * tick);
            const closed = clock();
            await host.go('close', ' held');
            await pause(tick);
            const end = clock();
            for (const page of class_) print(page, begin, closed, end);
            await Promise.all(class_.map((page) => (page.info ? tap(page, page.words.back) : undefined)));
        }
        for (const page of class_) {
            const lengths = (kind) => page.heard.filter((one) => one.kind === kind).map(({ size }) => size);
            const changes = lengths('told').filter((size, i, all) => size !== all[i - 1]);
            console.log(`lengths ${[...new Set(lengths('said'))].sort().join(' ')} | ${changes.join(' ')}`);
        }
    } finally {
        await Promise.all(class_.map((page) => page.browserContext().close()));
        await host.kill('SIGKILL');
        rmSync(data, { recursive: true });
    }
}

try {
    for (let lesson = 0; lesson < lessons; lesson++) await giveLesson();
} finally {
    await browser.close();
}
