// SPDX-License-Identifier: GPL-3.0-or-later
// The page's own code, and the built page in a browser, at hosts that are not the teacher's.
// Usage: node page_impostor.mjs HANDSHAKES PAGES. Prints "figure<TAB>value" lines for page_impostor.py.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openPupil, reads, startBrowser } from '../../e2e/browser/browser.mjs';
import { startScriptedHost } from '../../e2e/browser/scripted_host.mjs';

const kTries = 1000;
const [handshakes, pages] = process.argv.slice(2).map(Number);
const web = join(dirname(fileURLToPath(import.meta.url)), '../../../participant/web');
const tell = (figure, value) => console.log(`${figure}\t${value}`);

/** The page's DeviceSession and, for the other side, the host end of its tests, in one bundle. */
async function pageCode() {
    const { build } = await import(pathToFileURL(join(web, 'node_modules/esbuild/lib/main.js')).href);
    const folder = mkdtempSync(join(tmpdir(), 'stemmig-impostor-'));
    const outfile = join(folder, 'code.mjs');
    const contents = "export { DeviceSession } from './src/session'; export { HostEnd } from './tests/host';";
    await build({ stdin: { contents, resolveDir: web, loader: 'ts' }, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'warning' });
    try {
        return await import(pathToFileURL(outfile).href);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

const { DeviceSession, HostEnd } = await pageCode();

function device(expectedKey) {
    const kept = { token: randomBytes(32), keeps: 0 };
    const session = new DeviceSession({ expectedKey, token: () => kept.token, keepToken: () => kept.keeps++, eraseToken: () => {}, ephemeral: () => new Uint8Array(randomBytes(32)) });
    session.opened(0);
    return { session, kept };
}

const newSecret = () => new Uint8Array(randomBytes(32));
const keyOf = (end) => end.greeting().slice(2);

/** A host with its own key, and a device with another in its address. */
function otherKeys() {
    let refused = 0, said = 0;
    for (let i = 0; i < kTries; i++) {
        const { session } = device(new Uint8Array(randomBytes(32)));
        said += session.received(new HostEnd(newSecret(), 'live').greeting(), 0, 0).length;
        refused += session.state === 'wrongHost' ? 1 : 0;
    }
    tell(`page: refused a host with its own key, of ${kTries}`, refused);
    tell('page: messages said to it', said);
}

/** A host that shows the teacher's key; the answer to the first message is its own. */
function shownKeys() {
    let refused = 0, hellos = 0, kept = 0;
    const teacher = new HostEnd(newSecret(), 'live');
    for (let i = 0; i < handshakes; i++) {
        const one = device(keyOf(teacher));
        one.session.received(teacher.greeting(), 0, 0);
        const own = new HostEnd(newSecret(), 'live');
        // It cannot read the first message: it answers with a fresh key and a tag of noise.
        const answer = new Uint8Array([...keyOf(own), ...randomBytes(16)]);
        hellos += one.session.received(answer, 0, 0).length;
        refused += one.session.broken && one.session.state !== 'joined' ? 1 : 0;
        kept += one.kept.keeps;
    }
    tell(`page: refused a host that has the key without its secret, of ${handshakes}`, refused);
    tell('page: HELLOs and tokens it got or had kept', hellos + kept);
    const one = device(keyOf(teacher));
    const [first] = one.session.received(teacher.greeting(), 0, 0);
    const [hello] = one.session.received(teacher.receive(first), 0, 0);
    teacher.receive(hello);
    tell('page: HELLOs to the true host (control)', teacher.said.length);
}

/** The built page, with the key of another host in its address. */
async function inBrowser() {
    const browser = await startBrowser();
    const host = await startScriptedHost(process.env.STEMMIG_PAGE, 'live');
    let refused = 0, said = 0;
    try {
        for (let i = 0; i < pages; i++) {
            const page = await openPupil(browser);
            await page.goto(`${host.address}#${randomBytes(32).toString('base64url')}`);
            await reads(page, 'Dit is niet jouw les').then(() => refused++, () => undefined);
            // Whoever had said the first message would have a channel.
            for (const end of host.ends) said += end.channel ? 1 : 0;
            await page.browserContext().close();
        }
        tell(`page in a browser: refused a host with its own key, of ${pages}`, refused);
        tell('page in a browser: messages said to it', said);
    } finally {
        await browser.close();
        await host.stop();
    }
}

otherKeys();
shownKeys();
await inBrowser();
