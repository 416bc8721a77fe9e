// SPDX-License-Identifier: GPL-3.0-or-later
// A device that pupils share: how it becomes one, what a turn is, and that nothing of one pupil is left for the next.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ByeReason, Later, Phase, Scene, View } from '../generated/wire';
import { hex } from '../src/bytes';
import { kNothingYet, kPassed } from '../src/frames';
import { Own, Screen, screenOf } from '../src/screen';
import { Booth, collected, turnsOver } from '../src/turn';
import { Bench, key } from './bench';
import { kPlainWelcome, local } from './host';

const kChoices = [local('a'), local('b'), local('c')];
const question = (text: string) => ({ kind: 1, text: local(text), chat: [], choices: kChoices });
const name = (byte: number) => new Uint8Array(8).fill(byte);
const later = (...bytes: number[]): Later[] => bytes.map((byte) => ({ ballot: name(byte), number: byte, question: question(`q${byte}`) }));
const open = (more: Partial<View> = {}): Partial<View> => ({ scene: Scene.SCENE_STATEMENT, phase: Phase.PHASE_OPEN, round: name(9), number: 1, of: 4, question: question('q1'), ballot: name(1), ...more });

/** A booth of so many pupils, past the teacher's yes. */
class Shared extends Bench {
    readonly booth = new Booth(this.device);
    readonly own: Own = { welcomed: false, open: 'nothing', booth: this.booth };

    constructor(readonly pupils: number, first: Partial<View>) {
        super(key());
        this.device.askForBooth(pupils, this.now);
        this.connect();
        this.give(this.host.sealed({ welcome: { ...kPlainWelcome, booth: pupils } }));
        this.say(first);
    }

    say(view: Partial<View>): void {
        this.view(view);
        this.booth.settle();
    }

    screen(connected: 'fine' | 'lost' = 'fine'): Screen {
        this.booth.settle();
        return screenOf(this.device, this.own, connected);
    }

    turn(...marks: number[]): void {
        this.booth.begin();
        for (const mark of marks) {
            this.booth.choose(mark);
            this.booth.done();
        }
    }
}

const start = (over: number, more = {}) => ({ is: 'boothStart', round: hex(name(9)), over, lost: false, ...more });

test('asking, waiting and being declined each have one screen, and nothing else is seen between two tries', () => {
    const bench = new Bench(key()).connect({});
    const seen = (connected: 'fine' | 'lost' = 'fine', open: Own['open'] = 'nothing') => screenOf(bench.device, { welcomed: true, open }, connected).is;
    assert.equal(seen('fine', 'share'), 'boothForm');
    bench.device.askForBooth(25, bench.now);
    bench.device.closed(bench.now, 0.5);
    assert.equal(seen(), 'connecting');
    assert.equal(seen('lost'), 'lost');
    for (let i = 0; i < 3; i++) {
        bench.connect();
        bench.bye(ByeReason.REASON_BOOTH_ASKED, 3000);
        assert.equal(seen(), 'boothAsked');
        bench.device.connecting();
        assert.equal(seen(), 'boothAsked');
        bench.device.closed(bench.now, 0.5);
        assert.equal(seen('lost'), 'boothAsked');
    }
    bench.connect();
    bench.bye(ByeReason.REASON_BOOTH_DECLINED);
    assert.equal(seen(), 'boothDeclined');
    bench.device.askForBooth(0, bench.now);
    assert.notEqual(seen(), 'boothDeclined');
    bench.connect({});
    assert.equal(seen(), 'joined');
});

test('an own device that asks while a room is locked may still be its own', () => {
    const bench = new Bench(key()).connect({});
    bench.device.askForBooth(25, bench.now);
    bench.device.closed(bench.now, 0.5);
    bench.connect();
    bench.bye(ByeReason.REASON_LOCKED);
    assert.deepEqual(screenOf(bench.device, { welcomed: true, open: 'nothing' }, 'fine'), { is: 'refused', reason: ByeReason.REASON_LOCKED });
    bench.device.askForBooth(0, bench.now);
    assert.equal(bench.device.nextTry(), bench.now);
});

