// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing a browser keeps.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fromBase64Url, hex } from '../src/bytes';
import { Store, TokenKeeper } from '../src/token';

const kHost = new Uint8Array(32).fill(1);
const kOther = new Uint8Array(32).fill(2);
const kHour = 3_600_000;

let made = 100;

function keeper(kept: Map<string, string>, now = 0) {
    const store: Store = { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value), removeItem: (name) => void kept.delete(name) };
    return new TokenKeeper(() => store, () => now, (size) => new Uint8Array(size).fill(++made));
}

test('a token stays the same in a page and after a reload, and a reload is known as one', () => {
    const kept = new Map<string, string>();
    const first = keeper(kept);
    const token = hex(first.token(kHost));
    first.keep();
    assert.equal(hex(first.token(kHost)), token);
    assert.equal(first.resumed, false);
    const second = keeper(kept, kHour);
    assert.equal(hex(second.token(kHost)), token);
    assert.equal(second.resumed, true);
});

const kept = (token: TokenKeeper, host: Uint8Array) => {
    const said = hex(token.token(host));
    token.keep();
    return said;
};

test('another host, four hours, and the end each bring a new token, and nothing of the old one stays', () => {
    for (const again of [(disk: Map<string, string>) => kept(keeper(disk), kOther), (disk: Map<string, string>) => kept(keeper(disk, 4 * kHour), kHost), (disk: Map<string, string>) => (keeper(disk).erase(), kept(keeper(disk, 1), kHost))]) {
        const disk = new Map<string, string>();
        const token = kept(keeper(disk), kHost);
        assert.notEqual(again(disk), token);
        assert.equal(disk.size, 1);
        assert.ok(![...disk.values()].some((value) => value.includes(token)));
    }
});

test('a greeting of another host stores nothing and costs the kept token nothing', () => {
    const disk = new Map<string, string>();
    const token = kept(keeper(disk), kHost);
    const before = disk.get('stemmig');
    const again = keeper(disk);
    again.token(kOther);
    assert.equal(disk.get('stemmig'), before);
    assert.equal(hex(again.token(kHost)), token);
    assert.equal(again.resumed, true);
});

test('a token past four hours, of a clock set back, or unreadable is erased; a fresh one stays', () => {
    for (const [now, size] of [[kHour, 1], [4 * kHour, 0], [-1, 0]] as const) {
        const disk = new Map<string, string>();
        kept(keeper(disk), kHost);
        keeper(disk, now).expire();
        assert.equal(disk.size, size, String(now));
    }
    const nonsense = new Map([['stemmig', '{']]);
    keeper(nonsense).expire();
    assert.equal(nonsense.size, 0);
});

test('a browser that refuses storage, or holds nonsense, still gets a token for this page', () => {
    const refusing = new TokenKeeper(() => { throw new Error('SecurityError'); }, () => 0, (size) => new Uint8Array(size).fill(5));
    assert.equal(hex(refusing.token(kHost)), hex(refusing.token(kHost)));
    refusing.keep();
    refusing.expire();
    refusing.erase();
    for (const nonsense of ['', '{', '"x"', '{"key":1}', `{"key":"${hex(kHost)}","token":"zz","since":0}`]) {
        const token = keeper(new Map([['stemmig', nonsense]])).token(kHost);
        assert.equal(token.length, 32);
    }
});

test('the key of the address is read from base64url, and nothing else is', () => {
    assert.equal(hex(fromBase64Url('AQID-_8')!), '010203fbff');
    assert.equal(fromBase64Url('AQ+='), undefined);
    assert.equal(fromBase64Url('A'), undefined);
});
