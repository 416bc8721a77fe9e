// SPDX-License-Identifier: GPL-3.0-or-later
// One scenario in three engines: what a pupil's browser lives through in a lesson, with the real host and a class; and, with a host
// that follows a script, every byte of it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { engineNames, startEngine } from './engines.mjs';
import { ConsoleHost, freePort, startCrowd } from './programs.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { states } from './states.mjs';

const kClass = 10;
const kTick = 500;  // ms
const kNotice = 'Oefening: deze antwoorden zijn niet anoniem';
const kAnswered = 'Je antwoord is binnen';

const engines = [];
before(async () => {
    for (const name of engineNames) engines.push(await startEngine(name));
});
after(() => Promise.all(engines.map((engine) => engine.stop())));

const each = (what) => Promise.all(engines.map(what));
const everywhere = (text) => each(({ tab }) => tab.reads(text));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Written down, never a reason to pass or fail. */
function measured(what, since) {
    console.log(`${what}: ${Date.now() - since} ms`);
}

async function until(what, condition) {
    const limit = Date.now() + 30000;
    while (!condition()) {
        assert.ok(Date.now() < limit, `not seen: ${what}`);
        await pause(20);
    }
}

/** The console host in a rehearsal, and a class that answers by itself. */
async function rehearsal(scene) {
    const data = mkdtempSync(join(tmpdir(), 'stemmig-engines-'));
    const options = ['--rehearse', '--loopback', '--address', '127.0.0.1', '--port', String(await freePort()), '--data', data, '--tick', String(kTick), '--language', 'nl'];
    const run = { host: new ConsoleHost([...options, '--lesson', 'seksuele-uitbuiting', '--expected', String(kClass + engines.length)]) };
    run.restart = () => (run.host = new ConsoleHost(options));
    run.all = String(kClass + engines.length);
    try {
        await run.host.until('the join address', () => run.host.now.join);
        run.crowd = startCrowd(run.host.now.join, '--pupils', String(kClass), '--profile', 'mixed', '--pace', '300');
        await scene(run);
    } finally {
        await run.crowd?.kill('SIGTERM');
        await run.host.kill('SIGKILL');
        rmSync(data, { recursive: true });
    }
}

test('join, practise, answer, change, sleep, come back, outlive a crash of the host, reload, move to another tab, read the words, and end', { timeout: 240000 }, () => rehearsal(async (run) => {
    const { host } = run;
    const url = host.now.join;
    for (const { tab } of engines) await tab.goto(url);
    await everywhere('Dit is een oefening');
    await each(({ tab }) => tab.tap('Verder'));
    await everywhere('Je doet mee');
    await host.says('connected', run.all);
    await each(({ tab }) => tab.reads(kNotice));

    await host.go('share', 'lobby');
    await host.go('next', 'opening');
    await everywhere('Kijk naar het bord');
    await host.go('next', 'preview');
    await host.go('next', 'open');
    await everywhere('Om te proberen');
    await each(({ tab }) => tab.tapRow(3));
    await everywhere(kAnswered);
    await host.go('next', 'held');
    await everywhere('Kijk naar het bord');
    await host.go('next', 'shown');
    await everywhere('Zo denkt de groep');

    await host.go('next', 'talk');
    await host.go('next', 'preview');
    await host.go('next', 'open');
    await each(({ tab }) => tab.tapRow(0));
    await each(({ tab }) => tab.tapRow(1));
    await everywhere(kAnswered);
    await until('the class has answered', () => host.now.progress === 'de meesten');

    // Longer than the host waits for a silent device.
    for (const engine of engines) engine.sleep();
    await host.says('connected', String(kClass));
    const awake = Date.now();
    for (const engine of engines) engine.wake();
    await host.says('connected', run.all);
    measured('back after sleep', awake);
    assert.equal(host.now.joined, run.all, 'the same seats');
    await everywhere(kAnswered);

    await host.kill('SIGKILL');
    await everywhere('is gestopt');
    run.restart();
    await run.host.until('the same round', () => run.host.now.state?.endsWith('open'));
    const served = Date.now();
    await run.host.says('connected', run.all);
    measured('back after a restart of the host', served);
    assert.equal(run.host.now.joined, run.all, 'the same seats');
    await each(({ tab }) => tab.until('no notice', () => !document.body.innerText.includes('is gestopt')));
    await pause(3 * kTick);

    // A page that was loaded anew knows nothing of the choice: the host says that it has one.
    await each(({ tab }) => tab.reload());
    await everywhere(`${kAnswered}. Je mag wisselen`);

    // One after the other: a browser has one tab in front.
    for (const engine of engines) {
        const second = await engine.tab.newTab();
        await second.goto(url);
        await second.reads(`${kAnswered}. Je mag wisselen`);
        await engine.tab.front();
        await engine.tab.reads('Je doet al mee op een andere plek');
        await engine.tab.tap('Hier verder');
        await engine.tab.reads(`${kAnswered}. Je mag wisselen`);
        await second.front();
        await second.reads('Je doet al mee op een andere plek');
        await second.close();
        await engine.tab.front();
    }
    assert.equal(run.host.now.joined, run.all, 'the same seats');

    await run.host.go('next', 'held');
    await everywhere('Kijk naar het bord');
    await run.host.go('next', 'shown');
    const words = run.host.now.result.split(' | ').map((part) => part.slice(2));
    await everywhere('Zo denkt de groep');
    for (const { tab } of engines) assert.deepEqual(await tab.evaluate(() => [...document.querySelectorAll('.word')].map((word) => word.textContent)), words);

    await run.host.go('closing', 'closing step');
    await everywhere('fier.nl');
    await run.host.go('end', 'ended');
    await everywhere('De les is afgelopen');
    await everywhere('fier.nl');
    for (const { tab } of engines) assert.equal(await tab.evaluate(() => localStorage.length), 0);
}));

