// SPDX-License-Identifier: GPL-3.0-or-later
// The Info page: who is there for you. Opening it sends nothing.
import type { Contact, Welcome } from '../../generated/wire';
import type { Screen } from '../screen';
import { filled, Language, say } from '../texts';
import { button, Context, Drawn, paragraph, row, rows } from './drawn';

type InfoScreen = Extract<Screen, { is: 'info' }>;

const detail = (text: string) => (text ? paragraph(text, 'more') : undefined);

function contactRow(contact: Contact): HTMLElement {
    const place = [contact.where, contact.when].filter(Boolean).join(' · ');
    return row('people', contact.name, detail(contact.role), detail(place), detail(contact.phone));
}

/** Never a page without a word of help, whatever the host's list holds. */
export function openingLines(welcome: Welcome | undefined, language: Language): string[] {
    const said = say(welcome?.info_opening, language);
    if (said) return [said];
    return welcome?.info.length ? [] : language.texts.infoFallback;
}

export function infoView(screen: InfoScreen, context: Context): Drawn {
    const { language, welcome } = context;
    const { texts } = language;
    const body: Node[] = [];
    if (screen.from === 'ended') body.push(paragraph(texts.ended, 'lead'));
    for (const line of openingLines(welcome, language)) body.push(paragraph(line, 'lead'));
    if (welcome) {
        const school = welcome.contacts.map(contactRow);
        if (school.length) body.push(paragraph(texts.atSchool, 'label'), rows(...school));
        const places = welcome.info.map((entry) =>
            row('place', say(entry.heading, language), ...entry.lines.map((line) => detail(say(line, language))), entry.address ? paragraph(entry.address, 'address') : undefined),
        );
        if (places.length) body.push(rows(...places));
        if (welcome.checked_on) body.push(paragraph(filled(texts.checked, { day: welcome.checked_on }), 'small'));
    }
    return { title: texts.infoTitle, body, last: screen.from === 'button' && button('plain', texts.back, () => context.open('nothing'), 'back') };
}
