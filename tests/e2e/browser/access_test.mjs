// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody can use the page: by rules, by keyboard, by screen reader, large, from right to left, and with the colours of the device.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { buildWithLanguage, mirrored, mirroredLanguage } from '../../../participant/web/tests/with_language.mjs';
import { openPupil, reads, startBrowser, tap } from './browser.mjs';
import { startScriptedHost } from './scripted_host.mjs';
import { onStage, painted, prefer } from './stage.mjs';
import { states, welcome } from './states.mjs';

const folder = process.env.STEMMIG_PAGE;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The other two pairs have the same elements in the same colours: in the long run.
const kLooks = [['nl', 'light'], ['en', 'dark'], ...(process.env.STEMMIG_LONG ? [['en', 'light'], ['nl', 'dark']] : [])];
const kPhone = { width: 360, height: 740 };
const named = (start) => states.find((state) => state.name.startsWith(start));

let browser;
before(async () => {
    browser = await startBrowser();
});
after(() => browser.close());

async function passes(page, what) {
    const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), kRules);
    assert.deepEqual(violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`), [], what);
}

/** What sticks out of its box, or lies over its neighbour. */
const misplaced = (page) => page.evaluate(() => {
    const seen = [...document.querySelectorAll('#page *')].filter((one) => one.offsetParent && getComputedStyle(one).position !== 'sticky');
    const name = (one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`;
    // The language's button sticks out of the header a little, so that its word ends where the rows end.
    const clipped = seen.filter((one) => !one.matches('.top, input') && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && getComputedStyle(one).display !== 'inline').map(name);
    const over = [];
    for (const box of document.querySelectorAll('.rows, .chat, .outcomes, main, .pair, .top')) {
        const parts = [...box.children].filter((one) => one.offsetParent).map((one) => [one, one.getBoundingClientRect()]);
        for (let i = 0; i + 1 < parts.length; i++) {
            const [one, a] = parts[i];
            const [, b] = parts[i + 1];
            const apart = a.bottom <= b.top + 1 || a.right <= b.left + 1 || b.right <= a.left + 1;
            if (!apart) over.push(name(one));
        }
    }
    return { wide: document.documentElement.scrollWidth > window.innerWidth, clipped, over };
});
const kNone = { wide: false, clipped: [], over: [] };

test('every state passes WCAG 2.2 AA and contrast AAA, light and dark, in Dutch and English, and fits 320 px and twice as large', async () => {
    for (const state of states.filter((one) => !one.cover)) {
        await onStage(browser, folder, state, kPhone, async (page) => {
            await page.evaluate(axe);
            for (const [language, look] of kLooks) {
                if (language !== (await page.evaluate(() => document.documentElement.lang))) await page.click('#language');
                await page.waitForFunction((code) => document.documentElement.lang === code, {}, language);
                await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
                await passes(page, `${state.name} ${language} ${look}`);
            }
            const small = await page.$$eval('button, input', (all) => all.filter((one) => one.offsetParent).map((one) => one.getBoundingClientRect()).filter((box) => box.height < 54 || box.width < 54).length);
            assert.equal(small, 0, `${state.name}: a button or field below 54 px`);
            for (const [width, height, deviceScaleFactor] of [[320, 568, 2], [180, 370, 4]]) {
                await page.setViewport({ width, height, deviceScaleFactor, isMobile: true, hasTouch: true });
                await painted(page);
                assert.deepEqual(await misplaced(page), kNone, `${state.name} at ${width} px`);
            }
            assert.deepEqual(page.troubles.filter((line) => !/ERR_CONNECTION_REFUSED/.test(line)), [], state.name);
        });
    }
});

test('letters twice as large, as a phone for bad eyes has them, clip and cover nothing', async () => {
    const large = await startBrowser(['--blink-settings=defaultFontSize=32']);
    try {
        for (const start of ['01', '10', '12', '38', '39', '17', '22', '42', '48', '54']) {
            await onStage(large, folder, named(start), { width: 360, height: 740 }, async (page) => {
                assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '32px');
                assert.deepEqual(await misplaced(page), kNone, start);
            });
        }
    } finally {
        await large.close();
    }
});

const focused = (page) => page.evaluate(() => {
    const one = document.activeElement;
    const seen = getComputedStyle(one).outlineStyle !== 'none';
    if (one === document.body) return 'outside';
    return `${one.id || one.getAttribute('data-mark') || one.innerText.trim() || one.getAttribute('aria-label')}${seen ? '' : ' (cannot be seen)'}`;
});

