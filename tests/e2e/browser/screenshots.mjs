// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the page as a picture. Usage: node screenshots.mjs OUTDIR [PAGE] [only names that contain this]
//   PAGE  folder of page.html and page.json, default: built now
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { complains, openPupil, reads, startBrowser, tap, typeTicket } from './browser.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { states } from './states.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '../../../participant/web');
const out = resolve(process.argv[2] ?? 'screenshots');
const kLooks = [
    { tag: 'light-nl', dark: false, language: 'nl-NL', width: 360, height: 740 },
    { tag: 'dark-nl', dark: true, language: 'nl-NL', width: 360, height: 740 },
    { tag: 'light-en', dark: false, language: 'en-GB', width: 360, height: 740 },
    { tag: 'dark-en', dark: true, language: 'en-GB', width: 360, height: 740 },
    { tag: 'small-nl', dark: false, language: 'nl-NL', width: 320, height: 568 },
    { tag: 'small-dark-en', dark: true, language: 'en-GB', width: 320, height: 568 },
];

function builtPage() {
    const folder = join(web, 'dist');
    const run = spawnSync(process.execPath, ['build.mjs', folder], { cwd: web, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return folder;
}

async function reach(page, state, host, look) {
    const dutch = look.language.startsWith('nl');
    await page.goto(state.wrongKey ? `${host.address}#${'A'.repeat(43)}` : host.url);
    if (!state.fresh) await tap(page, dutch ? 'Verder' : 'Continue');
    if (state.tap) await tap(page, state.tap[dutch ? 0 : 1]);
    if (state.type) {
        await typeTicket(page, state.type);
        await complains(page);
    }
    if (state.hidden) await page.waitForFunction(() => !document.querySelector('.choices.seen'));
    if (state.hold) {
        const box = await (await page.$('.hold')).boundingBox();
        await page.touchscreen.touchStart(box.x + box.width / 2, box.y + box.height / 2);
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
    if (state.cover) await page.evaluate(() => document.body.classList.add('covered'));
    await page.waitForFunction(() => document.getElementById('title') && document.fonts.status === 'loaded');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function shoot(browser, pageFolder, state, look) {
    const host = await startScriptedHost(pageFolder, state.rehearsal ? 'rehearsal' : 'live');
    host.messages = state.say;
    host.silent = !!state.silent;
    const page = await openPupil(browser, look);
    try {
        await reach(page, state, host, look);
        await page.screenshot({ path: join(out, `${state.name}-${look.tag}.png`) });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) throw new Error(`${state.name} ${look.tag}: ${wide} px too wide`);
    } finally {
        await page.browserContext().close();
        await host.stop();
    }
}

mkdirSync(out, { recursive: true });
const pageFolder = process.argv[3] ? resolve(process.argv[3]) : builtPage();
const only = process.argv[4] ?? '';
const browser = await startBrowser();
try {
    for (const look of kLooks) {
        for (const state of states) if (`${state.name}-${look.tag}`.includes(only)) await shoot(browser, pageFolder, state, look);
    }
} finally {
    await browser.close();
}
