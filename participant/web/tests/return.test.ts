// SPDX-License-Identifier: GPL-3.0-or-later
// A whole assembly comes back at once: 3000 devices and one host, as numbers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { DeviceSession } from '../src/session';

const kDevices = 3000;
const kBin = 100;  // ms

/** The same numbers in every run. */
function chance(seed: number): () => number {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

const device = () => new DeviceSession({ expectedKey: undefined, token: () => new Uint8Array(32), keepToken: () => undefined, eraseToken: () => undefined, ephemeral: () => new Uint8Array(32) });

/** All lose their connection at 0, and every try before `away` fails at once. Returns when each knocks at the host that is back, sorted. */
function knocks(away: number, random: () => number): number[] {
    return Array.from({ length: kDevices }, () => {
        const one = device();
        one.connecting();
        one.closed(0, random(), 'lost');
        while (one.nextTry()! < away) {
            const at = one.nextTry()!;
            one.connecting();
            one.closed(at, random(), 'lost');
        }
        return one.nextTry()!;
    }).sort((a, b) => a - b);
}

function fullestBin(times: number[]): number {
    const bins = new Map<number, number>();
    for (const at of times) bins.set(Math.floor(at / kBin), (bins.get(Math.floor(at / kBin)) ?? 0) + 1);
    return Math.max(...bins.values());
}

test('after an outage of seconds or minutes 3000 devices knock one by one, not together, and all within two seconds', () => {
    for (const away of [3000, 10_000, 30_000, 90_000, 600_000]) {
        const times = knocks(away, chance(away));
        assert.ok(times.every((at) => at >= away && at <= away + 2000), `${away}`);
        assert.ok(fullestBin(times) <= kDevices * 0.15, `${away}: ${fullestBin(times)} in ${kBin} ms`);
    }
});

test('a host that takes 1000 devices a second has them all before any of them loses patience', () => {
    // The longest wait is after a blink of the network: then all knock within a fifth of a second.
    for (const away of [0, 3000]) {
        let free = 0;
        const waits = knocks(away, chance(7)).map((at) => {
            free = Math.max(free, at) + 1;
            return free - at;
        });
        assert.ok(Math.max(...waits) < 4000, `${away}: ${Math.max(...waits)} ms`);
    }
});

test('a host that has to turn devices away gets fewer of them with every try', () => {
    const random = chance(11);
    const tries = new Map<number, number>();
    for (let i = 0; i < kDevices; i++) {
        const one = device();
        one.connecting();
        for (let at = 0; at < 120_000; at = one.nextTry()!) {
            one.connecting();
            one.closed(at, random(), 'turnedAway');
            tries.set(Math.floor(at / 10_000), (tries.get(Math.floor(at / 10_000)) ?? 0) + 1);
        }
    }
    assert.ok(tries.get(0)! > 4 * kDevices);
    for (let tens = 4; tens < 12; tens++) assert.ok(tries.get(tens)! < 1.6 * kDevices, `${tries.get(tens)} in ten seconds`);
});

test('without chance they would come in step: the first test can fail', () => {
    assert.ok(fullestBin(knocks(3000, () => 0.5)) === kDevices);
});
