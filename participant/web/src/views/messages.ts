// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of a few words: welcome, waiting, pause, and why somebody cannot come in.
import { ByeReason, Welcome } from '../../generated/wire';
import { h, icon } from '../dom';
import { Language, say, Texts } from '../texts';
import { aloneButton, boothLine, shareButton } from './booth';
import { button, calm, Context, Drawn, paragraph, row, rows } from './drawn';

/** A tap away wherever there is time to read; in a rehearsal there is nothing to be sure of. */
function sureRow(context: Context): Node {
    const press = () => context.open('sure');
    return h('li', {}, h('button', { type: 'button', class: 'row', onclick: press }, h('span', { class: 'box' }, icon('ask')), h('span', { class: 'says' }, h('span', { class: 'what' }, context.language.texts.sure)), icon('leads', 'leads')));
}

/** The host's words; until they are here, the page's own, which are the same. */
export function promiseText(welcome: Welcome | undefined, language: Language): string {
    return say(welcome?.promise, language) || language.texts.promise;
}

export function welcomeView(context: Context): Drawn {
    const { texts } = context.language;
    const go = button('primary', texts.go, context.go);
    const where = shareButton(context);
    if (context.rehearsal) {
        return { where, above: icon('sprout', 'large'), title: texts.rehearsalTitle, body: [paragraph(texts.rehearsalText, 'lead')], foot: [go] };
    }
    const points = rows(row('hidden', texts.points[0]), row('skip', texts.points[1]), sureRow(context));
    const promise = promiseText(context.welcome, context.language);
    return { where, above: icon('sprout', 'large'), title: texts.welcomeTitle, body: [paragraph(promise, 'lead'), points], foot: [go], aloud: [promise, ...texts.points] };
}

export function sureView(context: Context): Drawn {
    const { texts } = context.language;
    // Who shares a device has seen no first screen on it.
    const lines = context.booth.pupils ? [promiseText(context.welcome, context.language), texts.boothSure, ...texts.sureLines] : texts.sureLines;
    return { title: texts.sure, body: lines.map((line) => paragraph(line)), aloud: lines, last: button('plain', texts.back, () => context.open('nothing'), 'back') };
}

/** Looks like Info from a distance: a title, a few rows. */
export function waitView(title: string, text: string, context: Context): Drawn {
    const { texts } = context.language;
    const said = context.booth.pupils ? texts.boothPoints : texts.waitPoints;
    const points = [row('hidden', said[0]!), row('skip', said[1]!), row('wave', said[2]!)];
    return { title, body: [paragraph(text, 'lead'), rows(...points, ...(context.rehearsal ? [] : [sureRow(context)]))] };
}

/** The lobby: the one waiting screen on which a device can still become a booth. */
export function joinedView(context: Context): Drawn {
    const { language: { texts }, booth } = context;
    if (booth.pupils) return waitView(boothLine(booth.pupils, texts), texts.joinedText, context);
    return { ...waitView(texts.joinedTitle, texts.joinedText, context), where: shareButton(context) };
}

export const pauseView = (texts: Texts): Drawn => calm('cup', texts.pauseTitle, texts.pauseText);

export function connectionView(is: 'connecting' | 'lost' | 'stopped', texts: Texts): Drawn {
    if (is === 'connecting') return calm('wave', texts.connectingTitle, texts.connectingText);
    return calm('wave', texts.connectingTitle, is === 'lost' ? `${texts.lost} ${texts.lostText}` : texts.stopped);
}

export const wrongHostView = (texts: Texts): Drawn => calm('door', texts.wrongTitle, texts.wrongText);

export function refusedView(reason: number, context: Context): Drawn {
    const view = refusal(reason, context);
    if (context.booth.asking) return { ...view, beside: aloneButton(context) };
    return reason === ByeReason.REASON_ASK_TEACHER ? { ...view, where: shareButton(context) } : view;
}

function refusal(reason: number, context: Context): Drawn {
    const { texts } = context.language;
    const again = () => button('primary', texts.tryAgain, context.retry);
    switch (reason) {
        case ByeReason.REASON_LOCKED:
            return calm('door', texts.lockedTitle, texts.lockedText, again());
        case ByeReason.REASON_FULL:
            return calm('people', texts.fullTitle, texts.fullText, again());
        case ByeReason.REASON_REPLACED:
            return calm('tabs', texts.replacedTitle, texts.replacedText, button('primary', texts.useHere, context.retry));
        case ByeReason.REASON_ASK_TEACHER:
            return calm('people', texts.askTitle, texts.askText);
        default:
            return calm('board', texts.roundTitle, texts.roundText);
    }
}
