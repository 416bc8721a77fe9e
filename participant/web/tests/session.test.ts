// SPDX-License-Identifier: GPL-3.0-or-later
// The device as a state machine, against the host's side of the real channel; the clock is a number.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ByeReason, Phase, Scene, View } from '../generated/wire';
import { fromHex, hex } from '../src/bytes';
import { kNothingYet, kPassed } from '../src/frames';
import { Bench, kToken, key } from './bench';
import { HostEnd, kPlainView, local } from './host';

const kRound = fromHex('0102030405060708');
const kOther = fromHex('1112131415161718');

const question = { kind: 0, text: local('?'), chat: [], choices: [local('a'), local('b'), local('c')] };
const open: Partial<View> = { scene: Scene.SCENE_STATEMENT, phase: Phase.PHASE_OPEN, round: kRound, question };

test('a device says HELLO with its token once, as the first thing after the handshake, and is in with a view', () => {
    const bench = new Bench(key()).connect({});
    assert.deepEqual(bench.said().map((said) => said.kind), ['hello']);
    assert.equal(hex(bench.said()[0]!.token), hex(kToken));
    assert.equal(bench.device.state, 'joined');
});

test('without a key in the address the greeting of the host is taken', () => {
    assert.equal(new Bench().connect({}).device.state, 'joined');
});

test('another key than the one in the address stops the device before it has said anything', () => {
    const bench = new Bench(new Uint8Array(32).fill(1)).connect();
    assert.equal(bench.device.state, 'wrongHost');
    assert.equal(bench.said().length, 0);
    bench.device.closed(bench.now, 0.5);
    assert.equal(bench.device.nextTry(), undefined);
});

test('a host that proved its key is the only one this page talks to from then on', () => {
    const bench = new Bench().connect({});
    bench.device.closed(bench.now, 0.5);
    bench.device.opened(bench.now);
    const other = new HostEnd(new Uint8Array(32).fill(8), 'live').greeting();
    assert.deepEqual(bench.device.received(other, bench.now, 0.5), []);
    assert.equal(bench.device.state, 'wrongHost');
});

test('a rehearsal cannot be passed off as a live lesson: the handshake fails', () => {
    const bench = new Bench(key(), 'rehearsal');
    bench.device.opened(bench.now);
    const greeting = bench.host.greeting();
    greeting[1] = 1;
    assert.throws(() => bench.give(greeting));
});

test('every tick brings one frame, with or without a choice, within ten percent of the tick', () => {
    const bench = new Bench().connect({ tick_ms: 5000 });
    bench.tick();
    for (const random of [0, 0.5, 0.999]) {
        const before = bench.now;
        for (const frame of bench.device.advance(bench.device.nextDeadline()!, random)) bench.host.receive(frame);
        bench.now = before;
    }
    const bare = new Bench().connect({ tick_ms: 5000 });
    bare.tick();
    const last = bare.now;
    bare.view({ tick_ms: 5000 });
    bare.tick();
    assert.ok(bare.now - last >= 4500 && bare.now - last <= 5500, String(bare.now - last));
});

test('a tap is sent with the next tick, never at once, and the last tap counts', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(2);
    bench.device.choose(1);
    assert.equal(bench.said().length, 1);
    const said = bench.tick();
    assert.deepEqual([said.kind, hex(said.round), said.mark], ['tick', hex(kRound), 1]);
    assert.equal(bench.tick().mark, 1);
});

test('passing is a mark like the others; a choice that is not there is ignored', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(3);
    assert.equal(bench.device.mark, kNothingYet);
    bench.device.choose(kPassed);
    assert.equal(bench.tick().mark, kPassed);
});

test('outside an open round, while paused, and in a round of others nothing can be chosen', () => {
    for (const view of [{ scene: Scene.SCENE_LOBBY }, { ...open, phase: Phase.PHASE_PREVIEW }, { ...open, phase: Phase.PHASE_CLOSING }, { ...open, paused: true }, { ...open, counted: false }]) {
        const bench = new Bench().connect(view);
        bench.device.choose(0);
        assert.equal(bench.device.mark, kNothingYet);
        assert.equal(bench.tick().mark, kNothingYet);
    }
});

test('at the close the choice is frozen and goes out at once, one time', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(1);
    bench.view({ ...open, phase: Phase.PHASE_CLOSING });
    bench.device.choose(2);
    bench.view({ ...open, phase: Phase.PHASE_CLOSING });
    assert.deepEqual(bench.said().slice(1).map((said) => [said.kind, said.mark]), [['close_answer', 1]]);
});

