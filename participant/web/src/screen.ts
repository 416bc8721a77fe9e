// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen, from what is known: one pure function, the page's table of states.
import { ByeReason, LocalText, Phase, Picture, Question, Scene } from '../generated/wire';
import { hex } from './bytes';
import { kNothingYet, Mark } from './frames';
import type { DeviceSession } from './session';
import { Booth, collected, present, turnsOver } from './turn';

/** What the pupil did on this page; none of it is ever sent. */
export interface Own {
    /** Read the first screen, or came back with a token. */
    welcomed: boolean;
    open: 'nothing' | 'info' | 'sure' | 'share';
    /** Turns at this device, if it is a shared booth. */
    booth?: Pick<Booth, 'turn' | 'lost'>;
}

export type Connectedness = 'fine' | 'lost' | 'stopped';

export type Screen =
    | { is: 'connecting' | 'lost' | 'stopped' | 'wrongHost' | 'welcome' | 'sure' | 'joined' | 'board' | 'notCounted' | 'pause' }
    | { is: 'boothForm' | 'boothAsked' | 'boothDeclined' | 'boothClosing' | 'boothOver' }
    | BoothStartScreen
    | { is: 'refused'; reason: number }
    | { is: 'info'; from: 'button' | 'closing' | 'ended' }
    | TicketScreen
    | QuestionScreen
    | ResultScreen;

export interface Numbered {
    question: Question;
    number: number;
    of: number;
    practice: boolean;
}

/** The same before every pupil, but for `over`. */
export interface BoothStartScreen {
    is: 'boothStart';
    round: string;
    /** Pupils who have had their turn. */
    over: number;
    lost: boolean;
}

export interface TicketScreen {
    is: 'ticket';
    /** Changes below do not make a new screen. */
    refused: boolean;
    checking: boolean;
}

export interface QuestionScreen extends Numbered {
    is: 'question';
    round: string;
    /** At a booth: the first of three in this turn is { number: 1, of: 3 }. */
    turn: { number: number; of: number } | undefined;
    /** Changes below do not make a new screen. */
    mark: Mark;
    answered: boolean;
    frozen: boolean;
}

export interface ResultScreen extends Numbered {
    is: 'result';
    picture: Picture | undefined;
    answerKey: number | undefined;
    explanation: LocalText | undefined;
}

const kReasonsToStop: number[] = [ByeReason.REASON_LOCKED, ByeReason.REASON_FULL, ByeReason.REASON_REPLACED, ByeReason.REASON_ASK_TEACHER, ByeReason.REASON_ROUND_OPEN];

/** This device is to be a booth, and the teacher has not said yes. */
export const asking = (session: DeviceSession) => session.boothWish > 0 && !session.booth;

/** Info is one tap away in every state, whoever is connected. */
export function screenOf(session: DeviceSession, own: Own, connected: Connectedness): Screen {
    if (own.open === 'info') return { is: 'info', from: 'button' };
    if (session.state === 'wrongHost') return { is: 'wrongHost' };
    if (session.state === 'ended') return { is: 'info', from: 'ended' };
    if (own.open === 'share' && !session.booth) return { is: 'boothForm' };
    if (session.bye?.reason === ByeReason.REASON_TICKET_NEEDED && session.state !== 'joined') return { is: 'ticket', refused: session.ticketRefused, checking: session.state !== 'refused' };
    if (asking(session) && session.state !== 'joined') {
        if (session.bye?.reason === ByeReason.REASON_BOOTH_ASKED) return { is: 'boothAsked' };
        if (session.bye?.reason === ByeReason.REASON_BOOTH_DECLINED) return { is: 'boothDeclined' };
        if (!session.bye) return { is: connected === 'fine' ? 'connecting' : connected };
    }
    if (session.bye && kReasonsToStop.includes(session.bye.reason) && session.state !== 'joined') return { is: 'refused', reason: session.bye.reason };
    if (own.open === 'sure' && session.kind === 'live') return { is: 'sure' };
    if (!session.view) {
        if (connected !== 'fine') return { is: connected };
        return session.kind && !own.welcomed ? { is: 'welcome' } : { is: 'connecting' };
    }
    return inLesson(session, own);
}

function inLesson(session: DeviceSession, own: Own): Screen {
    const view = session.view!;
    if (view.scene === Scene.SCENE_ENDED) return { is: 'info', from: 'ended' };
    if (view.paused) return { is: 'pause' };
    if (view.scene === Scene.SCENE_CLOSING) return { is: 'info', from: 'closing' };
    if (!own.welcomed && !session.booth) return { is: 'welcome' };
    if (view.scene === Scene.SCENE_LOBBY) return { is: 'joined' };
    if (view.scene === Scene.SCENE_PAUSE) return { is: 'pause' };
    if (view.scene !== Scene.SCENE_STATEMENT) return { is: 'board' };
    return session.booth ? atBooth(session, own) : inStatement(session);
}

function inStatement(session: DeviceSession): Screen {
    const view = session.view!;
    const { question, number, of, practice, picture } = view;
    const voting = view.phase === Phase.PHASE_OPEN || view.phase === Phase.PHASE_CLOSING;
    if (voting && !view.counted) return { is: 'notCounted' };
    if (!question) return { is: 'board' };
    if (voting) {
        const round = Array.from(view.round || []).join();
        return { is: 'question', question, number, of, practice, round, turn: undefined, mark: session.mark, answered: view.answered || session.mark !== kNothingYet, frozen: view.phase === Phase.PHASE_CLOSING };
    }
    if (view.phase < Phase.PHASE_SHOWN || (!picture && view.answer_key === undefined)) return { is: 'board' };
    return { is: 'result', question, number, of, practice, picture, answerKey: view.answer_key, explanation: view.explanation };
}

/** A booth shows nothing between two pupils but how many were here, and no result: that is on the board. */
function atBooth(session: DeviceSession, { booth }: Own): Screen {
    const view = session.view!;
    const closing = view.phase === Phase.PHASE_CLOSING;
    if ((closing || view.phase === Phase.PHASE_OPEN) && !view.counted) return { is: 'notCounted' };
    if (closing) return { is: 'boothClosing' };
    if (!collected(session).length) return { is: 'board' };
    const turn = booth?.turn;
    const asked = turn && present(turn, session);
    if (turn && asked) {
        const { question, number, ballot } = asked;
        return { is: 'question', question, number, of: view.of, practice: view.practice && question === view.question, round: hex(ballot), turn: { number: turn.place + 1, of: turn.names.length }, mark: turn.mark, answered: turn.mark !== kNothingYet, frozen: false };
    }
    const over = turnsOver(session);
    return over < session.booth ? { is: 'boothStart', round: hex(view.round!), over, lost: !!booth?.lost } : { is: 'boothOver' };
}
