// SPDX-License-Identifier: GPL-3.0-or-later
// Chromium, Firefox and WebKit behind one interface, so that one scenario runs in all: the browsers of Debian, headless or under Xvfb.
// STEMMIG_ENGINES=firefox,webkit takes only those.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Builder } from 'selenium-webdriver';
import { startBrowser } from './browser.mjs';
import { freePort } from './programs.mjs';

const kPatience = 30000;  // ms
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** All processes that come from `root`, itself included. */
function family(root) {
    const parents = new Map();
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
            parents.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
        } catch {
            // gone meanwhile
        }
    }
    const found = [root];
    for (let i = 0; i < found.length; i++) for (const [pid, parent] of parents) if (parent === found[i]) found.push(pid);
    return found;
}

/** One tab. What the engines do differently is below, in `native`: evaluate, click, goto, reload, back, newTab, close. */
class Tab {
    constructor(engine, native) {
        this.engine = engine;
        this.native = native;
    }

    evaluate(what, ...values) {
        return this.native.evaluate(what, ...values);
    }

    /** Until `what` is true on the page. */
    async until(said, what, ...values) {
        const limit = Date.now() + kPatience;
        while (!(await this.evaluate(what, ...values))) {
            if (Date.now() > limit) throw new Error(`${this.engine.name}: not seen: ${said}\nThe page says: ${await this.evaluate(() => document.body.innerText)}`);
            await pause(40);
        }
    }

    reads(text) {
        return this.until(text, (wanted) => document.body.innerText.includes(wanted), text);
    }

    /** Clicks as a mouse does what `find` returns; once more when the page drew itself anew in that moment. */
    async press(said, find, value, again = true) {
        const limit = Date.now() + kPatience;
        try {
            while (!(await this.native.click(find, value))) {
                if (Date.now() > limit) throw new Error(`${this.engine.name}: not seen: ${said}\nThe page says: ${await this.evaluate(() => document.body.innerText)}`);
                await pause(40);
            }
        } catch (error) {
            if (!again) throw error;
            await this.press(said, find, value, false);
        }
    }

    tap(text) {
        return this.press(`a button ${text}`, (wanted) => [...document.querySelectorAll('button')].find((one) => one.innerText.includes(wanted)), text);
    }

    tapRow(place) {
        return this.press(`row ${place}`, (wanted) => document.querySelectorAll('.choices .row')[wanted], place);
    }

    goto(url) {
        return this.native.goto(url);
    }

    reload() {
        return this.native.reload();
    }

    back() {
        return this.native.back();
    }

    /** The tab a person looks at; the others are hidden, and covered. */
    front() {
        return this.native.front();
    }

    /** Another tab of the same browser, with the same storage. */
    async newTab() {
        return new Tab(this.engine, await this.native.newTab());
    }

    close() {
        return this.native.close();
    }
}

class PuppeteerTab {
    constructor(page) {
        this.page = page;
    }

    /** As large as a large phone: a click on a row that is half under the buttons would hit a button. */
    static async open(page) {
        await page.setViewport({ width: 412, height: 915 });
        return new PuppeteerTab(page);
    }

    evaluate(what, ...values) {
        return this.page.evaluate(what, ...values);
    }

    async click(find, value) {
        const element = (await this.page.evaluateHandle(find, value)).asElement();
        if (element) await element.click();
        return !!element;
    }

    goto(url) {
        return this.page.goto(url);
    }

    reload() {
        return this.page.reload();
    }

    back() {
        return this.page.goBack();
    }

    front() {
        return this.page.bringToFront();
    }

    async newTab() {
        return PuppeteerTab.open(await this.page.browserContext().newPage());
    }

    close() {
        return this.page.close();
    }
}

/** WebDriver has one current tab: every call says first which one it means. */
class SeleniumTab {
    constructor(driver, window) {
        this.driver = driver;
        this.window = window;
    }

    async evaluate(what, ...values) {
        await this.driver.switchTo().window(this.window);
        return this.driver.executeScript(what, ...values);
    }

