// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around every screen: notices, language, title, Info. Redraws only what changed, and keeps the focus sensible.
import { fill, h } from './dom';
import type { Screen } from './screen';
import { languageName, Texts } from './texts/texts';
import { button, Context, Drawn } from './views/drawn';
import { draw } from './views/draw';
import { promiseText } from './views/messages';

export class Shell {
    private drawn: Drawn | undefined;
    private id = '';
    private language = '';
    private readonly rehearsal = h('aside', { class: 'notice' });
    private readonly connection = h('p', { class: 'notice' });
    private readonly stage = h('div', { class: 'stage' });

    constructor(root: HTMLElement, private readonly live: HTMLElement) {
        // The second lies over the page: a row that moves under a finger is a wrong choice.
        fill(root, this.rehearsal, h('div', { class: 'over', role: 'status' }, this.connection), this.stage);
    }

    /** `next`: the language the switch leads to; undefined when there is only one. */
    show(screen: Screen, context: Context, next: string | undefined, switchLanguage: () => void): void {
        const { language } = context;
        this.notices(screen, context);
        const id = identity(screen, context);
        if (id === this.id && this.drawn?.update) this.drawn.update(screen, context);
        if (id === this.id) return;
        const first = this.id === '';
        const switched = !first && this.language !== language.code;
        this.id = id;
        this.language = language.code;
        document.documentElement.lang = language.code;
        this.drawn = draw(screen, context);
        fill(this.stage, ...this.frame(this.drawn, context, next, switchLanguage));
        if (switched) document.getElementById('language')?.focus();
        else if (!first) this.arrive();
    }

    /** Said by a screen reader, seen by nobody. */
    say(text: string): void {
        this.live.textContent = text;
    }

    private arrive(): void {
        window.scrollTo(0, 0);
        document.getElementById('title')?.focus({ preventScroll: true });
    }

    private notices(screen: Screen, { rehearsal, connected, language: { texts } }: Context): void {
        this.rehearsal.textContent = rehearsal ? texts.rehearsal : '';
        // These say it themselves, or no longer need the host.
        const silent = ['connecting', 'lost', 'stopped', 'wrongHost', 'refused'].includes(screen.is) || (screen.is === 'info' && screen.from === 'ended');
        const said = silent ? '' : connectionLine(connected, texts);
        if (this.connection.textContent !== said) this.connection.textContent = said;
    }

    private frame(drawn: Drawn, context: Context, next: string | undefined, switchLanguage: () => void): Node[] {
        const { texts } = context.language;
        const switcher = next && h('button', { type: 'button', id: 'language', class: 'language', lang: next, onclick: switchLanguage }, languageName(next));
        const last = drawn.last === undefined ? button('plain', texts.info, () => context.open('info'), 'info') : drawn.last;
        const title = h('h1', { id: 'title', tabindex: '-1' }, drawn.title);
        return [
            h('header', { class: 'top' }, h('p', { class: 'where' }, drawn.where || ''), switcher),
            h('main', drawn.calm ? { class: 'calm' } : {}, drawn.above, title, ...drawn.body),
            h('footer', { class: 'foot' }, ...(drawn.foot || []), h('div', { class: 'pair' }, drawn.beside, last)),
        ];
    }
}

function connectionLine(connected: Context['connected'], texts: Texts): string {
    return connected === 'fine' ? '' : connected === 'lost' ? texts.lost : texts.stopped;
}

/** What makes a screen another screen; a choice, the end of a round or a ticket that is no good does not. */
function identity(screen: Screen, { language, rehearsal, welcome }: Context): string {
    const lasting = screen.is === 'question' ? { ...screen, mark: 0, answered: 0, frozen: 0 } : screen.is === 'ticket' ? screen.is : screen;
    const told = screen.is === 'info' ? welcome : screen.is === 'welcome' && promiseText(welcome, language);
    return JSON.stringify([lasting, language.code, language.place, rehearsal, told]);
}
