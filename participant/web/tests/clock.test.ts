// SPDX-License-Identifier: GPL-3.0-or-later
// Time on a phone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { steadyClock } from '../src/clock';

test('the clock runs on when the wall clock is set back, and counts a sleep the other one misses', () => {
    let [wall, running] = [9_000_000, 50];
    const clock = steadyClock(() => wall, () => running);
    const after = (wallStep: number, runningStep: number) => {
        wall += wallStep;
        running += runningStep;
        return clock();
    };
    assert.deepEqual([after(100, 100), after(-3_600_000, 200), after(60_000, 0), after(-5, 0)], [100, 300, 60_300, 60_300]);
});
