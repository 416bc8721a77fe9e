// SPDX-License-Identifier: GPL-3.0-or-later
// A statement as question and result share it: what it asks, its text, its chat.
import { Kind, Message } from '../../generated/wire';
import { h, icon, Icon } from '../dom';
import type { Numbered } from '../screen';
import { filled, Language, say } from '../texts';
import type { Drawn } from './drawn';

const kKindIcons: Icon[] = ['think', 'ask', 'flag', 'scale'];

const senderOf = (message: Message, language: Language) => say(message.sender, language) || (message.own ? language.texts.own : '');

function bubble(message: Message, language: Language): HTMLElement {
    return h('li', { class: message.own ? 'bubble own' : 'bubble' }, h('span', { class: 'sender' }, senderOf(message, language)), h('span', {}, say(message.text, language)));
}

/** What the statement asks for, above its text: an opinion, a check and a red flag look different. */
function kindLabel(kind: number, language: Language): HTMLElement {
    return h('p', { class: `kind kind${kind}` }, icon(kKindIcons[kind] || 'ask'), h('span', {}, language.texts.kinds[kind] || ''));
}

export function statementTop(screen: Numbered, language: Language): Pick<Drawn, 'where' | 'title' | 'above'> & { chat: Node | undefined; aloud: string[] } {
    const { question, number, of, practice } = screen;
    const where = practice ? language.texts.practice : number ? filled(language.texts.statement, { number, of }) : '';
    const said = say(question.text, language);
    const title = question.kind === Kind.KIND_OPINION && said && !/[?“"]/.test(said) ? `“${said}”` : said;
    const chat = question.chat.length ? h('ul', { class: 'chat', role: 'list', 'aria-label': language.texts.chat }, ...question.chat.map((message) => bubble(message, language))) : undefined;
    const aloud = [language.texts.kinds[question.kind] || '', said, ...question.chat.map((message) => `${senderOf(message, language)}: ${say(message.text, language)}`)];
    return { where, title, above: kindLabel(question.kind, language), chat, aloud };
}
