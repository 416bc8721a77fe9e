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
const kMessages = 4;  // greeting, handshake, welcome, view

/** In the page, before its own script: counts messages; the first waits for `release` where that is asked for. */
function watch(wait) {
    window.heard = 0;
    const gate = wait ? new Promise((open) => (window.release = open)) : undefined;
    const handler = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
    Object.defineProperty(WebSocket.prototype, 'onmessage', {
        set(own) {
            handler.set.call(this, async (event) => {
                if (window.heard === 0 && gate) {
                    window.greeted = true;
                    await gate;
                }
                own.call(this, event);
                window.heard++;
                window.joinedAt = performance.now();
            });
        },
    });
}

async function withPage(browser, wait, run) {
    const page = await openPupil(browser);
    try {
        const remote = await page.createCDPSession();
        await remote.send('Performance.enable', { timeDomain: 'threadTicks' });
        await remote.send('Emulation.setCPUThrottlingRate', { rate: kSlower });
        await page.evaluateOnNewDocument(watch, wait);
        const spent = async (what) => (await remote.send('Performance.getMetrics')).metrics.find(({ name }) => name === what).value * 1000;
        return await run(page, spent);
    } finally {
        await page.browserContext().close();
    }
}

const inside = (page) => page.waitForFunction((count) => window.heard >= count, { polling: 50 }, kMessages);

/** As a pupil lives it: by the clock, and what the page's thread had to do for it. */
const whole = (browser, url) => withPage(browser, false, async (page, spent) => {
    await page.goto(url);
    await inside(page);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    return { paint, joined: await page.evaluate(() => window.joinedAt), task: await spent('TaskDuration') };
});

/** From the greeting on: the handshake, and the first view read and drawn. */
const fromGreeting = (browser, url) => withPage(browser, true, async (page, spent) => {
    await page.goto(url);
    await page.waitForFunction(() => window.greeted, { polling: 50 });
    const before = await spent('ScriptDuration');
    await page.evaluate(() => window.release());
    await inside(page);
    return { script: (await spent('ScriptDuration')) - before };
});

const middle = (runs, what) => {
    const sorted = runs.map((run) => run[what]).sort((a, b) => a - b);
    return [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)].map((ms) => ms.toFixed(0)).join(' / ');
};

const data = mkdtempSync(join(tmpdir(), 'stemmig-join-'));
const host = new ConsoleHost(['--rehearse', '--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--lesson', 'slim-met-je-scherm', '--expected', '100']);
const browser = await startBrowser();
try {
    await host.until('the join address', () => host.now.join);
    const [runs, shakes] = [[], []];
    for (let i = 0; i < kRuns; i++) {
        runs.push(await whole(browser, host.now.join));
        shakes.push(await fromGreeting(browser, host.now.join));
    }
    console.log(`${kRuns} runs, processor ${kSlower}x slower; least / middle / most, ms`);
    console.log(`clock, navigation to first paint                ${middle(runs, 'paint')}`);
    console.log(`clock, navigation to joined                     ${middle(runs, 'joined')}`);
    console.log(`processor, whole page until joined              ${middle(runs, 'task')}`);
    console.log(`processor, script from the greeting to joined   ${middle(shakes, 'script')}`);
} finally {
    await browser.close();
    await host.kill('SIGKILL');
    rmSync(data, { recursive: true });
}
