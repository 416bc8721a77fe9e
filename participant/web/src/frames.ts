// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed frames of docs/PROTOCOL.md, the pupil's side of proto/channel/frames.hpp.
// Everything a pupil's device sends has one length, whatever it says.
import { concat, equal, u64 } from './bytes';
import { CipherState, kKeySize, kTagSize } from './noise';

export type SessionKind = 'live' | 'rehearsal';

/** What the host says in clear as soon as the WebSocket is open. */
export interface Greeting {
    kind: SessionKind;
    key: Uint8Array;
}

/** 0..6 a choice by its place, or one of the two below. */
export type Mark = number;
export const kPassed: Mark = 0xfe;
export const kNothingYet: Mark = 0xff;

export const kRoundSize = 8;
/** Pupils of one booth, at most. */
export const kMostBallots = 40;
export const kTokenSize = 32;
const kVersion = 1;
const kHello = 1;
const kTick = 2;
const kCloseAnswer = 3;
const kBoothTick = 4;
const kBoothAnswer = 5;
const kPlainSize = 64;
const kSealedType = 1;
const kHeaderSize = 9;
const kPadding = 512;
const kMaxHostPlain = 8192;

export function prologue(kind: SessionKind): Uint8Array {
    return Uint8Array.from(`stemmig/1|${kind}`, (letter) => letter.charCodeAt(0));
}

/** Undefined for a wrong length, version or kind. */
export function decodeGreeting(bytes: Uint8Array): Greeting | undefined {
    if (bytes.length !== 2 + kKeySize || bytes[0] !== kVersion) return undefined;
    const kind = ([undefined, 'live', 'rehearsal'] as const)[bytes[1]!];
    return kind && { kind, key: bytes.slice(2) };
}

function padded(...parts: Uint8Array[]): Uint8Array {
    return concat(concat(...parts), new Uint8Array(kPlainSize)).slice(0, kPlainSize);
}

/** No ticket, and a device of one pupil. */
export function helloPlain(token: Uint8Array, ticket: Uint8Array = new Uint8Array(8), booth = 0): Uint8Array {
    return padded(Uint8Array.of(kHello), token, ticket, Uint8Array.of(booth));
}

export function tickPlain(round: Uint8Array, mark: Mark): Uint8Array {
    return padded(Uint8Array.of(kTick), round, Uint8Array.of(mark));
}

export function closeAnswerPlain(round: Uint8Array, mark: Mark): Uint8Array {
    return padded(Uint8Array.of(kCloseAnswer), round, Uint8Array.of(mark));
}

/** Of a booth: how many pupils have had their turn. */
export function boothTickPlain(round: Uint8Array, count: number): Uint8Array {
    return padded(Uint8Array.of(kBoothTick), round, Uint8Array.of(count));
}

/** Ascending, so that nothing tells who came first. */
export function boothAnswerPlain(round: Uint8Array, ballots: Mark[]): Uint8Array {
    return padded(Uint8Array.of(kBoothAnswer), round, Uint8Array.of(ballots.length), Uint8Array.from(ballots));
}

/** type | counter | sealed, with type and counter as associated data. */
export function sealFrame(send: CipherState, plain: Uint8Array): Uint8Array {
    const header = concat(Uint8Array.of(kSealedType), u64(send.nonce));
    return concat(header, send.seal(header, plain));
}

/** Throws unless it is the next frame, unchanged. */
export function openFrame(receive: CipherState, frame: Uint8Array): Uint8Array {
    const header = frame.slice(0, kHeaderSize);
    const expected = concat(Uint8Array.of(kSealedType), u64(receive.nonce));
    const length = frame.length - kHeaderSize - kTagSize;
    if (length < 0 || length > kMaxHostPlain || !equal(header, expected)) throw new Error('not the next frame');
    return receive.open(header, frame.slice(kHeaderSize));
}

/** The message inside length u16 | message | zeros; undefined when length or padding are wrong. */
export function unpadMessage(plain: Uint8Array): Uint8Array | undefined {
    if (plain.length === 0 || plain.length % kPadding !== 0 || plain.length > kMaxHostPlain) return undefined;
    const end = 2 + plain[0]! + plain[1]! * 256;
    if (end > plain.length || plain.slice(end).some((byte) => byte !== 0)) return undefined;
    return plain.slice(2, end);
}
