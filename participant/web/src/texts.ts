// SPDX-License-Identifier: GPL-3.0-or-later
// What the page itself says, and in which language. The texts of a lesson come from the host.
// A language is one file in languages/: the build collects and checks them (tools/languages.mjs).
import { languages } from '../generated/languages';
import type { LocalText } from '../generated/wire';

export interface Texts {
    code: string;
    /** The name a language has for itself. */
    name: string;
    /** "ltr" or "rtl". */
    dir: string;
    go: string;
    back: string;
    info: string;
    aloud: string;
    quiet: string;
    welcomeTitle: string;
    /** The same words as promise() in host/session; a test holds them together. */
    promise: string;
    points: string[];
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
    waitPoints: string[];
    notCountedText: string;
    pauseTitle: string;
    pauseText: string;
    /** {number} {of} */
    statement: string;
    practice: string;
    /** By wire.proto Kind. */
    kinds: string[];
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
    /** {day} */
    checked: string;
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
    /** {size} */
    ticketLength: string;
    /** {typed} */
    ticketTyped: string;
    /** {sign} */
    ticketSign: string;
    boothWay: string;
    boothTitle: string;
    boothText: string;
    boothPupils: string;
    /** {least} {most} */
    boothWrong: string;
    boothAsk: string;
    boothAskedTitle: string;
    boothAskedText: string;
    boothDeclinedTitle: string;
    boothDeclinedText: string;
    boothAlone: string;
    boothTakePart: string;
    /** {pupils} */
    boothFor: string;
    boothPoints: string[];
    boothSure: string;
    boothNextPupil: string;
    boothCome: string;
    boothBegin: string;
    /** {over} {pupils}, of one pupil */
    boothOne: string;
    boothMany: string;
    boothLost: string;
    /** {number} {of} */
    boothWhere: string;
    boothChosen: string;
    boothNext: string;
    boothDone: string;
    boothStill: string;
    boothClosing: string;
    boothOver: string;
}

const kTexts: Texts[] = languages;
const kStandIn = 'en';  // for a language of the lesson that the page lacks

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
    return { code, texts: textsOf(code) || textsOf(kStandIn)!, place: codes.indexOf(code) };
}

const textsOf = (code: string) => kTexts.find((texts) => texts.code === code);

/** The name a language has for itself. */
export function languageName(code: string): string {
    const texts = textsOf(code);
    return texts ? texts.name : code.toUpperCase();
}

/** A text with its {placeholders} filled. */
export function filled(text: string, values: Record<string, string | number>): string {
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

export function say(text: LocalText | undefined, language: Language): string {
    return (text && (text.in[language.place] || text.in[0])) || '';
}