const voting = states.find(({ name }) => name.startsWith('07')).say.map(({ view, ...more }) => (view ? { view: { ...view, tick_ms: 300 } } : more));

test('the same in bytes: one token, one length, the choice again after a sleep without a network, and none after the page was left', { timeout: 180000 }, () => each(async (engine) => {
    const host = await startScriptedHost(process.env.STEMMIG_PAGE);
    host.messages = voting;
    const { tab, name } = engine;
    const heard = () => [...host.ends].flatMap((end) => end.said);
    const next = (mark) => until(`${name}: mark ${mark}`, () => heard().at(-1)?.mark === mark);
    try {
        await tab.goto(host.url);
        await tab.tap('Verder');
        await tab.tapRow(0);
        await next(0);
        await tab.tapRow(2);
        await next(2);
        await tab.until('hidden again', () => !document.querySelector('.choices.seen'));
        assert.deepEqual(await tab.evaluate(() => [...new Set([...document.querySelectorAll('.choices .row')].map((row) => { const { color, backgroundColor, borderTopColor } = getComputedStyle(row); return `${color} ${backgroundColor} ${borderTopColor}`; }))].length), 1, name);
        const { token } = heard()[0];

        engine.sleep();
        host.cut();
        await until(`${name}: gone`, () => host.ends.size === 0);
        engine.wake();
        await next(2);
        assert.equal(heard()[0].kind, 'hello');
        assert.deepEqual(heard()[0].token, token, name);

        // Nothing is left behind by whoever leaves the page, and the way back shows nothing.
        await tab.goto('about:blank');
        await until(`${name}: left`, () => host.ends.size === 0);
        host.messages = voting.map(({ view, ...more }) => (view ? { view: { ...view, answered: true } } : more));
        await tab.back();
        await tab.reads(kAnswered);
        await until(`${name}: back`, () => heard().length >= 2);
        assert.deepEqual(heard()[0].token, token, name);
        assert.equal(heard().at(-1).mark, 0xff, name);
        assert.equal(await tab.evaluate(() => document.querySelectorAll('[aria-checked=true]').length), 0, name);

        host.say({ bye: { reason: 1, retry_ms: 0 } });
        await tab.reads('De les is afgelopen');
        await host.stop();
        await tab.reads('helpwanted.nl');
    } finally {
        engine.wake();
        if (host.ends.size) await host.stop().catch(() => undefined);
    }
}));

const [, turn] = states.find(({ name }) => name.startsWith('47')).say;

test('a shared booth: the second pupil finds every byte as the first did, and at the close both ballots go out', { timeout: 120000 }, () => each(async ({ tab, name }) => {
    const host = await startScriptedHost(process.env.STEMMIG_PAGE);
    const view = (more) => ({ view: { ...turn.view, tick_ms: 300, ...more } });
    host.messages = [{ welcome: { ...voting[0].welcome, booth: 2 } }, view()];
    const heard = (kind) => [...host.ends].flatMap((end) => end.said).filter((frame) => frame.kind === kind);
    const found = async (count) => {
        await tab.reads(count);
        return (await tab.evaluate(() => [document.getElementById('page').innerHTML, document.activeElement.id, window.scrollY].join('\n'))).replace(count, 'N');
    };
    try {
        await tab.goto(host.url);
        const starts = [];
        for (const [count, place] of [['0 van 2 zijn geweest', 2], ['1 van 2 is geweest', 0]]) {
            starts.push(await found(count));
            await tab.tap('Ik ben aan de beurt');
            await tab.tapRow(place);
            await tab.tap('Klaar');
        }
        await tab.reads('Iedereen is geweest');
        assert.equal(starts[1], starts[0], name);
        await until(`${name}: both were here`, () => heard('booth_tick').some((frame) => frame.count === 2));
        host.say(view({ phase: 2, answered: true }));
        await until(`${name}: the ballots`, () => heard('booth_answer').length === 1);
        assert.deepEqual([...heard('booth_answer')[0].ballots], [0, 2], name);
        host.say(view({ phase: 3, ballot: undefined, question: undefined }));
        await tab.reads('Kijk naar het bord');
    } finally {
        await host.stop();
    }
}));