test('by keyboard alone: from the first screen to an answer, to Info and back, and the focus can always be seen', () => onStage(browser, folder, { ...named('06'), fresh: true }, kPhone, async (page, host) => {
    const walk = async (key, times) => {
        const way = [];
        for (let i = 0; i < times; i++) {
            await page.keyboard.press(key);
            way.push(await focused(page));
        }
        return way;
    };
    // A new screen begins at its title; round the end of the page comes what stands before that.
    assert.deepEqual(await walk('Tab', 6), ['Hoe weet ik dat zeker?', 'Verder', 'Info', 'outside', 'Deel dit apparaat: stemhokje', 'language']);
    assert.deepEqual(await walk('Tab', 2), ['Hoe weet ik dat zeker?', 'Verder']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.choices');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'title');
    assert.deepEqual(await walk('Tab', 1), ['0']);
    assert.deepEqual(await walk('ArrowDown', 5), ['1', '2', '3', '254', '0']);
    assert.deepEqual(await walk('ArrowUp', 1), ['254']);
    assert.deepEqual(await walk('ArrowDown', 2), ['0', '1']);
    assert.equal(await page.$('[aria-checked=true]'), null);
    await page.keyboard.press('Space');
    await page.waitForFunction(() => !document.querySelector('.choices.seen'));
    assert.deepEqual([await focused(page), ...(await walk('Tab', 1))], ['Houd vast en kijk', 'Info']);
    await page.keyboard.press('Enter');
    await reads(page, 'Goed om te weten');
    assert.deepEqual(await walk('Tab', 1), ['Terug']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.choices');
    host.say({ view: { ...named('06').say[1].view, tick_ms: 200 } });
    const limit = Date.now() + 10000;
    while (![...host.ends].some((end) => end.said.at(-1).mark === 1)) {
        assert.ok(Date.now() < limit, 'the choice arrives');
        await new Promise((done) => setTimeout(done, 20));
    }
}));

test('what has the focus is never under the buttons that stay in view, on a small phone with seven choices', () => onStage(browser, folder, named('12'), { width: 320, height: 568 }, async (page) => {
    await page.focus('.choices .row');
    for (let i = 0; i < 8; i++) {
        const [bottom, top, edge] = await page.evaluate(() => [document.activeElement.getBoundingClientRect().bottom, document.activeElement.getBoundingClientRect().top, document.querySelector('.foot').getBoundingClientRect().top]);
        assert.ok(bottom <= edge + 1 && top >= 0, `row ${i}: ${top} to ${bottom}, the buttons begin at ${edge}`);
        await page.keyboard.press('ArrowDown');
    }
}));

/** What a screen reader is told, line by line. */
async function told(page) {
    const lines = [];
    const walk = ({ role, name, checked, disabled, children = [] }) => {
        if (['heading', 'button', 'radiogroup', 'radio', 'textbox'].includes(role)) lines.push(`${role}: ${name}${checked ? ' (chosen)' : ''}${disabled ? ' (off)' : ''}`);
        for (const child of children) walk(child);
    };
    walk(await page.accessibility.snapshot({ interestingOnly: false }));
    return lines;
}

test('what a screen reader is told on the main screens', async () => {
    const kAt = {
        '01': ['button: Deel dit apparaat: stemhokje', 'button: English', 'heading: Welkom', 'button: Hoe weet ik dat zeker?', 'button: Verder', 'button: Info'],
        '03': ['button: Deel dit apparaat: stemhokje', 'button: English', 'heading: Je doet mee', 'button: Hoe weet ik dat zeker?', 'button: Info'],
        '08': ['button: English', 'heading: “Ook een jongen kan seksueel uitgebuit worden.”', 'radiogroup: “Ook een jongen kan seksueel uitgebuit worden.”', 'radio: Eens (chosen)', 'radio: Oneens', 'radio: Hangt ervan af', 'radio: Deze sla ik over', 'button: Houd ingedrukt om je keuze te zien', 'button: Info'],
        '14': ['button: English', 'heading: “Ook een jongen kan seksueel uitgebuit worden.”', 'radiogroup: “Ook een jongen kan seksueel uitgebuit worden.”', 'radio: Eens (off)', 'radio: Oneens (off)', 'radio: Hangt ervan af (off)', 'radio: Deze sla ik over (off)', 'button: Houd ingedrukt om je keuze te zien', 'button: Info'],
        '20': ['button: English', 'heading: Even pauze', 'button: Info'],
        '25': ['button: English', 'heading: Je doet al mee op een andere plek', 'button: Hier verder', 'button: Info'],
        '41': ['button: English', 'heading: Stemhokje', 'textbox: Hoeveel leerlingen delen dit apparaat?', 'button: Vraag je docent', 'button: Terug'],
        '47': ['button: English', 'heading: Volgende', 'button: Ik ben aan de beurt', 'button: Hoe weet ik dat zeker?', 'button: Info'],
        '49': ['button: English', 'heading: “Ook een jongen kan seksueel uitgebuit worden.”', 'radiogroup: “Ook een jongen kan seksueel uitgebuit worden.”', 'radio: Eens', 'radio: Oneens', 'radio: Hangt ervan af', 'radio: Deze sla ik over', 'button: Klaar (off)', 'button: Houd ingedrukt om je keuze te zien', 'button: Info'],
        '53': ['button: English', 'heading: Even wachten, de ronde sluit.', 'button: Hoe weet ik dat zeker?', 'button: Info'],
        '35': ['button: English', 'heading: Deze les werkt met kaartjes', 'textbox: Code op je kaartje', 'button: Doe mee', 'button: Info'],
    };
    for (const [start, lines] of Object.entries(kAt)) assert.deepEqual(await onStage(browser, folder, named(start), kPhone, told), lines, start);
    const kParts = { '19': ['heading', 'list', 'listitem', 'Klopt', 'ongeveer vijf op de zes', 'weinig of niemand', 'Het antwoord'], '05': ['heading: Goed om te weten', 'list', 'fier.nl/chat', '112', 'Mevrouw De Wit', 'button: Terug'] };
    for (const [start, parts] of Object.entries(kParts)) {
        const whole = JSON.stringify(await onStage(browser, folder, named(start), kPhone, (page) => page.accessibility.snapshot({ interestingOnly: false })));
        for (const part of parts) assert.ok(whole.includes(part.split(': ').at(-1)), `${start}: ${part}`);
    }
});

test('that a round is closing and that an answer is in is said without moving the focus', () => onStage(browser, folder, named('08'), kPhone, async (page, host) => {
    host.say({ view: { ...named('08').say[1].view, phase: 2, answered: true } });
    await page.waitForFunction(() => document.getElementById('live').textContent === 'De ronde sluit.');
    assert.equal(await page.$eval('#live', (live) => live.getAttribute('role')), 'status');
}));

test('a language from right to left turns the whole page round, and nothing sticks out', async () => {
    const built = buildWithLanguage('he', JSON.stringify(mirroredLanguage()));
    assert.equal(built.failed, false, built.said);
    const turned = (value) => (Array.isArray(value) ? value.map(turned) : value && typeof value === 'object' && !(value instanceof Uint8Array) ? (Array.isArray(value.in) ? { in: [...value.in, mirrored(value.in[0] ?? '')] } : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one)]))) : value);
    const host = await startScriptedHost(built.page);
    const page = await openPupil(browser, { ...kPhone, language: 'he' });
    try {
        host.messages = turned([{ welcome: { ...welcome, languages: ['nl', 'en', 'he'] } }, named('11').say[1]]);
        host.messages[0].welcome.languages = ['nl', 'en', 'he'];
        await page.goto(host.url);
        await tap(page, mirrored('Verder'));
        await page.waitForSelector('.choices');
        const places = () => page.evaluate(() => {
            const box = (what) => document.querySelector(what).getBoundingClientRect();
            return { dir: document.documentElement.dir, letterRight: box('.row .box').left > box('.row .what').left, ownLeft: box('.bubble.own').left < box('.bubble:not(.own)').left, infoLeft: box('.pair > :last-child').left < box('.hold').left, turned: getComputedStyle(document.documentElement).direction };
        });
        assert.deepEqual(await places(), { dir: 'rtl', letterRight: true, ownLeft: true, infoLeft: true, turned: 'rtl' });
        await page.focus('.choices .row');
        await page.keyboard.press('ArrowLeft');
        assert.equal(await focused(page), '1');
        for (const width of [360, 320, 180]) {
            await page.setViewport({ width, height: 640, isMobile: true, hasTouch: true });
            await painted(page);
            assert.deepEqual(await misplaced(page), kNone, `${width} px`);
        }
        await page.evaluate(axe);
        await passes(page, 'right to left');
        if (process.env.STEMMIG_SHOW) await page.screenshot({ path: `${process.env.STEMMIG_SHOW}/rtl.png` });
        await page.click('#language');
        await page.waitForFunction(() => document.documentElement.lang === 'nl');
        assert.equal((await places()).dir, 'ltr');
        assert.deepEqual(page.troubles, []);
    } finally {
        await page.browserContext().close();
        await host.stop();
        rmSync(built.top, { recursive: true });
    }
});

