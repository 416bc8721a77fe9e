// SPDX-License-Identifier: GPL-3.0-or-later
// How long a slow phone takes to get in: Chromium with its processor slowed down six times, and the real host. Prints, judges nothing.
// Usage: STEMMIG_BIN=build/release/bin node join_bench.mjs [runs, default 9] [slower by, default 6]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPupil, startBrowser } from './browser.mjs';
import { ConsoleHost, freePort } from './programs.mjs';

const kRuns = Number(process.argv[2] ?? 9);
const kSlower = Number(process.argv[3] ?? 6);

/** In the page, before its own script: when each message came, and how long the page worked on it. */
function watch() {
    window.heard = [];
    const handler = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
    Object.defineProperty(WebSocket.prototype, 'onmessage', {
        set(own) {
            handler.set.call(this, (event) => {
                const at = performance.now();
                own.call(this, event);
                window.heard.push({ at, worked: performance.now() - at });
            });
        },
    });
}

async function joined(browser, url) {
    const page = await openPupil(browser);
    try {
        const remote = await page.createCDPSession();
        await remote.send('Emulation.setCPUThrottlingRate', { rate: kSlower });
        await page.evaluateOnNewDocument(watch);
        await page.goto(url);
        // Greeting, handshake, welcome, view.
        await page.waitForFunction(() => window.heard.length >= 4, { polling: 50 });
        const [greeting, handshake, welcome, view] = await page.evaluate(() => window.heard);
        const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
        return { paint, joined: view.at + view.worked, handshake: greeting.worked + handshake.worked, views: welcome.worked + view.worked };
    } finally {
        await page.browserContext().close();
    }
}

const middle = (runs, what) => {
    const sorted = runs.map((run) => run[what]).sort((a, b) => a - b);
    return `${sorted[0].toFixed(0)} / ${sorted[sorted.length >> 1].toFixed(0)} / ${sorted.at(-1).toFixed(0)}`;
};

const data = mkdtempSync(join(tmpdir(), 'stemmig-join-'));
const host = new ConsoleHost(['--rehearse', '--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--lesson', 'slim-met-je-scherm', '--expected', '40']);
const browser = await startBrowser();
try {
    await host.until('the join address', () => host.now.join);
    const runs = [];
    for (let i = 0; i < kRuns; i++) runs.push(await joined(browser, host.now.join));
    console.log(`${kRuns} runs, processor ${kSlower}x slower; least / middle / most, ms`);
    console.log(`from navigation to the first screen    ${middle(runs, 'paint')}`);
    console.log(`from navigation to "joined"            ${middle(runs, 'joined')}`);
    console.log(`work of the handshake in the page      ${middle(runs, 'handshake')}`);
    console.log(`work of welcome and first view         ${middle(runs, 'views')}`);
} finally {
    await browser.close();
    await host.kill('SIGKILL');
    rmSync(data, { recursive: true });
}
