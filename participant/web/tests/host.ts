// SPDX-License-Identifier: GPL-3.0-or-later
// A host for tests: the other side of the channel, and messages as wire.proto has them. No sockets.
import Pbf from 'pbf';
import { FromHost, View, Welcome, writeFromHost } from '../generated/wire';
import { concat } from '../src/bytes';
import { prologue, sealFrame, SessionKind } from '../src/frames';
import { Channel, kHandshakeSize, kKeySize, kSuite, SymmetricState } from '../src/noise';
import { x25519 } from '../src/x25519';

/** Noise NK, the host's side. */
export class Responder {
    private readonly state: SymmetricState;

    constructor(prologueBytes: Uint8Array, private readonly secret: Uint8Array, private readonly ephemeral: Uint8Array) {
        this.state = new SymmetricState(kSuite, prologueBytes);
        this.state.mixHash(x25519.getPublicKey(secret));
    }

    answer(first: Uint8Array): { second: Uint8Array; channel: Channel } {
        const device = first.slice(0, kKeySize);
        this.state.mixHash(device);
        this.state.mixKey(x25519.getSharedSecret(this.secret, device));
        this.state.open(first.slice(kKeySize));
        const open = x25519.getPublicKey(this.ephemeral);
        this.state.mixHash(open);
        this.state.mixKey(x25519.getSharedSecret(this.ephemeral, device));
        const second = concat(open, this.state.seal(new Uint8Array(0)));
        const [receive, send] = this.state.split();
        return { second, channel: { send, receive, hash: this.state.hash } };
    }
}

/** What one device said, in plain. */
export interface Said {
    kind: 'hello' | 'tick' | 'close_answer' | 'booth_tick' | 'booth_answer';
    token: Uint8Array;
    ticket: Uint8Array;
    round: Uint8Array;
    mark: number;
    /** Of a HELLO: pupils who share the device. */
    booth: number;
    /** Of a booth's frames. */
    count: number;
    ballots: Uint8Array;
}

function read(plain: Uint8Array): Said {
    const kind = ([undefined, 'hello', 'tick', 'close_answer', 'booth_tick', 'booth_answer'] as const)[plain[0]!];
    if (!kind) throw new Error(`frame of kind ${plain[0]}`);
    return { kind, token: plain.slice(1, 33), ticket: plain.slice(33, 41), round: plain.slice(1, 9), mark: plain[9]!, booth: plain[41]!, count: plain[9]!, ballots: plain.slice(10, 10 + plain[9]!) };
}

/** One connection as the host sees it. */
export class HostEnd {
    private channel: Channel | undefined;
    readonly said: Said[] = [];

    constructor(private readonly secret: Uint8Array, private readonly kind: SessionKind) {}

    greeting(): Uint8Array {
        return concat(Uint8Array.of(1, this.kind === 'live' ? 1 : 2), x25519.getPublicKey(this.secret));
    }

    /** What to send back: only ever the answer to a handshake. */
    receive(message: Uint8Array): Uint8Array | undefined {
        if (!this.channel) {
            if (message.length !== kHandshakeSize) throw new Error('not a handshake');
            const ephemeral = Uint8Array.from({ length: kKeySize }, () => Math.floor(Math.random() * 256));
            const { second, channel } = new Responder(prologue(this.kind), this.secret, ephemeral).answer(message);
            this.channel = channel;
            return second;
        }
        if (message.length !== 89) throw new Error(`a frame of ${message.length} bytes`);
        this.said.push(read(this.channel.receive.open(message.slice(0, 9), message.slice(9))));
        return undefined;
    }

    sealed(message: Partial<FromHost>): Uint8Array {
        const pbf = new Pbf();
        writeFromHost(message, pbf);
        return this.sealedBytes(pbf.finish());
    }

    sealedBytes(bytes: Uint8Array): Uint8Array {
        const size = Math.ceil((2 + bytes.length) / 512) * 512;
        const plain = concat(Uint8Array.of(bytes.length & 255, bytes.length >> 8), bytes, new Uint8Array(size - 2 - bytes.length));
        return sealFrame(this.channel!.send, plain);
    }
}

export const local = (...texts: string[]) => ({ in: texts });

export const kPlainWelcome: Welcome = { languages: ['nl', 'en'], promise: local('Belofte', 'Promise'), info_opening: local('Praten kan altijd.', 'You can always talk.'), info: [], contacts: [], checked_on: '2026-11-01', booth: 0 };

export const kPlainView: View = { scene: 0, paused: false, rehearsal: false, phase: 0, round: new Uint8Array(0), tick_ms: 5000, number: 0, of: 0, practice: false, question: undefined, answered: false, counted: true, picture: undefined, answer_key: undefined, explanation: undefined, ballot: undefined, later: [] };
