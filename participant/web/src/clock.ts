// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds that never run back, and do not stand still while a phone sleeps.

/** `wall` may be set back, `running` may pause in sleep: each step takes the longer of the two. */
export function steadyClock(wall: () => number, running: () => number): () => number {
    let [lastWall, lastRunning, now] = [wall(), running(), 0];
    return () => {
        const [nextWall, nextRunning] = [wall(), running()];
        now += Math.max(nextWall - lastWall, nextRunning - lastRunning, 0);
        [lastWall, lastRunning] = [nextWall, nextRunning];
        return now;
    };
}