test('with the colours of the device the choice, the bars and the buttons can be told apart; with more contrast every edge is ink', async () => {
    const style = (page, what, name, pseudo) => page.$eval(what, (one, [key, part]) => getComputedStyle(one, part)[key], [name, pseudo]);
    await onStage(browser, folder, named('09'), kPhone, async (page) => {
        await prefer(page, { 'forced-colors': 'active' });
        assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
        assert.equal(await style(page, '[aria-checked=true]', 'outlineStyle'), 'solid');
        assert.notEqual(await style(page, '[aria-checked=true] .box', 'backgroundColor'), await style(page, '[aria-checked=false] .box', 'backgroundColor'));
        for (const what of ['.row', '.plain']) assert.ok(parseFloat(await style(page, what, 'borderTopWidth')) >= 1, what);
    });
    await onStage(browser, folder, named('17'), kPhone, async (page) => {
        await prefer(page, { 'forced-colors': 'active' });
        assert.equal(await style(page, '.bar', 'borderTopStyle'), 'solid');
        assert.notEqual(await style(page, '.bar:not(.first)', 'backgroundColor', '::after'), await style(page, '.bar', 'backgroundColor'));
    });
    await onStage(browser, folder, named('08'), kPhone, async (page) => {
        await prefer(page, { 'prefers-contrast': 'more' });
        assert.equal(await style(page, '.row', 'borderTopColor'), await style(page, 'body', 'color'));
        assert.equal(await style(page, '.status', 'color'), await style(page, 'body', 'color'));
    });
});

