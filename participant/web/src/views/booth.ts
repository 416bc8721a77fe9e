// SPDX-License-Identifier: GPL-3.0-or-later
// A shared booth: how a device asks to be one, and what stands on it between two pupils.
import { h, icon } from '../dom';
import { kMostBallots } from '../frames';
import type { BoothStartScreen } from '../screen';
import { filled, Texts } from '../texts';
import { button, calm, Context, Drawn, paragraph } from './drawn';

const kFewest = 2;
const kLetters = 2;  // of the longest number

/** A close answer holds no more ballots than kMostBallots. */
function pupilsIn(typed: string): number | undefined {
    const pupils = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
    return pupils >= kFewest && pupils <= kMostBallots ? pupils : undefined;
}

/** How many share it? The teacher has the last word on it. */
export function formView(context: Context): Drawn {
    const { language: { texts }, booth } = context;
    const wrong = h('p', { class: 'wrong', id: 'wrong', role: 'alert' });
    const field = h('input', { class: 'field', id: 'pupils', type: 'text', inputmode: 'numeric', maxlength: kLetters, autocomplete: 'off', enterkeyhint: 'go', oninput: () => booth.type(field.value) });
    const form = h('form', { class: 'ticket', novalidate: true, onsubmit: send },
        h('label', { class: 'label', for: 'pupils' }, texts.boothPupils),
        field,
        wrong,
        h('button', { type: 'submit', class: 'primary' }, h('span', {}, texts.boothAsk)));

    function send(event: Event): void {
        event.preventDefault();
        const pupils = pupilsIn(field.value);
        if (pupils) return booth.ask(pupils);
        wrong.textContent = filled(texts.boothWrong, { least: kFewest, most: kMostBallots });
        field.setAttribute('aria-describedby', 'wrong');
        field.setAttribute('aria-invalid', 'true');
        field.focus();
    }

    field.value = booth.typed;
    return { calm: true, above: icon('booth', 'large'), title: texts.boothTitle, body: [paragraph(texts.boothText), form], last: button('plain', texts.back, () => context.open('nothing'), 'back') };
}

/** The device may always be what it was. */
export const aloneButton = ({ language: { texts }, booth }: Context) => button('plain broad', texts.boothAlone, () => booth.ask(0));

/** Small, where a booth says later that it is one: most devices are somebody's own. */
export const shareButton = ({ language: { texts }, open }: Context) => button('quiet', texts.boothWay, () => open('share'));

export const askedView = (context: Context): Drawn => ({ ...calm('booth', context.language.texts.boothAskedTitle, context.language.texts.boothAskedText), beside: aloneButton(context) });

export const declinedView = (context: Context): Drawn => calm('booth', context.language.texts.boothDeclinedTitle, context.language.texts.boothDeclinedText, button('primary', context.language.texts.boothTakePart, () => context.booth.ask(0)));

export const boothLine = (pupils: number, texts: Texts) => filled(texts.boothFor, { pupils });

/** In the middle, where no button of a turn was: a second tap on "Done" begins no turn. */
export function startView({ over, lost }: BoothStartScreen, context: Context): Drawn {
    const { language: { texts }, booth, rehearsal } = context;
    const count = filled(over === 1 ? texts.boothOne : texts.boothMany, { over, pupils: booth.pupils });
    return {
        calm: true,
        above: icon('booth', 'large'),
        title: texts.boothNextPupil,
        body: [paragraph(texts.boothCome), lost && paragraph(texts.boothLost, 'lost'), button('primary begin', texts.boothBegin, booth.begin), paragraph(count, 'count')],
        beside: rehearsal ? undefined : button('plain broad', texts.sure, () => context.open('sure')),
    };
}