test('a booth that the teacher takes away asks again, and may be an own device instead', () => {
    const shared = new Shared(3, open({ later: later(2) }));
    shared.turn(0, 0);
    shared.device.closed(shared.now, 0.5);
    shared.connect();
    shared.bye(ByeReason.REASON_BOOTH_ASKED, 3000);
    assert.deepEqual([shared.screen().is, shared.device.holdsBallots], ['boothAsked', false]);
    shared.device.askForBooth(0, shared.now);
    shared.device.closed(shared.now, 0.5);
    shared.connect({});
    assert.deepEqual([shared.said()[0]!.booth, screenOf(shared.device, { ...shared.own, welcomed: true }, 'fine').is], [0, 'joined']);
});

test('whoever asks while the device is still coming in is heard with the next connection', () => {
    const bench = new Bench(key()).connect();
    assert.equal(bench.device.state, 'connecting');
    bench.device.askForBooth(25, bench.now);
    assert.equal(bench.device.broken, true);
    bench.device.closed(bench.now, 0.5);
    bench.connect();
    assert.equal(bench.said()[0]!.booth, 25);
});

test('an answer to one wish is not the answer to the next', () => {
    const bench = new Bench(key()).connect();
    bench.bye(ByeReason.REASON_ASK_TEACHER, 5000);
    bench.device.askForBooth(12, bench.now);
    assert.equal(screenOf(bench.device, { welcomed: false, open: 'nothing' }, 'fine').is, 'connecting');
});

test('a booth has the screens of an own device, but no first screen, no choice of its own and no result', () => {
    const shared = new Shared(3, {});
    const picture = { withheld: false, words: [], first_words: [], sentence: undefined };
    const cases: [Partial<View>, string][] = [
        [{ scene: Scene.SCENE_LOBBY }, 'joined'],
        [{ scene: Scene.SCENE_TALK }, 'board'],
        [{ scene: Scene.SCENE_PAUSE }, 'pause'],
        [open({ phase: Phase.PHASE_PREVIEW, question: undefined, ballot: undefined }), 'board'],
        [open(), 'boothStart'],
        [open({ paused: true }), 'pause'],
        [open({ counted: false }), 'notCounted'],
        [open({ phase: Phase.PHASE_CLOSING }), 'boothClosing'],
        [open({ phase: Phase.PHASE_CLOSING, counted: false }), 'notCounted'],
        [open({ phase: Phase.PHASE_SHOWN, ballot: undefined, picture }), 'board'],
        [open({ phase: Phase.PHASE_REVEALED, ballot: undefined, answer_key: 0 }), 'board'],
        [{ scene: Scene.SCENE_CLOSING }, 'info'],
    ];
    for (const [view, is] of cases) {
        shared.say(view);
        assert.equal(shared.screen().is, is, JSON.stringify(view));
    }
});

test('whatever a pupil chose, and in whatever way the turn ended, the next one finds the same screen', () => {
    const screens = [0, 1, 2, kPassed].map((mark) => {
        const shared = new Shared(8, open());
        shared.turn(mark);
        return shared.screen();
    });
    for (const one of screens) assert.deepEqual(one, start(1));
    const left = new Shared(8, open());
    left.booth.begin();
    left.booth.choose(1);
    left.booth.leave();
    assert.deepEqual(left.screen(), start(0));
    assert.deepEqual(Object.entries(left.booth).filter(([, value]) => value instanceof Object && value !== left.device), []);
});

test('a turn begins with nothing chosen, may be changed, and puts in what was chosen last', () => {
    const shared = new Shared(2, open());
    for (const last of [2, kPassed]) {
        shared.booth.begin();
        assert.equal((shared.screen() as { mark: number }).mark, kNothingYet);
        shared.booth.done();
        assert.equal(shared.screen().is, 'question', 'nothing is chosen yet');
        for (const mark of [0, last]) shared.booth.choose(mark);
        shared.booth.done();
        assert.equal(shared.booth.turn, undefined);
    }
    shared.say(open({ phase: Phase.PHASE_CLOSING }));
    assert.equal(hex(shared.said().at(-1)!.ballots), '02fe');
});

test('the statements of a turn come one after the other, each its own screen', () => {
    const shared = new Shared(2, open({ later: later(2, 3) }));
    const at = () => {
        const screen = shared.screen();
        return screen.is === 'question' ? [screen.question.text!.in[0], screen.number, screen.round, screen.turn, screen.mark] : screen;
    };
    assert.deepEqual(at(), start(0));
    shared.booth.begin();
    for (const number of [1, 2, 3]) {
        assert.deepEqual(at(), [`q${number}`, number, hex(name(number)), { number, of: 3 }, kNothingYet]);
        shared.booth.choose(0);
        shared.booth.done();
    }
    assert.deepEqual(at(), start(1));
});