test('without colour the own choice and the two rounds still differ: by filling, and by words', async () => {
    await onStage(browser, folder, named('09'), kPhone, async (page) => {
        const [chosen, other] = await Promise.all(['true', 'false'].map((checked) => page.$eval(`[aria-checked=${checked}] .box`, (box) => getComputedStyle(box).backgroundColor)));
        const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
        const [dark, bright] = [light(chosen), /, 0\)$/.test(other) ? 1 : light(other)].sort((a, b) => a - b);
        assert.ok((bright + 0.05) / (dark + 0.05) >= 3, `${chosen} on ${other}`);
    });
    await onStage(browser, folder, named('17'), kPhone, async (page) => {
        assert.deepEqual(await page.$$eval('.outcome:first-child .word b', (all) => all.map((one) => one.textContent)), ['Eerst: ', 'Nu: ']);
        assert.deepEqual(await page.$$eval('.outcome:first-child .bar', (all) => all.map((bar) => getComputedStyle(bar, '::after').borderTopStyle)), ['solid', 'none']);
    });
});

test('reading aloud is offered by a voice of the device only, says what is on the board, and stops with the screen', async () => {
    const speech = (localService) => (page) => page.evaluateOnNewDocument((own) => {
        window.spoken = [];
        const fake = { getVoices: () => [{ lang: 'nl-NL', localService: own, name: 'x' }], speak: (one) => window.spoken.push([one.text, one.voice.localService]), cancel: () => (window.spoken = []), addEventListener() {} };
        Object.defineProperty(window, 'speechSynthesis', { get: () => fake });
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    }, localService);
    for (const own of [true, false]) {
        const host = await startScriptedHost(folder);
        const page = await openPupil(browser, kPhone);
        try {
            await speech(own)(page);
            // No tick falls into the test.
            host.messages = named('10').say.map((message) => (message.view ? { view: { ...message.view, tick_ms: 3_600_000 } } : message));
            await page.goto(host.url);
            await tap(page, 'Verder');
            await page.waitForSelector('.choices');
            assert.equal(await page.$eval('#aloud', (button) => button.hidden), !own);
            if (!own) continue;
            await tap(page, 'Klopt niet');
            const before = [...host.ends].flatMap((end) => end.said).length;
            await page.click('#aloud');
            const said = await page.evaluate(() => window.spoken);
            assert.deepEqual(said.map(([text]) => text), ['Klopt dit?', 'Het slachtoffer krijgt zelf ook wat geld. Dan kan het nog steeds uitbuiting zijn.', 'A. Klopt', 'B. Klopt niet', 'C. Weet ik niet', 'Deze sla ik over']);
            assert.ok(said.every(([, local]) => local));
            assert.equal(await page.$eval('#aloud', (button) => button.getAttribute('aria-label')), 'Stop voorlezen');
            assert.equal([...host.ends].flatMap((end) => end.said).length, before);
            await tap(page, 'Info');
            await reads(page, 'Goed om te weten');
            assert.deepEqual(await page.evaluate(() => window.spoken), []);
            assert.equal(await page.$eval('#aloud', (button) => button.hidden), true, 'what somebody looks up is read to nobody');
        } finally {
            await page.browserContext().close();
            await host.stop();
        }
    }
});
