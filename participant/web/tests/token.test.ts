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
    assert.equal(hex(first.token(kHost)), token);
    assert.equal(first.resumed, false);
    const second = keeper(kept, kHour);
    assert.equal(hex(second.token(kHost)), token);
    assert.equal(second.resumed, true);
});

test('another host, four hours, and the end each bring a new token, and nothing of the old one stays', () => {
    for (const again of [(kept: Map<string, string>) => keeper(kept).token(kOther), (kept: Map<string, string>) => keeper(kept, 4 * kHour).token(kHost), (kept: Map<string, string>) => (keeper(kept).erase(), keeper(kept, 1).token(kHost))]) {
        const kept = new Map<string, string>();
        const token = hex(keeper(kept).token(kHost));
        assert.notEqual(hex(again(kept)), token);
        assert.equal(kept.size, 1);
        assert.ok(![...kept.values()].some((value) => value.includes(token)));
    }
});

test('a browser that refuses storage, or holds nonsense, still gets a token for this page', () => {
    const refusing = new TokenKeeper(() => { throw new Error('SecurityError'); }, () => 0, (size) => new Uint8Array(size).fill(5));
    assert.equal(hex(refusing.token(kHost)), hex(refusing.token(kHost)));
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
