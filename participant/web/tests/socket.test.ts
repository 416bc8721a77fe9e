// SPDX-License-Identifier: GPL-3.0-or-later
// What a page does with sockets that close, stay silent or come back; sockets, requests, timers and the clock are the test's.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DeviceSession } from '../src/session';
import { Connection } from '../src/socket';
import { HostEnd, kPlainView, kPlainWelcome } from './host';

/** What is on the way to the host: nothing answers, the program has stopped, it serves pages only, or all is well. */
type Way = 'silent' | 'refused' | 'pages' | 'fine';

const kRoundTrip = 20;  // ms
const settled = () => new Promise((done) => setImmediate(done));

class World {
    now = 1000;
    way: Way = 'fine';
    sockets: FakeSocket[] = [];
    requests: unknown[][] = [];
    private timers: { at: number; call: () => void }[] = [];
    readonly session = new DeviceSession({ expectedKey: undefined, token: () => new Uint8Array(32), keepToken: () => {}, eraseToken: () => {}, ephemeral: () => new Uint8Array(32).fill(3) });
    readonly connection = new Connection(this.session, 'ws://host/ws', () => this.now, () => {});

    constructor() {
        const world = this;
        Object.assign(globalThis, {
            WebSocket: class extends FakeSocket {
                constructor() {
                    super(world);
                }
            },
            setTimeout: (call: () => void, ms = 0) => this.later(ms, call),
            clearTimeout: (timer: unknown) => (this.timers = this.timers.filter((one) => one !== timer)),
            fetch: (...request: unknown[]) => this.fetch(request),
        });
        Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
    }

    later(ms: number, call: () => void): unknown {
        const timer = { at: this.now + ms, call };
        this.timers.push(timer);
        return timer;
    }

    async run(ms: number): Promise<void> {
        for (const end = this.now + ms; ; ) {
            await settled();
            const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
            if (!next) return void (this.now = end);
            this.timers = this.timers.filter((one) => one !== next);
            this.now = Math.max(this.now, next.at);
            next.call();
        }
    }

    /** Until the page is in; how long that took. */
    async joined(patience: number): Promise<number> {
        const since = this.now;
        while (this.session.state !== 'joined') {
            assert.ok(this.now - since <= patience, `not back within ${patience} ms: ${this.session.state}`);
            await this.run(10);
        }
        return this.now - since;
    }

    private fetch(request: unknown[]): Promise<unknown> {
        this.requests.push(request);
        const { signal } = request[1] as { signal: AbortSignal };
        const way = this.way;
        return new Promise((done, fail) => {
            signal.onabort = () => fail(new Error('aborted'));
            if (way !== 'silent') this.later(kRoundTrip, () => (way === 'refused' ? fail(new TypeError('Failed to fetch')) : done({ status: 405 })));
        });
    }
}

class FakeSocket {
    static readonly OPEN = 1;
    binaryType = '';
    readyState = 0;
    closed = false;
    deaf = false;  // dead without having said so
    private readonly host = new HostEnd(new Uint8Array(32).fill(7), 'live');
    onopen?: () => void;
    onclose?: () => void;
    onmessage?: (event: { data: ArrayBuffer }) => void;

    constructor(private readonly world: World) {
        world.sockets.push(this);
        const way = world.way;
        if (way === 'refused' || way === 'pages') world.later(kRoundTrip, () => this.onclose!());
        if (way === 'fine') world.later(kRoundTrip, () => this.open());
    }

    send(frame: Uint8Array): void {
        if (this.world.way !== 'fine' || this.deaf) return;
        this.world.later(kRoundTrip, () => {
            const answer = this.host.receive(frame);
            if (answer) return this.say(answer);
            if (this.host.said.length === 1) this.say(this.host.sealed({ welcome: kPlainWelcome }));
            this.say(this.host.sealed({ view: kPlainView }));
        });
    }

    close(): void {
        this.closed = true;
    }

    private open(): void {
        this.readyState = FakeSocket.OPEN;
        this.onopen!();
        this.say(this.host.greeting());
    }

    private say(message: Uint8Array): void {
        this.onmessage!({ data: new Uint8Array(message).buffer });
    }
}

async function inLesson(): Promise<World> {
    const world = new World();
    world.connection.open();
    await world.joined(1000);
    return world;
}

/** In again on another socket; how long that took. */
async function back(world: World, old: FakeSocket): Promise<number> {
    const since = world.now;
    while (!old.closed) await world.run(10);
    await world.joined(2000);
    return world.now - since;
}

