// SPDX-License-Identifier: GPL-3.0-or-later
// The transcripts of proto/vectors/device.json: what a device lives through. tests/client/transcript_test.cpp runs the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fromHex, hex } from '../src/bytes';
import { Bench, key } from './bench';
import { HostEnd, Said } from './host';

declare const SOURCE_DIR: string;

interface Step {
    do: 'connect' | 'host' | 'choose' | 'lose' | 'tick' | 'silence' | 'ask' | 'cast';
    what?: string;
    message?: string;
    choice?: number;
    state?: string;
    mark?: number;
    sent?: 'nothing' | 'close_answer' | 'booth_answer';
    /** Of a booth. */
    booth?: number;
    pupils?: number;
    ballot?: string;
    count?: number;
    ballots?: string;
    round?: string;
    retry_in?: number;
    broken?: boolean;
    times?: number;
    turned_away?: boolean;
    slow?: boolean;
    unanswered?: boolean;
    after?: number;
}

const kViewTag = 0x12;  // of FromHost.view

function said(frame: Said, kind: Said['kind'], step: Step): void {
    assert.deepEqual([frame.kind, hex(frame.round)], [kind, step.round]);
    if (kind === 'booth_tick') assert.equal(frame.count, step.count);
    else if (kind === 'booth_answer') assert.equal(hex(frame.ballots), step.ballots);
    else assert.equal(frame.mark, step.mark);
}

function take(bench: Bench, step: Step): void {
    const { device } = bench;
    const before = bench.said().length;
    switch (step.do) {
        case 'connect':
            bench.host = new HostEnd(new Uint8Array(32).fill(7), bench.kind);
            device.connecting();
            device.opened(bench.now);
            bench.give(bench.host.greeting(), 0);
            assert.deepEqual(bench.said().map((one) => one.kind), ['hello']);
            if (step.booth !== undefined) assert.equal(bench.said()[0]!.booth, step.booth);
            break;
        case 'host':
            bench.give(bench.host.sealedBytes(fromHex(step.message!)), 0);
            if (fromHex(step.message!)[0] === kViewTag) bench.lastView = step.message;
            break;
        case 'choose':
            device.choose(step.choice!);
            break;
        case 'lose':
            for (let i = 0; i < (step.times ?? 1); i++) {
                if (device.state === 'waiting') device.connecting();
                device.closed(bench.now, 0, step.turned_away ? 'turnedAway' : step.slow ? 'slow' : 'lost');
            }
            break;
        case 'tick':
            said(bench.unanswered(), step.count === undefined ? 'tick' : 'booth_tick', step);
            if (!step.unanswered && bench.lastView) bench.give(bench.host.sealedBytes(fromHex(bench.lastView)), 0);
            break;
        case 'ask':
            device.askForBooth(step.pupils!, bench.now);
            break;
        case 'cast':
            device.cast(fromHex(step.ballot!), step.choice!);
            break;
        case 'silence': {
            const before = bench.now;
            bench.now = device.nextDeadline()!;
            assert.deepEqual(device.advance(bench.now, 0), []);
            assert.equal(bench.now - before, step.after);
            break;
        }
    }
    if (step.sent === 'nothing') assert.equal(bench.said().length, before);
    if (step.sent && step.sent !== 'nothing') said(bench.said().at(-1)!, step.sent, step);
    if (step.state) assert.equal(device.state, step.state);
    if (step.mark !== undefined) assert.equal(device.mark, step.mark);
    if (step.state === 'waiting' || step.state === 'refused' || step.state === 'ended') assert.equal(device.nextTry(), step.retry_in === undefined ? undefined : bench.now + step.retry_in);
    assert.equal(device.broken, !!step.broken);
}

for (const { name, steps } of JSON.parse(readFileSync(`${SOURCE_DIR}/proto/vectors/device.json`, 'utf8')).transcripts as { name: string; steps: Step[] }[]) {
    test(`transcript: ${name}`, () => {
        const bench = new Bench(key());
        steps.forEach((step, i) => {
            try {
                take(bench, step);
            } catch (error) {
                throw new Error(`step ${i + 1}, ${step.do} ${step.what || ''}: ${(error as Error).message}`);
            }
        });
    });
}
