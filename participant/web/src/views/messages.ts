// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of a few words: welcome, waiting, pause, and why somebody cannot come in.
import { ByeReason, Welcome } from '../../generated/wire';
import { h, icon, Icon } from '../dom';
import { Language, say, Texts } from '../texts';
import { button, Context, Drawn, paragraph, row, rows } from './drawn';

function calm(mark: Icon, title: string, text: string, action?: Node): Drawn {
    return { calm: true, above: icon(mark, 'large'), title, body: [paragraph(text)], foot: action ? [action] : [] };
}

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
    if (context.rehearsal) {
        return { above: icon('sprout', 'large'), title: texts.rehearsalTitle, body: [paragraph(texts.rehearsalText, 'lead')], foot: [go] };
    }
    const points = rows(row('hidden', texts.points[0]), row('skip', texts.points[1]), sureRow(context));
    const promise = promiseText(context.welcome, context.language);
    return { above: icon('sprout', 'large'), title: texts.welcomeTitle, body: [paragraph(promise, 'lead'), points], foot: [go], aloud: [promise, ...texts.points] };
}

export function sureView(context: Context): Drawn {
    const { texts } = context.language;
    return { title: texts.sure, body: texts.sureLines.map((line) => paragraph(line)), aloud: texts.sureLines, last: button('plain', texts.back, () => context.open('nothing'), 'back') };
}

/** Looks like Info from a distance: a title, a few rows. */
export function waitView(title: string, text: string, context: Context): Drawn {
    const { texts } = context.language;
    const points = [row('hidden', texts.waitPoints[0]), row('skip', texts.waitPoints[1]), row('wave', texts.waitPoints[2])];
    return { title, body: [paragraph(text, 'lead'), rows(...points, ...(context.rehearsal ? [] : [sureRow(context)]))] };
}

export const pauseView = (texts: Texts): Drawn => calm('cup', texts.pauseTitle, texts.pauseText);

export function connectionView(is: 'connecting' | 'lost' | 'stopped', texts: Texts): Drawn {
    if (is === 'connecting') return calm('wave', texts.connectingTitle, texts.connectingText);
    return calm('wave', texts.connectingTitle, is === 'lost' ? `${texts.lost} ${texts.lostText}` : texts.stopped);
}

export const wrongHostView = (texts: Texts): Drawn => calm('door', texts.wrongTitle, texts.wrongText);

export function refusedView(reason: number, context: Context): Drawn {
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
