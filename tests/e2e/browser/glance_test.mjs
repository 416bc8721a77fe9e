// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody learns who looks over a shoulder, picks up the device later, or listens to the network: nothing. privacy.md section 1.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { hide, openPupil, reads, startBrowser, tap, wake } from './browser.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { onStage, painted, prefer } from './stage.mjs';
import { states } from './states.mjs';

const folder = process.env.STEMMIG_PAGE;
const kPhone = { width: 360, height: 740 };
const kChoices = ['Eens', 'Oneens', 'Hangt ervan af', 'Deze sla ik over'];
const named = (start) => states.find((state) => state.name.startsWith(start));
const voting = named('07').say;
const fresh = { ...named('07'), tap: undefined };

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

const hidden = (page) => page.waitForFunction(() => !document.querySelector('.choices.seen'));
async function choose(page, text) {
    // Watched from before the tap: a slow machine may look only after the second is over.
    await Promise.all([page.waitForSelector('.choices.seen'), tap(page, text)]);
}

test('before and after a choice every row has one colour, and after it all screens are one picture, to the last pixel', async () => {
    const looks = [{}, { 'prefers-color-scheme': 'dark' }, { 'forced-colors': 'active' }, { 'prefers-contrast': 'more' }];
    const pictures = looks.map(() => new Set());
    for (const choice of kChoices) {
        await onStage(browser, folder, fresh, kPhone, async (page) => {
            const colours = () => page.$$eval('.choices .row', (rows) => rows.map((row) => [row, row.firstChild].map((one) => { const { color, backgroundColor, borderTopColor, outlineStyle, boxShadow, fontWeight } = getComputedStyle(one); return [color, backgroundColor, borderTopColor, outlineStyle, boxShadow, fontWeight].join(); }).join()));
            const kinds = async () => assert.equal(new Set(await colours()).size, 1, JSON.stringify(await colours()));
            await kinds();
            await choose(page, choice);
            await hidden(page);
            await reads(page, 'Je antwoord is binnen');
            for (const [i, look] of looks.entries()) {
                await prefer(page, look);
                await painted(page);
                await kinds();
                pictures[i].add((await page.screenshot()).toString('base64'));
            }
        });
    }
    assert.deepEqual(pictures.map((all) => all.size), looks.map(() => 1));
});

test('the choice is seen for a second and no longer, by finger, mouse and key', () => onStage(browser, folder, fresh, kPhone, async (page) => {
    await page.evaluate(() => {
        const group = document.querySelector('.choices');
        let since;
        window.seenFor = [];
        new MutationObserver(() => {
            if (group.classList.contains('seen')) since = since ?? performance.now();
            else if (since !== undefined) {
                window.seenFor.push(performance.now() - since);
                since = undefined;
            }
        }).observe(group, { attributes: true });
    });
    await choose(page, 'Eens');
    await hidden(page);
    await page.click('.choices .row:nth-child(2)');
    await hidden(page);
    await page.focus('.choices .row');
    await page.keyboard.press('Enter');
    await hidden(page);
    const times = await page.evaluate(() => window.seenFor);
    assert.equal(times.length, 3);
    // A slow machine may be late; early it cannot be, and much later than a second is wrong.
    for (const time of times) assert.ok(time >= 990 && time < 3000, `${times}`);
}));

/** Of a page as it is from two metres: a few patches of light. */
async function fromFar(page) {
    const picture = (await page.screenshot()).toString('base64');
    const desk = await browser.newPage();
    try {
        return await desk.evaluate(async (data) => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [image.width, image.height];
            const brush = canvas.getContext('2d', { willReadFrequently: true });
            brush.drawImage(image, 0, 0);
            const { data: pixels } = brush.getImageData(0, 0, canvas.width, canvas.height);
            const kRows = 6;
            const bands = new Array(kRows).fill(0);
            for (let i = 0; i < pixels.length; i += 4) {
                const row = Math.min(kRows - 1, Math.floor((i / 4 / canvas.width / canvas.height) * kRows));
                bands[row] += (0.2126 * pixels[i] + 0.7152 * pixels[i + 1] + 0.0722 * pixels[i + 2]) / 255;
            }
            const bandSize = canvas.width * canvas.height / kRows;
            return { mean: bands.reduce((sum, band) => sum + band, 0) / kRows / bandSize, bands: bands.map((band) => band / bandSize) };
        }, picture);
    } finally {
        await desk.close();
    }
}