/** The network goes, for so long, and comes back. Returns when the page was in again after that. */
async function away(ms: number, way: Way): Promise<number> {
    const world = await inLesson();
    world.way = way;
    await world.run(ms);
    assert.notEqual(world.session.state, 'joined');
    world.way = 'fine';
    return world.joined(20_000);
}

test('however long the network was away, and whether it is silent or refuses, the page is back within two seconds of it', async () => {
    for (const way of ['silent', 'refused'] as const) {
        // Into the lesson, then at every moment of the rhythm of tries; a tick and its patience is the longest to find out.
        const times = [60_000, 90_000, 600_000];
        for (let ms = 9000; ms < 17_000; ms += 370) times.push(ms);
        for (const ms of times) {
            const took = await away(ms, way);
            assert.ok(took <= 2000, `${way} for ${ms} ms: back after ${took} ms`);
        }
    }
});

test('while a host is away it is asked for signs of life, and browsers see no more than a few failed sockets', async () => {
    const world = await inLesson();
    world.way = 'refused';
    await world.run(120_000);
    assert.ok(world.sockets.length <= 3, `${world.sockets.length} sockets`);
    assert.ok(world.requests.length >= 60 && world.requests.length <= 150, `${world.requests.length} requests`);
    const [address, options] = world.requests[0] as [string, Record<string, unknown>];
    assert.equal(address, '/');
    assert.deepEqual([options.method, options.cache, options.credentials, options.redirect, Object.keys(options).length], ['HEAD', 'no-store', 'omit', 'manual', 5]);
    assert.equal(world.session.stopped, true);
});

test('no more than six requests wait at a time, as browsers allow', async () => {
    const world = await inLesson();
    world.way = 'silent';
    await world.run(60_000);
    const open = world.requests.filter((request) => !(request[1] as { signal: AbortSignal }).signal.aborted).length;
    assert.ok(open <= 6, `${open}`);
    assert.equal(world.session.stopped, false);  // silence may be the network
});

test('a host that serves its page and takes no socket is a lost connection, never a stopped computer, and is spared', async () => {
    const world = await inLesson();
    world.way = 'pages';
    world.connection.wake(true);
    await world.run(60_000);
    const before = world.sockets.length;
    await world.run(120_000);
    assert.equal(world.session.stopped, false);
    assert.ok(world.sockets.length - before <= 24, `${world.sockets.length - before} sockets in two minutes`);
    world.way = 'fine';
    await world.joined(12_000);
});

test('a socket that is slow because the browser makes it wait is not given up again and again', async () => {
    const world = await inLesson();
    world.way = 'silent';
    world.connection.wake(true);
    await world.run(400);
    const slow = world.sockets.length;
    const fetched = globalThis.fetch;
    globalThis.fetch = (() => Promise.resolve({ status: 405 })) as unknown as typeof fetch;
    await world.run(4000);
    globalThis.fetch = fetched;
    assert.equal(world.sockets.length, slow + 1);
});

test('a network that came leaves no connection in doubt: the old one is closed and a new one made', async () => {
    const world = await inLesson();
    const [old] = world.sockets;
    world.connection.wake(true);
    assert.equal(old!.closed, true);
    assert.ok((await world.joined(2000)) <= 500);
});

test('a device that wakes asks at once whether its connection lives, and believes in it for a second and a half', async (context) => {
    context.mock.method(Math, 'random', () => 0.999);  // the first tick late: none is on its way
    const world = await inLesson();
    const [old] = world.sockets;
    await world.run(1900);
    old!.deaf = true;
    await world.run(1900);
    world.connection.wake();
    await world.run(1400);
    assert.equal(old!.closed, false);
    assert.ok((await back(world, old!)) <= 600);
});

test('a device that wakes with a living connection keeps it', async () => {
    const world = await inLesson();
    await world.run(4000);
    world.connection.wake();
    await world.run(60_000);
    assert.equal(world.sockets.length, 1);
});

test('a page that is left closes its socket, and is back at once when it is seen again', async () => {
    const world = await inLesson();
    const [socket] = world.sockets;
    world.connection.leave();
    assert.equal(socket!.closed, true);
    assert.equal(world.session.state, 'waiting');
    world.connection.wake();
    assert.equal(world.sockets.length, 2);
    assert.equal(world.session.state, 'connecting');
});

test('leaving changes nothing for a page that has no socket: who was sent away stays so', () => {
    const world = new World();
    world.session.state = 'ended';
    world.connection.leave();
    assert.equal(world.session.state, 'ended');
    assert.equal(world.session.nextTry(), undefined);
});
