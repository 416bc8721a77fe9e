// SPDX-License-Identifier: GPL-3.0-or-later
// One pupil's turn at a shared booth. A choice that is not put in yet is kept here and nowhere else, and is gone with the turn.
import { Later, Phase, Scene } from '../generated/wire';
import { hex } from './bytes';
import { kNothingYet, Mark } from './frames';
import type { DeviceSession } from './session';

/** A statement that a booth collects ballots for. */
export type Asked = Pick<Later, 'number'> & { ballot: Uint8Array; question: NonNullable<Later['question']> };

/** The question in view, then what is asked together with it, in the order of the lesson. Only while a booth takes choices. */
export function collected({ state, booth, view }: DeviceSession): Asked[] {
    const here = state === 'joined' || state === 'waiting' || state === 'connecting';
    const takes = here && booth && view && view.scene === Scene.SCENE_STATEMENT && view.phase === Phase.PHASE_OPEN && !view.paused && view.counted;
    if (!takes) return [];
    return [{ ballot: view.ballot, number: view.number, question: view.question }, ...view.later].filter((one): one is Asked => !!one.ballot && !!one.question);
}

/** Pupils who have had their whole turn. */
export function turnsOver(session: DeviceSession): number {
    return Math.min(session.booth, ...collected(session).map((one) => session.castFor(one.ballot)));
}

/** Where somebody is in a turn. */
export interface Turn {
    /** Ballots in hex: what lacked a pupil when the turn began. */
    names: string[];
    place: number;
    mark: Mark;
}

/** The statement a turn is at; undefined when the lesson took it away, or it lacks nobody any more. */
export function present(turn: Turn, session: DeviceSession): Asked | undefined {
    return collected(session).find((one) => hex(one.ballot) === turn.names[turn.place] && session.castFor(one.ballot) < session.booth);
}

/** What a booth knows beside its session. */
export class Booth {
    turn: Turn | undefined;
    /** The round for which the host had heard of ballots that this device no longer has: it was loaded anew. In hex. */
    private lostIn = '';

    constructor(private readonly session: DeviceSession) {}

    /** For the rest of the round, so that everybody who comes reads the same. */
    get lost(): boolean {
        return this.lostIn !== '' && this.lostIn === hex(this.session.view!.round!);
    }

    /** "It is my turn." Ignored when nobody is to come. */
    begin(): void {
        const lacking = collected(this.session).filter((one) => this.session.castFor(one.ballot) < this.session.booth);
        if (lacking.length) this.turn = { names: lacking.map((one) => hex(one.ballot)), place: 0, mark: kNothingYet };
    }

    choose(mark: Mark): void {
        if (this.turn) this.turn.mark = mark;
    }

    /** The choice goes in; then the next statement, or the end of the turn. Ignored before anything is chosen. */
    done(): void {
        const { turn } = this;
        const asked = turn && present(turn, this.session);
        if (!turn || !asked || turn.mark === kNothingYet) return;
        this.session.cast(asked.ballot, turn.mark);
        this.turn = turn.place + 1 < turn.names.length ? { ...turn, place: turn.place + 1, mark: kNothingYet } : undefined;
    }

    /** What was chosen and not put in is nowhere any more. */
    leave(): void {
        this.turn = undefined;
    }

    /** To be called whenever the session has changed: a close, a pause or a refusal ends a turn. */
    settle(): void {
        const { session } = this;
        if (this.turn && !present(this.turn, session)) this.leave();
        const [first] = collected(session);
        if (first && session.view!.answered && !session.castFor(first.ballot)) this.lostIn = hex(session.view!.round!);
    }
}
