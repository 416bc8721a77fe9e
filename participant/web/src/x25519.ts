// SPDX-License-Identifier: GPL-3.0-or-later
// X25519 (RFC 7748) on noble's Montgomery ladder. Its own module of this curve brings signatures and SHA-512 along: 6 KB gzip.
import { montgomery } from '@noble/curves/abstract/montgomery';

const kOne = BigInt(1);
const kPrime = (kOne << BigInt(255)) - BigInt(19);

/** The inverse of x: x^(p-2). */
function powPminus2(x: bigint): bigint {
    let power = kOne;
    for (let exponent = kPrime - BigInt(2), base = x; exponent; exponent >>= kOne) {
        if (exponent & kOne) power = (power * base) % kPrime;
        base = (base * base) % kPrime;
    }
    return power;
}

/** RFC 7748 section 5: clears the lowest three bits and the highest, sets the second highest. */
function adjustScalarBytes(bytes: Uint8Array): Uint8Array {
    bytes[0]! &= 248;
    bytes[31]! &= 127;
    bytes[31]! |= 64;
    return bytes;
}

export const x25519 = montgomery({ P: kPrime, type: 'x25519', powPminus2, adjustScalarBytes });
