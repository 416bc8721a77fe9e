// SPDX-License-Identifier: GPL-3.0-or-later
// Noise_NK_25519_ChaChaPoly_BLAKE2b (noiseprotocol.org, revision 34), the pupil's side; no other suite. Sans-IO.
import { chacha20poly1305 } from '@noble/ciphers/chacha';
import { blake2b } from '@noble/hashes/blake2';
import { hmac } from '@noble/hashes/hmac';
import { concat, u64 } from './bytes';
import { x25519 } from './x25519';

export const kKeySize = 32;
export const kTagSize = 16;
export const kHandshakeSize = kKeySize + kTagSize;

const kNothing: Uint8Array = new Uint8Array(0);
const ascii = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** One direction of a finished channel. Nonces count up from 0 and never repeat. */
export class CipherState {
    nonce = 0;
    constructor(private readonly key: Uint8Array) {}

    seal(associated: Uint8Array, plain: Uint8Array): Uint8Array {
        const sealed = this.cipher(associated).encrypt(plain);
        this.nonce++;
        return sealed;
    }

    /** Throws when the text was changed on the way; the nonce advances only on success. */
    open(associated: Uint8Array, sealed: Uint8Array): Uint8Array {
        const plain = this.cipher(associated).decrypt(sealed);
        this.nonce++;
        return plain;
    }

    private cipher(associated: Uint8Array) {
        return chacha20poly1305(this.key, concat(new Uint8Array(4), u64(this.nonce)), associated);
    }
}

/** Noise section 5.2, with a cipher key once the first secret is mixed in. Both roles share it. */
export class SymmetricState {
    hash: Uint8Array;
    private chaining: Uint8Array;
    private cipher: CipherState | undefined;

    constructor(name: string, prologue: Uint8Array) {
        this.hash = concat(ascii(name), new Uint8Array(64)).slice(0, 64);
        this.chaining = this.hash;
        this.mixHash(prologue);
    }

    mixHash(data: Uint8Array): void {
        this.hash = blake2b(concat(this.hash, data));
    }

    mixKey(secret: Uint8Array): void {
        const [chaining, key] = this.derive(secret);
        this.chaining = chaining;
        this.cipher = new CipherState(key.slice(0, kKeySize));
    }

    seal(plain: Uint8Array): Uint8Array {
        const sealed = this.cipher!.seal(this.hash, plain);
        this.mixHash(sealed);
        return sealed;
    }

    open(sealed: Uint8Array): Uint8Array {
        const plain = this.cipher!.open(this.hash, sealed);
        this.mixHash(sealed);
        return plain;
    }

    /** The initiator's key first. */
    split(): [CipherState, CipherState] {
        const [first, second] = this.derive(kNothing);
        return [new CipherState(first.slice(0, kKeySize)), new CipherState(second.slice(0, kKeySize))];
    }

    /** HKDF with two outputs, Noise section 4.3. */
    private derive(secret: Uint8Array): [Uint8Array, Uint8Array] {
        const temporary = hmac(blake2b, this.chaining, secret);
        const first = hmac(blake2b, temporary, Uint8Array.of(1));
        return [first, hmac(blake2b, temporary, concat(first, Uint8Array.of(2)))];
    }
}

/** Both directions, and the hash that names this handshake. */
export interface Channel {
    send: CipherState;
    receive: CipherState;
    hash: Uint8Array;
}

export const kSuite = 'Noise_NK_25519_ChaChaPoly_BLAKE2b';

/** Knows the host's public key beforehand. Throws on a bad key or a message that is not authentic. */
export class Initiator {
    private readonly state: SymmetricState;

    /** `ephemeral`: a fresh secret for every handshake; given only by test vectors. */
    constructor(prologue: Uint8Array, private readonly host: Uint8Array, private readonly ephemeral: Uint8Array) {
        this.state = new SymmetricState(kSuite, prologue);
        this.state.mixHash(host);
    }

    writeFirst(payload = kNothing): Uint8Array {
        const open = x25519.getPublicKey(this.ephemeral);
        this.state.mixHash(open);
        this.state.mixKey(x25519.getSharedSecret(this.ephemeral, this.host));
        return concat(open, this.state.seal(payload));
    }

    readSecond(message: Uint8Array): { channel: Channel; payload: Uint8Array } {
        const open = message.slice(0, kKeySize);
        this.state.mixHash(open);
        this.state.mixKey(x25519.getSharedSecret(this.ephemeral, open));
        const payload = this.state.open(message.slice(kKeySize));
        const [send, receive] = this.state.split();
        return { channel: { send, receive, hash: this.state.hash }, payload };
    }
}
