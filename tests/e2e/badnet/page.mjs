// SPDX-License-Identifier: GPL-3.0-or-later
// A pupil with a browser for badnet.py, which speaks to it as to badnet-class; "open URL" makes it another pupil.
// "state" counts an answer only when the page says that it knows of it from the host; "reload" makes it forget its own.
import { createInterface } from 'node:readline';
import { openPupil, startBrowser, tap } from '../browser/browser.mjs';

const kMessages = 4;  // greeting, handshake, welcome, view: from then on the page is in
const monotonic = () => Number(process.hrtime.bigint() / 1000000n);

/** In the page, before its own script: says so when the host is heard. */
function listen(messages) {
    const handler = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
    Object.defineProperty(WebSocket.prototype, 'onmessage', {
        set(own) {
            let heard = 0;
            handler.set.call(this, (event) => {
                own.call(this, event);
                if (++heard >= messages) window.heardHost(heard === messages);
            });
        },
    });
}

let first = 0;
let ins = 0;
let page;
const browser = await startBrowser();

const commands = {
    async open(url) {
        await page?.browserContext().close();
        ins = 0;
        page = await openPupil(browser, { language: 'en-GB' });
        await page.exposeFunction('heardHost', (joined) => {
            if (joined) ins++;
            if (!first) first = monotonic();
        });
        await page.evaluateOnNewDocument(listen, kMessages);
        await page.goto(url);
        await tap(page, 'Continue');
        return 'opened';
    },
    async choose(place) {
        const taken = await page.evaluate((mark) => {
            const row = document.querySelector(`.choices [data-mark="${mark}"]`);
            row?.click();
            return row ? 1 : 0;
        }, place);
        return `chosen ${taken}`;
    },
    async state() {
        const read = await page.evaluate(() => [!!document.querySelector('.choices'), document.body.innerText.includes('Your answer is in. You may switch.')]);
        return `state ${ins > 0 ? 1 : 0} ${read.map(Number).join(' ')} ${Math.max(0, ins - 1)}`;
    },
    async reload() {
        const since = monotonic();
        const before = ins;
        // The browser may take a connection it kept for the request, and not know that it is gone: then, as people do, once more.
        await page.reload({ timeout: 5000 }).catch(() => page.reload());
        while (ins === before) await new Promise((done) => setTimeout(done, 10));
        return `reloaded ${monotonic() - since}`;
    },
    async watch() {
        first = 0;
        return 'watching';
    },
    async heard() {
        return `heard ${first ? 1 : 0} ${first}`;
    },
};

try {
    console.log('ready');
    for await (const line of createInterface({ input: process.stdin })) {
        const [word, ...rest] = line.split(' ');
        console.log(await commands[word](...rest));
    }
} finally {
    await browser.close();
}
