// SPDX-License-Identifier: GPL-3.0-or-later
// A device and the host it talks to, without sockets; the clock is a number.
import assert from 'node:assert/strict';
import { View } from '../generated/wire';
import type { SessionKind } from '../src/frames';
import { DeviceSession } from '../src/session';
import { HostEnd, kPlainView, kPlainWelcome, Said } from './host';

const kSecret = new Uint8Array(32).fill(7);
export const kToken = new Uint8Array(32).fill(9);
export const key = () => new HostEnd(kSecret, 'live').greeting().slice(2);

export class Bench {
    now = 1000;
    host: HostEnd;
    erased = 0;
    kept = 0;
    private newest: Partial<View> | undefined;
    lastView: string | undefined;  // for transcripts: what every tick is answered with
    readonly device: DeviceSession;

    constructor(expectedKey?: Uint8Array, readonly kind: SessionKind = 'live', ticket?: Uint8Array) {
        this.device = new DeviceSession({ expectedKey, ticket, token: () => kToken, keepToken: () => this.kept++, eraseToken: () => this.erased++, ephemeral: () => new Uint8Array(32).fill(3) });
        this.host = new HostEnd(kSecret, kind);
    }

    /** Hands a message over, and everything that goes to and fro after it. */
    give(message: Uint8Array, random = 0.5): void {
        for (const frame of this.device.received(message, this.now, random)) {
            const answer = this.host.receive(frame);
            if (answer) this.give(answer);
        }
    }

    connect(...first: Partial<View>[]): this {
        this.host = new HostEnd(kSecret, this.kind);
        this.device.connecting();
        this.device.opened(this.now);
        this.give(this.host.greeting());
        if (this.said().length) this.give(this.host.sealed({ welcome: kPlainWelcome }));
        for (const view of first) this.view(view);
        return this;
    }

    view(view: Partial<View>): void {
        this.newest = view;
        this.give(this.host.sealed({ view: { ...kPlainView, ...view } }));
    }

    bye(reason: number, retry_ms = 0): void {
        this.give(this.host.sealed({ bye: { reason, retry_ms } }));
    }

    /** To the next tick frame, which the host answers, and what it said. */
    tick(): Said {
        const said = this.unanswered();
        if (this.newest) this.view(this.newest);
        return said;
    }

    unanswered(): Said {
        const before = this.said().length;
        this.now = this.device.nextDeadline()!;
        for (const frame of this.device.advance(this.now, 0.5)) this.host.receive(frame);
        assert.equal(this.said().length, before + 1);
        return this.said()[before]!;
    }

    said(): Said[] {
        return this.host.said;
    }
}
