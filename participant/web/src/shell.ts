// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around every screen: notices, language, title, Info. Redraws only what changed, and keeps the focus sensible.
import type { Reader } from './aloud';
import { fill, h, icon } from './dom';
import type { Screen } from './screen';
import { Language, languageName, Texts } from './texts';
import { button, Context, Drawn } from './views/drawn';
import { draw } from './views/draw';
import { promiseText } from './views/messages';

const kLong = 140;  // characters; a title that would push the choices off a small phone is set smaller

export class Shell {
    private drawn: Drawn | undefined;
    private id = '';
    private language: Language | undefined;
    /** Somebody pressed the language's button, and is still there. */
    private switching = false;
    private readonly rehearsal = h('aside', { class: 'notice' });
    private readonly connection = h('p', { class: 'notice' });
    private readonly stage = h('div', { class: 'stage' });
    private readonly aloud = h('button', { type: 'button', id: 'aloud', class: 'aloud', hidden: true, onclick: () => this.readOrStop() });

    constructor(root: HTMLElement, private readonly live: HTMLElement, private readonly reader: Reader) {
        // The second lies over the page: a row that moves under a finger is a wrong choice.
        fill(root, this.rehearsal, h('div', { class: 'over', role: 'status' }, this.connection), this.stage);
    }

    /** `next`: the language the switch leads to; undefined when there is only one. */
    show(screen: Screen, context: Context, next: string | undefined, switchLanguage: () => void): void {
        const { language } = context;
        this.notices(screen, context);
        const id = identity(screen, context);
        if (id === this.id && this.drawn?.update) this.drawn.update(screen, context);
        if (id !== this.id) this.redraw(id, draw(screen, context), context, next, switchLanguage);
        this.offerAloud(language);
    }

    /** Said by a screen reader, seen by nobody. */
    say(text: string): void {
        this.live.textContent = text;
    }

    private redraw(id: string, drawn: Drawn, context: Context, next: string | undefined, switchLanguage: () => void): void {
        const { code, texts } = context.language;
        const first = this.id === '';
        this.id = id;
        this.language = context.language;
        this.drawn = drawn;
        this.reader.stop();
        document.documentElement.lang = code;
        document.documentElement.dir = texts.dir;
        fill(this.stage, ...this.frame(drawn, context, next, switchLanguage));
        if (this.switching) document.getElementById('language')?.focus();
        else if (!first) this.arrive();
        this.switching = false;
    }

    private arrive(): void {
        window.scrollTo(0, 0);
        document.getElementById('title')?.focus({ preventScroll: true });
    }

    private offerAloud(language: Language): void {
        const { code, texts } = language;
        this.aloud.hidden = !this.drawn?.aloud || !this.reader.can(code);
        const label = this.reader.reading ? texts.quiet : texts.aloud;
        if (this.aloud.getAttribute('aria-label') === label) return;
        this.aloud.setAttribute('aria-label', label);
        fill(this.aloud, icon(this.reader.reading ? 'stop' : 'speaker'));
    }

    private readOrStop(): void {
        if (this.reader.reading) this.reader.stop();
        else this.reader.read(this.drawn?.aloud || [], this.language!.code);
        this.offerAloud(this.language!);
    }

    private notices(screen: Screen, { rehearsal, connected, booth, language: { texts } }: Context): void {
        this.rehearsal.textContent = rehearsal ? texts.rehearsal : '';
        // These say it themselves, or no longer need the host.
        const silent = ['connecting', 'lost', 'stopped', 'wrongHost', 'refused'].includes(screen.is) || (screen.is === 'info' && screen.from === 'ended');
        const said = booth.quiet ? texts.boothStill : silent ? '' : connectionLine(connected, texts);
        if (this.connection.textContent !== said) this.connection.textContent = said;
    }

    private frame(drawn: Drawn, context: Context, next: string | undefined, switchLanguage: () => void): Node[] {
        const { texts } = context.language;
        const press = () => {
            this.switching = true;
            switchLanguage();
        };
        const switcher = next && h('button', { type: 'button', id: 'language', class: 'language', lang: next, onclick: press }, languageName(next));
        const last = drawn.last === undefined ? button('plain', texts.info, () => context.open('info'), 'info') : drawn.last;
        const title = h('h1', { id: 'title', class: drawn.title.length > kLong ? 'long' : undefined, tabindex: '-1' }, drawn.title);
        return [
            h('header', { class: 'top' }, h('p', { class: 'where' }, drawn.where || ''), this.aloud, switcher),
            h('main', drawn.calm ? { class: 'calm' } : {}, drawn.above, title, ...drawn.body),
            h('footer', { class: 'foot' }, ...(drawn.foot || []), h('div', { class: 'pair' }, drawn.beside, last)),
        ];
    }
}

function connectionLine(connected: Context['connected'], texts: Texts): string {
    return connected === 'fine' ? '' : connected === 'lost' ? texts.lost : texts.stopped;
}

/** What makes a screen another screen; a choice, the end of a round or a ticket that is no good does not. */
function identity(screen: Screen, { language, rehearsal, welcome, booth }: Context): string {
    const lasting = screen.is === 'question' ? { ...screen, mark: 0, answered: 0, frozen: 0 } : screen.is === 'ticket' ? screen.is : screen;
    const told = screen.is === 'info' ? welcome : screen.is === 'welcome' && promiseText(welcome, language);
    return JSON.stringify([lasting, language.code, language.place, rehearsal, told, booth.pupils, booth.asking]);
}
