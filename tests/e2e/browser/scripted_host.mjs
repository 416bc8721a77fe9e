// SPDX-License-Identifier: GPL-3.0-or-later
// A host that says what a script tells it: the built page over HTTP with the host's own headers, and the real channel.
// For screens a real lesson reaches only on bad days, and for looking at all of them.
import { createServer } from 'node:http';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { WebSocketServer } from 'ws';

const here = dirname(fileURLToPath(import.meta.url));
const web = join(here, '../../../participant/web');

/** The page's own channel code, from the host's side (participant/web/tests/host.ts); built once for all hosts. */
let built;
const channelCode = () => (built ??= buildChannelCode());

async function buildChannelCode() {
    const { build } = await import(pathToFileURL(join(web, 'node_modules/esbuild/lib/main.js')).href);
    const outfile = join(mkdtempSync(join(tmpdir(), 'stemmig-host-')), 'host.mjs');
    await build({ entryPoints: [join(web, 'tests/host.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'warning' });
    return import(pathToFileURL(outfile).href);
}

/**
 * Starts on a free port. `page` is the folder of page.html and page.json.
 * `messages`: what each new connection is told after its HELLO, or a function of what that said; changed at will.
 */
export async function startScriptedHost(page, kind = 'live') {
    const { HostEnd } = await channelCode();
    const secret = randomBytes(32);
    const html = readFileSync(join(page, 'page.html'));
    const { scriptHash, styleHash } = JSON.parse(readFileSync(join(page, 'page.json'), 'utf8'));
    const host = { kind, messages: [], ends: new Set(), greeted: 0, key: '', url: '', silent: false };
    const told = (end) => (typeof host.messages === 'function' ? host.messages(end.said[0]) : host.messages);
    const http = createServer((request, response) => {
        if (request.url !== '/') return response.writeHead(404).end();
        const csp = `default-src 'none'; script-src '${scriptHash}'; style-src '${styleHash}'; img-src data:; connect-src 'self' ws://${request.headers.host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
        return response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': csp, 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' }).end(html);
    });
    const sockets = new WebSocketServer({ server: http, path: '/ws', perMessageDeflate: false });
    sockets.on('connection', (socket) => {
        host.greeted++;
        if (host.silent) return;
        const end = new HostEnd(secret, host.kind);
        end.socket = socket;
        host.ends.add(end);
        socket.on('close', () => host.ends.delete(end));
        socket.on('message', (data) => {
            const answer = end.receive(new Uint8Array(data));
            if (answer) socket.send(answer);
            else if (end.said.at(-1).kind === 'hello') for (const message of told(end)) socket.send(end.sealed(message));
            else socket.send(end.sealed(told(end).at(-1)));
        });
        socket.send(end.greeting());
    });
    /** Everybody, now and later, is told these. */
    host.say = (...messages) => {
        host.messages = messages;
        for (const end of host.ends) if (end.said.length) for (const message of messages) end.socket.send(end.sealed(message));
    };
    host.cut = () => {
        for (const end of host.ends) end.socket.terminate();
    };
    host.stop = () => new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        http.close(done);
        http.closeAllConnections();
    });
    host.start = (port) => new Promise((done) => http.listen(port, '127.0.0.1', done));
    await host.start(0);
    host.port = http.address().port;
    host.key = Buffer.from(new HostEnd(secret, kind).greeting().slice(2)).toString('base64url');
    host.address = `http://127.0.0.1:${host.port}/`;
    host.url = `${host.address}#${host.key}`;
    return host;
}
