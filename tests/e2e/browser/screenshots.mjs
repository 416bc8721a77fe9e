// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the page as a picture, at four sizes, light and dark, in Dutch and English.
// Usage: node screenshots.mjs OUTDIR [PAGE] [only names this regular expression finds, such as 'nl-light-360']
//   PAGE  folder of page.html and page.json, default: built now
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.mjs';
import { onStage, painted } from './stage.mjs';
import { states } from './states.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '../../../participant/web');
const out = resolve(process.argv[2] ?? 'screenshots');
const kLanguages = { nl: 'nl-NL', en: 'en-GB' };
const kSizes = [[320, 568], [360, 740], [412, 915], [768, 1024], [1024, 768]];

function builtPage() {
    const folder = join(web, 'dist');
    const run = spawnSync(process.execPath, ['build.mjs', folder], { cwd: web, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return folder;
}

/** One page a state and language; its looks are put on one after the other. */
async function shoot(browser, folder, state, code, names) {
    await onStage(browser, folder, state, { language: kLanguages[code] }, async (page) => {
        for (const [width, height] of kSizes) {
            for (const look of ['light', 'dark']) {
                const name = `${state.name}-${code}-${look}-${width}`;
                if (!names(name)) continue;
                await page.setViewport({ width, height, deviceScaleFactor: width < 700 ? 2 : 1, isMobile: true, hasTouch: true });
                await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
                // A choice that was tapped is seen for a second: not long enough for eight pictures.
                if (state.seen) await page.evaluate(() => document.querySelector('.choices').classList.add('seen'));
                await painted(page);
                await page.screenshot({ path: join(out, `${name}.png`) });
                const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
                if (wide > 0) throw new Error(`${name}: ${wide} px too wide`);
            }
        }
    });
}

mkdirSync(out, { recursive: true });
const folder = process.argv[3] ? resolve(process.argv[3]) : builtPage();
const only = new RegExp(process.argv[4] ?? '');
const wanted = (name) => only.test(name);
const all = (state, code) => kSizes.flatMap(([width]) => ['light', 'dark'].map((look) => `${state.name}-${code}-${look}-${width}`));
const browser = await startBrowser();
try {
    for (const state of states) for (const code of Object.keys(kLanguages)) if (all(state, code).some(wanted)) await shoot(browser, folder, state, code, wanted);
} finally {
    await browser.close();
}
