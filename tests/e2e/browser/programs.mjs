// SPDX-License-Identifier: GPL-3.0-or-later
// stemmig-console and stemmig-crowd as processes: lines in, lines out, and waiting for what they say.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const bin = process.env.STEMMIG_BIN;

/** A port nobody uses now. */
export async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

class Program {
    constructor(name, options) {
        this.lines = [];
        this.waiting = new Set();
        this.child = spawn(join(bin, name), options, { stdio: ['pipe', 'pipe', 'pipe'] });
        this.gone = once(this.child, 'exit');
        for (const stream of [this.child.stdout, this.child.stderr]) createInterface({ input: stream }).on('line', (line) => this.heard(line));
    }

    heard(line) {
        this.lines.push(line);
        for (const check of [...this.waiting]) check();
    }

    /** When `condition` holds after some line; fails with all lines after `limit` ms. */
    until(what, condition, limit = 60000) {
        return new Promise((done, fail) => {
            const check = () => {
                if (!condition()) return;
                stop();
                done();
            };
            const timer = setTimeout(() => {
                stop();
                fail(new Error(`not seen: ${what}\n${this.lines.join('\n')}`));
            }, limit);
            const stop = () => {
                clearTimeout(timer);
                this.waiting.delete(check);
            };
            this.waiting.add(check);
            check();
        });
    }

    async kill(signal) {
        this.child.kill(signal);
        await this.gone;
    }
}

/** The console host: its last "key: value" lines, and commands. */
export class ConsoleHost extends Program {
    constructor(options) {
        super('stemmig-console', options);
        this.now = {};
    }

    heard(line) {
        const [, key, value] = line.match(/^([a-z ]+): (.*)$/) ?? [];
        if (key) this.now[key] = value;
        super.heard(line);
    }

    says(key, value) {
        return this.until(`${key}: ${value}`, () => this.now[key] === value);
    }

    /** Types a command and waits for the state it leads to. */
    async go(command, state) {
        this.child.stdin.write(`${command}\n`);
        await this.until(`state ${state} after ${command}`, () => this.now.state?.endsWith(state));
    }
}

export function startCrowd(url, ...options) {
    return new Program('stemmig-crowd', ['--url', url, '--until-end', ...options]);
}