const kTitles = { '03': 'Je doet mee', '04': 'Kijk naar het bord', '05': 'Goed om te weten', '15': 'Kijk naar het bord' };

test('from two metres Info and waiting are alike, light and dark', async () => {
    for (const dark of [false, true]) {
        const far = {};
        for (const start of ['03', '04', '05', '15']) far[start] = await onStage(browser, folder, named(start), { ...kPhone, dark }, async (page) => {
            assert.equal(await page.$eval('#title', (title) => title.textContent), kTitles[start]);
            return fromFar(page);
        });
        const info = far['05'];
        console.log(`mean luminance, ${dark ? 'dark' : 'light'}: ${Object.entries(far).map(([start, { mean }]) => `${named(start).name} ${mean.toFixed(3)}`).join(', ')}`);
        const bandsApart = (a, b) => Math.max(...a.bands.map((band, i) => Math.abs(band - b.bands[i])));
        for (const start of ['03', '04', '15']) {
            assert.ok(Math.abs(far[start].mean - info.mean) < 0.02, `${named(start).name}: ${far[start].mean} and ${info.mean}`);
            assert.ok(bandsApart(far[start], info) < 0.08, `${named(start).name}: ${far[start].bands} and ${info.bands}`);
        }
        // The measure can tell pages apart: an Info page with a bar of colour behind its title would be seen.
        const loud = await onStage(browser, folder, named('05'), { ...kPhone, dark }, async (page) => {
            await page.evaluate(() => (document.getElementById('title').style.background = 'var(--primary)'));
            return fromFar(page);
        });
        assert.ok(Math.abs(loud.mean - info.mean) > 0.02 && bandsApart(loud, info) > 0.08, `${loud.mean} ${loud.bands}`);
    }
});

test('opening Info, another language, looking again at the choice: nothing is sent, nothing is asked for, no frame changes', async () => {
    const quiet = voting.map((message) => (message.view ? { view: { ...message.view, tick_ms: 3_600_000 } } : message));
    await onStage(browser, folder, { ...fresh, say: quiet }, kPhone, async (page, host) => {
        const remote = await page.createCDPSession();
        const traffic = [];
        for (const event of ['webSocketFrameSent', 'webSocketCreated', 'webSocketClosed', 'requestWillBeSent']) remote.on(`Network.${event}`, ({ response, request }) => traffic.push({ event, size: response && Buffer.from(response.payloadData, 'base64').length, url: request?.url }));
        await remote.send('Network.enable');
        await choose(page, 'Oneens');
        await hidden(page);
        for (let i = 0; i < 3; i++) {
            await tap(page, 'Info');
            await reads(page, 'Goed om te weten');
            await reads(page, 'helpwanted.nl');
            await tap(page, 'Terug');
            await tap(page, 'English');
            await tap(page, 'Info');
            await reads(page, 'Good to know');
            await tap(page, 'Back');
            await tap(page, 'Nederlands');
        }
        await page.focus('.hold');
        await page.keyboard.down('Space');
        await page.keyboard.up('Space');
        assert.deepEqual(traffic, []);
        // The listener hears: one tick is one frame, and it says what it would have said.
        host.say({ view: { ...voting[1].view, tick_ms: 200 } });
        const limit = Date.now() + 15000;
        while (traffic.length < 2) {
            assert.ok(Date.now() < limit, 'ticks');
            await new Promise((done) => setTimeout(done, 20));
        }
        assert.deepEqual([...new Set(traffic.map(({ event, size }) => `${event} ${size}`))], ['webSocketFrameSent 89']);
        assert.equal([...host.ends][0].said.at(-1).mark, 1);
    });
});

