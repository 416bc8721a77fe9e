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
        const kept = this.memory || this.read();
        if (kept && kept.key === hex(hostKey) && this.now() - kept.since < kLongest && this.now() >= kept.since) {
            this.resumed = this.resumed || !this.memory;
            this.memory = kept;
        } else {
            this.resumed = false;
            this.memory = { key: hex(hostKey), token: hex(this.random(kTokenSize)), since: this.now() };
            this.write();
        }
        return fromHex(this.memory.token);
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

    private write(): void {
        this.quietly(() => this.store().setItem(kName, JSON.stringify(this.memory)));
    }

    private quietly<T>(touch: () => T): T | undefined {
        try {
            return touch();
        } catch {
            return undefined;
        }
    }
}
