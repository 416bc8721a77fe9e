// SPDX-License-Identifier: GPL-3.0-or-later
// What every language must say. A new language is one file beside nl.ts, named in kTexts.
import type { LocalText } from '../../generated/wire';
import { en } from './en';
import { nl } from './nl';

export interface Texts {
    code: string;
    name: string;
    go: string;
    back: string;
    info: string;
    welcomeTitle: string;
    /** The same words as promise() in host/session; a test holds them together. */
    promise: string;
    points: [string, string, string];
    sure: string;
    sureLines: string[];
    rehearsal: string;
    rehearsalTitle: string;
    rehearsalText: string;
    joinedTitle: string;
    joinedText: string;
    boardTitle: string;
    boardText: string;
    /** What is good to remember while one waits. */
    waitPoints: [string, string, string];
    notCountedText: string;
    pauseTitle: string;
    pauseText: string;
    statement(number: number, of: number): string;
    practice: string;
    /** By wire.proto Kind. */
    kinds: [string, string, string, string];
    chat: string;
    own: string;
    skip: string;
    choose: string;
    noted: string;
    notedOffline: string;
    elsewhere: string;
    closing: string;
    hold: string;
    holdLong: string;
    holdNothing: string;
    holdUnknown: string;
    resultTitle: string;
    withheldTitle: string;
    first: string;
    now: string;
    answer: string;
    infoTitle: string;
    atSchool: string;
    infoFallback: string[];
    checked(day: string): string;
    ended: string;
    connectingTitle: string;
    connectingText: string;
    lost: string;
    lostText: string;
    stopped: string;
    wrongTitle: string;
    wrongText: string;
    lockedTitle: string;
    lockedText: string;
    fullTitle: string;
    fullText: string;
    replacedTitle: string;
    replacedText: string;
    useHere: string;
    askTitle: string;
    askText: string;
    roundTitle: string;
    roundText: string;
    tryAgain: string;
    ticketTitle: string;
    ticketText: string;
    ticketLabel: string;
    ticketHint: string;
    ticketGo: string;
    ticketRefused: string;
    ticketLength(size: number, typed: number): string;
    ticketSign(sign: string): string;
}

const kTexts: Texts[] = [nl, en];

/** The language on screen: its code, the page's own texts, and its place in every LocalText. */
export interface Language {
    code: string;
    texts: Texts;
    place: number;
}

/** The languages a pupil can pick: the lesson's, or the page's before a lesson is known. */
export function offered(lesson: string[] | undefined): string[] {
    return lesson && lesson.length ? lesson : kTexts.map((texts) => texts.code);
}

/** `wished` in order of liking; the first that is offered, else the first offered one. English stands in where the page lacks it. */
export function pickLanguage(codes: string[], wished: readonly string[]): Language {
    const code = wished.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => codes.includes(tag)) || codes[0]!;
    return { code, texts: kTexts.find((texts) => texts.code === code) || en, place: codes.indexOf(code) };
}

/** The name a language has for itself. */
export function languageName(code: string): string {
    const texts = kTexts.find((known) => known.code === code);
    return texts ? texts.name : code.toUpperCase();
}

export function say(text: LocalText | undefined, language: Language): string {
    return (text && (text.in[language.place] || text.in[0])) || '';
}