test('who has chosen nothing sends a close answer of the same kind', () => {
    const bench = new Bench().connect(open, { ...open, phase: Phase.PHASE_CLOSING });
    assert.deepEqual(bench.said().slice(1).map((said) => [said.kind, said.mark]), [['close_answer', kNothingYet]]);
});

test('a choice is forgotten when the round is over, and never sent for a round seen released', () => {
    for (const phase of [Phase.PHASE_HELD, Phase.PHASE_SHOWN, Phase.PHASE_REVEALED]) {
        const bench = new Bench().connect(open);
        bench.device.choose(1);
        bench.view({ ...open, phase });
        assert.equal(bench.device.mark, kNothingYet);
        bench.view(open);
        bench.device.choose(2);
        assert.equal(bench.device.mark, kNothingYet);
        assert.equal(bench.tick().mark, kNothingYet);
    }
});

test('a choice of one round is nothing in the next', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(1);
    bench.view({ ...open, round: kOther });
    const said = bench.tick();
    assert.deepEqual([hex(said.round), said.mark], [hex(kOther), kNothingYet]);
});

test('a tick names the round of the view from the preview to the end, and brings no choice outside it', () => {
    for (const phase of [Phase.PHASE_PREVIEW, Phase.PHASE_OPEN, Phase.PHASE_CLOSING, Phase.PHASE_HELD, Phase.PHASE_SHOWN]) {
        const said = new Bench().connect({ ...open, phase }).tick();
        assert.deepEqual([hex(said.round), said.mark], [hex(kRound), kNothingYet]);
    }
    assert.equal(hex(new Bench().connect({}).tick().round), hex(new Uint8Array(8)));
});

test('a close during a pause wipes the choice', () => {
    for (const phase of [Phase.PHASE_HELD, Phase.PHASE_SHOWN]) {
        const bench = new Bench().connect(open);
        bench.device.choose(1);
        bench.view({ ...open, phase, paused: true });
        assert.equal(bench.device.mark, kNothingYet);
    }
});

test('a pause leaves the choice as it was', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(1);
    bench.view({ ...open, paused: true });
    bench.view(open);
    assert.equal(bench.tick().mark, 1);
});

test('after a lost connection the device comes back by itself and its next frame brings the choice', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(2);
    bench.device.closed(bench.now, 0.5);
    assert.equal(bench.device.state, 'waiting');
    assert.ok(bench.device.nextTry()! - bench.now <= 400);
    bench.connect(open);
    assert.deepEqual(bench.said().map((said) => said.kind), ['hello']);
    assert.equal(bench.tick().mark, 2);
});

test('new tries start fast, and while nobody answers stay within two seconds for ever', () => {
    const bench = new Bench().connect({});
    const pauses = [];
    for (let i = 0; i < 1000; i++) {
        bench.device.closed(bench.now, 0.999);
        pauses.push(bench.device.nextTry()! - bench.now);
        bench.device.connecting();
    }
    assert.ok(pauses[0]! <= 400 && pauses[1]! <= 1000);
    assert.ok(pauses.every((pause) => pause <= 1600));
});

test('a sign of life that is asked for is asked for again as soon as a new try would come', () => {
    const bench = new Bench().connect({});
    bench.device.closed(bench.now, 0);
    assert.equal(bench.device.doubtful(), false);
    bench.device.connecting();
    bench.device.closed(bench.now, 0);
    assert.equal(bench.device.doubtful(), true);
    for (let i = 0; i < 100; i++) {
        bench.device.knocked(bench.now, 0.999);
        assert.ok(bench.device.nextTry()! - bench.now <= 1600);
    }
    assert.equal(bench.connect({}).device.doubtful(), false);
});

test('only two refusals in a row say that the program has stopped, and any other answer that it has not', () => {
    const bench = new Bench().connect({});
    bench.device.closed(bench.now, 0.5, 'lost');
    const told = (...answers: ('alive' | 'refused' | 'nothing')[]) => answers.map((answer) => (bench.device.asked(answer), bench.device.stopped));
    assert.deepEqual(told('refused', 'nothing', 'refused', 'refused', 'refused', 'nothing'), [false, false, false, true, true, false]);
    assert.deepEqual(told('refused', 'alive', 'refused', 'refused', 'alive'), [false, false, false, true, false]);
    // A socket that was refused counts as one.
    bench.device.connecting();
    bench.device.closed(bench.now, 0.5, 'refused');
    assert.deepEqual(told('refused'), [true]);
    assert.equal(bench.connect({}).device.stopped, false);
});

