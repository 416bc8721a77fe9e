// SPDX-License-Identifier: GPL-3.0-or-later
// What a view gives the shell, and the pieces views share.
import type { Welcome } from '../../generated/wire';
import { h, icon, Icon } from '../dom';
import type { Mark } from '../frames';
import type { Connectedness, Own, Screen } from '../screen';
import type { Language } from '../texts';

/** What a view may know beside its screen, and what a pupil can do. */
export interface Context {
    language: Language;
    connected: Connectedness;
    rehearsal: boolean;
    welcome: Welcome | undefined;
    choose(mark: Mark): void;
    go(): void;
    open(page: Own['open']): void;
    retry(): void;
    /** What stands in the field for a ticket; kept through Info and a change of language. */
    typed: string;
    type(text: string): void;
    useTicket(ticket: Uint8Array): void;
    booth: BoothContext;
}

/** Of a device that pupils share, or that is to be one. */
export interface BoothContext {
    /** 0: an own device. */
    pupils: number;
    /** The teacher has not said yes. */
    asking: boolean;
    /** The present pupil has touched nothing for long: asked for, before the turn ends. */
    quiet: boolean;
    /** In the field for the number of pupils. */
    typed: string;
    type(text: string): void;
    /** 0: an own device after all. */
    ask(pupils: number): void;
    begin(): void;
    /** What was chosen goes in. */
    done(): void;
}

export interface Drawn {
    /** Top line: where we are in the lesson, or what else this device could be. */
    where?: Node | string;
    title: string;
    /** Above the title. */
    above?: Node;
    body: (Node | undefined | false)[];
    /** Above the Info button, which is always there. */
    foot?: (Node | undefined | false)[];
    /** Beside the Info button. */
    beside?: Node | undefined;
    /** A calm page with nothing but a few words in its middle. */
    calm?: boolean;
    /** Takes the place of the Info button: a way back, or nothing on a page that is Info itself. */
    last?: Node | false;
    /** What a reading voice says: only what the whole class may hear, never what somebody chose or looked up. */
    aloud?: string[];
    /** The same screen with other details; without it the screen is drawn anew. */
    update?(screen: Screen, context: Context): void;
}

export function calm(mark: Icon, title: string, text: string, action?: Node): Drawn {
    return { calm: true, above: icon(mark, 'large'), title, body: [paragraph(text)], foot: action ? [action] : [] };
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
