// SPDX-License-Identifier: GPL-3.0-or-later
// A headless Chromium that talks to nobody but the host under test.
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const kPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// Without the pages an address bar of newer versions has: two more renderers for every pupil, whom nobody sees.
const kArguments = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'];

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

/** The button that has this text, once there is one. */
export function button(page, text) {
    return page.waitForFunction((wanted) => [...document.querySelectorAll('button')].find((button) => button.innerText.includes(wanted)), { timeout: 20000, polling: 50 }, text);
}

/** Taps the row or button that says `text`; once more when the page drew itself anew in that moment. */
export async function tap(page, text, again = true) {
    const handle = await button(page, text);
    try {
        await handle.asElement().tap();
    } catch (error) {
        if (!again) throw error;
        await tap(page, text, false);
    }
}

/** Types a ticket behind what stands there, and sends it. */
export async function typeTicket(page, code) {
    await page.waitForSelector('#ticket');
    await page.type('#ticket', code);
    await page.keyboard.press('Enter');
}

/** Asks the teacher for a booth of so many, from a form that is open. */
export async function askForBooth(page, pupils) {
    await page.waitForSelector('#pupils');
    await page.$eval('#pupils', (field) => (field.value = ''));
    await page.type('#pupils', pupils);
    await page.keyboard.press('Enter');
}

/** Waits until the page has said what is wrong with a ticket or a number. */
export const complains = (page) => page.waitForSelector('#wrong:not(:empty)');

async function windowOf(page) {
    const remote = await page.createCDPSession();
    const { windowId } = await remote.send('Browser.getWindowForTarget');
    const turn = (windowState) => remote.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
    return { remote, turn };
}

/** Out of sight, as behind another app. */
export async function hide(page) {
    await (await windowOf(page)).turn('minimized');
}

/** Out of sight and frozen, as a phone in a pocket. */
export async function sleep(page) {
    const { remote, turn } = await windowOf(page);
    await turn('minimized');
    await remote.send('Page.setWebLifecycleState', { state: 'frozen' });
}

/** Thawed and seen again. */
export async function wake(page) {
    const { remote, turn } = await windowOf(page);
    await remote.send('Page.setWebLifecycleState', { state: 'active' });
    await turn('minimized');
    await turn('normal');
}