test('from the page that is open Info works with the host gone, also for who never got in', async () => {
    await onStage(browser, folder, named('04'), kPhone, async (page, host) => {
        await host.stop();
        await tap(page, 'Info');
        for (const text of ['het is niet jouw schuld', 'Mevrouw De Wit', 'fier.nl/chat', 'helpwanted.nl', '112']) await reads(page, text);
        await tap(page, 'Terug');
        await reads(page, 'Kijk naar het bord');
    });
    await onStage(browser, folder, named('29'), kPhone, async (page, host) => {
        await host.stop();
        await tap(page, 'Info');
        await reads(page, '112');
    });
});

test('behind another app the page shows its name and nothing else, and seen again it is as it was', () => onStage(browser, folder, fresh, kPhone, async (page) => {
    await choose(page, 'Eens');
    const seen = () => page.evaluate(() => [document.visibilityState, getComputedStyle(document.getElementById('page')).visibility, getComputedStyle(document.body, '::after').content, document.title]);
    await hide(page);
    assert.deepEqual(await seen(), ['hidden', 'hidden', '"Stemmig"', 'Stemmig']);
    await wake(page);
    assert.deepEqual(await seen(), ['visible', 'visible', 'none', 'Stemmig']);
    await hidden(page);
}));

test('a page that is left forgets the choice at once, in what it shows and in what it sends', async () => {
    const lively = voting.map((message) => (message.view ? { view: { ...message.view, tick_ms: 200 } } : message));
    await onStage(browser, folder, { ...fresh, say: lively }, kPhone, async (page, host) => {
        const last = () => [...host.ends].at(-1)?.said.at(-1)?.mark;
        const until = async (what, mark) => {
            const limit = Date.now() + 15000;
            while (last() !== mark) {
                assert.ok(Date.now() < limit, what);
                await new Promise((done) => setTimeout(done, 20));
            }
        };
        await choose(page, 'Eens');
        await until('the choice arrives', 0);
        const left = await page.evaluate(() => {
            window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
            return [document.querySelectorAll('[aria-checked=true]').length, document.body.classList.contains('covered')];
        });
        assert.deepEqual(left, [0, true]);
        await until('nothing to say any more', 0xff);
        await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
        assert.equal(await page.evaluate(() => document.body.classList.contains('covered')), false);
    });
});

test('after the close nothing on the page, in its storage or behind the back button says what was chosen', () => onStage(browser, folder, fresh, kPhone, async (page, host) => {
    await choose(page, 'Oneens');
    const length = await page.evaluate(() => history.length);
    host.say(named('04').say[1]);
    await reads(page, 'Kijk naar het bord');
    const rest = () => page.evaluate(() => [document.querySelectorAll('[aria-checked], .choices').length, JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie, location.href]).includes('Oneens'), document.body.innerText.includes('Oneens')]);
    assert.deepEqual(await rest(), [0, false, false]);
    // Not one step of the lesson is a step of the browser's history.
    assert.equal(await page.evaluate(() => history.length), length);
    await page.goto('about:blank');
    await page.goBack();
    await reads(page, 'Kijk naar het bord');
    assert.deepEqual(await rest(), [0, false, false]);
}));

test('on a plain address that is no secure context the page takes part', async () => {
    const far = await startBrowser(['--host-resolver-rules=MAP stemmig.test 127.0.0.1']);
    const host = await startScriptedHost(folder);
    try {
        host.messages = voting;
        const page = await openPupil(far, kPhone);
        await page.goto(`http://stemmig.test:${host.port}/#${host.key}`);
        assert.equal(await page.evaluate(() => window.isSecureContext || 'subtle' in crypto), false);
        await tap(page, 'Verder');
        await choose(page, 'Eens');
        await reads(page, 'Je antwoord is binnen');
        assert.deepEqual(page.troubles, []);
    } finally {
        await far.close();
        await host.stop();
    }
});
