// SPDX-License-Identifier: GPL-3.0-or-later
// A statement that is open: rows of one colour, the choice hidden a second after the tap.
import { h, icon, letter } from '../dom';
import { kNothingYet, kPassed, Mark } from '../frames';
import type { QuestionScreen, Screen } from '../screen';
import { filled, say } from '../texts';
import { button, Context, Drawn, paragraph } from './drawn';
import { statementTop } from './statement';

const kSeenFor = 1000;  // ms

export function questionView(first: QuestionScreen, context: Context): Drawn {
    const { language } = context;
    const { texts } = language;
    const choices = first.question.choices.map((choice) => say(choice, language));
    const status = paragraph('', 'status');
    let screen = first;
    let latest = context;
    let holding = false;
    let hiding: ReturnType<typeof setTimeout> | undefined;

    const options = choices.map((text, place) => option(letter(place), text, place)).concat(option('–', texts.skip, kPassed));
    const group = h('div', { class: 'rows choices', role: 'radiogroup', 'aria-labelledby': 'title', onkeydown: move }, ...options);
    const hold = h('button', { type: 'button', class: 'plain hold', 'aria-label': texts.holdLong, onpointerdown: seen(true), onpointerup: seen(false), onpointercancel: seen(false), onpointerleave: seen(false), onkeydown: key(true), onkeyup: key(false), onblur: seen(false), oncontextmenu: prevent }, icon('eye'), h('span', {}, texts.hold));

    const { turn } = first;
    const done = turn && button('primary', turn.number < turn.of ? texts.boothNext : texts.boothDone, () => latest.booth.done());

    function option(sign: string, text: string, mark: Mark): HTMLElement {
        return h('button', { type: 'button', class: 'row', role: 'radio', 'data-mark': mark, tabindex: '-1', onclick: () => tap(mark) }, h('span', { class: 'box', 'aria-hidden': 'true' }, sign), h('span', { class: 'says' }, h('span', { class: 'what' }, text)));
    }

    function tap(mark: Mark): void {
        if (screen.frozen) return;
        latest.choose(mark);
        show(true);
        clearTimeout(hiding);
        hiding = setTimeout(hide, kSeenFor);
    }

    function show(on: boolean): void {
        group.classList.toggle('seen', on);
    }

    /** Hidden again; a focus left on the row would still point at it. */
    function hide(): void {
        show(holding);
        if (group.contains(document.activeElement)) (done || hold).focus({ preventScroll: true });
        reachable(options[0]!);
    }

    /** Arrows move among the rows, space and enter choose: walking by is not choosing. */
    function move(event: KeyboardEvent): void {
        const ahead = document.documentElement.dir === 'rtl' ? -1 : 1;
        const step = { ArrowDown: 1, ArrowRight: ahead, ArrowUp: -1, ArrowLeft: -ahead }[event.key];
        if (!step) return;
        event.preventDefault();
        const at = options.indexOf(document.activeElement as HTMLElement);
        const next = options[(at + step + options.length) % options.length]!;
        reachable(next);
        next.focus();
        if (!group.classList.contains('seen')) return;
        clearTimeout(hiding);
        hiding = setTimeout(hide, kSeenFor);
    }

    function reachable(one: HTMLElement): void {
        for (const row of options) row.tabIndex = row === one ? 0 : -1;
    }

    function seen(on: boolean) {
        return () => {
            holding = on;
            show(on);
            tell();
        };
    }

    function key(on: boolean) {
        return (event: KeyboardEvent) => {
            if (event.key !== ' ' && event.key !== 'Enter') return;
            event.preventDefault();
            if (holding !== on) seen(on)();
        };
    }

    function prevent(event: Event): void {
        event.preventDefault();
    }

    function tell(): void {
        status.textContent = statusLine(screen, latest, holding);
    }

    function update(now: Screen, known: Context): void {
        screen = now as QuestionScreen;
        latest = known;
        for (const row of options) {
            row.setAttribute('aria-checked', String(Number(row.dataset.mark) === screen.mark));
            row.setAttribute('aria-disabled', String(screen.frozen));
        }
        group.classList.toggle('frozen', screen.frozen);
        if (done) done.setAttribute('aria-disabled', String(!screen.answered));
        tell();
    }

    reachable(options[0]!);
    const { chat, aloud, ...top } = statementTop(first, language);
    update(first, context);
    const where = turn && turn.of > 1 ? filled(texts.boothWhere, turn) : top.where;
    return { ...top, where: where || '', body: [chat, group], aloud: [...aloud, ...choices.map((text, place) => `${letter(place)}. ${text}`), texts.skip], foot: [status, done], beside: hold, update };
}

/** The same for everybody who answered, whatever the answer. */
function statusLine(screen: QuestionScreen, { connected, language: { texts } }: Context, holding: boolean): string {
    if (holding && screen.mark === kNothingYet) return screen.answered ? texts.holdUnknown : texts.holdNothing;
    if (screen.frozen) return texts.closing;
    if (!screen.answered) return texts.choose;
    if (screen.turn) return texts.boothChosen;
    if (connected !== 'fine') return texts.notedOffline;
    return screen.mark === kNothingYet ? texts.elsewhere : texts.noted;
}
