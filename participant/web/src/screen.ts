// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen, from what is known: one pure function, the page's table of states.
import { ByeReason, LocalText, Phase, Picture, Question, Scene } from '../generated/wire';
import { kNothingYet, Mark } from './frames';
import type { DeviceSession } from './session';

/** What the pupil did on this page; none of it is ever sent. */
export interface Own {
    /** Read the first screen, or came back with a token. */
    welcomed: boolean;
    open: 'nothing' | 'info' | 'sure';
}

export type Connectedness = 'fine' | 'lost' | 'stopped';

export type Screen =
    | { is: 'connecting' | 'lost' | 'stopped' | 'wrongHost' | 'welcome' | 'sure' | 'joined' | 'board' | 'notCounted' | 'pause' }
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

export interface TicketScreen {
    is: 'ticket';
    /** Changes below do not make a new screen. */
    refused: boolean;
    checking: boolean;
}

export interface QuestionScreen extends Numbered {
    is: 'question';
    round: string;
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

/** Info is one tap away in every state, whoever is connected. */
export function screenOf(session: DeviceSession, own: Own, connected: Connectedness): Screen {
    if (own.open === 'info') return { is: 'info', from: 'button' };
    if (session.state === 'wrongHost') return { is: 'wrongHost' };
    if (session.state === 'ended') return { is: 'info', from: 'ended' };
    if (session.bye?.reason === ByeReason.REASON_TICKET_NEEDED && session.state !== 'joined') return { is: 'ticket', refused: session.ticketRefused, checking: session.state !== 'refused' };
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
    if (!own.welcomed) return { is: 'welcome' };
    if (view.scene === Scene.SCENE_LOBBY) return { is: 'joined' };
    if (view.scene === Scene.SCENE_PAUSE) return { is: 'pause' };
    return view.scene === Scene.SCENE_STATEMENT ? inStatement(session) : { is: 'board' };
}

function inStatement(session: DeviceSession): Screen {
    const view = session.view!;
    const { question, number, of, practice, picture } = view;
    const voting = view.phase === Phase.PHASE_OPEN || view.phase === Phase.PHASE_CLOSING;
    if (voting && !view.counted) return { is: 'notCounted' };
    if (!question) return { is: 'board' };
    if (voting) {
        const round = Array.from(view.round || []).join();
        return { is: 'question', question, number, of, practice, round, mark: session.mark, answered: view.answered || session.mark !== kNothingYet, frozen: view.phase === Phase.PHASE_CLOSING };
    }
    if (view.phase < Phase.PHASE_SHOWN || (!picture && view.answer_key === undefined)) return { is: 'board' };
    return { is: 'result', question, number, of, practice, picture, answerKey: view.answer_key, explanation: view.explanation };
}
