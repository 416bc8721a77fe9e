// SPDX-License-Identifier: GPL-3.0-or-later
// A whole lesson: the real host, a simulated class over the real network path, and three real pages.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPupil, reads, sleep, startBrowser, tap, wake } from './browser.mjs';
import { ConsoleHost, freePort, startCrowd } from './programs.mjs';

const kClass = 25;
const kPages = 3;
const kBudget = 40 * 1024;
const kNotice = 'Oefening: deze antwoorden zijn niet anoniem';
// What Chromium itself writes when a host is gone or a page sleeps; everything else is ours.
const kOfTheNetwork = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|Back-Forward Cache|closed before the connection|without a response/;

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

/** Runs `scene` with a host in rehearsal, a class and pages that all have joined; stops everything afterwards. */
async function rehearsal(profile, scene) {
    const data = mkdtempSync(join(tmpdir(), 'stemmig-lesson-'));
    const options = ['--rehearse', '--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--tick', '500', '--language', 'nl'];
    const run = { pages: [], host: new ConsoleHost([...options, '--lesson', 'seksuele-uitbuiting', '--expected', String(kClass + kPages)]) };
    run.restart = () => {
        run.host = new ConsoleHost(options);
    };
    try {
        await run.host.until('the join address', () => run.host.now.join);
        run.crowd = startCrowd(run.host.now.join, '--pupils', String(kClass), '--profile', profile, '--pace', '300');
        for (let i = 0; i < kPages; i++) run.pages.push(await joinPage(run.host.now.join));
        await run.host.says('connected', String(kClass + kPages));
        await scene(run);
        for (const page of run.pages) assert.deepEqual(page.troubles.filter((line) => !kOfTheNetwork.test(line)), []);
    } finally {
        await Promise.all(run.pages.map((page) => page.browserContext().close()));
        await run.crowd?.kill('SIGTERM');
        await run.host.kill('SIGKILL');
        rmSync(data, { recursive: true });
    }
}

async function joinPage(url) {
    const page = await openPupil(browser);
    const remote = await page.createCDPSession();
    page.sent = [];
    remote.on('Network.webSocketFrameSent', ({ requestId, response }) => page.sent.push({ requestId, size: Buffer.from(response.payloadData, 'base64').length }));
    remote.on('Network.loadingFinished', ({ encodedDataLength }) => (page.loaded = encodedDataLength));
    await remote.send('Network.enable');
    page.remote = remote;
    page.requests = [];
    page.on('request', (request) => page.requests.push(request.url().slice(0, 5)));
    await page.goto(url);
    await tap(page, 'Verder');
    return page;
}

const everyPage = (run, text) => Promise.all(run.pages.map(async (page) => {
    await reads(page, text);
    await reads(page, kNotice);
}));
async function tapRow(page, place) {
    await page.waitForSelector('.choices .row');
    await (await page.$$('.choices .row'))[place].tap();
}

/** From the lobby to the first round, which is open then. */
async function toOpenRound(run) {
    await run.host.go('share', 'lobby');
    await run.host.go('next', 'opening');
    await everyPage(run, 'Kijk naar het bord');
    await run.host.go('next', 'preview');
    await run.host.go('next', 'open');
    await Promise.all(run.pages.map((page) => page.waitForSelector('.choices')));
}

/** Two frames after the two of the handshake on the newest socket: the seat is back, and a tick has told what it chose. */
async function ticked(page) {
    const before = page.sent.length;
    const newest = () => page.sent.slice(before).reduce((counts, { requestId }) => ({ ...counts, [requestId]: (counts[requestId] ?? 0) + 1 }), {});
    const limit = Date.now() + 30000;
    while (!Object.values(newest()).some((count) => count >= 3)) {
        assert.ok(Date.now() < limit, 'the page did not come back');
        await new Promise((done) => setTimeout(done, 50));
    }
}

/** So many frames more from this page. */
async function ticks(page, count) {
    const enough = page.sent.length + count;
    const limit = Date.now() + 30000;
    while (page.sent.length < enough) {
        assert.ok(Date.now() < limit, 'no more frames from the page');
        await new Promise((done) => setTimeout(done, 50));
    }
}

const levels = (result) => result.split(' | ').map((part) => part.slice(2));

test('three pages and a class live a rehearsal from the code on the board to the end', { timeout: 240000 }, () => rehearsal('mixed', async (run) => {
    const [first, sleeper, reloader] = run.pages;
    for (const page of run.pages) {
        assert.deepEqual(page.requests.filter((url) => url !== 'data:'), ['http:']);
        assert.ok(page.loaded > 0 && page.loaded <= kBudget + 1024, `${page.loaded} bytes`);
    }
    await toOpenRound(run);
    await tapRow(first, 0);
    await tapRow(first, 1);
    await tapRow(sleeper, 0);
    await sleep(sleeper);
    await tapRow(reloader, 2);
    await wake(sleeper);
    await tapRow(sleeper, 1);
    await run.host.says('progress', 'de meesten');
    await ticks(reloader, 2);
    await reloader.reload();
    await everyPage(run, 'Je antwoord is binnen');

    await run.host.go('next', 'held');
    await everyPage(run, 'Kijk naar het bord');
    assert.equal((await Promise.all(run.pages.map((page) => page.$('.outcomes')))).filter(Boolean).length, 0);
    await run.host.go('next', 'shown');
    await everyPage(run, 'Zo denkt de groep');
    for (const page of run.pages) assert.deepEqual(await page.$$eval('.word', (words) => words.map((word) => word.textContent)), levels(run.host.now.result));

    await run.host.go('pause', 'paused');
    await everyPage(run, 'Even pauze');
    await run.host.go('pause', 'shown');
    await everyPage(run, 'Zo denkt de groep');
    await run.host.go('closing', 'closing step');
    await everyPage(run, 'fier.nl');
    await run.host.go('end', 'ended');
    await everyPage(run, 'De les is afgelopen');
    await everyPage(run, 'fier.nl');
    for (const page of run.pages) assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.deepEqual([...new Set(run.pages.flatMap((page) => page.sent.map(({ size }) => size)))].sort(), [48, 89]);
}));

test('the host is killed in an open round and started again: pages and class come back, every answer is in the release', { timeout: 240000 }, () => rehearsal('unanimous', async (run) => {
    await toOpenRound(run);
    for (const page of run.pages) await tapRow(page, 0);
    await run.host.says('progress', 'de meesten');
    await Promise.all(run.pages.map((page) => ticks(page, 2)));

    await run.host.kill('SIGKILL');
    const back = Promise.all(run.pages.map(ticked));
    run.restart();
    await run.host.until('the same round', () => run.host.now.state?.endsWith('open'));
    await run.host.says('connected', String(kClass + kPages));
    await back;
    await Promise.all(run.pages.map((page) => ticks(page, 1)));

    // Only the host can know after a reload that there is an answer.
    for (const page of run.pages) {
        await page.reload();
        await reads(page, 'Je antwoord is binnen');
    }
    await run.host.says('progress', 'de meesten');
    await run.host.go('next', 'held');
    // 25 or more of 28 chose the same. With one step of rounding that is one of two words; with fewer it would be neither.
    const said = levels(run.host.now.result);
    const most = said.filter((word) => /^(de meesten of iedereen|ongeveer vijf op de zes)$/.test(word));
    const few = said.filter((word) => /^(weinig of niemand|ongeveer een op de zes)$/.test(word));
    assert.deepEqual([most.length, few.length], [1, said.length - 1], run.host.now.result);
}));
