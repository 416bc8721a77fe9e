// SPDX-License-Identifier: GPL-3.0-or-later
// A room that works with tickets: the real host, and real pages that scan one, type one, or have none.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openPupil, reads, startBrowser, tap, typeTicket } from './browser.mjs';
import { ConsoleHost, freePort } from './programs.mjs';

const kOfTheNetwork = /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|closed before the connection/;

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

/** Runs `scene` with a host in its lobby and `count` tickets; stops everything afterwards. */
async function room(count, scene) {
    const data = mkdtempSync(join(tmpdir(), 'stemmig-tickets-'));
    const options = ['--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--tick', '500', '--language', 'nl'];
    const run = { pages: [], host: new ConsoleHost(options) };
    run.restart = () => {
        run.host = new ConsoleHost(options);
    };
    run.open = async (url) => {
        const page = await openPupil(browser);
        run.pages.push(page);
        await page.goto(url);
        return page;
    };
    const printed = () => run.host.lines.filter((line) => line.startsWith('ticket: ')).map((line) => line.slice('ticket: '.length));
    try {
        await run.host.until('the join address', () => run.host.now.next);
        run.host.child.stdin.write(`tickets ${count}\n`);
        await run.host.until('the tickets', () => printed().length === count && run.host.now.room.endsWith(`tickets left ${count}`));
        run.tickets = printed();
        run.join = run.host.now.join;
        run.scanned = (ticket) => `${run.join}.${ticket.replace('-', '')}`;
        await scene(run);
        for (const page of run.pages) assert.deepEqual(page.troubles.filter((line) => !kOfTheNetwork.test(line)), []);
    } finally {
        await Promise.all(run.pages.map((page) => page.browserContext().close()));
        await run.host.kill('SIGKILL');
        rmSync(data, { recursive: true });
    }
}

/** Everything a page could keep, but for what is on its screen. */
const kept = (page) => page.evaluate(() => JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }, history.state]));
const inside = async (page) => {
    await tap(page, 'Verder');
    await reads(page, 'Je doet mee');
};

test('the code of a printed ticket opens the door, and nothing of the ticket is left on the page', { timeout: 120000 }, () => room(2, async (run) => {
    const [ticket] = run.tickets;
    const page = await run.open(run.scanned(ticket));
    await inside(page);
    await run.host.says('connected', '1');
    assert.equal(await page.evaluate(() => location.href), run.join);
    assert.ok(!(await kept(page)).includes(ticket.replace('-', '')));
    await page.reload();
    await reads(page, 'Je doet mee');

    const copy = await run.open(run.scanned(ticket));
    await reads(copy, 'Dit kaartje is al gebruikt, of er klopt een teken niet.');
    assert.equal(await copy.evaluate(() => localStorage.length), 0);
    await run.host.says('connected', '1');
}));

test('a pupil with the code of the board only is asked for a ticket, types one, and reads the promise first', { timeout: 120000 }, () => room(2, async (run) => {
    const first = await run.open(run.scanned(run.tickets[0]));
    await inside(first);
    const page = await run.open(run.join);
    await reads(page, 'Vraag je docent om een kaartje.');
    await typeTicket(page, run.tickets[0].toLowerCase());
    await reads(page, 'Dit kaartje is al gebruikt, of er klopt een teken niet.');
    // Loaded anew it is still a page that has read nothing yet.
    await page.reload();
    await reads(page, 'Vraag je docent om een kaartje.');
    await page.type('#ticket', ` ${run.tickets[1].toLowerCase().replace('-', ' ').replace(/0/g, 'o').replace(/1/g, 'l')}`);
    await tap(page, 'Doe mee');
    await reads(page, 'bewaart niet wat jij kiest');
    await inside(page);
    await run.host.says('connected', '2');
    assert.ok(!(await kept(page)).includes(run.tickets[1].replace('-', '')));
}));

test('after the host was killed and started again nobody inside needs a ticket, and a used one opens nothing', { timeout: 120000 }, () => room(3, async (run) => {
    const pages = [await run.open(run.scanned(run.tickets[0])), await run.open(run.scanned(run.tickets[1]))];
    for (const page of pages) await inside(page);
    await run.host.says('connected', '2');
    await run.host.kill('SIGKILL');
    run.restart();
    await run.host.says('connected', '2');
    for (const page of pages) {
        await page.reload();
        await reads(page, 'Je doet mee');
    }
    const late = await run.open(run.scanned(run.tickets[1]));
    await reads(late, 'Dit kaartje is al gebruikt');
    await typeTicket(late, run.tickets[2]);
    await inside(late);
    await run.host.says('connected', '3');
}));
