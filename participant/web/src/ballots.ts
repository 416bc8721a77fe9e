// SPDX-License-Identifier: GPL-3.0-or-later
// What a shared booth holds until the close: how often each choice was made. Of who chose and in which order nothing is kept.
import { kMostBallots, kPassed, Mark } from './frames';

export class Ballots {
    /** By ballot name in hex, then by mark. */
    private readonly boxes = new Map<string, Map<Mark, number>>();

    /** One pupil's choice or kPassed. */
    cast(name: string, mark: Mark): void {
        if (this.count(name) >= kMostBallots) return;
        const box = this.boxes.get(name) || new Map<Mark, number>();
        this.boxes.set(name, box.set(mark, (box.get(mark) || 0) + 1));
    }

    /** How many are in, passes too. */
    count(name: string): number {
        return this.sorted(name).length;
    }

    /** For the close answer: ascending. */
    sorted(name: string): Mark[] {
        const out: Mark[] = [];
        for (let mark = 0; mark <= kPassed; mark++) {
            for (let i = this.boxes.get(name)?.get(mark) || 0; i > 0; i--) out.push(mark);
        }
        return out;
    }

    /** Forgets all others. */
    keepOnly(names: string[]): void {
        for (const name of Array.from(this.boxes.keys())) {
            if (!names.includes(name)) this.boxes.delete(name);
        }
    }

    forget(name: string): void {
        this.boxes.delete(name);
    }
}
