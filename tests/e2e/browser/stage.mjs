// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a page into a state of states.mjs.
import assert from 'node:assert/strict';
import { askForBooth, complains, openPupil, reads, tap, typeTicket } from './browser.mjs';
import { startScriptedHost } from './scripted_host.mjs';

/** A host that says what `state` says, and a page that has done what a pupil does then. */
export async function reach(page, state, host, language = 'nl-NL') {
    const dutch = language.startsWith('nl');
    await page.goto(state.wrongKey ? `${host.address}#${'A'.repeat(43)}` : host.url);
    if (!state.fresh) await tap(page, dutch ? 'Verder' : 'Continue');
    for (const texts of state.tap ? (Array.isArray(state.tap[0]) ? state.tap : [state.tap]) : []) await tap(page, texts[dutch ? 0 : 1]);
    if (state.pupils) await askForBooth(page, state.pupils);
    if (state.pupils && !state.asked) await complains(page);
    if (state.type) {
        await typeTicket(page, state.type);
        await complains(page);
    }
    if (state.hidden) await page.waitForFunction(() => !document.querySelector('.choices.seen'));
    if (state.hold) {
        await page.focus('.hold');
        await page.keyboard.down('Space');
    }
    if (state.lost) {
        host.silent = true;
        host.cut();
        await reads(page, dutch ? 'Geen verbinding' : 'No connection');
    }
    if (state.stopped) {
        await host.stop();
        await reads(page, dutch ? 'is gestopt' : 'has stopped');
    }
    if (state.asked) await page.waitForFunction((title) => document.getElementById('title').textContent === title, {}, state.title[dutch ? 0 : 1]);
    if (state.cover) await page.evaluate(() => document.body.classList.add('covered'));
    await page.waitForFunction(() => document.getElementById('title') && document.fonts.status === 'loaded');
    await painted(page);
}

/** What was drawn is on the screen. */
export const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

// What the browser itself writes when a host is gone.
const kOfTheNetwork = /ERR_CONNECTION_(REFUSED|RESET)|Back-Forward Cache|closed before the connection/;

/** Runs `scene` with a page in `state`; closes everything afterwards, whatever happens. */
export async function onStage(browser, folder, state, look, scene) {
    const host = await startScriptedHost(folder, state.rehearsal ? 'rehearsal' : 'live');
    host.messages = state.asked ? (hello) => (hello.booth ? state.asked : state.say) : state.say;
    host.silent = !!state.silent;
    const page = await openPupil(browser, look);
    try {
        await reach(page, state, host, look.language);
        const seen = await scene(page, host);
        assert.deepEqual(page.troubles.filter((line) => !kOfTheNetwork.test(line)), [], state.name);
        return seen;
    } finally {
        await page.browserContext().close();
        await host.stop();
    }
}

/** Says to the page what a device may have asked for: {'forced-colors': 'active'}. Everything else stays as it was. */
export async function prefer(page, features) {
    const remote = await page.createCDPSession();
    await remote.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
    return remote;
}
