// SPDX-License-Identifier: GPL-3.0-or-later
// The room takes paper tickets only: one field for what stands on it. What is wrong is said at the field, and stays to be mended.
import { h, icon } from '../dom';
import type { Screen, TicketScreen } from '../screen';
import { filled, Texts } from '../texts';
import { foreignSign, kTicketSize, meantTicket, readTicket } from '../ticket';
import { Context, Drawn, paragraph } from './drawn';

const length = (typed: number, texts: Texts) => filled(texts.ticketLength, { size: kTicketSize }) + (typed ? ` ${filled(texts.ticketTyped, { typed })}` : '');

/** Why what was typed cannot be a ticket. */
function mistake(typed: string, texts: Texts): string {
    const meant = meantTicket(typed);
    const foreign = foreignSign(meant);
    return foreign ? filled(texts.ticketSign, { sign: foreign }) : length(meant.length, texts);
}

export function ticketView(first: TicketScreen, context: Context): Drawn {
    const { texts } = context.language;
    const hint = h('p', { id: 'hint' }, texts.ticketHint);
    const wrong = h('p', { class: 'wrong', id: 'wrong', role: 'alert' });
    const field = h('input', { class: 'field', id: 'ticket', type: 'text', inputmode: 'text', autocapitalize: 'characters', autocomplete: 'off', autocorrect: 'off', spellcheck: 'false', enterkeyhint: 'go', oninput: () => context.type(field.value) });
    const go = h('span', {}, '');
    const form = h('form', { class: 'ticket', novalidate: true, onsubmit: send },
        h('label', { class: 'label', for: 'ticket' }, texts.ticketLabel),
        field,
        hint,
        wrong,
        h('button', { type: 'submit', class: 'primary' }, go));
    let checking = false;

    function send(event: Event): void {
        event.preventDefault();
        if (checking) return;
        const ticket = readTicket(field.value);
        if (ticket) context.useTicket(ticket);
        else complain(mistake(field.value, texts));
    }

    /** In the place of the hint: on a small phone both would push the button out of sight. */
    function say(what: string): void {
        wrong.textContent = what;
        hint.hidden = what !== '';
        field.setAttribute('aria-describedby', what ? 'wrong' : 'hint');
        field.setAttribute('aria-invalid', String(what !== ''));
    }

    function complain(what: string): void {
        say(what);
        field.focus();
    }

    function update(now: Screen): void {
        const screen = now as TicketScreen;
        const answered = checking && !screen.checking;
        checking = screen.checking;
        go.textContent = checking ? texts.connectingTitle : texts.ticketGo;
        if (checking) say('');
        else if (answered && screen.refused) complain(texts.ticketRefused);
    }

    field.value = context.typed;
    update(first);
    say(first.refused && !first.checking ? texts.ticketRefused : '');
    return { calm: true, above: icon('ticket', 'large'), title: texts.ticketTitle, body: [paragraph(texts.ticketText), form], update };
}
