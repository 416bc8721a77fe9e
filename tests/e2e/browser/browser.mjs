// SPDX-License-Identifier: GPL-3.0-or-later
// A headless Chromium that talks to nobody but the host under test.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const kPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const kArguments = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function startBrowser(more = []) {
    const executablePath = process.env.CHROMIUM || kPaths.find((path) => existsSync(path));
    if (!executablePath) throw new Error('no Chromium here: run scripts/setup test');
    return puppeteer.launch({ executablePath, headless: true, args: [...kArguments, ...more] });
}

/** A page of a pupil of its own: own storage. `troubles` collects what a browser console would show. */
export async function openPupil(browser, { width = 360, height = 740, dark = false, language = 'nl-NL', still = false } = {}) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.troubles = [];
    page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) page.troubles.push(message.text());
    });
    page.on('pageerror', (error) => page.troubles.push(String(error)));
    await page.setViewport({ width, height, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }, { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' }]);
    await page.evaluateOnNewDocument((tag) => {
        Object.defineProperty(navigator, 'languages', { get: () => [tag] });
        Object.defineProperty(navigator, 'language', { get: () => tag });
    }, language);
    return page;
}

/** Waits until `text` can be read on the page. */
export function reads(page, text) {
    return page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20000, polling: 50 }, text);
}

/** Taps the row or button that says `text`. */
export async function tap(page, text) {
    const handle = await page.waitForFunction((wanted) => [...document.querySelectorAll('button')].find((button) => button.innerText.includes(wanted)), { timeout: 20000, polling: 50 }, text);
    await handle.asElement().tap();
}
