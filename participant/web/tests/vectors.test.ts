// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of proto/vectors that every language must pass.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { concat, fromHex, hex } from '../src/bytes';
import { boothAnswerPlain, boothTickPlain, closeAnswerPlain, decodeGreeting, helloPlain, openFrame, prologue, sealFrame, SessionKind, tickPlain, unpadMessage } from '../src/frames';
import { Initiator } from '../src/noise';
import { Responder } from './host';

declare const SOURCE_DIR: string;
const vectors = (name: string) => JSON.parse(readFileSync(`${SOURCE_DIR}/proto/vectors/${name}.json`, 'utf8'));
const frames = vectors('frames');
const start = (hexed: string, size: number) => concat(fromHex(hexed), new Uint8Array(size)).slice(0, size);

test('the public vector of Noise NK comes out byte for byte, handshake and transport', () => {
    const v = vectors('noise_nk_25519_chachapoly_blake2b');
    const device = new Initiator(fromHex(v.init_prologue), fromHex(v.init_remote_static), fromHex(v.init_ephemeral));
    const first = device.writeFirst(fromHex(v.messages[0].payload));
    assert.equal(hex(first), v.messages[0].ciphertext);
    const { channel, payload } = device.readSecond(fromHex(v.messages[1].ciphertext));
    assert.equal(hex(payload), v.messages[1].payload);
    assert.equal(hex(channel.hash), v.handshake_hash);
    const none = new Uint8Array(0);
    for (let i = 2; i < v.messages.length; i++) {
        const { payload: plain, ciphertext } = v.messages[i];
        if (i % 2 === 0) assert.equal(hex(channel.send.seal(none, fromHex(plain))), ciphertext);
        else assert.equal(hex(channel.receive.open(none, fromHex(ciphertext))), plain);
    }
});

test('every frame of a device has the bytes the vectors say', () => {
    for (const c of frames.client_frames) {
        const round = fromHex(c.round || '');
        const plain = { hello: () => helloPlain(fromHex(c.token), fromHex(c.ticket), c.booth), tick: () => tickPlain(round, c.mark), close_answer: () => closeAnswerPlain(round, c.mark), booth_tick: () => boothTickPlain(round, c.count), booth_answer: () => boothAnswerPlain(round, Array.from(fromHex(c.ballots))) }[c.kind as 'hello']();
        assert.equal(hex(plain), c.plain, c.name);
    }
});

test('greetings are read, and every broken one is refused', () => {
    for (const c of frames.greetings) {
        const greeting = decodeGreeting(fromHex(c.bytes));
        assert.equal(greeting?.kind, c.kind);
        assert.equal(hex(greeting!.key), c.host_key);
    }
    for (const c of frames.bad_greetings) assert.equal(decodeGreeting(fromHex(c.bytes)), undefined, c.why);
});

test('messages come out of their padding, and every broken padding is refused', () => {
    for (const c of frames.paddings) assert.equal(hex(unpadMessage(start(c.start, c.size))!), c.message);
    for (const c of frames.bad_paddings) assert.equal(unpadMessage(start(c.start, c.size)), undefined, c.why);
});

test('live and rehearsal handshakes give the keys and frames of the vectors, and no other frame is taken', () => {
    assert.ok(frames.handshakes.length >= 2);
    for (const c of frames.handshakes) {
        const device = new Initiator(prologue(c.kind as SessionKind), fromHex(c.host_key), fromHex(c.device_ephemeral_secret));
        assert.equal(hex(device.writeFirst()), c.first);
        const host = new Responder(prologue(c.kind), fromHex(c.host_secret), fromHex(c.host_ephemeral_secret)).answer(fromHex(c.first));
        assert.equal(hex(host.second), c.second);
        const { channel } = device.readSecond(fromHex(c.second));
        assert.equal(hex(channel.hash), c.handshake_hash);
        for (const f of c.device_frames) assert.equal(hex(sealFrame(channel.send, fromHex(f.plain))), f.frame, `device frame ${f.counter}`);
        for (const f of c.host_frames) {
            const frame = fromHex(f.frame);
            const changed = frame.slice();
            changed[frame.length - 1]! ^= 1;
            assert.throws(() => openFrame(channel.receive, changed));
            assert.equal(hex(unpadMessage(openFrame(channel.receive, frame))!), f.message);
            assert.throws(() => openFrame(channel.receive, frame), 'a replay');
        }
    }
});