test('who walks off in the middle has put in what was put in; the count is of whole turns, and nobody is asked too much', () => {
    const shared = new Shared(2, open({ later: later(2) }));
    shared.booth.begin();
    shared.booth.choose(0);
    shared.booth.done();
    shared.booth.choose(1);
    shared.booth.leave();
    assert.deepEqual(shared.screen(), start(0));
    shared.turn(1, 1);
    assert.deepEqual(shared.screen(), start(1));
    // The first statement has both its ballots now.
    shared.booth.begin();
    assert.deepEqual((shared.screen() as { turn: unknown }).turn, { number: 1, of: 1 });
    shared.booth.choose(2);
    shared.booth.done();
    assert.deepEqual(shared.screen(), { is: 'boothOver' });
    shared.booth.begin();
    assert.equal(shared.booth.turn, undefined);
    assert.equal(turnsOver(shared.device), 2);
});

test('a close, a pause, another round, a refusal and a lesson that ends give up what was not put in', () => {
    const ends: [string, (shared: Shared) => void][] = [
        ['close', (shared) => shared.say(open({ phase: Phase.PHASE_CLOSING }))],
        ['pause', (shared) => shared.say(open({ paused: true }))],
        ['another', (shared) => shared.say(open({ round: name(8), ballot: name(4) }))],
        ['refusal', (shared) => shared.bye(ByeReason.REASON_REPLACED)],
        ['end', (shared) => shared.bye(ByeReason.REASON_ENDED)],
    ];
    for (const [what, end] of ends) {
        const shared = new Shared(4, open());
        shared.turn(0);
        shared.booth.begin();
        shared.booth.choose(1);
        end(shared);
        shared.booth.settle();
        assert.equal(shared.booth.turn, undefined, what);
        if (what === 'close') assert.equal(hex(shared.said().at(-1)!.ballots), '00');
    }
});

test('a lost connection disturbs no turn: ballots wait on the device', () => {
    const shared = new Shared(4, open());
    shared.booth.begin();
    shared.booth.choose(1);
    shared.device.closed(shared.now, 0.5);
    assert.equal(shared.screen('lost').is, 'question');
    shared.booth.done();
    assert.deepEqual(shared.screen('lost'), start(1));
    assert.equal(shared.device.holdsBallots, true);
});

test('after the last ballots of a turn the next rounds of it find everybody done', () => {
    const shared = new Shared(2, open({ later: later(2) }));
    for (let i = 0; i < 2; i++) shared.turn(0, 1);
    assert.deepEqual(shared.screen(), { is: 'boothOver' });
    shared.say(open({ phase: Phase.PHASE_HELD, ballot: undefined }));
    shared.say(open({ round: name(8), question: question('q2'), ballot: name(2), number: 2 }));
    assert.deepEqual(shared.screen(), { is: 'boothOver' });
});

test('a device that was loaded anew says so for the whole of the round, and only then', () => {
    const shared = new Shared(3, open());
    assert.deepEqual(shared.screen(), start(0));
    shared.turn(0);
    shared.say(open({ answered: true }));
    assert.deepEqual(shared.screen(), start(1));
    const anew = new Shared(3, open({ answered: true }));
    assert.deepEqual(anew.screen(), start(0, { lost: true }));
    anew.turn(1);
    assert.deepEqual(anew.screen(), start(1, { lost: true }));
    anew.say(open({ round: name(8), ballot: name(2), number: 2 }));
    assert.deepEqual(anew.screen(), { ...start(0), round: hex(name(8)) });
});

test('ballots are held from the first one until the close was answered and the round released', () => {
    const shared = new Shared(2, open());
    assert.equal(shared.device.holdsBallots, false);
    shared.turn(0);
    assert.equal(shared.device.holdsBallots, true);
    shared.say(open({ phase: Phase.PHASE_CLOSING }));
    shared.say(open({ phase: Phase.PHASE_HELD, ballot: undefined }));
    assert.equal(shared.device.holdsBallots, false);
});

test('an own device collects nothing', () => {
    const bench = new Bench(key()).connect(open());
    assert.deepEqual(collected(bench.device), []);
    assert.equal(screenOf(bench.device, { welcomed: true, open: 'nothing' }, 'fine').is, 'question');
});
