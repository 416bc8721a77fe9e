// SPDX-License-Identifier: GPL-3.0-or-later
// What a page concludes from a socket that closes before it is open; sockets, requests and the clock are the test's.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DeviceSession } from '../src/session';
import { Connection } from '../src/socket';

class FakeSocket {
    static last: FakeSocket;
    binaryType = '';
    onopen?: () => void;
    onclose?: () => void;

    constructor() {
        FakeSocket.last = this;
    }

    closed = false;

    close(): void {
        this.closed = true;
    }
}

/** A page whose sockets all close 100 ms after they were tried; `fetched` answers its requests. */
class Bench {
    now = 1000;
    readonly requests: unknown[][] = [];
    readonly session = new DeviceSession({ expectedKey: undefined, token: () => new Uint8Array(32), keepToken: () => {}, eraseToken: () => {}, ephemeral: () => new Uint8Array(32) });
    readonly connection = new Connection(this.session, 'ws://host/ws', () => this.now, () => {});

    constructor(fetched: () => Promise<unknown>) {
        Object.assign(globalThis, { WebSocket: FakeSocket, setTimeout: () => 0, clearTimeout: () => {}, fetch: (...request: unknown[]) => (this.requests.push(request), fetched()) });
        Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
    }

    async lose(after = 100): Promise<boolean> {
        this.connection.open();
        this.now += after;
        FakeSocket.last.onclose!();
        await Promise.resolve();
        await Promise.resolve();
        return this.session.stopped;
    }
}

test('sockets closed at once by a host that still answers are a lost connection, never a stopped computer', async () => {
    const bench = new Bench(() => Promise.resolve({ status: 503 }));
    for (let i = 0; i < 6; i++) assert.equal(await bench.lose(), false);
    assert.equal(bench.requests.length, 3);
    assert.equal(bench.session.state, 'waiting');
});

test('two sockets closed at once and a page that is not served either: stopped', async () => {
    const bench = new Bench(() => Promise.reject(new TypeError('Failed to fetch')));
    assert.deepEqual([await bench.lose(), await bench.lose(), await bench.lose()], [false, true, true]);
    assert.deepEqual(bench.requests[0], ['/', { method: 'HEAD', cache: 'no-store', credentials: 'omit', redirect: 'manual' }]);
});

test('sockets that close slowly ask nothing', async () => {
    const bench = new Bench(() => Promise.reject(new TypeError('Failed to fetch')));
    assert.deepEqual([await bench.lose(3000), await bench.lose(3000), await bench.lose(3000)], [false, false, false]);
    assert.equal(bench.requests.length, 0);
});

test('a page that is left closes its socket, and is back at once when it is seen again', () => {
    const bench = new Bench(() => Promise.resolve());
    bench.connection.open();
    const socket = FakeSocket.last;
    bench.connection.leave();
    assert.equal(socket.closed, true);
    assert.equal(bench.session.state, 'waiting');
    bench.connection.wake();
    assert.notEqual(FakeSocket.last, socket);
    assert.equal(bench.session.state, 'connecting');
});

test('leaving changes nothing for a page that has no socket: who was sent away stays so', () => {
    const bench = new Bench(() => Promise.resolve());
    bench.session.state = 'ended';
    bench.connection.leave();
    assert.equal(bench.session.state, 'ended');
    assert.equal(bench.session.nextTry(), undefined);
});
