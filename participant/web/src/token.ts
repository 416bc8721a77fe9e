// SPDX-License-Identifier: GPL-3.0-or-later
// The resume token: the only thing a browser keeps, under the host's key, for a lesson's length.
import { fromHex, hex } from './bytes';
import { kTokenSize } from './frames';

const kName = 'stemmig';
const kLongest = 4 * 60 * 60 * 1000;  // ms

/** What is needed of localStorage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

interface Kept {
    key: string;
    token: string;
    since: number;
}

export class TokenKeeper {
    /** The token was there already: this device comes back. */
    resumed = false;
    private memory: Kept | undefined;

    /** `store` throws at every touch in some private modes; then memory does. */
    constructor(private readonly store: () => Store, private readonly now: () => number, private readonly random: (size: number) => Uint8Array) {}

    token(hostKey: Uint8Array): Uint8Array {
        const key = hex(hostKey);
        if (!this.fresh(this.memory) || this.memory.key !== key) {
            const kept = this.read();
            this.resumed = this.fresh(kept) && kept.key === key;
            this.memory = this.resumed ? kept! : { key, token: hex(this.random(kTokenSize)), since: this.now() };
        }
        return fromHex(this.memory.token);
    }

    /** After the host proved its key: a mere greeting neither stores a token nor costs the one of another host. */
    keep(): void {
        if (this.memory) this.quietly(() => this.store().setItem(kName, JSON.stringify(this.memory)));
    }

    /** To be called now and then: no token outlives a lesson. */
    expire(): void {
        if (!this.fresh(this.memory)) this.memory = undefined;
        if (!this.fresh(this.read())) this.quietly(() => this.store().removeItem(kName));
    }

    erase(): void {
        this.memory = undefined;
        this.quietly(() => this.store().removeItem(kName));
    }

    private read(): Kept | undefined {
        return this.quietly(() => {
            const kept = JSON.parse(this.store().getItem(kName) || 'null') as Kept | null;
            return kept && /^[0-9a-f]{64}$/.test(kept.token) ? kept : undefined;
        });
    }

    private fresh(kept: Kept | undefined): kept is Kept {
        return !!kept && this.now() - kept.since < kLongest && this.now() >= kept.since;
    }

    private quietly<T>(touch: () => T): T | undefined {
        try {
            return touch();
        } catch {
            return undefined;
        }
    }
}
