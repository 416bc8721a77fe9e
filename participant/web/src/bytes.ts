// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes and how they are written down.

export function concat(...parts: Uint8Array[]): Uint8Array {
    const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
    let at = 0;
    for (const part of parts) {
        out.set(part, at);
        at += part.length;
    }
    return out;
}

export function hex(bytes: Uint8Array): string {
    return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join('');
}

export function fromHex(text: string): Uint8Array {
    return Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));
}

/** Also of tokens and keys: how long it takes says nothing about where they differ. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
    let difference = a.length ^ b.length;
    for (let i = 0; i < a.length; i++) difference |= a[i]! ^ (b[i] || 0);
    return difference === 0;
}

/** Base64url without padding, as in the join address. Undefined for foreign characters. */
export function fromBase64Url(text: string): Uint8Array | undefined {
    if (!/^[\w-]*$/.test(text)) return undefined;
    try {
        return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    } catch {
        return undefined;
    }
}

/** `value` up to 2^53, little-endian. */
export function u64(value: number): Uint8Array {
    const out = new Uint8Array(8);
    for (let i = 0, rest = value; i < 8; i++, rest = Math.floor(rest / 256)) out[i] = rest % 256;
    return out;
}