    async click(find, value) {
        const element = await this.evaluate(find, value);
        if (element) await element.click();
        return !!element;
    }

    async goto(url) {
        await this.driver.switchTo().window(this.window);
        await this.driver.get(url);
    }

    async reload() {
        await this.driver.switchTo().window(this.window);
        await this.driver.navigate().refresh();
    }

    async back() {
        await this.driver.switchTo().window(this.window);
        await this.driver.navigate().back();
    }

    /** MiniBrowser shows each in a window of its own. */
    async front() {
        await this.driver.switchTo().window(this.window);
    }

    async newTab() {
        await this.driver.switchTo().newWindow('window');
        return new SeleniumTab(this.driver, await this.driver.getWindowHandle());
    }

    async close() {
        await this.driver.switchTo().window(this.window);
        await this.driver.close();
        const [first] = await this.driver.getAllWindowHandles();
        if (first) await this.driver.switchTo().window(first);
    }
}

/** A browser with its first tab. */
class Engine {
    constructor(name, root, stop) {
        this.name = name;
        this.root = root;
        this.stop = stop;
    }

    /** Everything of the browser stands still, as on a phone in a pocket; its sockets stay as they are. */
    sleep() {
        this.asleep = family(this.root()).filter((pid) => pid !== this.driver);
        for (const pid of this.asleep) process.kill(pid, 'SIGSTOP');
    }

    wake() {
        for (const pid of this.asleep ?? []) process.kill(pid, 'SIGCONT');
        this.asleep = undefined;
    }
}

async function chromium() {
    const browser = await startBrowser(['--lang=nl', '--accept-lang=nl']);
    const engine = new Engine('chromium', () => browser.process().pid, () => browser.close());
    engine.tab = new Tab(engine, await PuppeteerTab.open(await browser.newPage()));
    return engine;
}

async function firefox() {
    const executablePath = '/usr/bin/firefox-esr';
    if (!existsSync(executablePath)) throw new Error('no Firefox here: run scripts/setup test');
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { 'intl.accept_languages': 'nl', 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false } });
    const engine = new Engine('firefox', () => browser.process().pid, () => browser.close());
    engine.tab = new Tab(engine, await PuppeteerTab.open(await browser.newPage()));
    return engine;
}

/** A display nobody sees, of its own. */
async function startDisplay() {
    const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1024x900x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(child.stdio[3], 'data');
    return { name: `:${String(number).trim()}`, stop: () => child.kill() };
}

async function listening(port) {
    for (let i = 0; i < 200; i++) {
        try {
            await fetch(`http://127.0.0.1:${port}/status`);
            return;
        } catch {
            await pause(50);
        }
    }
    throw new Error('WebKitWebDriver does not answer');
}

async function webkit() {
    const [binary] = ['4.1', '4.0'].map((version) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`).filter((path) => existsSync(path));
    if (!binary || !existsSync('/usr/bin/WebKitWebDriver')) throw new Error('no WebKit here: run scripts/setup test');
    const display = await startDisplay();
    const home = mkdtempSync(join(tmpdir(), 'stemmig-webkit-'));
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display.name, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1', LANGUAGE: 'nl' };
    if (process.getuid() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
    const service = spawn('/usr/bin/WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    await listening(port);
    const driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }).build();
    const stop = async () => {
        await driver.quit().catch(() => undefined);
        service.kill();
        await once(service, 'exit');
        display.stop();
        rmSync(home, { recursive: true, force: true });
    };
    const engine = new Engine('webkit', () => service.pid, stop);
    engine.driver = service.pid;
    engine.tab = new Tab(engine, new SeleniumTab(driver, await driver.getWindowHandle()));
    return engine;
}

const kStarts = { chromium, firefox, webkit };

/** The engines to try, all of them unless STEMMIG_ENGINES says otherwise. A browser that is missing is an error, not a pass. */
export const engineNames = (process.env.STEMMIG_ENGINES ?? 'chromium,firefox,webkit').split(',');

export function startEngine(name) {
    if (!kStarts[name]) throw new Error(`no engine ${name}`);
    return kStarts[name]();
}
