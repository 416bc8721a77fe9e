// SPDX-License-Identifier: GPL-3.0-or-later
// What a view gives the shell, and the pieces views share.
import type { Welcome } from '../../generated/wire';
import { h, icon, Icon } from '../dom';
import type { Mark } from '../frames';
import type { Connectedness, Screen } from '../screen';
import type { Language } from '../texts';

/** What a view may know beside its screen, and what a pupil can do. */
export interface Context {
    language: Language;
    connected: Connectedness;
    rehearsal: boolean;
    welcome: Welcome | undefined;
    choose(mark: Mark): void;
    go(): void;
    open(page: 'nothing' | 'info' | 'sure'): void;
    retry(): void;
    /** What stands in the field for a ticket; kept through Info and a change of language. */
    typed: string;
    type(text: string): void;
    useTicket(ticket: Uint8Array): void;
}

export interface Drawn {
    /** Top line: where we are in the lesson. */
    where?: string;
    title: string;
    /** Above the title. */
    above?: Node;
    body: (Node | undefined | false)[];
    /** Above the Info button, which is always there. */
    foot?: (Node | undefined | false)[];
    /** Beside the Info button. */
    beside?: Node;
    /** A calm page with nothing but a few words in its middle. */
    calm?: boolean;
    /** Takes the place of the Info button: a way back, or nothing on a page that is Info itself. */
    last?: Node | false;
    /** What a reading voice says: only what the whole class may hear, never what somebody chose or looked up. */
    aloud?: string[];
    /** The same screen with other details; without it the screen is drawn anew. */
    update?(screen: Screen, context: Context): void;
}

export const paragraph = (text: string, kind = '') => h('p', { class: kind }, text);

/** The row every screen is made of, so that from a distance all screens look alike. */
export function row(mark: Icon, title: string, ...more: (Node | undefined | false)[]): HTMLElement {
    return h('li', { class: 'row' }, h('span', { class: 'box' }, icon(mark)), h('span', { class: 'says' }, h('span', { class: 'what' }, title), ...more));
}

export const rows = (...items: Node[]) => h('ul', { class: 'rows', role: 'list' }, ...items);

export function button(kind: string, text: string, press: () => void, mark?: Icon): HTMLButtonElement {
    return h('button', { type: 'button', class: kind, onclick: press }, mark && icon(mark), h('span', {}, text));
}
