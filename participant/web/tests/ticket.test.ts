// SPDX-License-Identifier: GPL-3.0-or-later
// Paper tickets: how they are read, when they are shown to the host, and when nothing of them is left.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { ByeReason } from '../generated/wire';
import { readFragment, withoutTicket } from '../src/address';
import { hex } from '../src/bytes';
import { foreignSign, meantTicket, readTicket } from '../src/ticket';
import { Bench, key } from './bench';

declare const SOURCE_DIR: string;
const vectors = JSON.parse(readFileSync(`${SOURCE_DIR}/proto/vectors/tickets.json`, 'utf8'));

const kTicket = readTicket('K7QF-03ZD')!;
const kOther = readTicket('W9XB-52M0')!;
const kNone = '0'.repeat(16);
const needed = (bench: Bench) => bench.bye(ByeReason.REASON_TICKET_NEEDED);
const shown = (bench: Bench) => bench.said().filter((said) => said.kind === 'hello').map((said) => hex(said.ticket));

test('a ticket is read as it was meant, and nothing else is', () => {
    for (const c of vectors.good) assert.equal(hex(readTicket(c.typed)!), c.ticket, c.why);
    for (const c of vectors.bad) assert.equal(readTicket(c.typed), undefined, c.why);
});

test('the dashes a phone makes of two, and its other spaces, do not matter either', () => {
    for (const typed of ['K7QF\u201403ZD', 'K7QF\u201303ZD', 'K7QF\u221203ZD', 'K7QF\u00a003ZD', 'K7QF\t03ZD\n']) assert.equal(hex(readTicket(typed)!), hex(kTicket));
});

test('a character that stands on no ticket can be named, whole', () => {
    assert.equal(foreignSign(meantTicket('k7qf-03zu')), 'U');
    assert.equal(foreignSign(meantTicket('k7\u{1f3ab}f-03zd')), '\u{1f3ab}');
    assert.equal(foreignSign(meantTicket('oil')), undefined);
});

test('the address holds a key, or a key and a ticket, or nothing', () => {
    const named = 'A'.repeat(42) + 'E';
    const plain = readFragment(`#${named}`);
    assert.deepEqual([plain.key!.length, plain.ticket], [32, undefined]);
    const both = readFragment(`#${named}.K7QF03ZD`);
    assert.deepEqual([hex(both.key!), hex(both.ticket!)], [hex(plain.key!), hex(kTicket)]);
    assert.deepEqual(readFragment(''), { key: undefined, ticket: undefined });
    assert.deepEqual(readFragment('#'), { key: undefined, ticket: undefined });
});

test('a damaged key stops the page with a ticket too; a damaged ticket is none', () => {
    for (const hash of ['#AAAA', '#AAAA.K7QF03ZD', '#.K7QF03ZD', '#%20.K7QF03ZD']) assert.equal(readFragment(hash).key!.length, 0, hash);
    for (const ticket of ['', 'K7QF', 'K7QF03ZU', 'K7QF03ZDA']) assert.equal(readFragment(`#${'A'.repeat(43)}.${ticket}`).ticket, undefined, ticket);
});

test('the address without its ticket is the one on the board', () => {
    assert.equal(withoutTicket('#key.K7QF03ZD'), '#key');
    assert.equal(withoutTicket('#key'), '#key');
    assert.equal(withoutTicket(''), '');
});

test('without a ticket HELLO shows zeros; the one of the address is shown until a view came, and then no more', () => {
    assert.deepEqual(shown(new Bench(key()).connect({})), [kNone]);
    const bench = new Bench(key(), 'live', kTicket).connect();
    assert.deepEqual(shown(bench), [hex(kTicket)]);
    bench.device.closed(bench.now, 0.5);
    assert.deepEqual(shown(bench.connect({})), [hex(kTicket)]);
    bench.device.closed(bench.now, 0.5);
    assert.deepEqual(shown(bench.connect({})), [kNone]);
});

test('a refusal for another reason spends no ticket: the next try shows it again', () => {
    for (const reason of [ByeReason.REASON_LOCKED, ByeReason.REASON_FULL, ByeReason.REASON_ROUND_OPEN]) {
        const bench = new Bench(key(), 'live', kTicket).connect();
        bench.bye(reason, 5000);
        bench.device.closed(bench.now, 0.5);
        assert.deepEqual(shown(bench.connect()), [hex(kTicket)]);
        assert.equal(bench.erased, 0);
    }
});

test('who needs a ticket waits for one, however often the device wakes, and has no token of a seat', () => {
    const bench = new Bench(key()).connect();
    needed(bench);
    bench.device.closed(bench.now, 0.5);
    bench.device.hurry(bench.now);
    assert.deepEqual([bench.device.state, bench.device.nextTry(), bench.device.ticketRefused, bench.erased], ['refused', undefined, false, 1]);
});

test('a typed ticket is tried at once, in place of the one that was refused', () => {
    const bench = new Bench(key(), 'live', kOther).connect();
    needed(bench);
    assert.equal(bench.device.ticketRefused, true);
    bench.device.closed(bench.now, 0.5);
    bench.device.useTicket(kTicket, bench.now);
    assert.deepEqual([bench.device.state, bench.device.nextTry()], ['waiting', bench.now]);
    assert.deepEqual(shown(bench.connect({})), [hex(kTicket)]);
    assert.deepEqual([bench.device.state, bench.device.bye, bench.device.ticketRefused], ['joined', undefined, false]);
});

test('a ticket that is no good is not shown twice, and said to be refused until the next', () => {
    const bench = new Bench(key()).connect();
    needed(bench);
    bench.device.useTicket(kTicket, bench.now);
    needed(bench.connect());
    assert.deepEqual([bench.device.state, bench.device.ticketRefused], ['refused', true]);
    bench.device.retry(bench.now);
    assert.deepEqual(shown(bench.connect()), [kNone]);
});

test('nobody is asked for a ticket: none is taken', () => {
    const joined = new Bench(key()).connect({});
    joined.device.useTicket(kTicket, joined.now);
    assert.equal(joined.device.state, 'joined');
    const locked = new Bench(key()).connect();
    locked.bye(ByeReason.REASON_LOCKED);
    locked.device.useTicket(kTicket, locked.now);
    assert.deepEqual([locked.device.state, locked.device.nextTry()], ['refused', undefined]);
    assert.deepEqual(shown(locked.connect()), [kNone]);
});

test('a ticket in hand survives a lost connection while it is tried', () => {
    const bench = new Bench(key()).connect();
    needed(bench);
    bench.device.useTicket(kTicket, bench.now);
    bench.device.connecting();
    bench.device.closed(bench.now, 0.5, 'refused');
    assert.equal(bench.device.state, 'waiting');
    assert.deepEqual(shown(bench.connect({})), [hex(kTicket)]);
});