test('the token is kept when the host has proved its key, not at its greeting', () => {
    const bench = new Bench();
    bench.device.opened(bench.now);
    const [first] = bench.device.received(bench.host.greeting(), bench.now, 0.5);
    assert.equal(bench.kept, 0);
    bench.give(bench.host.receive(first!)!);
    assert.equal(bench.kept, 1);
});

test('a slow host is given four times its slowest answer of late, and three ticks and five seconds at most', () => {
    const bench = new Bench().connect();
    bench.now += 4000;
    bench.view({ tick_ms: 2000 });
    const heard = bench.now;
    while (!bench.device.broken) {
        bench.now = bench.device.nextDeadline()!;
        bench.device.advance(bench.now, 0.5);
    }
    assert.equal(bench.now, heard + 11_000);
});

test('what was slow once is not held for slow for ever', () => {
    const bench = new Bench().connect();
    bench.now += 4000;
    bench.view({});
    for (let i = 0; i < 4; i++) bench.tick();
    bench.unanswered();
    assert.equal(bench.device.nextDeadline(), bench.now + 3000);
});

test('a device that doubts its connection says its tick at once, and an answer has to come quickly', () => {
    const bench = new Bench().connect({ tick_ms: 10_000 });
    bench.now += 100;
    assert.equal(bench.device.doubt(bench.now).length, 1);
    assert.equal(bench.device.nextDeadline(), bench.now + 1500);
    bench.view({ tick_ms: 10_000 });
    assert.equal(bench.device.nextDeadline(), bench.now + 10_000);
    assert.deepEqual(new Bench().device.doubt(0), []);
});

test('no greeting within ten seconds is a broken connection', () => {
    const bench = new Bench();
    bench.device.opened(bench.now);
    assert.equal(bench.device.nextDeadline(), bench.now + 10_000);
    bench.device.advance(bench.now + 10_000, 0.5);
    assert.ok(bench.device.broken);
});

test('garbage, a replayed frame and a changed frame each break the connection and nothing else', () => {
    for (const spoil of [(frame: Uint8Array) => frame.slice(0, 20), (frame: Uint8Array) => frame.map((byte, i) => (i === 40 ? byte ^ 1 : byte)), (frame: Uint8Array) => frame.map((byte, i) => (i === 1 ? byte + 1 : byte))]) {
        const bench = new Bench().connect(open);
        bench.device.choose(1);
        bench.give(spoil(bench.host.sealed({ view: { ...kPlainView, scene: Scene.SCENE_TALK } })));
        assert.ok(bench.device.broken);
        assert.equal(bench.device.view!.scene, Scene.SCENE_STATEMENT);
        bench.device.closed(bench.now, 0.5);
        assert.equal(bench.connect(open).tick().mark, 1);
    }
});

test('the end erases the token and stops; the other farewells wait as they are told', () => {
    const ended = new Bench().connect({});
    ended.bye(ByeReason.REASON_ENDED);
    assert.deepEqual([ended.device.state, ended.erased, ended.device.nextTry()], ['ended', 1, undefined]);
    const replaced = new Bench().connect({});
    replaced.bye(ByeReason.REASON_REPLACED);
    replaced.device.closed(replaced.now, 0.5);
    assert.deepEqual([replaced.device.state, replaced.erased, replaced.device.nextTry()], ['refused', 0, undefined]);
    replaced.device.hurry(replaced.now);
    assert.equal(replaced.device.nextTry(), undefined);
    replaced.device.retry(replaced.now);
    assert.equal(replaced.device.nextTry(), replaced.now);
    const asked = new Bench().connect();
    asked.bye(ByeReason.REASON_ASK_TEACHER, 5000);
    asked.device.closed(asked.now, 0.5);
    assert.ok(asked.device.nextTry()! >= asked.now + 5000 && asked.device.nextTry()! <= asked.now + 6000);
    assert.equal(asked.connect({}).device.bye, undefined);
});

test('forgetting the choice on the device sends nothing and takes nothing back', () => {
    const bench = new Bench().connect(open);
    bench.device.choose(1);
    bench.tick();
    bench.device.forgetMark();
    assert.equal(bench.tick().mark, kNothingYet);
});
